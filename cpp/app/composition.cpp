// Making the parts, in order, and letting them go in the other order.
#include "app/composition.h"

#include "app/secondtap.h"
#include "content/pack.h"
#include "crypto/seal.h"

#include <QQmlEngine>
#include <QQuickStyle>

namespace considered::app {

using namespace Qt::StringLiterals;

namespace {

/// Of a vault's entries in the keystore: fixed for the usual place, so that what an earlier vault left there is found
/// and removed; another for each other place, so that two vaults do not take each other's.
QString keyNameOf(const QString& dataDirectory) {
    if (dataDirectory == platform::defaultDataDirectory())
        return u"notes"_s;
    return u"notes-"_s + QString::fromLatin1(crypto::digest(dataDirectory.toUtf8()).first(8).toHex());
}

} // namespace

Parts systemParts() {
    return {platform::systemClock(),
            std::make_unique<crypto::SystemRandom>(),
            platform::systemMemoryInfo(),
            platform::systemKeyStore(),
            platform::systemAppearance(),
            platform::systemLifecycle(),
            platform::systemRaising(),
            platform::systemFiles(),
            platform::systemClipboard(),
            platform::systemShareTarget(),
            platform::systemDialler(),
            {},
            systemLanguage(),
            {}};
}

Result<std::unique_ptr<Composition>> Composition::make(const QString& dataDirectory, Parts parts) {
    crypto::start();
    auto lock = vault::ProcessLock::take(dataDirectory);
    if (!lock) {
        if (lock.error().code == ErrorCode::AlreadyRunning)
            static_cast<void>(parts.raising->tellFirst(dataDirectory));
        return tl::unexpected(lock.error());
    }
    auto practice = parts.pack.isEmpty() ? content::builtInPack() : content::loadPack(parts.pack, u"the pack"_s);
    if (!practice)
        return tl::unexpected(practice.error());
    use(parts.language);
    return std::unique_ptr<Composition>(
        new Composition(dataDirectory, std::move(parts), std::move(*lock), std::move(*practice)));
}

Composition::Composition(const QString& dataDirectory, Parts parts, vault::ProcessLock lock, Practice practice)
    : m_parts(std::move(parts)), m_lock(std::move(lock)), m_practice(std::move(practice)),
      m_vault(std::make_unique<vault::VaultSession>(
          dataDirectory, vault::VaultNeeds{*m_parts.clock, *m_parts.random, *m_parts.memory, *m_parts.keyStore,
                                           keyNameOf(dataDirectory), m_parts.cost})),
      m_model(std::make_unique<viewmodel::AppModel>(
          viewmodel::AppModel::Handed{*m_vault, m_practice, *m_parts.clock, *m_parts.random, *m_parts.appearance,
                                      *m_parts.lifecycle, *m_parts.files, *m_parts.clipboard, *m_parts.share,
                                      *m_parts.dialler, dataDirectory + u"/settings.ini"_s, m_parts.language.words})) {
    m_parts.raising->listen(dataDirectory);
    QObject::connect(m_parts.raising.get(), &platform::Raising::asked, m_model.get(), &viewmodel::AppModel::raise);
}

Composition::~Composition() {
    m_model->lock(); // drafts and the place where the person was are saved behind everything else
    m_engine.reset();
}

bool Composition::show() {
    if (QQuickStyle::name() != u"Considered.Style"_s) // once for each process
        QQuickStyle::setStyle(u"Considered.Style"_s);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->setNetworkAccessManagerFactory(&m_noNetwork);
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->setInitialProperties({{u"appModel"_s, QVariant::fromValue(m_model.get())}});
    QObject::connect(m_model.get(), &viewmodel::AppModel::wordChanged, m_engine.get(), &QQmlEngine::retranslate);
    m_engine->load(QUrl(u"qrc:/qt/qml/Considered/Main/Main.qml"_s));
    if (QQuickWindow* shown = window())
        new SecondTap(*shown); // the window's child
    return window() != nullptr;
}

QQuickWindow* Composition::window() const {
    const QObjectList roots = m_engine ? m_engine->rootObjects() : QObjectList();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.constFirst());
}

} // namespace considered::app
