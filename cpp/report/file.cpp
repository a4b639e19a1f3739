// Qt draws; libqpdf, from memory to memory, cleans and encrypts. Its exceptions end here.
#include "report/file.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace considered::report {

using namespace Qt::StringLiterals;

namespace {

constexpr char application[] = "Considered";

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

QPDFObjectHandle textObject(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// Headings, so that a long export can be walked through.
void addBookmarks(QPDF& pdf, const Pages& pages) {
    const auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (qsizetype p = 0; p < pages.pages.size(); ++p) {
        for (const Line& line : pages.pages.at(p).lines) {
            if (line.runs.constFirst().face != Face::Heading)
                continue;
            auto place = QPDFObjectHandle::newArray();
            place.appendItem(sheets.at(std::size_t(p)).getObjectHandle());
            place.appendItem(QPDFObjectHandle::newName("/XYZ"));
            place.appendItem(QPDFObjectHandle::newNull());
            place.appendItem(QPDFObjectHandle::newReal((Pages::height - line.top) / 10, 1));
            place.appendItem(QPDFObjectHandle::newNull());
            QString text;
            for (const Run& run : line.runs)
                text += run.text;
            auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", textObject(text));
            item.replaceKey("/Parent", outlines);
            item.replaceKey("/Dest", place);
            items.push_back(item);
        }
    }
    if (items.empty())
        return;
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        items.at(i).replaceKey("/Next", items.at(i + 1));
        items.at(i + 1).replaceKey("/Prev", items.at(i));
    }
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(qint64(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
}

/// Qt writes when and with what; only the title and the app's name stay.
void clean(QPDF& pdf, const Pages& pages) {
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textObject(pages.title));
    info.replaceKey("/Creator", QPDFObjectHandle::newString(application));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    auto root = pdf.getRoot();
    root.removeKey("/Metadata");
    root.replaceKey("/Lang", textObject(pages.language));
    auto shown = QPDFObjectHandle::newDictionary();
    shown.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", shown);
}

void attach(QPDF& pdf, const QList<Attached>& attached) {
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (const Attached& file : attached) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, file.bytes.toStdString());
        stream.setSubtype(file.type.toStdString());
        auto spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, file.name.toStdString(), stream);
        files.replaceEmbeddedFile(file.name.toStdString(), spec);
    }
}

} // namespace

Result<QByteArray> pdfOf(const Pages& pages, const QByteArray& passphrase, const QList<Attached>& attached,
                         const Progress& progress) {
    if (passphrase.size() > maxPassphrase)
        return fail(ErrorCode::BadInput, u"a passphrase of more than 127 bytes"_s);
    auto plain = drawn(pages, progress);
    if (!plain)
        return plain;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("export", plain->constData(), std::size_t(plain->size()));
        clean(pdf, pages);
        addBookmarks(pdf, pages);
        attach(pdf, attached);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate); // also makes many small objects a good deal smaller
        if (!passphrase.isEmpty()) {
            // The same for the owner: an empty one would open the file to anybody.
            writer.setR6EncryptionParameters(passphrase.constData(), passphrase.constData(), true, true, true, true,
                                             true, true, qpdf_r3p_full, true);
        }
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::OutOfMemory);
    } catch (const std::exception&) { // what it says may hold words of the document
        return fail(ErrorCode::Io, u"qpdf could not write the file"_s);
    }
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
