// Qt draws; libqpdf, from memory to memory, cleans and encrypts.
#include "report/file.h"

#include "report/qpdf.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <vector>

namespace considered::report {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> drawn(const Pages& pages, const Progress& progress) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"a buffer did not open"_s);
    QPdfWriter writer(&buffer);
    writer.setResolution(720); // one unit is a tenth of a point
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::Io, u"the PDF could not be begun"_s);
    const int count = int(pages.pages.size());
    for (int i = 0; i < count; ++i) {
        if (progress && !progress(i, count))
            return fail(ErrorCode::Cancelled);
        if (i > 0 && !writer.newPage())
            return fail(ErrorCode::OutOfMemory);
        draw(painter, pages.pages.at(i));
    }
    if (!painter.end())
        return fail(ErrorCode::OutOfMemory);
    return bytes;
}

/// Headings, so that a long export can be walked through.
void addBookmarks(Pdf& pdf, const Pages& pages) {
    const Pdf::Object outlines = pdf.shared(pdf.dictionary({{"/Type", pdf.name("/Outlines")}}));
    std::vector<Pdf::Object> items;
    for (qsizetype p = 0; p < pages.pages.size(); ++p) {
        for (const Line& line : pages.pages.at(p).lines) {
            if (line.runs.constFirst().face != Face::Heading)
                continue;
            QString text;
            for (const Run& run : line.runs)
                text += run.text;
            const Pdf::Object place = pdf.array(
                {pdf.page(p), pdf.name("/XYZ"), pdf.null(), pdf.decimal((Pages::height - line.top) / 10), pdf.null()});
            items.push_back(
                pdf.shared(pdf.dictionary({{"/Title", pdf.text(text)}, {"/Parent", outlines}, {"/Dest", place}})));
        }
    }
    if (items.empty())
        return;
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        pdf.put(items.at(i), "/Next", items.at(i + 1));
        pdf.put(items.at(i + 1), "/Prev", items.at(i));
    }
    pdf.put(outlines, "/First", items.front());
    pdf.put(outlines, "/Last", items.back());
    pdf.put(outlines, "/Count", pdf.number(qint64(items.size())));
    pdf.put(pdf.root(), "/Outlines", outlines);
}

/// Qt writes when and with what; only the title and the app's name stay.
void clean(Pdf& pdf, const Pages& pages) {
    pdf.put(pdf.trailer(), "/Info",
            pdf.shared(pdf.dictionary({{"/Title", pdf.text(pages.title)}, {"/Creator", pdf.text(u"Considered"_s)}})));
    const Pdf::Object root = pdf.root();
    pdf.remove(root, "/Metadata");
    pdf.put(root, "/Lang", pdf.text(pages.language));
    pdf.put(root, "/ViewerPreferences", pdf.dictionary({{"/DisplayDocTitle", pdf.truth(true)}}));
}

/// ISO 32000-2, 7.11.4: in the order of their names.
void attach(Pdf& pdf, QList<Attached> files) {
    if (files.isEmpty())
        return;
    std::sort(files.begin(), files.end(), [](const Attached& a, const Attached& b) { return a.name < b.name; });
    const Pdf::Object tree = pdf.array({});
    for (const Attached& file : files) {
        const Pdf::Object bytes =
            pdf.stream(file.bytes, {{"/Type", pdf.name("/EmbeddedFile")},
                                    {"/Subtype", pdf.name(QByteArray('/' + file.type.toUtf8()).constData())},
                                    {"/Params", pdf.dictionary({{"/Size", pdf.number(file.bytes.size())}})}});
        const Pdf::Object name = pdf.text(file.name);
        pdf.append(tree, name);
        pdf.append(tree, pdf.shared(pdf.dictionary({{"/Type", pdf.name("/Filespec")},
                                                    {"/F", name},
                                                    {"/UF", name},
                                                    {"/EF", pdf.dictionary({{"/F", bytes}, {"/UF", bytes}})}})));
    }
    pdf.put(pdf.root(), "/Names", pdf.dictionary({{"/EmbeddedFiles", pdf.shared(pdf.dictionary({{"/Names", tree}}))}}));
}

} // namespace

Result<QByteArray> pdfOf(const Pages& pages, const QByteArray& passphrase, const QList<Attached>& attached,
                         const Progress& progress) {
    if (passphrase.size() > maxPassphrase)
        return fail(ErrorCode::BadInput, u"a passphrase of more than 127 bytes"_s);
    const Result<Qpdf>& qpdf = Qpdf::loaded();
    if (!qpdf)
        return tl::unexpected(qpdf.error());
    const auto plain = drawn(pages, progress);
    if (!plain)
        return tl::unexpected(plain.error());
    return Pdf::read(*qpdf, *plain).and_then([&](const std::unique_ptr<Pdf>& pdf) {
        clean(*pdf, pages);
        addBookmarks(*pdf, pages);
        attach(*pdf, attached);
        return pdf->written(passphrase);
    });
}

QByteArray plainTextOf(const Document& document) {
    QString text;
    for (const Block& block : document.blocks) {
        if (block.kind == BlockKind::Heading || block.kind == BlockKind::Label)
            text += u'\n';
        text += textOf(block) + u'\n';
        if (block.kind == BlockKind::Title)
            text += QString(textOf(block).size(), u'=') + u'\n';
        if (block.kind == BlockKind::Heading)
            text += QString(textOf(block).size(), u'-') + u'\n';
    }
    return text.toUtf8();
}

QString sha256Of(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace considered::report
