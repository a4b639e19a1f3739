// Making the parts, in order, and letting them go in the other order.
#include "app/composition.h"

#include "content/pack.h"
#include "crypto/seal.h"

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
    use(parts.language);
    auto scene = std::make_unique<MainScene>(); // first, so that it is read while the rest is made
    auto practice = parts.pack.isEmpty() ? content::builtInPack() : content::loadPack(parts.pack, u"the pack"_s);
    if (!practice)
        return tl::unexpected(practice.error());
    return std::unique_ptr<Composition>(
        new Composition(dataDirectory, std::move(parts), std::move(*lock), std::move(*practice), std::move(scene)));
}

Composition::Composition(const QString& dataDirectory, Parts parts, vault::ProcessLock lock, Practice practice,
                         std::unique_ptr<MainScene> scene)
    : m_parts(std::move(parts)), m_lock(std::move(lock)), m_practice(std::move(practice)),
      m_vault(std::make_unique<vault::VaultSession>(
          dataDirectory, vault::VaultNeeds{*m_parts.clock, *m_parts.random, *m_parts.memory, *m_parts.keyStore,
                                           keyNameOf(dataDirectory), m_parts.cost})),
      m_model(std::make_unique<viewmodel::AppModel>(
          viewmodel::AppModel::Handed{*m_vault, m_practice, *m_parts.clock, *m_parts.random, *m_parts.appearance,
                                      *m_parts.lifecycle, *m_parts.files, *m_parts.clipboard, *m_parts.share,
                                      *m_parts.dialler, dataDirectory + u"/settings.ini"_s, m_parts.language.words})),
      m_scene(std::move(scene)) {
    m_parts.raising->listen(dataDirectory);
    QObject::connect(m_parts.raising.get(), &platform::Raising::asked, m_model.get(), &viewmodel::AppModel::raise);
}

Composition::~Composition() {
    m_model->lock(); // drafts and the place where the person was are saved behind everything else
    m_scene.reset();
}

} // namespace considered::app
