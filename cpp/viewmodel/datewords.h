// Dates and times as the person's language writes them, in one place.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace considered::viewmodel {

enum class DateForm {
    ShortDay,     ///< Thu 12 Nov
    Day,          ///< Thursday 12 November
    LongDay,      ///< Thursday 12 November 2026
    DayMonth,     ///< 12 November
    DayMonthYear, ///< 12 November 2026
    ShortMonth,   ///< Nov
    Month,        ///< November
    MonthYear,    ///< November 2026
    Figures,      ///< 12/11/2026
};

[[nodiscard]] QString inWords(const QDate& date, DateForm form);
/// A day as somebody types it: in figures, or with its month in words. Invalid when it is none.
[[nodiscard]] QDate dayTyped(const QString& words);
/// "14:30", or as the person's country writes it.
[[nodiscard]] QString inWords(const QTime& time);
/// "12 November 2026, 14:30"
[[nodiscard]] QString inWords(const QDateTime& moment);

} // namespace considered::viewmodel
