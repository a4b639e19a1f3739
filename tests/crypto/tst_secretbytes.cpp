// A secret's memory is wiped before it is given back, and never copied behind one's back.
#include "crypto/secretbytes.h"
#include "subject.h"

#include <algorithm>
#include <sys/resource.h>
#include <type_traits>

using considered::crypto::SecretBytes;

namespace {

struct Watched {
    const unsigned char* data = nullptr;
    std::size_t size = 0;
    int freed = 0;
    bool allZero = false;
} watched;

void watch(const SecretBytes& secret) {
    watched = {secret.bytes().data(), secret.size(), 0, false};
}

} // namespace

// Linked with --wrap=sodium_free: every release passes here first, with the buffer still readable.
extern "C" void __real_sodium_free(void* data);
extern "C" void __wrap_sodium_free(void* data) {
    if (data && data == watched.data) {
        ++watched.freed;
        watched.allZero =
            std::all_of(watched.data, watched.data + watched.size, [](unsigned char b) { return b == 0; });
    }
    __real_sodium_free(data);
}

class SecretBytesTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { considered::crypto::start(); }

    void startsEmptyOrZeroed() {
        QVERIFY(SecretBytes().isEmpty());
        QVERIFY(SecretBytes(0).isEmpty());
        const SecretBytes secret(64);
        QCOMPARE(secret.size(), std::size_t(64));
        QVERIFY(std::ranges::all_of(secret.bytes(), [](unsigned char b) { return b == 0; }));
    }

    void isWipedWhenItEnds() {
        {
            const SecretBytes secret = SecretBytes::copyOf("correct horse battery staple");
            watch(secret);
        }
        QCOMPARE(watched.freed, 1);
        QVERIFY(watched.allZero);
    }

    void isWipedWhenCleared() {
        SecretBytes secret = SecretBytes::copyOf("correct horse");
        watch(secret);
        secret.clear();
        QCOMPARE(watched.freed, 1);
        QVERIFY(watched.allZero);
        QVERIFY(secret.isEmpty());
        secret.clear(); // again, harmlessly
        QCOMPARE(watched.freed, 1);
    }

    void isWipedWhenAnotherTakesItsPlace() {
        SecretBytes secret = SecretBytes::copyOf("the old one");
        watch(secret);
        secret = SecretBytes::copyOf("the new one");
        QCOMPARE(watched.freed, 1);
        QVERIFY(watched.allZero);
        QVERIFY(secret.equals(SecretBytes::copyOf("the new one")));
    }

    void movingLeavesNothingBehindAndCopiesNothing() {
        SecretBytes source = SecretBytes::copyOf("only once");
        const unsigned char* where = source.bytes().data();
        const SecretBytes target = std::move(source);
        QCOMPARE(target.bytes().data(), where);
        QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise under test
        QVERIFY(source.bytes().data() == nullptr);
        static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
    }

    void takingWipesTheSource() {
        QByteArray source("from a socket, say");
        const char* where = source.constData();
        const qsizetype size = source.size();
        const SecretBytes secret = SecretBytes::taking(source);
        QVERIFY(secret.equals(SecretBytes::copyOf("from a socket, say")));
        QVERIFY(source.isEmpty());
        QCOMPARE(source.constData(), where); // still the same memory, so it may be looked at
        QVERIFY(std::all_of(where, where + size, [](char c) { return c == 0; }));
    }

    void equalsComparesContentAndSize() {
        const SecretBytes secret = SecretBytes::copyOf("abc");
        QVERIFY(secret.equals(secret.clone()));
        QVERIFY(!secret.equals(SecretBytes::copyOf("abd")));
        QVERIFY(!secret.equals(SecretBytes::copyOf("abcd")));
        QVERIFY(!secret.equals(SecretBytes()));
        QVERIFY(SecretBytes().equals(SecretBytes()));
    }

    void cloneHasItsOwnMemory() {
        const SecretBytes secret = SecretBytes::copyOf("abc");
        SecretBytes copy = secret.clone();
        QVERIFY(copy.bytes().data() != secret.bytes().data());
        copy.bytes()[0] = 'x';
        QVERIFY(!secret.equals(copy));
    }

    void startRaisesTheMemoryLockLimit() {
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &limit), 0);
        QCOMPARE(limit.rlim_cur, limit.rlim_max);
    }
};

CONSIDERED_SUBJECT(SecretBytesTest, QCoreApplication)
#include "tst_secretbytes.moc"
