// The week's worker: takes steps of the week on a data folder, saying each, and waits to be killed where it is told to.
//   week_worker DATA_DIR PASSPHRASE|- FROM KILL_AT
// Says "passphrase WORDS" after set-up, "done N" after each step, "halfway N" where it waits for good. FROM is begun
// again where it was killed before.
#include "app/week.h"

#include <QGuiApplication>
#include <QTest>
#include <cstdio>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64{24} * 60 * 60 * 1000;
constexpr qint64 stepMs = 20'000; // well below what locks; no two rows of one moment, whichever process made them

int lost(const Scene& scene, const char* where) {
    std::fprintf(stderr, "lost at %s: %s\n", where, qPrintable(const_cast<Scene&>(scene).hand().problem()));
    return 1;
}

void say(const QString& line) {
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() != 5)
        return 2;
    const bool fresh = words.at(2) == u"-"_s;
    const int from = words.at(3).toInt();
    const int killAt = words.at(4).toInt();
    const QList<Step> steps = weekOfSteps();

    Scene scene(words.at(1));
    scene.model().preferences()->setMotion(u"reduced"_s);
    int day = steps.at(from).day;
    qint64 passed = 0;
    const auto forwardTo = [&](int at) {
        const qint64 wanted = steps.at(at).day * dayMs + at * stepMs;
        scene.clock().forward(wanted - passed);
        passed = wanted;
    };
    forwardTo(from);
    if (fresh) {
        if (!scene.hand().tap(u"Set up my notes"_s) || !scene.setUp())
            return lost(scene, "set-up");
        say(u"passphrase "_s + scene.passphrase());
    } else {
        scene.rememberPassphrase(words.at(2));
        if (!scene.unlock())
            return lost(scene, "unlock");
        scene.model().navigator()->showTab(viewmodel::Navigator::CheckTab);
    }
    for (int at = from; at < steps.size(); ++at) {
        const Step& step = steps.at(at);
        if (step.day > day) { // over night
            scene.model().lock();
            forwardTo(at);
            day = step.day;
            if (!scene.hand().waitFor(u"Open my notes"_s) || !scene.unlock())
                return lost(scene, step.name);
            scene.model().navigator()->showTab(viewmodel::Navigator::CheckTab);
        }
        forwardTo(at);
        const Person me{scene, !fresh && at == from, [&] {
                            say(u"halfway %1"_s.arg(at));
                            if (at == killAt)
                                QGuiApplication::exec();
                        }};
        if (!me.home() || !step.take(me))
            return lost(scene, step.name);
        say(u"done %1"_s.arg(at));
    }
    return 0;
}
