// ExportFlow: making an export, step by step. Picked, covered, read and protected by the person; kept as a draft.
#pragma once

#include "platform/clipboard.h"
#include "platform/sharetarget.h"
#include "viewmodel/context.h"
#include "viewmodel/export/exportdraft.h"
#include "viewmodel/export/exportmaking.h"
#include "viewmodel/export/findingsmodel.h"
#include "viewmodel/export/picklist.h"

#include <QVariantList>

namespace considered::viewmodel {

class OwnWordsModel;

/// UI thread. Every choice is a draft in the vault within a second; it ends when the export leaves or is thrown away.
class ExportFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(bool active READ active NOTIFY stepChanged FINAL)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY stepChanged FINAL)
    /// It was begun before: said on its first page.
    Q_PROPERTY(bool resumed READ resumed NOTIFY stepChanged FINAL)
    /// Something that takes a while; workDone from 0 to 1.
    Q_PROPERTY(bool working READ working NOTIFY workChanged FINAL)
    Q_PROPERTY(double workDone READ workDone NOTIFY workChanged FINAL)
    Q_PROPERTY(QString workText READ workText NOTIFY workChanged FINAL)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged FINAL)
    /// False while the device refuses the draft.
    Q_PROPERTY(bool safe READ safe NOTIFY safeChanged FINAL)

    Q_PROPERTY(bool everything READ everything NOTIFY changed FINAL)
    /// Nothing has left this device yet: the agreement is offered.
    Q_PROPERTY(bool firstTime READ firstTime NOTIFY changed FINAL)
    Q_PROPERTY(QString askedBy READ askedBy WRITE setAskedBy NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList askedByOptions READ askedByOptions CONSTANT FINAL)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY changed FINAL)
    Q_PROPERTY(QString byWhen READ byWhen WRITE setByWhen NOTIFY changed FINAL)

    Q_PROPERTY(considered::viewmodel::PickList* picks READ picks CONSTANT FINAL)
    /// Which list is shown: "notes", "supervision" or "aboutMe". What is picked in the others stays picked.
    Q_PROPERTY(QString pickFrom READ pickFrom WRITE setPickFrom NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList pickFromOptions READ pickFromOptions CONSTANT FINAL)
    Q_PROPERTY(QVariantList rangeOptions READ rangeOptions CONSTANT FINAL)
    /// Days back, 0 for all, -1 for days of one's own (fromDay, toDay as typed).
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY changed FINAL)
    Q_PROPERTY(QString fromDay READ fromDay NOTIFY changed FINAL)
    Q_PROPERTY(QString toDay READ toDay NOTIFY changed FINAL)
    /// What is wrong with the days as typed; empty when nothing is.
    Q_PROPERTY(QString daysText READ daysText NOTIFY changed FINAL)
    Q_PROPERTY(QString dayExample READ dayExample CONSTANT FINAL) ///< today, as a day is typed
    Q_PROPERTY(bool allPicked READ allPicked NOTIFY changed FINAL)
    Q_PROPERTY(bool anyPicked READ anyPicked NOTIFY changed FINAL)
    /// "3 picked", "All of these days, but 2"
    Q_PROPERTY(QString pickedText READ pickedText NOTIFY changed FINAL)

    Q_PROPERTY(bool fullDates READ fullDates WRITE setFullDates NOTIFY changed FINAL)
    Q_PROPERTY(bool leanings READ leanings WRITE setLeanings NOTIFY changed FINAL)
    Q_PROPERTY(considered::viewmodel::FindingsModel* findings READ findings CONSTANT FINAL)
    Q_PROPERTY(int items READ items NOTIFY documentChanged FINAL)
    Q_PROPERTY(int justForMe READ justForMe NOTIFY documentChanged FINAL)

    Q_PROPERTY(int pageCount READ pageCount NOTIFY pagesChanged FINAL)
    /// Grows each time the pages are laid out: what partsOf and wordsOf say is then new.
    Q_PROPERTY(int edition READ edition NOTIFY pagesChanged FINAL)
    /// How many places are covered, and how many of the findings are kept in.
    Q_PROPERTY(int coveredCount READ coveredCount NOTIFY pagesChanged FINAL)
    /// Something of one's own that is private to supervisors and is kept in; empty when nothing is.
    Q_PROPERTY(QString privateKept READ privateKept NOTIFY pagesChanged FINAL)
    /// Characters that the typeface does not have.
    Q_PROPERTY(QString missing READ missing NOTIFY pagesChanged FINAL)

    Q_PROPERTY(QString offered READ offered NOTIFY secretChanged FINAL)
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY secretChanged FINAL)
    Q_PROPERTY(bool ownIsFine READ ownIsFine NOTIFY secretChanged FINAL)
    Q_PROPERTY(bool canShare READ canShare CONSTANT FINAL)
    /// What left, once it has.
    Q_PROPERTY(QString leftText READ leftText NOTIFY stepChanged FINAL)
  public:
    enum Step { Why, Pick, Cover, Read, Protect, OwnSecret, Left };
    Q_ENUM(Step)

    struct Ways {
        platform::Clipboard& clipboard;
        platform::ShareTarget& share;
    };
    ExportFlow(const Context& context, const Ways& ways, OwnWordsModel& ownWords, QObject* parent = nullptr);
    ~ExportFlow() override;
    Q_DISABLE_COPY_MOVE(ExportFlow)

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool resumed() const { return m_resumed; }
    /// Looking for hints once more is not waited for.
    [[nodiscard]] bool working() const { return m_making.working() && !m_looking; }
    [[nodiscard]] double workDone() const { return m_making.done(); }
    [[nodiscard]] QString workText() const { return m_workText; }
    [[nodiscard]] QString errorTitle() const { return m_errorTitle; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool safe() const { return m_draft.safe(); }

    [[nodiscard]] bool everything() const { return m_export.everything; }
    [[nodiscard]] bool firstTime() const { return m_firstTime; }
    [[nodiscard]] QString askedBy() const;
    void setAskedBy(const QString& code);
    [[nodiscard]] static QVariantList askedByOptions();
    [[nodiscard]] QString purpose() const { return m_export.purpose; }
    void setPurpose(const QString& words);
    [[nodiscard]] QString byWhen() const { return m_export.byWhen; }
    void setByWhen(const QString& words);

    [[nodiscard]] PickList* picks() { return &m_picks; }
    [[nodiscard]] QString pickFrom() const;
    void setPickFrom(const QString& list);
    [[nodiscard]] static QVariantList pickFromOptions();
    [[nodiscard]] static QVariantList rangeOptions();
    [[nodiscard]] int range() const;
    void setRange(int days);
    [[nodiscard]] QString fromDay() const { return m_fromTyped; }
    [[nodiscard]] QString toDay() const { return m_toTyped; }
    [[nodiscard]] QString daysText() const { return m_daysText; }
    [[nodiscard]] QString dayExample() const;
    [[nodiscard]] bool allPicked() const { return m_export.all; }
    [[nodiscard]] bool anyPicked() const { return m_export.all || !m_export.others.isEmpty(); }
    [[nodiscard]] QString pickedText() const;

    [[nodiscard]] bool fullDates() const { return m_export.fullDates; }
    void setFullDates(bool on);
    [[nodiscard]] bool leanings() const { return m_export.leanings; }
    void setLeanings(bool on);
    [[nodiscard]] FindingsModel* findings() { return &m_findings; }
    [[nodiscard]] int items() const { return m_items; }
    [[nodiscard]] int justForMe() const { return m_justForMe; }

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int edition() const { return m_laidEdition; }
    [[nodiscard]] int coveredCount() const;
    [[nodiscard]] QString privateKept() const;
    [[nodiscard]] QString missing() const;
    /// What PageView draws; the file is made of the same.
    [[nodiscard]] std::shared_ptr<const report::Pages> laidPages() const { return m_pages; }

    [[nodiscard]] QString offered() const { return m_offered; }
    [[nodiscard]] QString strengthText() const { return m_strengthText; }
    [[nodiscard]] bool ownIsFine() const { return m_ownIsFine; }
    [[nodiscard]] bool canShare() const { return m_ways.share.available(); }
    [[nodiscard]] QString leftText() const { return m_leftText; }

    /// Opens the page: with the draft that waits, or a new one.
    Q_INVOKABLE void start();
    /// All of the person's own data, for themselves.
    Q_INVOKABLE void startEverything();
    /// The same picks and purpose again, from the log. What was covered is looked at anew.
    Q_INVOKABLE void repeat(const QString& exportId);
    Q_INVOKABLE void next();
    /// One step back; from the first it leaves, and the draft stays.
    Q_INVOKABLE void back();
    Q_INVOKABLE void discard(); ///< throws the draft away, with Undo
    Q_INVOKABLE void stopWork();
    Q_INVOKABLE void clearError();

    Q_INVOKABLE void typedDays(const QString& from, const QString& to);
    Q_INVOKABLE void toggle(const QString& itemId);
    Q_INVOKABLE void pickAll(bool on);

    /// "cover", "keep" or "reword".
    Q_INVOKABLE void decide(int finding, const QString& choice, const QString& instead = {});
    Q_INVOKABLE void alwaysCover(int finding); ///< puts its words on the own list
    /// On a page: covers the words that stand there in their passage, or takes the cover off.
    void toggleCover(int block, int start, int length);
    /// The parts of a page in reading order: [{ text, block, own }].
    [[nodiscard]] Q_INVOKABLE QVariantList partsOf(int page) const;
    /// The words of a part: [{ text, start, length, covered }].
    [[nodiscard]] Q_INVOKABLE QVariantList wordsOf(int block) const;
    Q_INVOKABLE void toggleWord(int block, int start, int length) { toggleCover(block, start, length); }

    Q_INVOKABLE void offerAnother();
    Q_INVOKABLE void copyOffered();
    Q_INVOKABLE void typedOwn(const QString& passphrase, const QString& again);
    Q_INVOKABLE void save();                             ///< with the passphrase offered
    Q_INVOKABLE void share();                            ///< likewise, to another app
    Q_INVOKABLE void saveOwn(const QString& passphrase); ///< with one's own
    Q_INVOKABLE void saveOpen();                         ///< without one: asked before by the page
    Q_INVOKABLE void saveText();                         ///< likewise
    /// The person has shown who they are, as proofWanted asked.
    void proven();

    /// For locking: what is unsaved is written, and what is leaving is logged.
    void flush() { m_draft.flush(); }
    /// What was sealed then; see ExportDraft.
    [[nodiscard]] Result<void> restoreSealed(const QByteArray& bytes) { return m_draft.restoreSealed(bytes); }

  signals:
    void stepChanged();
    void workChanged();
    void errorChanged();
    void safeChanged();
    void changed();
    void documentChanged();
    void pagesChanged();
    void secretChanged();
    void proofWanted();
    /// An export has left: the log has a new row.
    void left(const considered::Export& made);

  private:
    void tapped();
    void typed();
    void begin(const Export& made, bool resumedDraft);
    void end();
    void forget();
    void followPage();
    void go(Step step);
    void askFirstTime();
    [[nodiscard]] HintNeeds needs() const;
    [[nodiscard]] report::Selection frame() const;
    void gather(Step then);
    void look();
    void layOut(bool advance);
    void relook();
    void mark(const Mark& mark);
    void setDays(const QDate& from, const QDate& to);
    void learnSingles();
    void showError(const Error& error);
    void showUnsaved(const Error& error);
    void leave(ExportForm form, const QByteArray& secret, bool sharing);
    void choosePlace();
    void makeFile(const QString& path);
    void saveFile(const QString& path, const QByteArray& bytes);
    void shareFile(const QByteArray& bytes);
    void prepareLeaving(const QByteArray& bytes, std::shared_future<bool> saved);
    void hasLeft(const QString& where);
    [[nodiscard]] QString fileName() const;

    Context m_context;
    Ways m_ways;
    OwnWordsModel& m_ownWords;
    ExportDraft m_draft;
    ExportMaking m_making;
    PickList m_picks;
    FindingsModel m_findings;

    Export m_export;
    bool m_active = false;
    bool m_resumed = false;
    bool m_firstTime = false;
    bool m_proven = false;
    Step m_step = Why;
    QString m_fromTyped;
    QString m_toTyped;
    QString m_daysText;
    bool m_ownDays = false;

    QSet<QUuid> m_singles; ///< what is picked line by line, whatever is said of the days

    ExportMaking::Shared m_document;
    QStringList m_privatePhrases;
    int m_items = 0;
    int m_justForMe = 0;
    QByteArray m_json;
    report::Document m_leaving; ///< covered
    std::shared_ptr<const report::Pages> m_pages;
    int m_laidEdition = 0;

    QString m_offered;
    QString m_strengthText;
    bool m_ownIsFine = false;
    ExportForm m_form = ExportForm::Pdf;
    QByteArray m_secret;
    bool m_sharing = false;
    bool m_looking = false;
    QString m_workText;
    QString m_errorTitle;
    QString m_errorText;
    QString m_leftText;
};

} // namespace considered::viewmodel
