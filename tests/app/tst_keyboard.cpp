// The main job by keyboard alone: Tab, arrows, Enter, Escape. No pointer; and at every stop the focus can be seen.
#include "app/keyboard.h"
#include "scene/scene.h"
#include "subject.h"

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class TestKeyboard : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Keyboard> m_keys;
    QByteArray m_why;

    [[nodiscard]] bool all(const QStringList& names) {
        return std::all_of(names.cbegin(), names.cend(), [this](const QString& name) { return m_keys->press(name); });
    }
    [[nodiscard]] bool sees(const QString& name) { return m_scene->hand().waitFor(name, 20'000); }
    const char* why() {
        m_why = (m_keys->problem() + u' ' + m_scene->hand().problem()).toUtf8();
        return m_why.constData();
    }

  private slots:
    void initTestCase() {
        m_scene = std::make_unique<Scene>(m_folder.filePath(u"data"_s));
        m_keys = std::make_unique<Keyboard>(m_scene->window(), m_scene->hand());
    }

    void quickCheck() {
        QVERIFY2(all({u"Client"_s, u"Yes"_s}) && sees(u"2 of 4"_s) && m_keys->press(u"Not sure"_s) &&
                     sees(u"3 of 4"_s) && m_keys->press(u"Yes"_s) && sees(u"4 of 4"_s) && m_keys->press(u"Yes"_s) &&
                     sees(u"Your answers lean towards sharing…"_s) && m_keys->press(u"Done"_s),
                 why());
    }

    void setUp() {
        QVERIFY2(all({u"Set up my notes"_s, u"Go on"_s}) && sees(u"I have written them down"_s), why());
        auto* keySetup = m_scene->model().keySetup();
        m_scene->rememberPassphrase(keySetup->offered());
        QVERIFY2(m_keys->press(u"I have written them down"_s) && sees(u"I have written it down"_s), why());
        const QStringList groups = keySetup->recoveryGroups();
        QVERIFY2(m_keys->press(u"I have written it down"_s) && sees(u"Finish"_s), why());
        for (const int part : {keySetup->firstAsked(), keySetup->secondAsked()})
            QVERIFY2(m_keys->typeInto(u"Part %1"_s.arg(part), groups.value(part - 1)), why());
        QVERIFY2(m_keys->press(u"Finish"_s) && sees(u"Before you share"_s), why());
    }

    void longerCheck() {
        QVERIFY2(all({u"Longer check…"_s, u"A client"_s}), why());
        for (int i = 1; i <= 9; ++i)
            QVERIFY2(sees(u"%1 of 9"_s.arg(i)) && m_keys->press(u"Yes"_s), why());
        QVERIFY2(sees(u"It gives hope."_s) && m_keys->to(u"It gives hope."_s), why());
        QTest::keyClick(m_scene->window(), Qt::Key_Space);
        QVERIFY2(m_keys->press(u"Go on"_s) && sees(u"Does any of this fit today?"_s) &&
                     m_keys->press(u"None of these"_s) && m_keys->press(u"I shared"_s) &&
                     m_keys->press(u"Keep it, look back later"_s) && sees(u"Before you share"_s),
                 why());
    }

    void reflection() {
        QVERIFY2(all({u"Quick reflection…"_s, u"Employer visit"_s, u"Shared"_s, u"Well"_s}) &&
                     m_keys->typeInto(u"What worked? What would I change?"_s, u"Short and about the job."_s) &&
                     m_keys->press(u"Done"_s) && sees(u"Before you share"_s),
                 why());
        QVERIFY2(all({u"Reflect"_s, u"A year"_s, u"Employer visit…"_s}) && sees(u"Short and about the job."_s), why());
        QTest::keyClick(m_scene->window(), Qt::Key_Escape);
        QVERIFY2(sees(u"Reflections"_s) || sees(u"Reflect"_s), why());
    }

    void lockHideAndOpen() {
        QVERIFY2(all({u"Check"_s, u"Hide the page"_s}) && sees(u"Show my page"_s), why());
        QVERIFY(!m_scene->hand().sees(u"Before you share"_s));
        QVERIFY2(m_keys->press(u"Show my page"_s) && sees(u"Before you share"_s), why());
        QVERIFY2(m_keys->press(u"Lock my notes"_s) && sees(u"Open my notes"_s), why());
        QVERIFY2(m_keys->typeInto(u"Passphrase"_s, m_scene->passphrase()) && m_keys->press(u"Open"_s) &&
                     sees(u"Before you share"_s),
                 why());
    }

    void theFocusWasSeenAtEveryStop() {
        QVERIFY(m_keys->stops > 60);
        QVERIFY2(m_keys->unseen().isEmpty(), qPrintable(m_keys->unseen().join(u" | "_s)));
    }
};

CONSIDERED_SUBJECT(TestKeyboard, QGuiApplication)
#include "tst_keyboard.moc"
