// Covering: the second step. What is covered is taken out of the document, before there are any pages.
#pragma once

#include "domain/exporting.h"
#include "domain/identifierhints.h"
#include "report/document.h"

namespace considered::report {

/// A hint, the passage it is in, and what is done about it.
struct Finding {
    QString passage;
    Hint hint;
    QString words;  ///< what stands there
    QString before; ///< what stands around it, cut at words
    QString after;
    MarkKind choice = MarkKind::Cover;
    QString instead;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Every hint in the person's own words, in order, with what `marks` says of it. Nothing said is covered; but
/// something of the person's own (HintKind::Private) is theirs to give, and is kept. A word of their own list is
/// always covered or reworded.
[[nodiscard]] QList<Finding> findingsIn(const Document& document, const HintNeeds& needs, const QList<Mark>& marks);

/// The document as it leaves. Covered places hold `coverText` and nothing else of what stood there. A mark to cover or
/// reword whose words have moved since covers them wherever they now stand in that passage; a mark to keep then counts
/// no more. A cover wins over a rewording it touches, and both over a keep.
[[nodiscard]] Document covered(const Document& document, const HintNeeds& needs, const QList<Mark>& marks,
                               const QString& coverText);

/// What a person writes instead, cleaned; nothing is a cover.
[[nodiscard]] Mark markOf(const Finding& finding, MarkKind choice, const QString& instead = {});

/// `marks` with `mark` in the place of those that touch the same words.
[[nodiscard]] QList<Mark> marked(QList<Mark> marks, const Mark& mark);

} // namespace considered::report
