// Choosing, changing and losing what opens the notes, through the pages as a person meets them.
#include "scene/scene.h"
#include "subject.h"

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

#define STEP(done) QVERIFY2(done, qPrintable(hand().problem()))

class TestKeys : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Scene> m_scene;

    Hand& hand() { return m_scene->hand(); }
    bool tap(const QString& name) { return hand().tap(name); }
    bool see(const QString& name) { return hand().waitFor(name, 10'000); }
    bool isOpen() {
        return hand().waitUntil([this] { return m_scene->model().notebook() != nullptr; }, 10'000);
    }
    bool lock() {
        m_scene->model().lock();
        return see(u"Open my notes"_s) && m_scene->settle();
    }
    bool openKeys() { return tap(u"More"_s) && tap(u"Opening and keys…"_s) && see(u"What opens my notes"_s); }
    bool proveByPassphrase() {
        return see(u"First, is it you?"_s) && hand().typeInto(u"Passphrase"_s, m_scene->passphrase()) &&
               tap(u"Go on"_s);
    }
    bool choosePin(const QString& digits) {
        return see(u"Choose a PIN"_s) && m_scene->tapPin(digits, u"Go on"_s) && see(u"Once more"_s) &&
               m_scene->tapPin(digits, u"Go on"_s);
    }
    bool setPin(const QString& digits) {
        return openKeys() && tap(u"Set a PIN…"_s) && proveByPassphrase() && choosePin(digits) &&
               see(u"Change my PIN…"_s) && tap(u"Back"_s);
    }
    bool openByPin(const QString& digits) { return m_scene->tapPin(digits, u"Open"_s) && isOpen(); }
    bool openByCode(const QString& code) {
        return tap(u"Use my recovery code"_s) && hand().typeInto(u"Recovery code"_s, code) && tap(u"Open"_s);
    }

  private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_scene = std::make_unique<Scene>(m_folder->filePath(u"data"_s), Scene::InMemory);
    }
    void cleanup() { m_scene.reset(); }

    void aPinAloneMakesAndOpensTheNotes() {
        STEP(tap(u"Set up my notes"_s) && tap(u"Go on"_s) && tap(u"With a PIN…"_s));
        STEP(see(u"Choose a PIN"_s) && m_scene->tapPin(u"121212"_s, u"Go on"_s));
        STEP(see(u"That one is easy to guess. Choose digits without a pattern."_s));
        STEP(m_scene->tapPin(u"482915"_s, u"Go on"_s) && see(u"Once more"_s) &&
             m_scene->tapPin(u"482916"_s, u"Go on"_s));
        STEP(see(u"The two are not the same. Type it once more, or go back and choose another."_s));
        STEP(m_scene->tapPin(u"482915"_s, u"Go on"_s) && m_scene->confirmCode());
        STEP(lock() && openByPin(u"482915"_s));
        // Forgotten: the recovery code opens, and a new PIN is set with it as the proof.
        STEP(lock() && tap(u"Forgot your PIN? Use the recovery code"_s) &&
             hand().typeInto(u"Recovery code"_s, m_scene->recoveryCode().toLower()) && tap(u"Open"_s) && isOpen());
        STEP(openKeys() && tap(u"Change my PIN…"_s) && tap(u"Forgot your PIN? Use the recovery code"_s) &&
             hand().typeInto(u"Recovery code"_s, m_scene->recoveryCode()) && tap(u"Go on"_s) &&
             choosePin(u"730461"_s) && see(u"What opens my notes"_s));
        STEP(lock() && openByPin(u"730461"_s));
    }

    void aNewRecoveryCodeShutsTheOldOneOut() {
        STEP(tap(u"Set up my notes"_s) && m_scene->setUp());
        const QString before = m_scene->recoveryCode();
        STEP(openKeys() && tap(u"New recovery code…"_s) && proveByPassphrase() && m_scene->confirmCode() &&
             see(u"What opens my notes"_s) && m_scene->settle());
        QVERIFY(m_scene->recoveryCode() != before);
        STEP(lock() && openByCode(before) && see(u"That does not open your notes"_s));
        hand().key(Qt::Key_A, Qt::ControlModifier);
        STEP(hand().typeInto(u"Recovery code"_s, u"-"_s)); // the field again
        hand().key(Qt::Key_A, Qt::ControlModifier);
        hand().type(m_scene->recoveryCode());
        STEP(tap(u"Open"_s) && isOpen());
    }

    void newKeysForEverything() {
        STEP(tap(u"Set up my notes"_s) && m_scene->setUp() && setPin(u"482915"_s));
        STEP(tap(u"Opening and keys…"_s) && tap(u"New keys for everything…"_s) && see(u"Give everything new keys?"_s) &&
             tap(u"Go on"_s) && see(u"First, is it you?"_s));
        STEP(m_scene->tapPin(u"482915"_s, u"Go on"_s) && tap(u"With a PIN…"_s) && choosePin(u"730461"_s) &&
             m_scene->confirmCode() && see(u"What opens my notes"_s) && m_scene->settle());
        STEP(lock() && m_scene->tapPin(u"482915"_s, u"Open"_s) && see(u"That does not open your notes"_s));
        STEP(openByPin(u"730461"_s));
        QVERIFY(!m_scene->model().session()->hasPassphrase());
    }

    void thePinCanBeTakenAway() {
        STEP(tap(u"Set up my notes"_s) && m_scene->setUp() && setPin(u"482915"_s));
        STEP(tap(u"Opening and keys…"_s) && tap(u"Take the PIN away…"_s) && see(u"First, is it you?"_s) &&
             m_scene->tapPin(u"482915"_s, u"Go on"_s) && see(u"Set a PIN…"_s));
        STEP(lock() && m_scene->unlock());
    }

    void tenWrongPinsEraseOnlyWhereThatWasChosen() {
        STEP(tap(u"Set up my notes"_s) && m_scene->setUp() && setPin(u"482915"_s));
        STEP(tap(u"Opening and keys…"_s) && tap(u"Ten wrong PINs stop the PIN…"_s) &&
             see(u"Erase after ten wrong PINs?"_s) && tap(u"Go on"_s) && see(u"First, is it you?"_s) &&
             m_scene->tapPin(u"482915"_s, u"Go on"_s) && see(u"Ten wrong PINs erase everything…"_s));
        STEP(lock());
        for (int miss = 1; miss < 10; ++miss) {
            STEP(hand().waitUntil([this] {
                m_scene->clock().forward(3'600'000);
                return m_scene->model().session()->pinWait().isEmpty() &&
                       m_scene->model().session()->state() == viewmodel::Session::Sealed;
            }));
            STEP(m_scene->tapPin(u"000000"_s, u"Open"_s) && see(u"That does not open your notes"_s));
            STEP(m_scene->settle());
        }
        STEP(hand().waitUntil([this] {
            m_scene->clock().forward(3'600'000);
            return m_scene->model().session()->pinWait().isEmpty();
        }));
        STEP(m_scene->tapPin(u"000000"_s, u"Open"_s) && see(u"Set up my notes"_s));
        STEP(tap(u"Set up my notes"_s) && m_scene->setUp()); // and nothing of the old is in the way
    }

    void erasingWhileOpenAsksWhoItIs() {
        STEP(tap(u"Set up my notes"_s) && m_scene->setUp() && openKeys());
        STEP(tap(u"Erase everything…"_s) && see(u"Erase everything here?"_s) && tap(u"Leave everything as it is"_s) &&
             see(u"What opens my notes"_s));
        STEP(tap(u"Erase everything…"_s) && tap(u"Go on"_s) && proveByPassphrase() && see(u"Set up my notes"_s));
        QVERIFY(!m_scene->model().notebook());
        STEP(tap(u"Set up my notes"_s) && m_scene->setUp());
    }

    void whoHasLostEverythingCanStartAgain() {
        STEP(tap(u"Set up my notes"_s) && m_scene->setUp() && lock());
        STEP(tap(u"Use my recovery code"_s) && tap(u"I have none of these any more"_s) &&
             see(u"Erase everything here?"_s) && tap(u"Erase everything"_s) && see(u"Nothing was erased"_s));
        STEP(hand().typeInto(u"Type \"erase\" if that is what you want"_s, u"Erase"_s) && tap(u"Erase everything"_s) &&
             see(u"Set up my notes"_s));
    }

    void lockingInTheMiddleOfAChangeLeavesNobodyThere() {
        STEP(tap(u"Set up my notes"_s) && m_scene->setUp() && openKeys() && tap(u"Set a PIN…"_s) &&
             proveByPassphrase() && see(u"Choose a PIN"_s));
        STEP(lock());
        QCOMPARE(m_scene->model().keySetup()->pin()->length(), 0);
        STEP(m_scene->unlock());
        QVERIFY(!m_scene->model().session()->hasPin());
    }
};

CONSIDERED_SUBJECT(TestKeys, QGuiApplication)
#include "tst_keys.moc"
