// Pages and the file made of them, read back by readers that are not ours: poppler and qpdf.
#include "report/agreement.h"
#include "report/pages.h"
#include "report/qpdf.h"
#include "reportwords.h"
#include "subject.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryFile>
#include <unistd.h>

using namespace considered;
using namespace considered::report;
using namespace considered::test;

namespace {

const QByteArray passphrase = "brave otter lamp wool été"; // pdftotext itself takes no more than 32 bytes

Document someDocument(int entries = 3) {
    return covered(documentOf(someSelection(entries)), {}, {}, u"[covered]"_s);
}

QString taken(const QByteArray& pdf, const QByteArray& secret) {
    QStringList options{u"-raw"_s, u"-enc"_s, u"UTF-8"_s};
    if (!secret.isEmpty())
        options += {u"-upw"_s, QString::fromUtf8(secret)};
    const Ran ran = read(pdf, u"pdftotext"_s, options, {u"-"_s});
    return ran.code == 0 ? QString::fromUtf8(ran.out) : u"refused: "_s + QString::fromUtf8(ran.out);
}

} // namespace

class FileTest : public QObject {
    Q_OBJECT
  private slots:
    void readersOpenItWithThePassphraseAlone() {
        const auto pages = pagesOf(someDocument());
        const auto pdf = pdfOf(*pages, passphrase);
        QVERIFY(pdf.has_value());
        QVERIFY(taken(*pdf, passphrase).contains(u"eased up"));
        QVERIFY(read(*pdf, u"pdftotext"_s, {}, {u"-"_s}).code != 0);
        QVERIFY(read(*pdf, u"pdftotext"_s, {u"-upw"_s, u"wrong"_s}, {u"-"_s}).code != 0);
        QVERIFY(read(*pdf, u"pdftotext"_s, {u"-opw"_s, QString()}, {u"-"_s}).code != 0);
        const QString secret = u"--password="_s + QString::fromUtf8(passphrase);
        QVERIFY(read(*pdf, u"qpdf"_s, {u"--check"_s}).code != 0);
        const QByteArray longest(127, 'x');
        QCOMPARE(read(*pdfOf(*pages, longest), u"qpdf"_s, {u"--password="_s + QString::fromUtf8(longest), u"--check"_s})
                     .code,
                 0);
        const Ran checked = read(*pdf, u"qpdf"_s, {secret, u"--check"_s});
        QVERIFY2(checked.code == 0, checked.out.constData());
        const QByteArray how = read(*pdf, u"qpdf"_s, {secret, u"--show-encryption"_s}).out;
        QVERIFY2(how.contains("R = 6"), how.constData());
        for (const char* method :
             {"stream encryption method: AESv3", "string encryption method: AESv3", "file encryption method: AESv3"})
            QVERIFY2(how.contains(method), how.constData());
    }

    void theTextTakenOutIsTheTextShown_data() {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<int>("entries");
        QTest::newRow("protected") << passphrase << 3;
        QTest::newRow("open") << QByteArray() << 3;
        QTest::newRow("many pages") << QByteArray() << 60;
        QTest::newRow("nothing picked") << QByteArray() << 0;
    }
    void theTextTakenOutIsTheTextShown() {
        QFETCH(QByteArray, secret);
        QFETCH(int, entries);
        const auto pages = pagesOf(someDocument(entries));
        QCOMPARE(pages->missing, QStringList());
        const auto pdf = pdfOf(*pages, secret);
        QCOMPARE(folded(taken(*pdf, secret)), folded(textOf(*pages)));
        for (const char* gone : {"Amir", "07700", "Zainab"})
            QVERIFY(!textOf(*pages).contains(QLatin1StringView(gone)));
    }

    void everyLetterComesBack() {
        QString letters;
        for (char16_t c = 0x21; c < 0x250; ++c)
            if (QChar(c).isPrint() && c != 0xad)
                letters += QString(QChar(c)) + u' ';
        letters += u"Α β γ Ж д й – — ‘ ’ “ ” … • € £ ✓ 10:30 3x4 A-B (A) -> =>"_s;
        Selection selection{u"Letters"_s, {}, u"%1/%2"_s, u"en-GB"_s, {{u"p"_s, {}, letters, false}}, false, {}};
        const auto pages = pagesOf(documentOf(selection));
        const auto pdf = pdfOf(*pages, {});
        QCOMPARE(folded(taken(*pdf, {})), folded(textOf(*pages)));
    }

    void nothingOfWhoAndWhenIsInIt() {
        const auto pages = pagesOf(someDocument());
        const auto pdf = pdfOf(*pages, {});
        const QByteArray json = read(*pdf, u"qpdf"_s, {u"--json"_s}).out;
        const QByteArray info = read(*pdf, u"pdfinfo"_s, {u"-isodates"_s}).out;
        QVERIFY(info.contains("Notes for supervision"));
        QVERIFY(info.contains("Considered"));
        for (const char* key : {"Author", "Producer", "CreationDate", "ModDate", "Subject", "Keywords"})
            QVERIFY2(!info.contains(key), key);
        QVERIFY(info.contains("Metadata Stream: no"));
        QVERIFY(json.contains("\"/Lang\": \"u:en-GB\""));
        QVERIFY(!json.contains("Qt"));
        QVERIFY(!pdf->contains("Amir"));
        // Vector text: it has fonts, and no picture.
        QVERIFY(read(*pdf, u"pdffonts"_s, {}).out.contains("Inter"));
        QCOMPARE(read(*pdf, u"pdfimages"_s, {u"-list"_s}).out.count('\n'), 2); // its heading alone
    }

    void headingsAreBookmarks() {
        const auto pages = pagesOf(someDocument(30));
        const auto pdf = pdfOf(*pages, {});
        const QByteArray json = read(*pdf, u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s}).out;
        QCOMPARE(json.count("employer visit"), 30);
    }

    void whatTheTypefaceLacksIsNamed() {
        Selection selection{u"T"_s, {}, u"%1/%2"_s, u"en-GB"_s, {{u"p"_s, {}, u"Good 😀 漢 good"_s, true}}, false, {}};
        const auto pages = pagesOf(documentOf(selection));
        QCOMPARE(pages->missing, (QStringList{u"😀"_s, u"漢"_s}));
        QVERIFY(textOf(*pages).contains(u"Good □□ □ good"));
        const auto pdf = pdfOf(*pages, {});
        QCOMPARE(folded(taken(*pdf, {})), folded(textOf(*pages)));
    }

    void attachmentsAreProtectedToo() {
        const auto pages = pagesOf(someDocument());
        const auto pdf = pdfOf(*pages, passphrase, {{u"considered.json"_s, u"application/json"_s, "{\"a\": 1}"}});
        QVERIFY(!pdf->contains("considered.json"));
        const QString secret = u"--password="_s + QString::fromUtf8(passphrase);
        const Ran shown = read(*pdf, u"qpdf"_s, {secret, u"--show-attachment=considered.json"_s});
        QCOMPARE(shown.out, QByteArray("{\"a\": 1}"));
        QVERIFY(read(*pdf, u"qpdf"_s, {u"--show-attachment=considered.json"_s}).code != 0);
        const QByteArray listed =
            read(*pdf, u"pdfdetach"_s, {u"-upw"_s, QString::fromUtf8(passphrase), u"-list"_s}).out;
        QVERIFY2(listed.contains("1: considered.json"), listed.constData());
        const QByteArray known = read(*pdf, u"qpdf"_s, {secret, u"--list-attachments"_s, u"--verbose"_s}).out;
        QVERIFY2(known.contains("mime type: application/json\n") && known.contains("creation date: \n") &&
                     known.contains("modification date: \n"),
                 known.constData());
    }

    void tooLongAPassphraseIsRefusedRatherThanCut() {
        const auto pages = pagesOf(someDocument());
        QVERIFY(pdfOf(*pages, QByteArray(127, 'a')).has_value());
        QCOMPARE(pdfOf(*pages, QByteArray(128, 'a')).error().code, ErrorCode::BadInput);
    }

    void itCanBeStopped() {
        int asked = 0;
        const auto stopAtThird = [&asked](int, int) {
            return ++asked < 3;
        };
        QCOMPARE(pagesOf(someDocument(200), stopAtThird).error().code, ErrorCode::Cancelled);
        const auto pages = pagesOf(someDocument(60));
        asked = 0;
        QCOMPARE(pdfOf(*pages, passphrase, {}, stopAtThird).error().code, ErrorCode::Cancelled);
    }

    /// What is touched on the preview is what is covered in the file.
    void wordsOnAPageKnowWhereTheyStand() {
        const Document before = documentOf(someSelection(2));
        const auto pages = pagesOf(someDocument(2));
        int words = 0;
        int bars = 0;
        for (const Page& page : pages->pages) {
            for (const PageWord& word : wordsOn(page)) {
                const Block& block = before.blocks.at(word.block);
                if (word.covered)
                    ++bars;
                else
                    QCOMPARE(report::textOf(block).mid(word.start, word.length), word.text);
                QVERIFY(word.rect.left() >= 0 && word.rect.right() <= Pages::width);
                ++words;
            }
        }
        QVERIFY(words > 60);
        QCOMPARE(bars, 2 * 4 + 1);
    }

    /// The preview's picture has the ink where poppler puts the file's.
    void thePictureIsThePage() {
        const auto pages = pagesOf(someDocument());
        const auto pdf = pdfOf(*pages, {});
        QImage ours(595, 842, QImage::Format_Grayscale8);
        ours.fill(Qt::white);
        {
            QPainter painter(&ours);
            painter.scale(0.1, 0.1);
            draw(painter, pages->pages.constFirst());
        }
        const QTemporaryDir folder;
        const QString root = folder.filePath(u"page"_s);
        QCOMPARE(read(*pdf, u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, u"72"_s, u"-singlefile"_s}, {root}).code, 0);
        const QImage theirs(root + u".pgm"_s);
        QVERIFY(!theirs.isNull());
        double difference = 0;
        double ink = 0;
        for (int y = 0; y < 840; y += 8) {
            for (int x = 0; x < 592; x += 8) {
                double a = 0;
                double b = 0;
                for (int i = 0; i < 64; ++i) {
                    a += 255 - qGray(ours.pixel(x + i % 8, y + i / 8));
                    b += 255 - qGray(theirs.pixel(x + i % 8, y + i / 8));
                }
                difference += std::abs(a - b);
                ink += b;
            }
        }
        QVERIFY2(ink > 0 && difference < 0.25 * ink, qPrintable(QString::number(difference / ink)));
    }

    void aSheetSaysEveryWordOfIt() {
        const Sheet sheet{
            u"A plan"_s,
            u"What it is."_s,
            {{u"Before"_s, {u"One thing"_s, u"Another"_s}}, {{}, {u"Words alone"_s}}},
            u"From a paper that has a rather long name, so that its credit needs more than the one line, and "
            u"must not run into the number of the page. CC BY 4.0."_s};
        const auto pages = pagesOf(documentOf(sheet));
        QCOMPARE(pages->pages.size(), 1);
        QCOMPARE(textOf(*pages).simplified(),
                 u"A plan What it is. Before One thing Another Words alone "_s + sheet.credit + u" Page 1 of 1"_s);
        for (const report::Line& line : pages->pages.constFirst().lines)
            for (const Run& run : line.runs)
                QVERIFY2(run.x + run.width <= Pages::width - 600, qPrintable(run.text));
        const auto file = printed(sheet);
        QVERIFY(file && file->pdf.startsWith("%PDF-") && file->missing.isEmpty());
        QCOMPARE(printed({u"🦊"_s, {}, {}})->missing, QStringList{u"🦊"_s});
    }

    void theAgreementIsOnePage() {
        const auto pages = pagesOf(documentOf(agreementSheet(u"en-GB"_s)));
        QCOMPARE(pages->pages.size(), 1);
        QCOMPARE(pages->missing, QStringList());
    }
    // It is loaded late, so that it may not be there is found out late.
    void aLibraryThatIsNotThereOrIsAnotherIsTold() {
        QCOMPARE(Qpdf::load("libqpdf.so.1"_L1).error().code, ErrorCode::WrongLibrary);
        QCOMPARE(Qpdf::load("libc.so.6"_L1).error().code, ErrorCode::WrongLibrary);
        QVERIFY(Qpdf::loaded().has_value());
    }
    void whatFailsOnTheWayIsTold() {
        const auto pages = pagesOf(someDocument());
        const auto bytes = pdfOf(*pages, {});
        const auto pdf = Pdf::read(*Qpdf::loaded(), *bytes);
        (*pdf)->append((*pdf)->page(1'000'000), (*pdf)->null());
        QCOMPARE((*pdf)->written({}).error().code, ErrorCode::Io);
    }
    // Nor is a word of it printed: what a library complains of may be of the document.
    void whatIsNoPdfIsNotRead() {
        QTemporaryFile printed;
        QVERIFY(printed.open());
        const int kept = ::dup(STDERR_FILENO);
        ::dup2(printed.handle(), STDERR_FILENO);
        const QByteArray bytes = "no PDF, but words";
        const auto pdf = Pdf::read(*Qpdf::loaded(), bytes);
        ::dup2(kept, STDERR_FILENO);
        ::close(kept);
        QCOMPARE(pdf.error().code, ErrorCode::Io);
        QVERIFY(printed.seek(0));
        QCOMPARE(printed.readAll(), QByteArray());
    }
};

CONSIDERED_SUBJECT(FileTest, QGuiApplication)
#include "tst_file.moc"
