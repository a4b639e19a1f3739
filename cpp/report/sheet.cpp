// From a sheet to its document, and on to a file.
#include "report/sheet.h"

#include "report/file.h"

#include <QCoreApplication>

namespace considered::report {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

} // namespace

Document documentOf(const Sheet& sheet) {
    Document document{sheet.title, {}, Sheets::tr("Page %1 of %2"), sheet.language, {}};
    const auto add = [&](BlockKind kind, const QString& text) {
        if (!text.isEmpty())
            document.blocks.append(blockOf(kind, text));
    };
    add(BlockKind::Title, sheet.title);
    add(BlockKind::Note, sheet.note);
    for (const SheetPart& part : sheet.parts) {
        add(BlockKind::Heading, part.title);
        for (const QString& line : part.lines)
            add(BlockKind::Words, line);
    }
    add(BlockKind::Note, sheet.credit);
    return document;
}

Result<Printed> printed(const Sheet& sheet) {
    return pagesOf(documentOf(sheet)).and_then([](const Pages& pages) {
        return pdfOf(pages, {}).map([&](const QByteArray& pdf) { return Printed{pdf, pages.missing}; });
    });
}

} // namespace considered::report
