// Scene: the whole app on a throw-away folder, in this process, as the program composes it.
#pragma once

#include "app/composition.h"
#include "scene/hand.h"
#include "vault/fakes.h"

#include <QTemporaryDir>

namespace considered::tests {

/// A clock that a test sets forward; otherwise it stands still.
class SetClock final : public Clock {
  public:
    [[nodiscard]] Moment now() const override { return {m_utcMs, 0}; }
    [[nodiscard]] qint64 sinceBootMs() const override { return m_bootMs; }
    void forward(qint64 ms) {
        m_utcMs += ms;
        m_bootMs += ms;
    }

  private:
    std::atomic<qint64> m_utcMs = 1'795'514'400'000; // 24 November 2026, 10:00 UTC
    std::atomic<qint64> m_bootMs = 1'000'000;
};

/// Real parts but for the clock and a key derivation cheap enough to wait for (still Argon2id).
class Scene {
  public:
    enum KeyStore { NoKeyStore, InMemory };
    /// Without a keystore unless a test wants one: the system's own is never touched.
    explicit Scene(QString dataDirectory, KeyStore keyStore = NoKeyStore, Tongue tongue = Tongue::English);
    /// Ends the app in an orderly way and starts it again on the same folder.
    void restart();

    /// Set-up through the pages, ending on Check. False when a step was not there (see hand().problem()).
    [[nodiscard]] bool setUp();
    /// From the page that shows a recovery code to its end: notes that are open.
    [[nodiscard]] bool confirmCode();
    [[nodiscard]] bool unlock();
    /// Presses the keys of the PIN pad, and the tick.
    [[nodiscard]] bool tapPin(const QString& digits, const QString& submit);
    /// Asks the vault, behind the app's own.
    template <typename F> auto ask(F work) { return m_composition->vault().ask(std::move(work)); }
    /// All that was asked of the vault so far has been answered, and shown. False when that takes too long.
    [[nodiscard]] bool settle();

    /// Where choosing a place to save begins.
    [[nodiscard]] QString filesFolder() const { return m_dataDirectory + QStringLiteral("/../files"); }
    [[nodiscard]] Hand& hand() { return *m_hand; }
    [[nodiscard]] QQuickWindow* window() const { return m_composition->window(); }
    [[nodiscard]] viewmodel::AppModel& model() { return m_composition->model(); }
    /// For rows that a test puts there itself.
    [[nodiscard]] vault::VaultSession& vault() { return m_composition->vault(); }
    [[nodiscard]] SetClock& clock() { return *m_clock; }
    [[nodiscard]] QString passphrase() const { return m_passphrase; }
    /// The one shown last.
    [[nodiscard]] QString recoveryCode() const { return m_recoveryCode; }
    /// For a set-up that a test goes through step by step.
    void rememberPassphrase(const QString& passphrase) { m_passphrase = passphrase; }

  private:
    void start();

    QString m_dataDirectory;
    Tongue m_tongue;
    QTemporaryDir m_words; ///< of a tongue that is made for this scene
    fakes::SetKeyStore m_keyStore;
    SetClock* m_clock = nullptr;
    std::unique_ptr<app::Composition> m_composition;
    std::unique_ptr<Hand> m_hand;
    QString m_passphrase;
    QString m_recoveryCode;
};

} // namespace considered::tests
