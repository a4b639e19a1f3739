// The program: options, hardening, composition.
#include "app/composition.h"
#include "viewmodel/sentences.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <cstdio>

using namespace considered;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    platform::harden();
    QGuiApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // a non-dumpable process gets no portal (security.md 6)
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"considered"_s);
    QGuiApplication::setApplicationDisplayName(u"Considered"_s);
    QGuiApplication::setDesktopFileName(u"app.considered.Considered"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(CONSIDERED_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"A pocket checklist: should I share this? Offline and encrypted."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataDir(u"data-dir"_s, u"Keep the notes in DIR."_s, u"DIR"_s);
    parser.addOption(dataDir);
    parser.process(application);
    const QString directory =
        parser.isSet(dataDir) ? QDir(parser.value(dataDir)).absolutePath() : platform::defaultDataDirectory();

    auto composition = app::Composition::make(directory, app::systemParts());
    if (!composition) {
        const viewmodel::Sentence sentence = viewmodel::sentenceFor(composition.error());
        std::fprintf(stderr, "%s. %s\n", qUtf8Printable(sentence.title), qUtf8Printable(sentence.text));
        return composition.error().code == ErrorCode::AlreadyRunning ? 0 : 1;
    }
    if (!(*composition)->show())
        return 1;
    return QGuiApplication::exec();
}
