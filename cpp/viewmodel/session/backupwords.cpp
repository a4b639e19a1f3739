// The words.
#include "viewmodel/session/backupwords.h"

#include "viewmodel/await.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
  public:
    static QString kindWord(const QString& kind, int count) {
        if (kind == "reflections"_L1)
            return count == 1 ? tr("1 reflection") : tr("%1 reflections").arg(count);
        if (kind == "checks"_L1)
            return count == 1 ? tr("1 check") : tr("%1 checks").arg(count);
        if (kind == "experiences"_L1)
            return count == 1 ? tr("1 experience") : tr("%1 experiences").arg(count);
        if (kind == "boundaries"_L1)
            return count == 1 ? tr("1 boundary") : tr("%1 boundaries").arg(count);
        if (kind == "phrases"_L1)
            return count == 1 ? tr("1 phrase") : tr("%1 phrases").arg(count);
        if (kind == "prompt_notes"_L1)
            return count == 1 ? tr("1 note on a question") : tr("%1 notes on questions").arg(count);
        if (kind == "biography_parts"_L1)
            return count == 1 ? tr("1 part of a biography") : tr("%1 parts of a biography").arg(count);
        if (kind == "sessions"_L1)
            return count == 1 ? tr("1 supervision session") : tr("%1 supervision sessions").arg(count);
        if (kind == "agenda_items"_L1)
            return count == 1 ? tr("1 point for supervision") : tr("%1 points for supervision").arg(count);
        if (kind == "contacts"_L1)
            return count == 1 ? tr("1 contact") : tr("%1 contacts").arg(count);
        if (kind == "team_points"_L1)
            return count == 1 ? tr("1 point for the team") : tr("%1 points for the team").arg(count);
        if (kind == "feelings"_L1)
            return count == 1 ? tr("1 feeling on a later day") : tr("%1 feelings on later days").arg(count);
        if (kind == "visits"_L1)
            return count == 1 ? tr("1 employer visit") : tr("%1 employer visits").arg(count);
        if (kind == "exports"_L1)
            return count == 1 ? tr("1 export") : tr("%1 exports").arg(count);
        if (kind == "own_words"_L1)
            return count == 1 ? tr("1 word to cover") : tr("%1 words to cover").arg(count);
        return count == 1 ? tr("1 other thing") : tr("%1 other things").arg(count);
    }

    static QStringList account(const storage::BroughtBack& brought, storage::BringBack how) {
        QStringList lines;
        if (how == storage::BringBack::Replace) {
            lines += brought.added == 1 ? tr("1 note is here now, as it was in the backup.")
                                        : tr("%1 notes are here now, as they were in the backup.").arg(brought.added);
            return lines;
        }
        const int copies = brought.newer + brought.older;
        if (brought.added > 0)
            lines += brought.added == 1 ? tr("1 note came back.") : tr("%1 notes came back.").arg(brought.added);
        if (brought.same > 0)
            lines += brought.same == 1 ? tr("1 was here already.") : tr("%1 were here already.").arg(brought.same);
        if (copies > 0)
            lines += copies == 1
                         ? tr("1 was here in another version. The newer one stays, and the older is kept as a copy.")
                         : tr("%1 were here in another version. The newer ones stay, and the older are kept as copies.")
                               .arg(copies);
        if (brought.deletedSince > 0)
            lines += brought.deletedSince == 1
                         ? tr("1 you have deleted since. It stays deleted.")
                         : tr("%1 you have deleted since. They stay deleted.").arg(brought.deletedSince);
        if (brought.removed > 0)
            lines += brought.removed == 1
                         ? tr("1 of those here was deleted before the backup was made. It is gone here too.")
                         : tr("%1 of those here were deleted before the backup was made. They are gone here too.")
                               .arg(brought.removed);
        if (lines.isEmpty())
            lines += tr("There was nothing in it that was not here already.");
        return lines;
    }

    static std::optional<Sentence> ofMaking(ErrorCode code) {
        switch (code) {
        case ErrorCode::DiskFull:
            return Sentence{tr("There is not enough room in that place"),
                            tr("No backup was made, and an older one there is as it was. Free some space, or save it "
                               "somewhere else.")};
        case ErrorCode::NotPermitted:
            return Sentence{tr("The system does not let the app save there"),
                            tr("No backup was made, and an older one there is as it was. Choose another folder.")};
        case ErrorCode::NotFound:
            return Sentence{
                tr("That folder is no longer there"),
                tr("No backup was made. If it is on a drive, put the drive back, or choose another folder.")};
        case ErrorCode::Cancelled:
            return Sentence{tr("Stopped, as you asked"),
                            tr("No backup was made, and an older one there is as it was.")};
        case ErrorCode::Io:
        case ErrorCode::Corrupt:
        case ErrorCode::WrongSecret:
        case ErrorCode::BadContent:
            return Sentence{tr("What was saved there could not be read back whole"),
                            tr("So it does not count, and it was taken away again. Your notes here are as they were. "
                               "Save it somewhere else.")};
        default:
            return std::nullopt;
        }
    }

    static std::optional<Sentence> ofReading(ErrorCode code) {
        switch (code) {
        case ErrorCode::WrongSecret:
            return Sentence{tr("That passphrase does not open this file"),
                            tr("Nothing was changed. There may be a slip in it, or it belongs to another backup. Or "
                               "the file is not a backup, or its beginning is damaged.")};
        case ErrorCode::BadContent:
            return Sentence{tr("This file is not a backup of this app"),
                            tr("Nothing was changed. Choose another file.")};
        case ErrorCode::Corrupt:
            return Sentence{tr("This backup is damaged or not whole"),
                            tr("Nothing was changed. If you have another copy of the file, try that one.")};
        case ErrorCode::TooNew:
            return Sentence{tr("A newer version of the app made this backup"),
                            tr("Nothing was changed. Update the app, then bring it back.")};
        case ErrorCode::NotFound:
            return Sentence{tr("The file is no longer there"),
                            tr("Nothing was changed. If it is on a drive, put the drive back.")};
        case ErrorCode::NotPermitted:
            return Sentence{tr("The system does not let the app read this file"),
                            tr("Nothing was changed. Copy it to a folder of your own, then try again.")};
        case ErrorCode::DiskFull:
            return Sentence{tr("This device is full"), tr("Nothing was changed. Free some space, then try again.")};
        case ErrorCode::Io:
            return Sentence{tr("This device could not read the backup, or write your notes"),
                            tr("Nothing was changed. Try again, or copy the file to another place first.")};
        default:
            return std::nullopt;
        }
    }

    static QString copy(const QString& day) {
        return tr("This is an older version. It was kept when you brought back the backup of %1.").arg(day);
    }
    static QString day(const QDateTime& when) {
        return QLocale().toString(when, tr("d MMMM yyyy, HH:mm", "day and time of a backup"));
    }
};

} // namespace

QStringList keptWords(const QMap<QString, int>& kept) {
    QStringList words;
    for (auto kind = kept.cbegin(); kind != kept.cend(); ++kind)
        if (*kind > 0)
            words += BackupWords::kindWord(kind.key(), *kind);
    return words;
}

QString dayAndTime(const Moment& moment) {
    return BackupWords::day(QDateTime::fromMSecsSinceEpoch(moment.utcMs).toOffsetFromUtc(moment.offsetSeconds));
}

QStringList accountOf(const storage::BroughtBack& brought, storage::BringBack how) {
    return BackupWords::account(brought, how);
}

Sentence makingSentence(const Error& error) {
    return BackupWords::ofMaking(error.code).value_or(sentenceFor(error));
}

Sentence readingSentence(const Error& error) {
    return BackupWords::ofReading(error.code).value_or(sentenceFor(error));
}

QString copyNote(const Moment& backupMade) {
    return BackupWords::copy(dayAndTime(backupMade));
}

void askCopyNote(QObject* receiver, vault::VaultSession& vault, const QUuid& id,
                 std::function<void(const QString& note)> show) {
    await(receiver, vault.ask([id](storage::Database& database) { return storage::copiedFrom(database, id); }),
          [show = std::move(show)](const Result<std::optional<Moment>>& made) {
              if (made && *made)
                  show(copyNote(**made));
          });
}

} // namespace considered::viewmodel
