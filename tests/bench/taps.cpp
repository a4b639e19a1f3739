// bench_taps: UI-thread time from a tap to the next prompt on screen, over many prompts. Goal: < 16 ms at the 99th
// percentile, the answer's brief highlight aside (it waits, it does not work).
#include "bench/worked.h"
#include "scene/scene.h"

#include <QGuiApplication>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    Scene scene(folder.filePath(u"data"_s));
    QQuickWindow* window = scene.window();
    viewmodel::QuickCheck* check = scene.model().quickCheck();
    QList<double> samples;
    bool shown = false;
    QObject::connect(
        window, &QQuickWindow::afterRendering, window, [&] { shown = true; }, Qt::DirectConnection);
    const int rounds = 60;
    for (int round = 0; round < rounds; ++round) {
        check->start(u"client"_s);
        if (!scene.hand().waitFor(u"1 of 4"_s))
            return 1;
        static_cast<void>(scene.hand().picture()); // waits until nothing moves
        for (int number = 1; number < 4; ++number) {
            QQuickItem* yes = scene.hand().item(u"Yes"_s);
            if (!yes)
                return 1;
            const QPoint middle = yes->mapToScene(QPointF(yes->width() / 2, yes->height() / 2)).toPoint();
            const double before = workedMs();
            QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, middle);
            while (check->number() == number)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            shown = false;
            while (!shown)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (round > 0) // the first round compiles and caches
                samples << workedMs() - before;
        }
        check->finish();
    }
    std::sort(samples.begin(), samples.end());
    const auto at = [&](double part) {
        return samples.at(qsizetype(part * double(samples.size() - 1)));
    };
    std::printf(
        "tap to next prompt, UI-thread time over %lld taps: median %.1f ms, 99th percentile %.1f ms (goal 16)\n",
        static_cast<long long>(samples.size()), at(0.5), at(0.99));
    return 0;
}
