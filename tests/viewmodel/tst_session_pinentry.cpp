// Digits one by one: how many there are is known, which ones only to whom takes them.
#include "crypto/seal.h"
#include "subject.h"
#include "viewmodel/session/pinentry.h"

#include <QSignalSpy>

using namespace considered;
using viewmodel::PinEntry;

class PinEntryTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void digitsAreTakenOnce() {
        PinEntry entry;
        const QSignalSpy changed(&entry, &PinEntry::lengthChanged);
        for (const int digit : {4, 8, 2, 9, 1})
            entry.press(digit);
        QVERIFY(!entry.longEnough());
        entry.press(5);
        QVERIFY(entry.longEnough());
        QCOMPARE(changed.size(), 6);
        QVERIFY(entry.take().equals(crypto::SecretBytes::copyOf("482915")));
        QCOMPARE(entry.length(), 0);
        QVERIFY(entry.take().isEmpty());
    }

    void whatIsNoDigitAndWhatIsTooManyChangesNothing() {
        PinEntry entry;
        entry.press(-1);
        entry.press(10);
        entry.erase();
        QCOMPARE(entry.length(), 0);
        for (int i = 0; i < PinEntry::most + 3; ++i)
            entry.press(i % 10);
        QCOMPARE(entry.length(), PinEntry::most);
        QVERIFY(entry.take().equals(crypto::SecretBytes::copyOf("012345678901")));
    }

    void whatIsDeletedIsNotThere() {
        PinEntry entry;
        for (const int digit : {4, 8, 2})
            entry.press(digit);
        entry.erase();
        entry.press(7);
        QVERIFY(entry.take().equals(crypto::SecretBytes::copyOf("487")));
        entry.press(1);
        entry.clear();
        QCOMPARE(entry.length(), 0);
    }
};

CONSIDERED_SUBJECT(PinEntryTest, QCoreApplication)
#include "tst_session_pinentry.moc"
