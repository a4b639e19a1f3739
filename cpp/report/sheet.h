// Sheet: words to print, part by part: an agreement, a session's plan, a page for those who lead, a short biography.
#pragma once

#include "domain/error.h"
#include "report/document.h"

#include <QByteArray>
#include <QStringList>

namespace considered::report {

struct SheetPart {
    QString title; ///< may be empty
    QStringList lines;
};

struct Sheet {
    QString title;
    QString note; ///< what it is, under the title; may be empty
    QList<SheetPart> parts;
    QString credit = {}; ///< where its words are from, at the end
    QString language = QStringLiteral("en-GB");
};

[[nodiscard]] Document documentOf(const Sheet& sheet);

struct Printed {
    QByteArray pdf;
    QStringList missing = {}; ///< characters that the typeface does not have
};
/// As a PDF that is open to anybody. Any thread with a QGuiApplication. OutOfMemory.
[[nodiscard]] Result<Printed> printed(const Sheet& sheet);

} // namespace considered::report
