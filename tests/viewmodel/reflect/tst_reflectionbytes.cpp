// Drafts that are sealed in memory come back whole, whatever was typed.
#include "storage/arbitrary.h"
#include "subject.h"
#include "viewmodel/reflect/reflectionbytes.h"

using namespace considered;
using namespace considered::viewmodel;

class ReflectionBytes : public QObject {
    Q_OBJECT
  private slots:
    void everyFieldOfEachDraftComesBack() {
        QVERIFY(rc::check("bytes and back is the same", [] {
            QList<Reflection> drafts;
            for (int count = *rc::gen::inRange(0, 4); count > 0; --count) {
                Reflection draft = test::anyReflection();
                draft.row.created = *test::anyMoment();
                draft.row.changed = *test::anyMoment();
                draft.row.revision = *rc::gen::inRange(0, 1000);
                draft.row.binned = *test::perhaps(test::anyMoment());
                drafts.append(draft);
            }
            const auto back = draftsFrom(bytesOf(drafts));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == drafts);
        }));
    }

    void brokenBytesAreRefusedNotGuessed() {
        Reflection draft;
        draft.row.id = QUuid::createUuid();
        draft.worked = QStringLiteral("kept it short");
        const QByteArray whole = bytesOf({draft});
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!draftsFrom(whole.first(length)).has_value());
        QCOMPARE(draftsFrom("not CBOR").error().code, ErrorCode::BadInput);
        draft.row.id = QUuid();
        QCOMPARE(draftsFrom(bytesOf({draft})).error().code, ErrorCode::BadInput);
    }
};

CONSIDERED_SUBJECT(ReflectionBytes, QCoreApplication)
#include "tst_reflectionbytes.moc"
