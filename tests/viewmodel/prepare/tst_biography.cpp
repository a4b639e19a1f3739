// The short biography: versions, the preview, and kind warnings.
#include "desk.h"
#include "subject.h"
#include "viewmodel/prepare/biography.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct Page : test::Desk {
    platform::NullClipboard clipboard;
    Biography biography{context, shelves, clipboard};
    QAbstractItemModelTester tester{&biography, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Page() { settle(); }
};

} // namespace

class TestBiography : public QObject {
    Q_OBJECT
  private slots:
    void thePreviewGrowsWithEveryKey() {
        Page page;
        QCOMPARE(page.biography.lengthWords(), QString());
        page.biography.write(u"bio.jobs"_s, u"I was a baker"_s);
        page.biography.write(u"bio.role"_s, u"I help people into work"_s);
        QCOMPARE(page.biography.preview(), u"I help people into work. I was a baker."_s);
        QCOMPARE(page.biography.lengthWords(), u"9 words"_s);
        page.biography.copy();
        QCOMPARE(page.clipboard.copied, page.biography.preview());
        page.saver.writeNow();
        page.settle();
        QCOMPARE(page.kept<BiographyPart>().size(), 2);
        QCOMPARE(page.biography.rowCount(), 10);
        QCOMPARE(page.biography.toConsider().size(), 4);
    }

    void eachAudienceHasAVersionOfItsOwn() {
        Page page;
        page.biography.write(u"bio.role"_s, u"For clients"_s);
        page.biography.setVersion(u"anyone"_s);
        QCOMPARE(page.biography.preview(), QString());
        QCOMPARE(page.biography.others().constFirst().id, u"client"_s);
        page.biography.startFrom(u"client"_s);
        page.biography.write(u"bio.role"_s, u"For anyone"_s);
        QCOMPARE(page.biography.preview(), u"For anyone."_s);
        QVERIFY(page.biography.others().isEmpty());
        QCOMPARE(page.biography.ready(), u"Written for clients, anyone"_s);
        page.biography.setVersion(u"client"_s);
        QCOMPARE(page.biography.preview(), u"For clients."_s);
        QCOMPARE(page.biography.index(0).data(Biography::WordsRole).toString(), u"For clients"_s);
    }

    void whatIsKeptForOneselfIsWarnedOfAndNeverStopped() {
        Page page;
        Boundary boundary;
        boundary.row.id = page.random.uuid();
        boundary.words = u"My divorce"_s;
        page.shelves.boundaries.tapped(boundary);
        page.biography.write(u"bio.basics"_s, u"I am divorced"_s);
        QCOMPARE(page.biography.warnings(),
                 QStringList{u"“divorced” may touch what you keep for yourself: My divorce"_s});
        page.biography.copy();
        QCOMPARE(page.clipboard.copied, u"I am divorced."_s);
        page.shelves.boundaries.bin(boundary.row.id, {});
        QCOMPARE(page.biography.warnings(), QStringList());
    }
};

CONSIDERED_SUBJECT(TestBiography, QCoreApplication)
#include "tst_biography.moc"
