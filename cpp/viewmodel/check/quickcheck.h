// QuickCheck: four questions, open to anyone, locked or not. Nothing is stored and nothing stays.
#pragma once

#include "viewmodel/check/outcomeview.h"
#include "viewmodel/check/promptwalk.h"
#include "viewmodel/context.h"
#include "viewmodel/keeping.h"

namespace considered::viewmodel {

/// UI thread. Touches the vault only when the person asks to keep the answers, through Keeping.
class QuickCheck : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    /// "With a client"; empty when no check is under way.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(int number READ number NOTIFY changed FINAL) ///< of the question shown, from 1
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString help READ help NOTIFY changed FINAL)
    /// What was answered to the question shown before going back to it ("yes", "notSure", "no"); else empty.
    Q_PROPERTY(QString answered READ answered NOTIFY changed FINAL)
    Q_PROPERTY(bool finished READ finished NOTIFY changed FINAL)
    Q_PROPERTY(considered::viewmodel::OutcomeView* outcome READ outcome CONSTANT FINAL)
  public:
    QuickCheck(const Context& context, Keeping& keeping, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] int number() const;
    [[nodiscard]] int total() const { return m_walk.total(); }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString answered() const;
    [[nodiscard]] bool finished() const { return m_guide && m_walk.done(); }
    [[nodiscard]] OutcomeView* outcome() { return &m_outcome; }

    /// Opens the first question. `audience` is its code; an unknown one does nothing.
    Q_INVOKABLE void start(const QString& audience);
    /// "yes", "notSure" or "no"; there is no skipping in a check this short.
    Q_INVOKABLE void answer(const QString& answer);
    /// The question before; from the first one back to where the check was started, and forgets.
    Q_INVOKABLE void back();
    /// Back to where it was started; the answers are gone.
    Q_INVOKABLE void finish();
    /// Hands the answers over to be kept, and leaves.
    Q_INVOKABLE void keep();
    /// Drops all answers where one is.
    void forget();

  signals:
    void changed();

  private:
    Context m_context;
    Keeping& m_keeping;
    const Guide* m_guide = nullptr; ///< nullptr when no check is under way
    PromptWalk m_walk;
    OutcomeView m_outcome;
};

} // namespace considered::viewmodel
