// What a person decides about an export: who asked, what goes in, what is covered. A draft until it leaves.
#pragma once

#include "domain/check.h"

#include <QSet>

namespace considered {

/// Who asked for it.
enum class AskedBy { Supervisor, Manager, Hr, SomeoneElse, Me };

/// How it left.
enum class ExportForm { Pdf, OpenPdf, Text }; ///< OpenPdf: without a passphrase

enum class MarkKind { Cover, Keep, Reword };

/// What was decided of one place in one passage.
struct Mark {
    QString passage;
    int start = 0; ///< UTF-16 units of the cleaned words
    int length = 0;
    QString was; ///< what stood there, so that words changed since are noticed
    MarkKind kind = MarkKind::Cover;
    QString instead; ///< for Reword
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// Where in making an export the person is.
enum class ExportStep { Why, Pick, Cover, Read, Protect };

/// An export being made, or one that left. What left keeps nothing of its words: `marks` is then empty.
struct Export {
    RowStamp row;
    std::optional<AskedBy> askedBy;
    QString purpose;
    QString byWhen;
    ExportStep step = ExportStep::Why;
    bool everything = false; ///< all of the person's own data, for themselves
    // What is picked of checks and reflections: of the days from `from` to `to` all or none, but for `others`, which
    // are the other way round. Everything else is picked line by line, and in when it is one of `others`.
    QDate from;
    QDate to;
    bool all = false;
    QSet<QUuid> others;
    bool fullDates = false; ///< otherwise the month alone
    bool leanings = false;  ///< also what checks leaned towards
    QList<Mark> marks;
    // Once it has left:
    std::optional<Moment> left;
    ExportForm form = ExportForm::Pdf;
    int items = 0;
    QString sha256; ///< of the file, hexadecimal
    friend bool operator==(const Export&, const Export&) = default;
};

/// A word that the person always covers.
struct OwnWord {
    RowStamp row;
    QString word;
    friend bool operator==(const OwnWord&, const OwnWord&) = default;
};

/// A check or reflection of those days.
[[nodiscard]] inline bool isPicked(const Export& made, const QUuid& id) {
    return made.all != made.others.contains(id);
}

[[nodiscard]] QLatin1StringView codeOf(AskedBy by); ///< "supervisor", "manager", "hr", "someoneElse", "me"
[[nodiscard]] std::optional<AskedBy> askedByFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(ExportForm form); ///< "pdf", "openPdf", "text"
[[nodiscard]] std::optional<ExportForm> exportFormFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(MarkKind kind); ///< "cover", "keep", "reword"
[[nodiscard]] std::optional<MarkKind> markKindFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(ExportStep step); ///< "why", "pick", "cover", "read", "protect"
[[nodiscard]] std::optional<ExportStep> exportStepFrom(QStringView code);

} // namespace considered
