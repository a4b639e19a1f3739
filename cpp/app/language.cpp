// Choosing among the languages in the program.
#include "app/language.h"

#include <QFile>
#include <QGuiApplication>

// Outside any namespace, as the macro asks. The linker drops the resource of a static library that nobody calls.
static void registerLanguages() {
    Q_INIT_RESOURCE(considered_languages);
}

namespace considered::app {

namespace {

using namespace Qt::StringLiterals;

/// The file of a language in any country, or none.
QString wordsOf(const QLocale& locale) {
    if (locale.language() == QLocale::English)
        return u":/considered/i18n/considered_en_GB.qm"_s;
    const QString whole = locale.name(); // de_AT
    for (const QString& name : {whole, whole.section(u'_', 0, 0)})
        if (QString file = u":/considered/i18n/considered_%1.qm"_s.arg(name); QFile::exists(file))
            return file;
    return {};
}

} // namespace

Language languageFor(const QStringList& wanted, const QLocale& system) {
    registerLanguages();
    for (const QString& name : wanted) {
        const QLocale locale(name);
        if (const QString words = wordsOf(locale); !words.isEmpty())
            return {words, locale.language() == system.language() ? system : locale};
    }
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return {wordsOf(english), english};
}

Language systemLanguage() {
    const QLocale system = QLocale::system();
    return languageFor(system.uiLanguages(), system);
}

void use(const Language& language) {
    QLocale::setDefault(language.locale);
    QGuiApplication::setLayoutDirection(language.locale.textDirection());
}

} // namespace considered::app
