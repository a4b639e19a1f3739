// TeamWork: what a team lead has without any notes: the plan of a session, and the card with the four questions.
#pragma once

#include "viewmodel/printing.h"

namespace considered::viewmodel {

struct PlanStepCard {
    Q_GADGET
    QML_VALUE_TYPE(planStepCard)
    Q_PROPERTY(QString when MEMBER when FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
  public:
    QString when; ///< "10 to 20 minutes"
    QString title;
    QString text;
    friend bool operator==(const PlanStepCard&, const PlanStepCard&) = default;
};

struct QuestionColumn {
    Q_GADGET
    QML_VALUE_TYPE(questionColumn)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QStringList questions MEMBER questions FINAL)
  public:
    QString title; ///< "With a client"
    QStringList questions;
    friend bool operator==(const QuestionColumn&, const QuestionColumn&) = default;
};

/// UI thread.
class TeamWork : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QString planTitle READ planTitle CONSTANT FINAL)
    Q_PROPERTY(QString aim READ aim CONSTANT FINAL)
    Q_PROPERTY(QStringList before READ before CONSTANT FINAL)
    Q_PROPERTY(QList<considered::viewmodel::PlanStepCard> steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QList<considered::viewmodel::QuestionColumn> card READ card CONSTANT FINAL)
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged FINAL)
  public:
    explicit TeamWork(const Context& context, QObject* parent = nullptr);

    [[nodiscard]] static QString planTitle();
    [[nodiscard]] QString aim() const { return m_context.practice.sessionPlan.aim; }
    [[nodiscard]] QStringList before() const { return m_context.practice.sessionPlan.before; }
    [[nodiscard]] QList<PlanStepCard> steps() const;
    [[nodiscard]] QList<QuestionColumn> card() const;
    [[nodiscard]] bool saving() const { return m_printing.busy(); }

    // To print, at a place the person chooses.
    Q_INVOKABLE void saveCard();
    Q_INVOKABLE void savePlan();

  signals:
    void savingChanged();

  private:
    [[nodiscard]] static QString credit();

    Context m_context;
    Printing m_printing;
};

} // namespace considered::viewmodel
