// Dots, and the words for them.
#include "viewmodel/noticing/noticingview.h"

#include "viewmodel/await.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/datewords.h"
#include "viewmodel/sentences.h"

#include <QTimeZone>
#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsShown = 6;
constexpr int raisedShown = 5;
constexpr NoticedAs rowOrder[] = {NoticedAs::Well,     NoticedAs::Ok,          NoticedAs::Mixed,   NoticedAs::NotWell,
                                  NoticedAs::CantTell, NoticedAs::UsedQuietly, NoticedAs::HeldBack};

QString labelOf(NoticedAs as) {
    switch (as) {
    case NoticedAs::Well:
        return NoticingView::tr("Well");
    case NoticedAs::Ok:
        return NoticingView::tr("OK");
    case NoticedAs::Mixed:
        return NoticingView::tr("Mixed");
    case NoticedAs::NotWell:
        return NoticingView::tr("Not well");
    case NoticedAs::CantTell:
        return NoticingView::tr("Can’t tell");
    case NoticedAs::UsedQuietly:
        return NoticingView::tr("Used quietly");
    case NoticedAs::HeldBack:
        return NoticingView::tr("Held back");
    }
    Q_UNREACHABLE();
}

QString timesWords(int times) {
    return times == 2 ? NoticingView::tr("twice")
                      : NoticingView::tr("%1 times", nullptr, times).arg(numberWord(times).toLower());
}

QString happened(NoticedAs as, int times) {
    const QString number = numberWord(times).toLower();
    switch (as) {
    case NoticedAs::Well:
        return NoticingView::tr("%1 went well", nullptr, times).arg(number);
    case NoticedAs::Ok:
        return NoticingView::tr("%1 went OK", nullptr, times).arg(number);
    case NoticedAs::Mixed:
        return NoticingView::tr("%1 landed in a mixed way", nullptr, times).arg(number);
    case NoticedAs::NotWell:
        return NoticingView::tr("%1 did not go well", nullptr, times).arg(number);
    case NoticedAs::CantTell:
        return NoticingView::tr("%1 you could not tell", nullptr, times).arg(number);
    case NoticedAs::UsedQuietly:
        return NoticingView::tr("you used it quietly %1").arg(timesWords(times));
    case NoticedAs::HeldBack:
        return NoticingView::tr("you held back %1").arg(timesWords(times));
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const QStringList& parts) {
    if (parts.isEmpty())
        return NoticingView::tr("No notes.");
    QString sentence = parts.constFirst();
    for (qsizetype i = 1; i < parts.size(); ++i)
        sentence = (i + 1 < parts.size() ? NoticingView::tr("%1, %2") : NoticingView::tr("%1, and %2"))
                       .arg(sentence, parts.at(i));
    sentence[0] = sentence.at(0).toUpper();
    return sentence + u'.';
}

QString oftenWords(int times) {
    switch (howOften(times)) {
    case HowOften::Once:
        return NoticingView::tr("once");
    case HowOften::AFewTimes:
        return NoticingView::tr("a few times");
    case HowOften::Often:
        return NoticingView::tr("often");
    }
    Q_UNREACHABLE();
}

QString withWhom(Audience audience) {
    switch (audience) {
    case Audience::Client:
        return NoticingView::tr("with clients");
    case Audience::Employer:
        return NoticingView::tr("with employers");
    case Audience::Team:
        return NoticingView::tr("with your team");
    case Audience::Clinical:
        return NoticingView::tr("with clinicians");
    }
    Q_UNREACHABLE();
}

/// "Four times, mostly with clients."
QString quietlyWords(const QList<LookBack>& lookBacks) {
    int times = 0;
    QMap<Audience, int> with;
    for (const LookBack& each : lookBacks)
        if (each.use == Use::UsedQuietly) {
            ++times;
            if (each.context)
                ++with[*each.context];
        }
    if (times == 0)
        return {};
    QString words = timesWords(times);
    words[0] = words.at(0).toUpper();
    for (const auto& [audience, count] : with.asKeyValueRange())
        if (2 * count > times)
            return (count == times ? NoticingView::tr("%1, %2.") : NoticingView::tr("%1, mostly %2."))
                .arg(words, withWhom(audience));
    return words + u'.';
}

} // namespace

NoticingView::NoticingView(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

void NoticingView::look() {
    struct Read {
        QList<LookBack> lookBacks;
        QList<storage::OftenRaised> raised;
    };
    const Moment now = m_context.clock.now();
    const QDate day = now.localDate();
    // From a day before the first month, for clocks elsewhere; byMonth() looks closer.
    const qint64 since = QDate(day.year(), day.month(), 1)
                             .addMonths(1 - monthsShown)
                             .addDays(-1)
                             .startOfDay(QTimeZone::utc())
                             .toMSecsSinceEpoch();
    const auto read = [since](storage::Database& database) -> Result<Read> {
        const auto lookBacks = storage::lookBacksSince(database, since);
        if (!lookBacks)
            return tl::unexpected(lookBacks.error());
        return storage::raisedSince(database, since, raisedShown).map([&](const QList<storage::OftenRaised>& raised) {
            return Read{*lookBacks, raised};
        });
    };
    await(this, m_context.vault.ask(read), [this, now](const Result<Read>& result) {
        m_loaded = result.has_value();
        m_trouble = result ? QString() : lineFor(result.error());
        if (result)
            show(result->lookBacks, result->raised, now);
        emit changed();
    });
}

void NoticingView::show(const QList<LookBack>& lookBacks, const QList<storage::OftenRaised>& raised,
                        const Moment& now) {
    const QList<NoticedMonth> months = byMonth(lookBacks, now, monthsShown);
    m_months.clear();
    m_rows.clear();
    m_inWords.clear();
    m_raised.clear();
    for (const NoticedMonth& month : months) {
        m_months.append(viewmodel::inWords(month.month, DateForm::ShortMonth));
        QStringList parts;
        for (const NoticedAs as : rowOrder)
            if (const int times = month.counts.value(as); times > 0)
                parts.append(happened(as, times));
        m_inWords.prepend({viewmodel::inWords(month.month, DateForm::MonthYear), sentenceOf(parts)});
    }
    for (const NoticedAs as : rowOrder) {
        NoticingRow row{labelOf(as), {}, as == NoticedAs::UsedQuietly || as == NoticedAs::HeldBack, {}};
        QStringList spoken;
        for (const NoticedMonth& month : months) {
            const int times = month.counts.value(as);
            row.dots.append(times);
            if (times > 0)
                spoken.append(tr("%1 in %2", "a number, a month")
                                  .arg(times)
                                  .arg(viewmodel::inWords(month.month, DateForm::Month)));
        }
        if (spoken.isEmpty())
            continue;
        row.spoken = tr("%1: %2", "a row of the picture").arg(row.label, spoken.join(u", "_s));
        m_rows.append(row);
    }
    for (const storage::OftenRaised& each : raised)
        m_raised.append({each.ask, oftenWords(each.times)});
    m_quietly = quietlyWords(lookBacks);
}

} // namespace considered::viewmodel
