// Reading ahead, and showing.
#include "app/mainscene.h"

#include "app/secondtap.h"

#include <QFontMetricsF>
#include <array>

namespace considered::app {

using namespace Qt::StringLiterals;

namespace {

/// Finds the faces that the first page is written in, while its documents are read: Theme.qml's family and weights.
void findFaces() {
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
        QFont face(u"Inter"_s, -1, weight);
        face.setPixelSize(17);
        static_cast<void>(QFontMetricsF(face).height());
    }
}

constexpr QLatin1StringView mainDocument = "qrc:/qt/qml/Considered/Main/Main.qml"_L1;
constexpr std::array readAhead{mainDocument, "qrc:/qt/qml/Considered/Unlock/FrontPage.qml"_L1,
                               "qrc:/qt/qml/Considered/Check/QuickPanel.qml"_L1};

} // namespace

MainScene::MainScene() {
    m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    for (const QLatin1StringView document : readAhead)
        m_ahead.push_back(
            std::make_unique<QQmlComponent>(&m_engine, QUrl(QString(document)), QQmlComponent::Asynchronous));
    findFaces();
}

bool MainScene::show(viewmodel::AppModel& model) {
    m_engine.setInitialProperties({{u"appModel"_s, QVariant::fromValue(&model)}});
    QObject::connect(&model, &viewmodel::AppModel::wordChanged, &m_engine, &QQmlEngine::retranslate);
    m_engine.load(QUrl(QString(mainDocument))); // waits for what is being read
    for (const auto& document : m_ahead)
        if (document->isError()) // moved or renamed: only slower, so nothing else would tell
            qWarning("%s", qPrintable(document->errorString()));
    m_ahead.clear();
    QQuickWindow* shown = window();
    if (shown)
        new SecondTap(*shown); // the window's child
    return shown != nullptr;
}

QQuickWindow* MainScene::window() const {
    const QObjectList roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.constFirst());
}

} // namespace considered::app
