// firstframe: says when the first frame was on screen and input could be taken, and how much memory that took.
#pragma once

#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>
#include <cstdio>
#include <ctime>

namespace considered::bench {

inline qint64 monotonicNs() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Resident memory of this process in KiB.
inline qint64 residentKiB() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine())
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

/// Prints "<nanoseconds since the parent started us> <KiB>" once the first frame is shown and the event loop is back,
/// then ends the program.
inline void reportFirstFrame(QQuickWindow* window) {
    QObject::connect(
        window, &QQuickWindow::frameSwapped, qGuiApp,
        [] {
            static bool said = false;
            if (said)
                return;
            said = true;
            QTimer::singleShot(0, qGuiApp, [] {
                const qint64 started = qEnvironmentVariable("BENCH_STARTED_NS").toLongLong();
                const qint64 took = monotonicNs() - started;
                // Memory once the scene has come to rest.
                QTimer::singleShot(300, qGuiApp, [took] {
                    std::printf("%lld %lld\n", static_cast<long long>(took), static_cast<long long>(residentKiB()));
                    QCoreApplication::quit();
                });
            });
        },
        Qt::QueuedConnection);
}

} // namespace considered::bench
