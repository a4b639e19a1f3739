// English plurals for view-models that are tested without the app: their texts hold "%n", which a translator puts right.
#include <QCoreApplication>
#include <QTranslator>

namespace {

void speakEnglish() {
    auto* english = new QTranslator(QCoreApplication::instance());
    if (!english->load(QStringLiteral(":/considered/i18n/considered_en_GB.qm")))
        qFatal("the English plurals are not there");
    QCoreApplication::installTranslator(english);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
