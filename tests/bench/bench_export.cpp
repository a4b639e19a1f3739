// An export against the same words drawn by a bare QPdfWriter, in one run; and the memory of a large one. Fails above
// the goals: twice the time, 200 MB more than idle.
#include "report/covering.h"
#include "report/file.h"
#include "report/pages.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cstdio>

using namespace considered;
using namespace considered::report;
using namespace Qt::StringLiterals;

namespace {

constexpr double goal = 2.0;
constexpr double memoryGoal = 200.0;

Selection selectionOf(int entries) {
    Selection selection{u"Notes for supervision"_s,
                        u"Chosen by me, for learning. Not a full record, not for appraisal."_s,
                        u"Page %1 of %2"_s,
                        u"en-GB"_s,
                        {},
                        false,
                        {}};
    for (int i = 0; i < entries; ++i)
        selection.entries.append(
            {QUuid(uint(i), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0),
             {1'795'000'000'000 - qint64(i) * 10'000'000, 0},
             u"Employer visit"_s,
             {{QString::number(i),
               {},
               u"I gave one line about returning to work, number %1. They eased up, and the talk went back to the job. "
               u"Amir Khan asked about adjustments; we went through what had helped before. Next time I would wait a "
               u"little longer before I say anything of my own, and ask what they would like to know."_s.arg(i),
               true}}});
    return selection;
}

qint64 ours(const Selection& selection) {
    QElapsedTimer timer;
    timer.start();
    const Document document = documentOf(selection);
    const auto findings = findingsIn(document, {}, {});
    const auto pages = pagesOf(covered(document, {}, {}, u"[covered]"_s));
    const auto pdf = pdfOf(*pages, "six words that open the file alone");
    if (!pdf || findings.isEmpty())
        qFatal("no file");
    return timer.elapsed();
}

/// As little as can be done: each block of text wrapped onto the page, the next page where it is full.
qint64 bare(const Selection& selection) {
    const Document document = documentOf(selection);
    QElapsedTimer timer;
    timer.start();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    QFont font(u"Inter"_s);
    font.setPixelSize(112);
    painter.setFont(font);
    QRectF place(620, 620, 4713, 7000);
    for (const Block& block : document.blocks) {
        const QString text = textOf(block);
        QRectF used = painter.boundingRect(place, Qt::TextWordWrap, text);
        if (used.bottom() > 7600) {
            writer.newPage();
            place.moveTop(620);
            used = painter.boundingRect(place, Qt::TextWordWrap, text);
        }
        painter.drawText(place, Qt::TextWordWrap, text);
        place.moveTop(used.bottom() + 60);
    }
    painter.end();
    return timer.elapsed();
}

double statusMiB(QByteArrayView key) {
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const Selection thousand = selectionOf(1000);
    std::vector<qint64> mine;
    std::vector<qint64> theirs;
    for (int i = 0; i < 3; ++i) {
        theirs.push_back(bare(thousand));
        mine.push_back(ours(thousand));
    }
    std::sort(mine.begin(), mine.end());
    std::sort(theirs.begin(), theirs.end());
    const double ratio = double(mine[1]) / double(theirs[1]);
    std::printf(
        "1,000 reflections exported: %lld ms; the same words, bare QPdfWriter: %lld ms; ratio %.2f (goal %.1f)\n",
        static_cast<long long>(mine[1]), static_cast<long long>(theirs[1]), ratio, goal);

    const double idle = statusMiB("VmRSS:");
    const double peakBefore = statusMiB("VmHWM:");
    const qint64 large = ours(selectionOf(5000));
    const double more = std::max(statusMiB("VmHWM:"), peakBefore) - idle;
    std::printf("5,000 reflections: %lld ms, peak memory %.0f MiB over idle (goal %.0f)\n",
                static_cast<long long>(large), more, memoryGoal);
    return ratio <= goal && more <= memoryGoal ? 0 : 1;
}
