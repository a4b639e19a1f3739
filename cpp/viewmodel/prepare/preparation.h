// Preparation: the view-models of what a person prepares in calm moments.
#pragma once

#include "viewmodel/prepare/biography.h"
#include "viewmodel/prepare/experienceeditor.h"
#include "viewmodel/prepare/experiences.h"
#include "viewmodel/prepare/mighthelp.h"
#include "viewmodel/prepare/ownlines.h"
#include "viewmodel/prepare/promptview.h"

namespace considered::viewmodel {

/// UI thread.
class Preparation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(considered::viewmodel::Experiences* experiences READ experiences CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::ExperienceEditor* experience READ experience CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Boundaries* boundaries READ boundaries CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Phrases* decline READ decline CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Phrases* turnBack READ turnBack CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Phrases* begin READ begin CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::PromptNotes* smallThings READ smallThings CONSTANT FINAL)
    /// All preparation prompts: a PromptNotes for each group.
    Q_PROPERTY(QVariantList prompts READ promptGroups CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::PromptView* prompt READ prompt CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::PromptView* publicAboutMe READ publicAboutMe CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::MightHelp* mightHelp READ mightHelp CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Biography* biography READ biography CONSTANT FINAL)
    Q_PROPERTY(QStringList publicSteps READ publicSteps CONSTANT FINAL) ///< how to look up what is public
  public:
    Preparation(const Context& context, Shelves& shelves, platform::Clipboard& clipboard, QObject* parent = nullptr);

    [[nodiscard]] Experiences* experiences() { return &m_experiences; }
    [[nodiscard]] ExperienceEditor* experience() { return &m_experience; }
    [[nodiscard]] Boundaries* boundaries() { return &m_boundaries; }
    [[nodiscard]] Phrases* decline() { return &m_decline; }
    [[nodiscard]] Phrases* turnBack() { return &m_turnBack; }
    [[nodiscard]] Phrases* begin() { return &m_begin; }
    [[nodiscard]] PromptNotes* smallThings() { return &m_smallThings; }
    [[nodiscard]] const QList<PromptNotes*>& prompts() const { return m_prompts; }
    [[nodiscard]] QVariantList promptGroups() const {
        QVariantList groups;
        for (PromptNotes* group : m_prompts)
            groups.append(QVariant::fromValue(group));
        return groups;
    }
    [[nodiscard]] PromptView* prompt() { return &m_prompt; }
    [[nodiscard]] PromptView* publicAboutMe() { return &m_publicAboutMe; }
    [[nodiscard]] MightHelp* mightHelp() { return &m_mightHelp; }
    [[nodiscard]] Biography* biography() { return &m_biography; }
    [[nodiscard]] const QStringList& publicSteps() const { return m_publicSteps; }

  private:
    Experiences m_experiences;
    ExperienceEditor m_experience;
    Boundaries m_boundaries;
    Phrases m_decline;
    Phrases m_turnBack;
    Phrases m_begin;
    PromptNotes m_smallThings;
    QList<PromptNotes*> m_prompts;
    PromptView m_prompt;
    PromptView m_publicAboutMe;
    MightHelp m_mightHelp;
    Biography m_biography;
    QStringList m_publicSteps;
};

} // namespace considered::viewmodel
