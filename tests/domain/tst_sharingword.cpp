// "Sharing" or "disclosure": the noun changes, the verb and the names stay. Every place of the pack is looked at here.
#include "content/pack.h"
#include "domain/role.h"
#include "domain/sharingword.h"
#include "subject.h"

#include <rapidcheck.h>

using namespace considered;
using namespace Qt::StringLiterals;

class SharingWordTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { pack = content::builtInPack().value(); }

    void onlyTheNounChanges_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("said");
        const auto row = [](const QString& written, const QString& said) {
            QTest::newRow(qPrintable(written)) << written << said;
        };
        row(u"Your answers lean towards sharing"_s, u"Your answers lean towards disclosure"_s);
        row(u"Sharing by all staff helps."_s, u"Disclosure by all staff helps."_s);
        row(u"Codes do not ban sharing."_s, u"Codes do not ban disclosure."_s);
        row(u"Am I sharing what I learned?"_s, u"Am I sharing what I learned?"_s);
        row(u"points of sharing this?"_s, u"points of sharing this?"_s);
        row(u"the word “sharing” or"_s, u"the word “sharing” or"_s);
        row(u"the Sharing Lived Experiences Framework"_s, u"the Sharing Lived Experiences Framework"_s);
        row(u"oversharing is"_s, u"oversharing is"_s);
        row(u"I shared. Who I share with"_s, u"I shared. Who I share with"_s);
    }
    void onlyTheNounChanges() {
        QFETCH(QString, written);
        QTEST(inWord(written, SharingWord::Disclosure), "said");
        QCOMPARE(inWord(written, SharingWord::Sharing), written);
    }

    void everyPlaceOfThePackIsKnown() {
        const Practice said = inWord(pack, SharingWord::Disclosure);
        QStringList changed;
        QStringList left;
        for (qsizetype i = 0; i < pack.prompts.size(); ++i) {
            const Prompt& before = pack.prompts.at(i);
            const Prompt& after = said.prompts.at(i);
            if (before != after)
                changed += before.id;
            if (QString(after.text + after.help).contains(u"haring"))
                left += before.id;
        }
        QCOMPARE(changed, (QStringList{u"ctx.client"_s, u"ctx.team"_s, u"what.team"_s, u"when.stage"_s, u"sup.value"_s,
                                       u"prin.them-and-us"_s, u"prin.codes"_s, u"ben.trust"_s}));
        QCOMPARE(left, (QStringList{u"exp.views"_s, u"ctx.wording"_s, u"prep.topic.children"_s, u"prep.pros-cons"_s,
                                    u"what.team"_s, u"how.learning-first"_s, u"frame.slef.phases"_s}));
        QCOMPARE(said.sections, pack.sections);
    }

    void sayingItTwiceChangesNothingMore() {
        QVERIFY(rc::check("once is enough", [this] {
            const auto at = *rc::gen::inRange<qsizetype>(0, pack.prompts.size());
            const QString once = inWord(pack.prompts.at(at).help, SharingWord::Disclosure);
            RC_ASSERT(inWord(once, SharingWord::Disclosure) == once);
        }));
    }

    void aRoleOnlyChangesWhatComesFirst() {
        for (const Role role : {Role::NotSaid, Role::Peer, Role::Lived, Role::Other, Role::Lead}) {
            QCOMPARE(roleFrom(QString(codeOf(role))), role);
            QCOMPARE(leadsFirst(role), role == Role::Lead);
            QCOMPARE(lookedAtFirst(role).isEmpty(), role != Role::Peer);
            for (const QString& id : lookedAtFirst(role))
                QVERIFY2(pack.prompt(id), qPrintable(id));
        }
        QVERIFY(!roleFrom(u"boss"));
    }

  private:
    Practice pack;
};

CONSIDERED_SUBJECT(SharingWordTest, QCoreApplication)
#include "tst_sharingword.moc"
