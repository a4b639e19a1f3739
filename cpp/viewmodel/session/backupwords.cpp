// The words.
#include "viewmodel/session/backupwords.h"

#include "viewmodel/await.h"
#include "viewmodel/datewords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
  public:
    static QString kindWord(const QString& kind, int count) {
        if (kind == "reflections"_L1)
            return tr("%n reflections", nullptr, count);
        if (kind == "checks"_L1)
            return tr("%n checks", nullptr, count);
        if (kind == "experiences"_L1)
            return tr("%n experiences", nullptr, count);
        if (kind == "boundaries"_L1)
            return tr("%n boundaries", nullptr, count);
        if (kind == "phrases"_L1)
            return tr("%n phrases", nullptr, count);
        if (kind == "prompt_notes"_L1)
            return tr("%n notes on questions", nullptr, count);
        if (kind == "biography_parts"_L1)
            return tr("%n parts of a biography", nullptr, count);
        if (kind == "sessions"_L1)
            return tr("%n supervision sessions", nullptr, count);
        if (kind == "agenda_items"_L1)
            return tr("%n points for supervision", nullptr, count);
        if (kind == "contacts"_L1)
            return tr("%n contacts", nullptr, count);
        if (kind == "team_points"_L1)
            return tr("%n points for the team", nullptr, count);
        if (kind == "feelings"_L1)
            return tr("%n feelings on later days", nullptr, count);
        if (kind == "visits"_L1)
            return tr("%n employer visits", nullptr, count);
        if (kind == "exports"_L1)
            return tr("%n exports", nullptr, count);
        if (kind == "own_words"_L1)
            return tr("%n words to cover", nullptr, count);
        return tr("%n other things", nullptr, count);
    }

    static QStringList account(const storage::BroughtBack& brought, storage::BringBack how) {
        QStringList lines;
        if (how == storage::BringBack::Replace) {
            lines += tr("%n notes are here now, as they were in the backup.", nullptr, brought.added);
            return lines;
        }
        const int copies = brought.newer + brought.older;
        if (brought.added > 0)
            lines += tr("%n notes came back.", nullptr, brought.added);
        if (brought.same > 0)
            lines += tr("%n were here already.", nullptr, brought.same);
        if (copies > 0)
            lines += tr("%n were here in another version. The newer ones stay, and the older are kept as copies.",
                        nullptr, copies);
        if (brought.deletedSince > 0)
            lines += tr("%n you have deleted since. They stay deleted.", nullptr, brought.deletedSince);
        if (brought.removed > 0)
            lines += tr("%n of those here were deleted before the backup was made. They are gone here too.", nullptr,
                        brought.removed);
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
    static QString day(const QDateTime& when) { return inWords(when); }
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
