// ThinkThrough: all prompts of an audience, each with words, in any order. For calm moments and for supervision.
#pragma once

#include "viewmodel/check/keptcheckview.h"
#include "viewmodel/check/ownexperiences.h"
#include "viewmodel/check/runningline.h"
#include "viewmodel/check/ticklist.h"
#include "viewmodel/context.h"
#include "viewmodel/rowsaver.h"

namespace considered::viewmodel {

/// UI thread. The rows are the prompts. Every tap is in the vault at once and every word within a second; one left
/// waits, as many as there are. Follows the navigator: the routes Think, ThinkPrompt and ThinkOutcome have the argument
/// "id/audience" or "id/audience/prompt".
class ThinkThrough : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(QList<considered::viewmodel::RunningLine> running READ running NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString experience READ experience NOTIFY changed FINAL) ///< nickname of the one picked; else empty
    Q_PROPERTY(QString openness READ openness NOTIFY changed FINAL)     ///< of that one: "Open to clients"
    /// Mine to pick from, the most open first. `picking`: that is what the page asks now.
    Q_PROPERTY(QList<considered::viewmodel::ExperienceLine> experiences READ experiences NOTIFY changed FINAL)
    Q_PROPERTY(bool picking READ picking NOTIFY changed FINAL)

    // The prompt shown.
    Q_PROPERTY(QString prompt READ prompt NOTIFY promptChanged FINAL)     ///< its id
    Q_PROPERTY(QString question READ question NOTIFY promptChanged FINAL) ///< of the prompt, or which experience
    Q_PROPERTY(QString help READ help NOTIFY promptChanged FINAL)
    Q_PROPERTY(bool asksAnswer READ asksAnswer NOTIFY promptChanged FINAL) ///< yes, not sure or no
    Q_PROPERTY(bool asksReasons READ asksReasons NOTIFY promptChanged FINAL)
    Q_PROPERTY(bool asksSigns READ asksSigns NOTIFY promptChanged FINAL)
    Q_PROPERTY(bool last READ last NOTIFY promptChanged FINAL)
    Q_PROPERTY(QString answered READ answered NOTIFY changed FINAL) ///< "yes", "notSure", "no"; else empty
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)
    Q_PROPERTY(considered::viewmodel::TickList* reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::TickList* signs READ signs CONSTANT FINAL)
    Q_PROPERTY(bool safe READ safe NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY stateChanged FINAL)

    Q_PROPERTY(considered::viewmodel::OutcomeView* outcome READ outcome CONSTANT FINAL)
    /// Some of what the outcome looks at has no answer: it counts as not sure.
    Q_PROPERTY(bool leftOpen READ leftOpen NOTIFY changed FINAL)
    /// What was written, to read beside the outcome.
    Q_PROPERTY(QList<considered::viewmodel::AnsweredLine> written READ written NOTIFY changed FINAL)
    Q_PROPERTY(QString decision READ decision NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL) ///< being kept
  public:
    enum Role {
        PromptRole = Qt::UserRole + 1,
        SectionRole, ///< "Why?"
        FirstRole,   ///< the first of its section
        TextRole,
        SaidRole, ///< what was answered and the first words written; empty when nothing was
    };
    ThinkThrough(const Context& context, RowSaver& saver, QObject* parent = nullptr);

    /// Afresh, for an audience.
    Q_INVOKABLE void start(const QString& audience);
    /// From a kept check, with what was answered and picked there.
    void startFrom(const KeptCheck& from);
    Q_INVOKABLE void resume(const QString& id); ///< one left open
    Q_INVOKABLE void pick();                    ///< another experience, or none
    Q_INVOKABLE void chooseExperience(const QString& id);
    Q_INVOKABLE void chooseNone(); ///< something else, or nothing in particular
    Q_INVOKABLE void open(const QString& prompt);
    Q_INVOKABLE void next(); ///< the prompt after the one shown; from the last back to all of them
    /// "yes", "notSure" or "no"; the one given already takes it back.
    Q_INVOKABLE void answer(const QString& answer);
    Q_INVOKABLE void seeOutcome();
    Q_INVOKABLE void decide(const QString& decision);
    Q_INVOKABLE void back();
    Q_INVOKABLE void leave(); ///< Home; it waits to be gone on with
    Q_INVOKABLE void keep() { store(false); }
    Q_INVOKABLE void keepForSupervision() { store(true); }
    Q_INVOKABLE void dontKeep(); ///< Home; dropped, and can be taken back by Undo

    /// An experience was made, changed or deleted.
    void refreshExperiences();

    [[nodiscard]] const QList<RunningLine>& running() const { return m_runningLines; }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString experience() const;
    [[nodiscard]] QString openness() const;
    [[nodiscard]] QList<ExperienceLine> experiences() const;
    [[nodiscard]] bool picking() const { return m_picking != Picking::No; }
    [[nodiscard]] QString prompt() const { return m_prompt; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] bool asksAnswer() const;
    [[nodiscard]] bool asksReasons() const;
    [[nodiscard]] bool asksSigns() const;
    [[nodiscard]] bool last() const;
    [[nodiscard]] QString answered() const;
    [[nodiscard]] QString words() const;
    void setWords(const QString& words);
    [[nodiscard]] TickList* reasons() { return &m_reasons; }
    [[nodiscard]] TickList* signs() { return &m_signs; }
    [[nodiscard]] bool safe() const { return !m_saver.trouble(); }
    [[nodiscard]] QString caption() const;
    [[nodiscard]] OutcomeView* outcome() { return &m_outcome; }
    [[nodiscard]] bool leftOpen() const;
    [[nodiscard]] QList<AnsweredLine> written() const;
    [[nodiscard]] QString decision() const;
    [[nodiscard]] bool busy() const { return m_busy; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void changed();
    void promptChanged();
    void wordsChanged();
    void runningChanged();
    void stateChanged();
    void waitingChanged();
    void kept(const considered::KeptCheck& check);
    void reflectOn(const QUuid& checkId);

  private:
    struct Row {
        QString id;
        QString section;
        QString text;
        QString help;
        bool choice = false;
    };
    using Notes = QMap<QString, PromptNote>; ///< by prompt
    enum class Picking { No, First, Again };
    void loadRunning();
    void followRoute();
    void pickUp(const RunningCheck& check, const Notes& notes);
    void layOut();
    void loadNotes();
    [[nodiscard]] int rowOf(QStringView prompt) const;
    [[nodiscard]] QString saidOf(const Row& row) const;
    void go(Navigator::Route route, const QString& prompt = {});
    void noteTicks();
    [[nodiscard]] const Experience* chosen() const;
    void settleExperience(const std::optional<QUuid>& id);
    [[nodiscard]] bool isRemembered() const;
    void touched(const QString& prompt);
    void remember(const RunningCheck& check);
    void forget(const QUuid& id);
    void save();
    [[nodiscard]] KeptCheck asKept() const;
    void store(bool forSupervision);
    void close();

    Context m_context;
    RowSaver& m_saver;
    bool m_loaded = false;
    QList<RunningCheck> m_running; ///< newest first
    QList<RunningLine> m_runningLines;

    const Guide* m_guide = nullptr; ///< nullptr when none is under way
    RunningCheck m_check;
    Notes m_notes;
    OwnExperiences m_experiences;
    Picking m_picking = Picking::No;
    QList<Row> m_rows;
    QString m_prompt;
    TickList m_reasons;
    TickList m_signs;
    OutcomeView m_outcome;
    bool m_ready = false;
    bool m_busy = false;
};

} // namespace considered::viewmodel
