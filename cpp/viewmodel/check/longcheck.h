// LongCheck: what one would share, nine prompts, reasons, signs, outcome. Every step is in the vault before the next
// one is asked for.
#pragma once

#include "viewmodel/check/outcomeview.h"
#include "viewmodel/check/ownexperiences.h"
#include "viewmodel/check/promptwalk.h"
#include "viewmodel/check/runningline.h"
#include "viewmodel/check/ticklist.h"
#include "viewmodel/context.h"

namespace considered::viewmodel {

/// UI thread; the vault is open as long as it lives. Follows the navigator: wherever the route is Check (its argument
/// is the audience), the check left there is picked up, so a check outlives locking and restarting.
class LongCheck : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// Checks left open, newest first.
    Q_PROPERTY(QList<considered::viewmodel::RunningLine> running READ running NOTIFY runningChanged FINAL)

    Q_PROPERTY(QString audience READ audience NOTIFY changed FINAL) ///< code; empty when no check is under way
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)       ///< "With a client"
    /// "experience" (where the person has any), "prompts", "offer" (an early outcome is offered), "reasons", "signs",
    /// "outcome"; empty when none is under way.
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed FINAL) ///< 0 to 1
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)       ///< of the prompt shown, from 1
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL) ///< what the step asks
    Q_PROPERTY(QString help READ help NOTIFY changed FINAL)
    /// What was answered to the prompt shown before ("yes", "notSure", "no", "skipped"); else empty.
    Q_PROPERTY(QString answered READ answered NOTIFY changed FINAL)
    Q_PROPERTY(considered::viewmodel::TickList* reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::TickList* signs READ signs CONSTANT FINAL)
    /// Signs about the relationship, folded behind one line.
    Q_PROPERTY(considered::viewmodel::TickList* relationshipSigns READ relationshipSigns CONSTANT FINAL)
    Q_PROPERTY(QString relationshipTitle READ relationshipTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString relationshipSubtitle READ relationshipSubtitle NOTIFY changed FINAL)
    Q_PROPERTY(bool offeredFirst READ offeredFirst NOTIFY changed FINAL) ///< the offer came with the experience
    /// In the step experience: mine to pick from, the most open first.
    Q_PROPERTY(QList<considered::viewmodel::ExperienceLine> experiences READ experiences NOTIFY changed FINAL)
    Q_PROPERTY(QString experience READ experience NOTIFY changed FINAL) ///< nickname of the one picked; else empty
    /// In the steps offer and outcome: what the answers lean towards.
    Q_PROPERTY(considered::viewmodel::OutcomeView* outcome READ outcome CONSTANT FINAL)
    Q_PROPERTY(QString decision READ decision NOTIFY changed FINAL) ///< code, as in domain/check.h
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)            ///< being kept
  public:
    explicit LongCheck(const Context& context, QObject* parent = nullptr);

    /// Begins afresh; one left open for that audience gives way, and can be taken back by Undo.
    Q_INVOKABLE void start(const QString& audience);
    /// Goes on with the one left open. On another day it asks first whether one is up to it now.
    Q_INVOKABLE void resume(const QString& audience);
    /// One of experiences; on to the first prompt, or to an offer where its mark tells a lot already.
    Q_INVOKABLE void chooseExperience(const QString& id);
    /// Something else, or nothing in particular.
    Q_INVOKABLE void chooseNone();
    /// "yes", "notSure" or "no"
    Q_INVOKABLE void answer(const QString& answer);
    Q_INVOKABLE void skip();
    /// One step back, through all stages; from the first prompt back to the choice of audience.
    Q_INVOKABLE void back();
    /// From an early offer to its outcome.
    Q_INVOKABLE void seeOutcome();
    /// On with the prompts, from an early offer or an early outcome.
    Q_INVOKABLE void carryOn();
    /// On from reasons or signs with what is ticked.
    Q_INVOKABLE void goOn();
    /// On from reasons or signs with nothing ticked.
    Q_INVOKABLE void noneOfThese();
    /// What the person then did: a code of Decision; "" takes it back.
    Q_INVOKABLE void decide(const QString& decision);
    /// Home; the check waits to be picked up.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void keep() { store(false); }
    Q_INVOKABLE void keepForSupervision() { store(true); }
    /// Home; the answers are dropped, and can be taken back by Undo.
    Q_INVOKABLE void dontKeep();

    /// An experience was made, changed or deleted.
    void refreshExperiences();

    [[nodiscard]] const QList<RunningLine>& running() const { return m_runningLines; }
    [[nodiscard]] QString audience() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString step() const;
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] int number() const;
    [[nodiscard]] int total() const { return m_walk.total(); }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString answered() const;
    [[nodiscard]] TickList* reasons() { return &m_reasons; }
    [[nodiscard]] TickList* signs() { return &m_signs; }
    [[nodiscard]] TickList* relationshipSigns() { return &m_relationshipSigns; }
    [[nodiscard]] QString relationshipTitle() const;
    [[nodiscard]] QString relationshipSubtitle() const;
    [[nodiscard]] bool offeredFirst() const { return m_offeredFirst; }
    [[nodiscard]] QList<ExperienceLine> experiences() const;
    [[nodiscard]] QString experience() const;
    [[nodiscard]] OutcomeView* outcome() { return &m_outcome; }
    [[nodiscard]] QString decision() const;
    [[nodiscard]] bool busy() const { return m_busy; }

  signals:
    void changed();
    void runningChanged();
    /// What waits to be come back to has changed in the vault.
    void waitingChanged();
    /// A check has been kept; it is in the vault.
    void kept(const considered::KeptCheck& check);
    /// The person wants to look back at a check they just kept.
    void reflectOn(const QUuid& checkId);

  private:
    void followRoute();
    void loadRunning();
    void pickUp(const RunningCheck& left);
    void begin(Audience audience);
    [[nodiscard]] const RunningCheck* leftFor(Audience audience) const;
    void remember(const RunningCheck& check);
    void forgetRunning(Audience audience);
    void markExperience(Answers& answers) const;
    void settleExperience();
    void showOutcome(const Leaning& leaning, bool early);
    void take(Answer answer);
    void moveOn();
    void enter(Stage stage);
    void noteTicks();
    [[nodiscard]] Leaning leaningNow() const;
    [[nodiscard]] RunningCheck snapshot() const;
    void save();
    void saveRunning(const RunningCheck& check);
    void store(bool forSupervision);
    void close();

    Context m_context;
    bool m_loaded = false;
    QList<RunningCheck> m_running;
    QList<RunningLine> m_runningLines;
    OwnExperiences m_experiences;

    const Guide* m_guide = nullptr; ///< nullptr when no check is under way
    RunningCheck m_check;           ///< its answers and position are in m_walk
    PromptWalk m_walk;
    bool m_offering = false;
    bool m_offeredFirst = false;          ///< the offer came with the experience, before any answer
    std::optional<Outcome> m_carriedPast; ///< the heaviest early outcome the person went past
    TickList m_reasons;
    TickList m_signs;
    TickList m_relationshipSigns;
    OutcomeView m_outcome;
    bool m_busy = false;
};

} // namespace considered::viewmodel
