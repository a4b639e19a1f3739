// Passphrases and recovery codes as people write them.
#include "subject.h"
#include "vault/fakes.h"
#include "vault/secrets.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace considered;
using namespace Qt::StringLiterals;
using vault::Strength;

namespace {

QByteArray plain(const crypto::SecretBytes& secret) {
    return {reinterpret_cast<const char*>(secret.bytes().data()), qsizetype(secret.size())};
}

QByteArray opens(const QString& typed) {
    return plain(vault::normalisedPassphrase(vault::canonicalWords(typed)));
}

constexpr auto codeSymbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"_L1;

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void theWordListIsTheLongOne() {
        const QStringList& words = vault::wordList();
        QCOMPARE(words.size(), qsizetype(7776));
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), qsizetype(7776));
        QCOMPARE(words.first(), u"abacus"_s);
        QCOMPARE(words.last(), u"zoom"_s);
        const QRegularExpression word(u"^[a-z]+(-[a-z]+)?$"_s);
        QVERIFY(std::ranges::all_of(words, [&](const QString& w) { return word.match(w).hasMatch(); }));
    }

    void aGeneratedPassphraseIsSixDifferentWords() {
        fakes::SeededRandom random(1);
        QSet<QString> seen;
        for (int i = 0; i < 300; ++i) {
            const QString passphrase = vault::generatedPassphrase(random);
            const QStringList words = passphrase.split(u' ');
            QCOMPARE(words.size(), qsizetype(6));
            QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), qsizetype(6));
            QVERIFY(std::ranges::all_of(words, [](const QString& w) { return vault::wordList().contains(w); }));
            QCOMPARE(vault::strengthOf(passphrase), Strength::Fine);
            seen.insert(passphrase);
        }
        QCOMPARE(seen.size(), qsizetype(300));
    }

    void normalises_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("as it is") << u"Leeds station, platform 9"_s << QByteArray("Leeds station, platform 9");
        QTest::newRow("spaces") << u"  two \t words\n "_s << QByteArray("two words");
        QTest::newRow("no-break space") << u"two\u00a0words"_s << QByteArray("two words");
        QTest::newRow("ideographic space") << u"two\u3000words"_s << QByteArray("two words");
        QTest::newRow("ligature") << u"\ufb01ne o\ufb03ce"_s << QByteArray("fine office");
        QTest::newRow("full width") << u"\uff21\uff42\uff43\uff11"_s << QByteArray("Abc1");
        QTest::newRow("accent typed apart") << u"cafe\u0301"_s << QByteArray("caf\xc3\xa9");
        QTest::newRow("accent in one") << u"caf\u00e9"_s << QByteArray("caf\xc3\xa9");
        QTest::newRow("emoji stays") << u"\U0001F9E1 tea"_s << QByteArray("\xf0\x9f\xa7\xa1 tea");
        QTest::newRow("nothing") << u" \t "_s << QByteArray();
    }
    void normalises() {
        QFETCH(const QString, typed);
        QFETCH(const QByteArray, bytes);
        QCOMPARE(plain(vault::normalisedPassphrase(typed)), bytes);
        // Normalising what is normalised changes nothing more.
        QCOMPARE(plain(vault::normalisedPassphrase(QString::fromUtf8(bytes))), bytes);
    }

    void generatedWordsOpenHoweverTheyAreTyped_data() {
        QTest::addColumn<QString>("typed");
        const QString words = u"abacus yodel drop-down zoom felt-tip unfold"_s;
        QTest::newRow("as shown") << words;
        QTest::newRow("hyphens") << u"abacus-yodel-drop-down-zoom-felt-tip-unfold"_s;
        QTest::newRow("capitals") << words.toUpper();
        QTest::newRow("first capital, spaces at the end") << u"Abacus yodel drop-down zoom felt-tip unfold  "_s;
        QTest::newRow("the words' own hyphens left out") << u"abacus yodel drop down zoom felt tip unfold"_s;
        QTest::newRow("a phone's dashes") << u"abacus\u2013yodel\u2011drop\u2011down \u2014 zoom felt-tip unfold"_s;
        QTest::newRow("full width") << u"\uff41bacus yodel drop-down zoom felt-tip unfold"_s;
    }
    void generatedWordsOpenHoweverTheyAreTyped() {
        QFETCH(const QString, typed);
        QCOMPARE(opens(typed), QByteArray("abacus yodel drop down zoom felt tip unfold"));
    }

    void everyGeneratedPassphraseOpensInCapitalsAndWithHyphens() {
        fakes::SeededRandom random(2);
        for (int i = 0; i < 300; ++i) {
            const QString made = vault::generatedPassphrase(random);
            QCOMPARE(opens(made.toUpper()), opens(made));
            QCOMPARE(opens(QString(made).replace(u' ', u'-')), opens(made));
        }
        for (const QString& odd : {u"yo-yo"_s, u"t-shirt"_s, u"drop-down"_s, u"felt-tip"_s}) {
            const QString made = u"abacus yodel zoom unfold down "_s + odd;
            QCOMPARE(opens(QString(made).replace(u' ', u'-').toUpper()), opens(made));
        }
    }

    void anOwnPassphraseKeepsItsCapitalsAndHyphens() {
        for (const QString& own : {u"Abacus-Yodel"_s, u"Abacus Yodel Zoom Unfold Down"_s,
                                   u"abacus yodel zoom unfold down Whitby-2019"_s, u"Yo-yo yo-yo yo-yo"_s}) {
            QCOMPARE(vault::canonicalWords(own), own);
        }
    }

    void judgesStrength_data() {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<Strength>("strength");
        QTest::newRow("nothing") << QString() << Strength::TooShort;
        QTest::newRow("eleven") << u"kZ8!qpLm2xW"_s << Strength::TooShort;
        QTest::newRow("eleven and spaces") << u"  kZ8!qpLm2xW  "_s << Strength::TooShort;
        QTest::newRow("common") << u"password1234"_s << Strength::TooGuessable;
        QTest::newRow("football") << u"ManchesterUnited99"_s << Strength::TooGuessable;
        QTest::newRow("love, twice") << u"iloveyouiloveyou"_s << Strength::TooGuessable;
        QTest::newRow("keyboard row") << u"qwertyuiopasdfghjkl"_s << Strength::TooGuessable;
        QTest::newRow("one letter") << QString(40, u'a') << Strength::TooGuessable;
        QTest::newRow("one letter, very long") << QString(100'000, u'a') << Strength::TooGuessable;
        QTest::newRow("three words") << u"purple otter ladder"_s << Strength::TooGuessable;
        QTest::newRow("four words") << u"purple otter ladder jam"_s << Strength::TooGuessable;
        QTest::newRow("the famous four") << u"correct horse battery staple"_s << Strength::TooGuessable;
        QTest::newRow("two words again and again")
            << u"abacus abdomen abacus abdomen abacus abdomen"_s << Strength::TooGuessable;
        QTest::newRow("one Cyrillic letter") << QString(14, u'\u0439') << Strength::TooGuessable;
        QTest::newRow("five words") << u"purple otter ladder jam violin"_s << Strength::Fine;
        QTest::newRow("six of the list, capitals") << u"ABACUS-YODEL-ZOOM-UNFOLD-DOWN-UPSIDE"_s << Strength::Fine;
        QTest::newRow("thirteen at random") << u"qX7mNp2vR9tLw"_s << Strength::Fine;
        QTest::newRow("a sentence of one's own")
            << u"we walked to Whitby in the rain with two dogs"_s << Strength::Fine;
    }
    void judgesStrength() {
        QFETCH(const QString, passphrase);
        QFETCH(const Strength, strength);
        QCOMPARE(vault::strengthOf(passphrase), strength);
    }

    void fourWordsOfTheListAreTooFewAndFiveAreFine() {
        fakes::SeededRandom random(9);
        for (int i = 0; i < 200; ++i) {
            const QStringList words = vault::generatedPassphrase(random).split(u' ');
            QVERIFY2(vault::strengthOf(words.first(4).join(u'-')) != Strength::Fine, qPrintable(words.join(u' ')));
            QCOMPARE(vault::strengthOf(words.first(5).join(u' ')), Strength::Fine);
        }
    }

    void strengthIsQuickEnoughForEveryKeystroke() {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            QVERIFY(vault::strengthOf(QString(100'000, QChar(u'a' + i % 3))) != Strength::Fine);
        QVERIFY(timer.elapsed() / 20 < 100); // a sanitizer build on a busy machine; 2.5 ms otherwise
    }

    void aRecoveryCodeRoundTrips() {
        fakes::SeededRandom random(3);
        const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}[0-9A-HJKMNP-Z*~$=]$"_s);
        QSet<QByteArray> seen;
        for (int i = 0; i < 300; ++i) {
            const QString code = vault::generatedRecoveryCode(random);
            QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));
            const Result<crypto::SecretBytes> secret = vault::recoverySecret(code);
            QVERIFY(secret);
            QCOMPARE(secret->size(), std::size_t(20));
            seen.insert(plain(*secret));
        }
        QCOMPARE(seen.size(), qsizetype(300));
    }

    void aRecoveryCodeHoldsTheRandomBytes() {
        // The code of 20 known bytes, worked out apart from this program (Python: int.from_bytes(…) in base 32, % 37).
        class Counting final : public Random {
            void fill(std::span<unsigned char> out) override {
                for (std::size_t i = 0; i < out.size(); ++i)
                    out[i] = static_cast<unsigned char>(i * 13 + 1);
            }
        } random;
        const QString code = vault::generatedRecoveryCode(random);
        QCOMPARE(code, u"0471-PA1N-897N-RTBP-GE89-VANQ-RK8X-XTZRE"_s);
        QByteArray bytes;
        for (int i = 0; i < 20; ++i)
            bytes.append(char(i * 13 + 1));
        QCOMPARE(plain(*vault::recoverySecret(code)), bytes);
    }

    void groupsAreWhatIsShown() {
        fakes::SeededRandom random(4);
        const QString code = vault::generatedRecoveryCode(random);
        const QStringList groups = vault::recoveryGroups(code);
        QCOMPARE(groups.size(), qsizetype(8));
        QCOMPARE(groups.join(u'-'), code);
    }

    void aRecoveryCodeIsReadKindly() {
        fakes::SeededRandom random(5);
        for (int i = 0; i < 50; ++i) {
            const QString code = vault::generatedRecoveryCode(random);
            const crypto::SecretBytes secret = std::move(*vault::recoverySecret(code));
            QString misread = code;
            misread.replace(u'0', u'O').replace(u'1', i % 2 ? u'l' : u'I');
            const QString spaced = QString(code).replace(u'-', u' ').toLower();
            const QString bare = QString(code).remove(u'-');
            const QString dashed = u" "_s + QString(code).replace(u'-', u" \u2013 "_s) + u"\n"_s;
            for (const QString& typed : {misread, spaced, bare, dashed, misread.toLower()}) {
                const Result<crypto::SecretBytes> read = vault::recoverySecret(typed);
                QVERIFY2(read, qPrintable(typed));
                QVERIFY(read->equals(secret));
            }
        }
    }

    void everyWrongSymbolIsNoticed() {
        fakes::SeededRandom random(6);
        for (int i = 0; i < 20; ++i) {
            const QString code = vault::generatedRecoveryCode(random).remove(u'-');
            for (qsizetype at = 0; at < code.size(); ++at) {
                for (const QChar symbol : QString(codeSymbols)) {
                    QString slipped = code;
                    slipped[at] = symbol;
                    if (slipped == code)
                        continue;
                    const Result<crypto::SecretBytes> read = vault::recoverySecret(slipped);
                    QVERIFY2(!read && read.error().code == ErrorCode::BadInput, qPrintable(slipped));
                }
            }
        }
    }

    void everySwapOfNeighboursIsNoticed() {
        fakes::SeededRandom random(7);
        int swaps = 0;
        for (int i = 0; i < 100; ++i) {
            const QString code = vault::generatedRecoveryCode(random).remove(u'-');
            for (qsizetype at = 0; at + 1 < code.size(); ++at) {
                QString swapped = code;
                std::swap(swapped[at], swapped[at + 1]);
                if (swapped == code)
                    continue;
                ++swaps;
                const Result<crypto::SecretBytes> read = vault::recoverySecret(swapped);
                QVERIFY2(!read && read.error().code == ErrorCode::BadInput, qPrintable(swapped));
            }
        }
        QVERIFY(swaps > 2500);
    }

    void otherTextIsNotARecoveryCode() {
        fakes::SeededRandom random(8);
        const QString code = vault::generatedRecoveryCode(random);
        const QStringList others{QString(),
                                 u"hello"_s,
                                 code.chopped(1),
                                 code + u'0',
                                 code + code,
                                 QString(code).replace(3, 1, u'!'),
                                 QString(code).replace(3, 1, u'U'),
                                 QString(code).replace(3, 1, QChar(0x0660))}; // an Arabic zero
        for (const QString& typed : others) {
            const Result<crypto::SecretBytes> read = vault::recoverySecret(typed);
            QVERIFY2(!read, qPrintable(typed));
            QCOMPARE(read.error().code, ErrorCode::BadInput);
            QVERIFY(!read.error().context.contains(code.left(4))); // an error never quotes what was typed
        }
    }

    void pinsThatAnyoneTriesEarlyAreKnown_data() {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<bool>("guessable");
        for (const char* digits : {"000000", "777777777777", "123456", "234567890", "654321", "109876", "890123",
                                   "121212", "123123", "12341234", "1212121"})
            QTest::newRow(digits) << QByteArray(digits) << true;
        for (const char* digits : {"482915", "123465", "112233", "731046289153", "100000"})
            QTest::newRow(digits) << QByteArray(digits) << false;
    }
    void pinsThatAnyoneTriesEarlyAreKnown() {
        QFETCH(const QByteArray, digits);
        QFETCH(const bool, guessable);
        QCOMPARE(vault::isGuessablePin(crypto::SecretBytes::copyOf(digits)), guessable);
    }
};

CONSIDERED_SUBJECT(SecretsTest, QCoreApplication)
#include "tst_secrets.moc"
