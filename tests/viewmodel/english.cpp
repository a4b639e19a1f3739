// English plurals and dates for view-models that are tested without the app, which sees to both.
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

void speakEnglish() {
    auto* english = new QTranslator(QCoreApplication::instance());
    if (!english->load(QStringLiteral(":/considered/i18n/considered_en_GB.qm")))
        qFatal("the English plurals are not there");
    QCoreApplication::installTranslator(english);
    QLocale::setDefault(english->language().isEmpty() ? QLocale::c() : QLocale(english->language()));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
