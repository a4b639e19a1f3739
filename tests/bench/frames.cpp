// bench_frames: UI-thread work for each frame while 1,000 reflections are scrolled, and for each letter while one is
// written. Goal: < 16 ms at the 99th percentile.
#include "bench/worked.h"
#include "scene/scene.h"
#include "storage/reflections.h"

#include <QGuiApplication>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr double goal = 16;

/// Kept by a worker of the vault, as if written over three years.
bool keepReflections(Scene& scene, int count) {
    const Moment now = scene.clock().now();
    const auto kept = scene.vault().ask([=](storage::Database& database) -> Result<void> {
        storage::Reflections reflections(database);
        for (int i = 0; i < count; ++i) {
            Reflection reflection;
            reflection.row.id = QUuid::createUuidV5(QUuid(), QByteArray::number(i));
            reflection.context = Audience::Client;
            reflection.use = Use::Shared;
            reflection.landed = Landing::Ok;
            reflection.worked =
                u"Kept it to one line and checked back. Next time I would ask first, visit %1."_s.arg(i);
            reflection.learning = u"Ask before sharing; one sentence is plenty."_s;
            if (const auto saved = reflections.save(reflection, {now.utcMs - qint64(i) * 86'400'000, 0}); !saved)
                return tl::unexpected(saved.error());
        }
        return {};
    });
    return scene.hand().waitUntil([&] { return kept.isFinished(); }, 60'000) && kept.result().has_value();
}

QQuickItem* listIn(QQuickItem* item) {
    if (item->isVisible() && item->inherits("QQuickListView") && item->property("count").toInt() > 20)
        return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = listIn(child))
            return found;
    return nullptr;
}

/// Calls `act` and waits for the frame that follows; what this thread worked meanwhile.
double frameMs(QQuickWindow* window, const std::function<void()>& act) {
    bool shown = false;
    const auto watching = QObject::connect(
        window, &QQuickWindow::afterRendering, window, [&] { shown = true; }, Qt::DirectConnection);
    const double before = workedMs();
    act();
    window->update();
    while (!shown)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(watching);
    return workedMs() - before;
}

bool printed(const char* what, QList<double> samples) {
    std::sort(samples.begin(), samples.end());
    const auto at = [&](double part) {
        return samples.at(qsizetype(part * double(samples.size() - 1)));
    };
    std::printf("%s, UI-thread work over %lld frames: median %.1f ms, 99th percentile %.1f ms (goal %.0f)\n", what,
                static_cast<long long>(samples.size()), at(0.5), at(0.99), goal);
    return at(0.99) < goal;
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    Scene scene(folder.filePath(u"data"_s));
    const auto lost = [&scene](const char* where) {
        std::fprintf(stderr, "lost at %s: %s\n", where, qPrintable(scene.hand().problem()));
        return 1;
    };
    if (!scene.hand().tap(u"Set up my notes"_s) || !scene.setUp() || !keepReflections(scene, 1000))
        return lost("setting up");
    scene.restart();
    if (!scene.unlock())
        return lost("opening");
    if (!scene.hand().tap(u"Reflect"_s))
        return lost("the tab");
    if (!scene.hand().waitFor(u"November 2026"_s))
        return lost("the list");
    static_cast<void>(scene.hand().picture()); // lies still
    QQuickItem* list = listIn(scene.window()->contentItem());
    if (!list)
        return lost("its rows");

    // A thumb that pulls, again and again, through what is loaded, which grows on the way.
    QList<double> scrolling;
    QQuickWindow* window = scene.window();
    const int middle = window->width() / 2;
    for (int pull = 0; pull < 120; ++pull) {
        int y = window->height() - 200;
        QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, {middle, y});
        for (; y > 150; y -= 70) {
            const double ms = frameMs(window, [&] { QTest::mouseMove(window, {middle, y}); });
            if (pull > 0) // the first rows compile and cache
                scrolling << ms;
        }
        QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, {middle, y});
    }
    const double reached = list->property("contentY").toReal();
    const double whole = list->property("contentHeight").toReal();
    const bool far = reached > 50'000;

    scene.model().navigator()->showTab(viewmodel::Navigator::CheckTab);
    if (!scene.hand().tap(u"Quick reflection…"_s) || !scene.hand().tap(u"What worked? What would I change?"_s))
        return lost("writing");
    const QString words = u"I kept it short and they asked how the first weeks back had been for me. "_s.repeated(4);
    QList<double> typing;
    scene.hand().type(u"I "_s); // the first letters compile and cache
    for (const QChar letter : words) {
        typing << frameMs(window, [&] { scene.hand().type(QString(letter)); });
    }
    const bool smooth = printed("scrolling 1,000 reflections", scrolling);
    const bool prompt = printed("typing a reflection", typing);
    if (!far)
        std::printf("the list stopped at %.0f of %.0f\n", reached, whole);
    return smooth && prompt && far ? 0 : 1;
}
