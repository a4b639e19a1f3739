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
    QObject::connect(&model, &viewmodel::AppModel::wordChanged, &m_engine, &QQmlEngine::retranslate);
    QQmlComponent document(&m_engine, QUrl(QString(mainDocument))); // waits for what is being read
    QObject* made = document.createWithInitialProperties({{u"appModel"_s, QVariant::fromValue(&model)}});
    m_window.reset(qobject_cast<QQuickWindow*>(made));
    for (const auto& ahead : m_ahead)
        if (ahead->isError()) // moved or renamed: only slower, so nothing else would tell
            qWarning("%s", qPrintable(ahead->errorString()));
    m_ahead.clear();
    if (!m_window) {
        delete made;
        return false;
    }
    new SecondTap(*m_window); // the window's child
    return true;
}

} // namespace considered::app
