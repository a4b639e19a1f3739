// gallery: every component with made-up content, to look at or (--shots DIR) to photograph page by page.
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// One photograph of each page the gallery names, then the end.
void photograph(QQuickWindow* window, const QString& folder, const QString& suffix) {
    const auto pages = window->property("pages").toStringList();
    auto* timer = new QTimer(window);
    timer->setInterval(600); // longer than any animation of the style
    QObject::connect(timer, &QTimer::timeout, window, [=, shown = qsizetype(0)]() mutable {
        const auto name = pages.at(shown);
        if (!window->grabWindow().save(folder + u'/' + name + suffix + u".png"_s))
            qFatal("cannot write a picture to %s", qPrintable(folder));
        if (++shown == pages.size())
            QGuiApplication::quit();
        else
            window->setProperty("page", pages.at(shown));
    });
    timer->start();
}

} // namespace

int main(int argc, char* argv[]) {
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"size"_s, u"Window size."_s, u"WxH"_s, u"390x844"_s},
                       {u"dark"_s, u"Dark colours."_s},
                       {u"rtl"_s, u"Right to left."_s},
                       {u"scale"_s, u"Text scale, 1 to 2."_s, u"factor"_s, u"1"_s},
                       {u"page"_s, u"First page."_s, u"name"_s},
                       {u"import"_s, u"Where to look for QML modules first."_s, u"dir"_s},
                       {u"shots"_s, u"Photograph every page into this folder."_s, u"dir"_s}});
    parser.process(app);

    if (parser.isSet(u"rtl"_s))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    if (parser.isSet(u"import"_s))
        engine.addImportPath(parser.value(u"import"_s));

    const auto size = parser.value(u"size"_s).split(u'x');
    engine.setInitialProperties({{u"width"_s, size.value(0).toInt()},
                                 {u"height"_s, size.value(1).toInt()},
                                 {u"dark"_s, parser.isSet(u"dark"_s)},
                                 {u"rtl"_s, parser.isSet(u"rtl"_s)},
                                 {u"textScale"_s, parser.value(u"scale"_s).toDouble()}});
    const auto local = parser.value(u"import"_s) + u"/Considered/Gallery/Gallery.qml"_s;
    engine.load(parser.isSet(u"import"_s) ? QUrl::fromLocalFile(local)
                                          : QUrl(u"qrc:/qt/qml/Considered/Gallery/Gallery.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (parser.isSet(u"page"_s))
        window->setProperty("page", parser.value(u"page"_s));
    if (parser.isSet(u"shots"_s)) {
        QDir().mkpath(parser.value(u"shots"_s));
        photograph(window, parser.value(u"shots"_s),
                   u"-%1-%2%3"_s.arg(parser.value(u"size"_s), parser.value(u"scale"_s),
                                     parser.isSet(u"dark"_s) ? u"-dark"_s : QString()));
    }
    return QGuiApplication::exec();
}
