// The four-question card: one page, with every question, as poppler reads it back.
#include "report/questioncard.h"
#include "subject.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace considered::report;
using namespace Qt::StringLiterals;

namespace {

QuestionCard card(int columns, int questions, const QString& question) {
    QuestionCard made{u"Should I share this?"_s, u"Four questions before I share."_s, {}, u"From Considered."_s};
    for (int i = 0; i < columns; ++i) {
        CardColumn column{u"With audience %1"_s.arg(i), {}};
        for (int j = 0; j < questions; ++j)
            column.questions.append(question + u" (%1.%2)"_s.arg(i).arg(j));
        made.columns.append(column);
    }
    return made;
}

} // namespace

class QuestionCardTest : public QObject {
    Q_OBJECT
  private slots:
    void everyWordIsOnTheOnePage_data() {
        QTest::addColumn<int>("questions");
        QTest::addColumn<QString>("question");
        QTest::newRow("short") << 4 << u"Will it help them with work?"_s;
        QTest::newRow("long") << 4 << u"Would I be happy to tell my manager or a colleague who doubts it, and why?"_s;
        QTest::newRow("far too much") << 14 << u"Would I be happy to tell my manager or a colleague who doubts it?"_s;
    }
    void everyWordIsOnTheOnePage() {
        QFETCH(int, questions);
        QFETCH(QString, question);
        const QuestionCard made = card(4, questions, question);
        const QByteArray pdf = drawCard(made);
        QVERIFY(pdf.startsWith("%PDF-"));
        const QString path = m_folder.filePath(u"card.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        const QString info = run(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(u"Pages:           1"_s) && info.contains(u"A4"_s), qPrintable(info));
        const QString text = run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).simplified();
        QVERIFY2(text.contains(made.title) && text.contains(made.intro) && text.contains(made.foot), qPrintable(text));
        for (const CardColumn& column : made.columns) {
            QVERIFY2(text.contains(column.title), qPrintable(text));
            for (const QString& each : column.questions)
                QVERIFY2(text.contains(each), qPrintable(each + u" is not in: "_s + text));
        }
    }

  private:
    static QString run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished())
            qFatal("%s did not run", qPrintable(program));
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QTemporaryDir m_folder;
};

CONSIDERED_SUBJECT(QuestionCardTest, QGuiApplication)
#include "tst_questioncard.moc"
