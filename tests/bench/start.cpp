// bench_start: first interactive frame and resident memory, the app against a bare Qt Quick window, in turn.
//   bench_start FIRST BARE [RUNS]     goals: time ≤ 1.5, memory ≤ 1.6 (medians)
#include "bench/firstframe.h"

#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <optional>

using namespace considered::bench;
using namespace Qt::StringLiterals;

namespace {

struct Figures {
    double ms = 0;
    double mib = 0;
};

std::optional<Figures> run(const QString& program, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BENCH_STARTED_NS"_s, QString::number(monotonicNs()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return std::nullopt;
    const QList<QByteArray> said = process.readAllStandardOutput().simplified().split(' ');
    if (said.size() != 2)
        return std::nullopt;
    return Figures{said[0].toDouble() / 1e6, said[1].toDouble() / 1024};
}

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir home;
    const int runs = arguments.value(3, u"15"_s).toInt();
    QList<double> appMs, appMib, bareMs, bareMib;
    for (int i = -1; i < runs; ++i) { // the first pair warms the file cache and is not counted
        const auto app = run(arguments.value(1), {home.filePath(u"data"_s)});
        const auto bare = run(arguments.value(2), {});
        if (!app || !bare) {
            std::fprintf(stderr, "a program did not show its first frame\n");
            return 1;
        }
        if (i < 0)
            continue;
        appMs << app->ms;
        appMib << app->mib;
        bareMs << bare->ms;
        bareMib << bare->mib;
    }
    const double time = median(appMs) / median(bareMs);
    const double memory = median(appMib) / median(bareMib);
    std::printf("first interactive frame: app %.0f ms, bare Qt Quick window %.0f ms, ratio %.2f (goal 1.50)\n",
                median(appMs), median(bareMs), time);
    std::printf("resident memory, first page: app %.1f MiB, bare %.1f MiB, ratio %.2f (goal 1.60)\n", median(appMib),
                median(bareMib), memory);
    return 0;
}
