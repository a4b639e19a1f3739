// Search input to FTS5: each word quoted, so that no operator of the query language is ever left bare.
#include "storage/search.h"

#include <QStringList>

namespace considered::storage {

using namespace Qt::StringLiterals;

namespace {

/// What FTS5's unicode61 tokenizer keeps: letters, numbers and private use.
bool hasToken(const QString& word) {
    for (const char32_t point : word.toUcs4())
        if (QChar::isLetterOrNumber(point) || QChar::category(point) == QChar::Other_PrivateUse)
            return true;
    return false;
}

} // namespace

std::optional<QString> wordQuery(QStringView typed) {
    QString plain = typed.toString();
    for (QChar& c : plain)
        if (c == u'"' || c.isNull() || c.isSpace()) // FTS5 reads a query up to its first NUL
            c = u' ';
    QStringList terms;
    for (const QString& word : plain.split(u' ', Qt::SkipEmptyParts))
        if (hasToken(word))
            terms += u'"' + word + u"\"*"_s; // "o'brien"* is the phrase o, brien*
    if (terms.isEmpty())
        return std::nullopt;
    return terms.join(u' ');
}

} // namespace considered::storage
