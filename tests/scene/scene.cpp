// Starting, setting up and unlocking.
#include "scene/scene.h"

#include "crypto/seal.h"

#include <QDir>
#include <QTest>

namespace considered::tests {

using namespace Qt::StringLiterals;

namespace {

/// Entries outlive the app that wrote them.
class Lent final : public platform::KeyStore {
  public:
    explicit Lent(platform::KeyStore& real) : m_real(real) {}
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override { return m_real.read(name); }
    [[nodiscard]] QFuture<Result<void>> write(const QString& name, const QByteArray& value) override {
        return m_real.write(name, value);
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name) override { return m_real.remove(name); }

  private:
    platform::KeyStore& m_real;
};

/// The system's files, beginning in a folder of the test's own rather than in somebody's.
class OneFolder final : public platform::Files {
  public:
    explicit OneFolder(const QString& path) : m_path(QDir::cleanPath(path)) {}
    [[nodiscard]] QList<platform::FilePlace> places() override {
        QDir().mkpath(m_path + u"/Work"_s);
        return {{u"Documents"_s, m_path}, {u"Home"_s, QDir::cleanPath(m_path + u"/.."_s)}};
    }
    [[nodiscard]] Result<QList<platform::FileEntry>> list(const QString& folder) override {
        return m_real->list(folder);
    }
    [[nodiscard]] QString above(const QString& folder) override { return m_real->above(folder); }
    [[nodiscard]] Result<platform::Spot> look(const QString& folder, const QString& name) override {
        return m_real->look(folder, name);
    }

  private:
    QString m_path;
    std::unique_ptr<platform::Files> m_real = platform::systemFiles();
};

} // namespace

Scene::Scene(QString dataDirectory, KeyStore keyStore, Tongue tongue)
    : m_dataDirectory(std::move(dataDirectory)), m_tongue(tongue) {
    if (keyStore == NoKeyStore)
        m_keyStore.fault = ErrorCode::NoKeyStore;
    start();
}

void Scene::start() {
    QAccessible::setActive(true); // before the scene: as with a screen reader that runs already
    app::Parts parts = app::systemParts();
    auto clock = std::make_unique<SetClock>();
    m_clock = clock.get();
    parts.clock = std::move(clock);
    parts.appearance = std::make_unique<platform::NullAppearance>();
    parts.lifecycle = std::make_unique<platform::NullLifecycle>();
    parts.raising = std::make_unique<platform::NullRaising>();
    parts.dialler = std::make_unique<platform::NullDialler>();
    parts.keyStore = std::make_unique<Lent>(m_keyStore);
    parts.files = std::make_unique<OneFolder>(filesFolder());
    parts.language = makeLanguage(m_tongue, m_words.path());
    parts.pack = packIn(m_tongue);
    parts.cost = [](vault::SlotKind) {
        return crypto::KdfCost{8192, 1};
    };
    auto composition = app::Composition::make(m_dataDirectory, std::move(parts));
    if (!composition)
        qFatal("the app did not start: %s %s", nameOf(composition.error().code).data(),
               qPrintable(composition.error().context));
    m_composition = std::move(*composition);
    if (!m_composition->show())
        qFatal("the scene did not load");
    if (!QTest::qWaitForWindowExposed(window()))
        qFatal("the window did not show");
    m_hand = std::make_unique<Hand>(window(), m_tongue);
    for (const platform::FilePlace& place : OneFolder(filesFolder()).places())
        m_hand->knows(place.name);
}

void Scene::restart() {
    const qint64 boot = m_clock->sinceBootMs();
    m_hand.reset();
    m_composition.reset();
    m_clock = nullptr;
    start();
    m_clock->forward(boot - m_clock->sinceBootMs());
}

bool Scene::setUp() {
    auto* keySetup = model().keySetup();
    if (!m_hand->tap(u"Go on"_s))
        return false;
    if (!m_keyStore.fault && !m_hand->tap(u"With a passphrase…"_s))
        return false;
    if (!m_hand->waitFor(u"I have written them down"_s))
        return false;
    m_passphrase = keySetup->offered();
    return m_hand->tap(u"I have written them down"_s) && confirmCode();
}

bool Scene::confirmCode() {
    auto* keySetup = model().keySetup();
    if (!m_hand->waitFor(u"I have written it down"_s))
        return false;
    m_recoveryCode = keySetup->recoveryGroups().join(u'-');
    const QStringList groups = keySetup->recoveryGroups();
    const QString first = u"Part %1"_s.arg(keySetup->firstAsked());
    const QString second = u"Part %1"_s.arg(keySetup->secondAsked());
    return m_hand->tap(u"I have written it down"_s) && m_hand->waitFor(u"Finish"_s) &&
           m_hand->typeInto(first, groups.at(keySetup->firstAsked() - 1)) &&
           m_hand->typeInto(second, groups.at(keySetup->secondAsked() - 1)) && m_hand->tap(u"Finish"_s) &&
           m_hand->waitUntil([this] { return model().notebook() != nullptr; }, 10'000);
}

bool Scene::unlock() {
    if (!m_hand->tap(u"Passphrase"_s))
        return false;
    m_hand->key(Qt::Key_A, Qt::ControlModifier); // over what a slip may have left
    m_hand->type(m_passphrase);
    return m_hand->tap(u"Open"_s) && m_hand->waitUntil([this] { return model().notebook() != nullptr; }, 10'000);
}

bool Scene::tapPin(const QString& digits, const QString& submit) {
    return std::all_of(digits.begin(), digits.end(), [this](QChar digit) { return m_hand->tap(QString(digit)); }) &&
           m_hand->tap(submit);
}

bool Scene::settle() {
    const auto last = m_composition->vault().ask([](storage::Database&) { return Result<void>(); });
    const bool answered = m_hand->waitUntil([&] { return last.isFinished(); });
    QCoreApplication::processEvents();
    return answered;
}

} // namespace considered::tests
