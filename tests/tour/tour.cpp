// The guided tour of the main job: real input events in the real scene, on a throw-away vault, a picture of each step.
//   considered-tour [--look light|dark] [--size WxH] [--text PERCENT] [--language LANGUAGE] [--audit] [--readme]
//   OUT_DIR
#include "tour/tour.h"

#include "scene/audit.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <cstdio>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

namespace {

/// The pictures that the README shows, by step.
const QMap<QString, QString> readmePictures = {
    {u"front"_s, u"01-front"_s},
    {u"quick-question-2"_s, u"02-question"_s},
    {u"check-outcome"_s, u"03-outcome"_s},
    {u"reflection-written"_s, u"04-reflection"_s},
    {u"export-pick"_s, u"05-export-pick"_s},
    {u"export-cover"_s, u"06-export-cover"_s},
    {u"export-read"_s, u"07-export-read"_s},
    {u"export-protect"_s, u"08-export-protect"_s},
};

Tongue tongueFrom(const QString& language) {
    return language == u"pseudo"_s ? Tongue::Accented : language == u"rtl"_s ? Tongue::Mirrored : Tongue::English;
}

} // namespace

bool Tour::step(const QString& name) {
    m_last = name;
    ++m_number;
    const QImage picture = hand().picture();
    if (m_readme) {
        if (const QString file = readmePictures.value(name);
            !file.isEmpty() && !picture.save(m_out + u'/' + file + u".png"))
            return false;
    } else {
        const QString file = u"%1/%2-%3.png"_s.arg(m_out).arg(m_number, 2, 10, QChar(u'0')).arg(name);
        if (!picture.save(file)) {
            std::fprintf(stderr, "could not write %s\n", qPrintable(file));
            return false;
        }
        std::printf("%2d  %s\n", m_number, qPrintable(name));
    }
    if (m_auditing && hand().tongue() != Tongue::English)
        for (const QString& left : hand().leftInEnglish()) {
            ++m_faults;
            std::fprintf(stderr, "%s: never offered for translation: %s\n", qPrintable(name), qPrintable(left));
        }
    if (m_auditing)
        for (const QString& note : audit(m_scene.window())) {
            ++m_faults;
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(note));
        }
    return true;
}

bool Tour::quickCheck() {
    return see(u"Should I share this?"_s) && step(u"front"_s) && tap(u"Client"_s) && see(u"Yes"_s) &&
           step(u"quick-question-1"_s) && tap(u"Yes"_s) && see(u"Would they want to hear it now?"_s) &&
           step(u"quick-question-2"_s) && tap(u"Not sure"_s) && see(u"Am I up to talking about this now?"_s) &&
           tap(u"Yes"_s) && see(u"Would I be happy to tell my manager or a doubtful colleague?"_s) && tap(u"Yes"_s) &&
           see(u"Your answers lean towards sharing"_s + u"…"_s) && step(u"quick-outcome"_s) && tap(u"Done"_s) &&
           see(u"I’ve been asked something"_s + u"…"_s) && tap(u"I’ve been asked something"_s + u"…"_s) &&
           step(u"decline-lines"_s) && tap(u"Back"_s);
}

bool Tour::setUp() {
    if (!tap(u"Set up my notes"_s) || !see(u"Three promises"_s) || !step(u"promises"_s) || !tap(u"Go on"_s) ||
        !see(u"How will you open your notes?"_s) || !step(u"way"_s) || !tap(u"With a passphrase"_s + u"…"_s) ||
        !see(u"I have written them down"_s))
        return false;
    auto* keySetup = m_scene.model().keySetup();
    m_scene.rememberPassphrase(keySetup->offered());
    hand().knows(keySetup->offered());
    if (!step(u"passphrase"_s) || !tap(u"I have written them down"_s) || !see(u"I have written it down"_s))
        return false;
    const QStringList groups = keySetup->recoveryGroups();
    hand().knows(groups.join(u' '));
    if (!step(u"recovery-code"_s))
        return false;
    const QString first = u"Part %1"_s.arg(keySetup->firstAsked());
    const QString second = u"Part %1"_s.arg(keySetup->secondAsked());
    return tap(u"I have written it down"_s) && see(u"Finish"_s) &&
           (hand().typeInto(first, groups.value(keySetup->firstAsked() - 1).toLower()) || lost()) &&
           (hand().typeInto(second, groups.value(keySetup->secondAsked() - 1)) || lost()) && step(u"confirm"_s) &&
           tap(u"Finish"_s) && see(u"Before you share"_s, 20'000) && step(u"home"_s); // making a vault, maybe traced
}

bool Tour::longerCheck() {
    if (!tap(u"Longer check"_s + u"…"_s) || !step(u"check-start"_s) || !tap(u"A client"_s))
        return false;
    const QStringList answers{u"Yes"_s, u"Yes"_s, u"Yes"_s, u"Not sure"_s, u"Yes"_s,
                              u"Yes"_s, u"No"_s,  u"Yes"_s, u"Yes"_s};
    for (int i = 0; i < answers.size(); ++i) {
        if (!see(u"%1 of 9"_s.arg(i + 1)))
            return false;
        if (i == 1 && !step(u"check-question"_s))
            return false;
        if (!tap(answers.at(i)))
            return false;
    }
    return see(u"It gives hope."_s) && tap(u"It gives hope."_s) && step(u"check-reasons"_s) && tap(u"Go on"_s) &&
           see(u"The talk might turn to me."_s) && tap(u"The talk might turn to me."_s) && step(u"check-signs"_s) &&
           tap(u"Go on"_s) && see(u"Settle two things first"_s) && step(u"check-outcome"_s) && tap(u"I shared"_s) &&
           tap(u"Keep it, look back later"_s) && see(u"Before you share"_s) && step(u"home-kept"_s);
}

bool Tour::reflection() {
    if (!closeNotice() || !tap(u"Quick reflection"_s + u"…"_s) || !see(u"Done"_s) || !step(u"reflection-empty"_s) ||
        !tap(u"Employer visit"_s) || !tap(u"Shared"_s) || !tap(u"Well"_s))
        return false;
    if (!hand().typeInto(u"What worked? What would I change?"_s,
                         u"They eased up once I kept it short and asked about the job."_s))
        return lost();
    return step(u"reflection-written"_s) && tap(u"Done"_s) && see(u"Before you share"_s) && tap(u"Reflect"_s) &&
           see(u"How long should your notes stay?"_s) && step(u"how-long"_s) && closeNotice() && tap(u"A year"_s) &&
           see(u"Employer visit"_s + u"…"_s) && step(u"reflections"_s) && tap(u"Employer visit"_s + u"…"_s) &&
           see(u"Change it"_s) && step(u"reflection-read"_s) && tap(u"Back"_s);
}

bool Tour::lockAndOpen() {
    if (!tap(u"More"_s) || !step(u"more"_s) || !tap(u"Settings"_s + u"…"_s) || !step(u"settings"_s) ||
        !tap(u"Back"_s) || !tap(u"About Considered"_s + u"…"_s) || !step(u"about"_s) || !tap(u"Back"_s) ||
        !tap(u"Check"_s) || !tap(u"Lock my notes"_s) || !see(u"Open my notes"_s) || !step(u"locked"_s))
        return false;
    return (hand().typeInto(u"Passphrase"_s, u"not this one"_s) || lost()) && tap(u"Open"_s) &&
           see(u"That does not open your notes"_s) && step(u"wrong-passphrase"_s) && (m_scene.unlock() || lost()) &&
           see(u"Before you share"_s) && step(u"opened-again"_s);
}

bool Tour::pin() {
    return tap(u"More"_s) && tap(u"Opening and keys"_s + u"…"_s) && see(u"Set a PIN"_s) && step(u"keys"_s) &&
           tap(u"Set a PIN"_s) && see(u"First, is it you?"_s) && step(u"is-it-you"_s) &&
           (hand().typeInto(u"Passphrase"_s, m_scene.passphrase()) || lost()) && tap(u"Go on"_s) &&
           see(u"Choose a PIN"_s) && (m_scene.tapPin(u"123456"_s, u"Go on"_s) || lost()) &&
           see(u"That one is easy to guess. Choose digits without a pattern."_s) && step(u"new-pin"_s) &&
           (m_scene.tapPin(u"482915"_s, u"Go on"_s) || lost()) && see(u"Once more"_s) &&
           (m_scene.tapPin(u"482915"_s, u"Go on"_s) || lost()) && see(u"Change my PIN"_s) && step(u"pin-set"_s) &&
           closeNotice() && tap(u"Erase everything"_s) && see(u"Erase everything here?"_s) &&
           step(u"erase-explained"_s) && tap(u"Leave everything as it is"_s) && tap(u"Back"_s) && tap(u"Check"_s) &&
           tap(u"Lock my notes"_s) && see(u"Delete the last digit"_s) && step(u"locked-with-pin"_s) &&
           (m_scene.tapPin(u"111111"_s, u"Open"_s) || lost()) && see(u"That does not open your notes"_s) &&
           step(u"wrong-pin"_s) && (m_scene.tapPin(u"482915"_s, u"Open"_s) || lost()) && see(u"Before you share"_s);
}

bool Tour::take() {
    return quickCheck() && learn() && setUp() && longerCheck() && reflection() && prepare() && exporting() &&
           supervision() && lockAndOpen() && support() && teamLeads() && pin() && deeper() && backup();
}

namespace {

QtMessageHandler passOn = nullptr;
int documentFaults = 0;

/// A document that did what it should not says so, and the tour does not pass.
void listen(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtWarningMsg && message.startsWith(u"qrc:/"))
        ++documentFaults;
    passOn(type, context, message);
}

} // namespace

int main(int argc, char** argv) {
    platform::harden();
    passOn = qInstallMessageHandler(listen);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"considered"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption look(u"look"_s, u"light or dark"_s, u"look"_s, u"light"_s);
    const QCommandLineOption size(u"size"_s, u"of the window"_s, u"WxH"_s, u"390x844"_s);
    const QCommandLineOption text(u"text"_s, u"size in percent"_s, u"percent"_s, u"100"_s);
    const QCommandLineOption language(
        u"language"_s, u"en; pseudo (longer, accented) or rtl (the same from the right)"_s, u"language"_s, u"en"_s);
    const QCommandLineOption auditing(u"audit"_s, u"Fail on what an accessibility reviewer would note."_s);
    const QCommandLineOption plain(u"plain"_s, u"Also save an export in clear: for tests that look for it."_s);
    const QCommandLineOption readme(u"readme"_s, u"Only the README's pictures, under their names."_s);
    parser.addOptions({look, size, text, language, auditing, plain, readme});
    parser.addPositionalArgument(u"OUT_DIR"_s, u"where the pictures go"_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QString out = parser.positionalArguments().constFirst();
    if (!QDir().mkpath(out)) {
        std::fprintf(stderr, "cannot make %s\n", qPrintable(out));
        return 2;
    }

    const QTemporaryDir home;
    Scene scene(home.filePath(u"data"_s), Scene::InMemory, tongueFrom(parser.value(language)));
    const QStringList sides = parser.value(size).split(u'x');
    scene.window()->resize(sides.value(0).toInt(), sides.value(1).toInt());
    scene.model().preferences()->setTheme(parser.value(look));
    scene.model().preferences()->setTextPercent(parser.value(text).toInt());

    Tour tour(scene, out, parser.isSet(auditing), parser.isSet(readme), parser.isSet(plain));
    if (!tour.take())
        return 1;
    if (const int faults = tour.faults() + documentFaults; faults > 0) {
        std::fprintf(stderr, "%d faults\n", faults);
        return 1;
    }
    std::printf("The tour is done.\n");
    return 0;
}
