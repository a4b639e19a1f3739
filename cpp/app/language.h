// Language: which of the languages there are the app speaks (assets/i18n).
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace considered::app {

struct Language {
    QString words;  ///< the file that QTranslator reads
    QLocale locale; ///< of dates, numbers and the direction of reading
};

/// The first language wanted that there are words in; English where there is none. In the person's own country: English
/// of `system` where that is English.
[[nodiscard]] Language languageFor(const QStringList& wanted, const QLocale& system);
/// What the system wants.
[[nodiscard]] Language systemLanguage();

/// Dates, numbers and the direction of pages from here on. The words follow in AppModel. UI thread, before any page.
void use(const Language& language);

} // namespace considered::app
