// The formats are texts: QLocale has one long and one short form of a date, and none without a year.
#include "viewmodel/datewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(DateWords)
  public:
    static QString formatOf(DateForm form) {
        switch (form) {
        case DateForm::ShortDay:
            return tr("ddd d MMM", "date format: Thu 12 Nov");
        case DateForm::Day:
            return tr("dddd d MMMM", "date format: Thursday 12 November");
        case DateForm::LongDay:
            return tr("dddd d MMMM yyyy", "date format: Thursday 12 November 2026");
        case DateForm::DayMonth:
            return tr("d MMMM", "date format: 12 November");
        case DateForm::DayMonthYear:
            return tr("d MMMM yyyy", "date format: 12 November 2026");
        case DateForm::ShortMonth:
            return tr("MMM", "date format: Nov");
        case DateForm::Month:
            return tr("MMMM", "date format: November");
        case DateForm::MonthYear:
            return tr("MMMM yyyy", "date format: November 2026");
        case DateForm::Figures:
            return tr("dd/MM/yyyy", "date format: 12/11/2026");
        }
        Q_UNREACHABLE();
    }
    static QString joined(const QString& date, const QString& time) {
        return tr("%1, %2", "a date, and a time of that day").arg(date, time);
    }
};

} // namespace

QString inWords(const QDate& date, DateForm form) {
    return QLocale().toString(date, DateWords::formatOf(form));
}

QDate dayTyped(const QString& words) {
    const QString text = words.simplified();
    for (const QString& format : {DateWords::formatOf(DateForm::Figures), u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s,
                                  u"yyyy-M-d"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s})
        if (const QDate day = QLocale().toDate(text, format); day.isValid())
            return day;
    return {};
}

QString inWords(const QTime& time) {
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString inWords(const QDateTime& moment) {
    return DateWords::joined(inWords(moment.date(), DateForm::DayMonthYear), inWords(moment.time()));
}

} // namespace considered::viewmodel
