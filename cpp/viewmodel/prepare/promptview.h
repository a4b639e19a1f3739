// PromptView: one prompt with its note, and when the person last looked at it.
#pragma once

#include "viewmodel/prepare/promptnotes.h"

namespace considered::viewmodel {

/// UI thread. Either for one prompt for good, or (made without one) for that of the route PrepPrompt.
class PromptView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(QString promptId READ promptId NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString help READ help NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL) ///< the part of the guidance it rests on
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool looked READ looked NOTIFY changed FINAL)
    Q_PROPERTY(QString lookedWords READ lookedWords NOTIFY changed FINAL) ///< "Looked in June"; empty if never
    Q_PROPERTY(QString group READ group NOTIFY changed FINAL)             ///< what stands over it: "What stays mine"
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed FINAL)
    /// Where the answer is put to use: "My words"; empty where it is only thought about.
    Q_PROPERTY(QString leadsTo READ leadsTo NOTIFY changed FINAL)
    Q_PROPERTY(bool topic READ topic NOTIFY changed FINAL) ///< something to decide about for each audience
  public:
    PromptView(const Context& context, Shelves& shelves, QString promptId = {}, QObject* parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_shelf.rows() && *m_shelf.rows(); }
    [[nodiscard]] QString promptId() const { return m_promptId; }
    [[nodiscard]] QString text() const { return m_prompt ? m_prompt->text : QString(); }
    [[nodiscard]] QString help() const { return m_prompt ? m_prompt->help : QString(); }
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString words() const { return m_note.words; }
    [[nodiscard]] bool looked() const { return m_note.looked.has_value(); }
    [[nodiscard]] QString lookedWords() const;
    [[nodiscard]] QString group() const;
    [[nodiscard]] bool hasNext() const { return !next().isEmpty(); }
    [[nodiscard]] QString leadsTo() const;
    [[nodiscard]] bool topic() const;

    Q_INVOKABLE void write(const QString& words); ///< kept within a second
    Q_INVOKABLE void look(bool looked);           ///< now, or never after all
    Q_INVOKABLE void lead();                      ///< to where leadsTo says
    Q_INVOKABLE void goOn();                      ///< to the prompt that follows it

  signals:
    void changed();

  private:
    void followRoute();
    void show();
    [[nodiscard]] QString next() const;

    Context m_context;
    Shelf<PromptNote>& m_shelf;
    QString m_promptId;
    const Prompt* m_prompt = nullptr;
    PromptNote m_note;
};

} // namespace considered::viewmodel
