// File: the last step, from pages to the bytes that leave. All of it in memory.
#pragma once

#include "report/pages.h"

#include <QByteArray>

namespace considered::report {

/// A file inside the PDF, as protected as the rest.
struct Attached {
    QString name;
    QString type; ///< "application/json"
    QByteArray bytes;
};

/// Vector text with its fonts, a title, the language, headings as bookmarks, and no date. With a passphrase (UTF-8, at
/// most maxPassphrase bytes, in the normalised form) all of it is encrypted with AES-256 (revision 6), metadata too;
/// without one it is open to anybody. Cancelled, BadInput (a passphrase too long), OutOfMemory, Io, WrongLibrary
/// (libqpdf, which the first call loads, is not there).
[[nodiscard]] Result<QByteArray> pdfOf(const Pages& pages, const QByteArray& passphrase,
                                       const QList<Attached>& attached = {}, const Progress& progress = {});
constexpr int maxPassphrase = 127;

/// The same as plain text, UTF-8 with a new line at each line's end. What a covered place holds stands there as well.
[[nodiscard]] QByteArray plainTextOf(const Document& document);

[[nodiscard]] QString sha256Of(const QByteArray& bytes); ///< hexadecimal

} // namespace considered::report
