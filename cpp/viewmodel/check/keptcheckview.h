// KeptCheckView: one kept check, read again.
#pragma once

#include "viewmodel/check/keptchecks.h"
#include "viewmodel/check/outcomeview.h"

namespace considered::viewmodel {

/// One line of a kept check: the wording that was shown, what was answered and what was written.
struct AnsweredLine {
    Q_GADGET
    QML_VALUE_TYPE(answeredLine)
    Q_PROPERTY(QString wording MEMBER wording FINAL)
    Q_PROPERTY(QString answer MEMBER answer FINAL)
    Q_PROPERTY(QString words MEMBER words FINAL)
  public:
    QString wording;
    QString answer;     ///< "Yes", "Not sure", …; empty for a tick
    QString words = {}; ///< of a full check
    friend bool operator==(const AnsweredLine&, const AnsweredLine&) = default;
};

/// UI thread. Follows the navigator: wherever the route is KeptCheck, the check of its argument is read.
class KeptCheckView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    /// Why it can not be shown, as a sentence; empty when all is well.
    Q_PROPERTY(QString trouble MEMBER m_trouble NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)                 ///< "Yesterday. Longer check."
    Q_PROPERTY(QString experience MEMBER m_experience NOTIFY changed FINAL) ///< its nickname, while it exists
    Q_PROPERTY(considered::viewmodel::OutcomeView* outcome READ outcome CONSTANT FINAL)
    Q_PROPERTY(QList<considered::viewmodel::AnsweredLine> prompts MEMBER m_prompts NOTIFY changed FINAL)
    Q_PROPERTY(QList<considered::viewmodel::AnsweredLine> reasons MEMBER m_reasons NOTIFY changed FINAL)
    Q_PROPERTY(QList<considered::viewmodel::AnsweredLine> signs MEMBER m_signs NOTIFY changed FINAL)
    Q_PROPERTY(QString decision READ decision NOTIFY changed FINAL) ///< code, as in domain/check.h
    Q_PROPERTY(bool forSupervision READ forSupervision NOTIFY changed FINAL)
    Q_PROPERTY(bool inBin READ inBin NOTIFY changed FINAL)
    /// That it is an older version, kept when a backup was brought back; empty where it is not.
    Q_PROPERTY(QString copyNote MEMBER m_copyNote NOTIFY changed FINAL)
  public:
    KeptCheckView(const Context& context, KeptChecks& list, QObject* parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_check.has_value(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString experience() const { return m_experience; }
    [[nodiscard]] OutcomeView* outcome() { return &m_outcome; }
    [[nodiscard]] const QList<AnsweredLine>& prompts() const { return m_prompts; }
    [[nodiscard]] QString decision() const;
    [[nodiscard]] bool forSupervision() const { return m_check && m_check->forSupervision; }
    [[nodiscard]] bool inBin() const { return m_check && m_check->row.binned; }

    /// What the person then did: a code of Decision; "" takes it back. Saved at once.
    Q_INVOKABLE void decide(const QString& decision);
    Q_INVOKABLE void markForSupervision(bool marked);
    /// A reflection for this check.
    Q_INVOKABLE void lookBack();
    /// A full check that begins with what was answered here.
    Q_INVOKABLE void thinkThrough();
    /// To the bin with Undo, and back to where one came from.
    Q_INVOKABLE void bin();
    Q_INVOKABLE void restore();
    /// Reads the one it shows again: it was changed elsewhere.
    void again();

    /// An experience was renamed or deleted.
    void refreshExperience();

  signals:
    void changed();
    void reflectOn(const QUuid& checkId);
    void thinkOn(const considered::KeptCheck& check);

  private:
    void followRoute();
    void load(const QUuid& id);
    void show(const KeptCheck& check);
    void save(const KeptCheck& check);

    Context m_context;
    KeptChecks& m_list;
    QUuid m_wanted;
    std::optional<KeptCheck> m_check;
    OutcomeView m_outcome;
    QString m_experience;
    QString m_trouble;
    QString m_copyNote;
    QList<AnsweredLine> m_prompts;
    QList<AnsweredLine> m_reasons;
    QList<AnsweredLine> m_signs;
};

} // namespace considered::viewmodel
