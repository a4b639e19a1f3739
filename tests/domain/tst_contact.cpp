// Numbers as people write them, and as they are dialled.
#include "domain/contact.h"
#include "subject.h"

#include <QRegularExpression>
#include <rapidcheck.h>

using namespace considered;
using namespace Qt::StringLiterals;

class ContactTest : public QObject {
    Q_OBJECT
  private slots:
    void isDialledAsWritten_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("digits");
        QTest::newRow("spaced") << u"116 123"_s << u"116123"_s;
        QTest::newRow("brackets and dashes") << u"(020) 7946-0018"_s << u"02079460018"_s;
        QTest::newRow("abroad") << u" +44 (0)20 7946 0018"_s << u"+442079460018"_s;
        QTest::newRow("extension") << u"020 7946 0018 ext 12"_s << u"02079460018"_s;
        QTest::newRow("words first") << u"mobile 07700 900123"_s << u"07700900123"_s;
        QTest::newRow("short") << u"999"_s << u"999"_s;
        QTest::newRow("too short") << u"12"_s << QString();
        QTest::newRow("words alone") << u"ask at the desk"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("other digits") << u"١١٦ ١٢٣"_s << u"116123"_s;
    }
    void isDialledAsWritten() {
        QFETCH(QString, written);
        QTEST(dialled(written), "digits");
    }

    void nothingButDigitsIsEverDialled() {
        static const QRegularExpression number(u"^(\\+?[0-9]{3,})?$"_s);
        QVERIFY(rc::check("digits, or nothing", [] {
            QString written;
            for (const ushort c : *rc::gen::container<std::vector<ushort>>(
                     rc::gen::oneOf(rc::gen::inRange<ushort>(0x20, 0x7f), rc::gen::arbitrary<ushort>())))
                written += QChar(c);
            RC_ASSERT(number.match(dialled(written)).hasMatch());
        }));
    }

    void codesGoBothWays() {
        for (const ContactKind kind : {ContactKind::Person, ContactKind::Staff})
            QCOMPARE(contactKindFrom(QString(codeOf(kind))), kind);
        QVERIFY(!contactKindFrom(u"robot"));
    }
};

CONSIDERED_SUBJECT(ContactTest, QCoreApplication)
#include "tst_contact.moc"
