// OpenNotes: a real vault in a folder of its own, open, and what the view-models of reflections are handed.
#pragma once

#include "crypto/seal.h"
#include "storage/checks.h"
#include "storage/reflections.h"
#include "vault/fakes.h"
#include "vault/secrets.h"
#include "vault/vaultsession.h"
#include "viewmodel/await.h"
#include "viewmodel/context.h"
#include "viewmodel/reflect/reflectionevents.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <sys/resource.h>

namespace considered::test {

inline constexpr crypto::KdfCost quickCost{8, 1}; // real Argon2id, as cheap as it gets

class OpenNotes {
    QTemporaryDir m_home; // first: the rest lies in it
    const Practice m_practice;

  public:
    OpenNotes() {
        crypto::start();
        session = sessionOn(folder());
        if (!result(session->create(passphrase(), recovery())))
            qFatal("the vault could not be made");
        navigator.showTab(viewmodel::Navigator::CheckTab);
        QObject::connect(&notices, &viewmodel::Notices::shown, [this](const QString& text, const QString& action) {
            said.append(text);
            offered = action;
        });
    }

    [[nodiscard]] QString folder() const { return m_home.filePath(QStringLiteral("data")); }
    [[nodiscard]] viewmodel::Context context() { return {*session, m_practice, clock, random, navigator, notices}; }
    /// Runs the event loop until everything asked for so far has been answered, and what that led to as well.
    void settle() {
        for (int round = 0; round < 4; ++round)
            result(session->ask([](storage::Database&) { return Result<void>(); }));
    }
    /// Waits for the future as the app does, with the event loop running.
    template <typename T> T result(QFuture<T> future) {
        std::optional<T> answer;
        QObject receiver;
        viewmodel::await(&receiver, future, [&](T got) { answer = std::move(got); });
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return std::move(*answer);
    }
    /// Asks the repository something and gives the value.
    template <typename F> auto reflections(F work) {
        auto answer = result(session->ask([work](storage::Database& db) {
            storage::Reflections all(db);
            return work(all);
        }));
        if (!answer)
            qFatal("the vault did not answer");
        return *answer;
    }
    [[nodiscard]] std::optional<Reflection> draft() {
        return reflections([](storage::Reflections& all) { return all.newestDraft(); });
    }
    [[nodiscard]] int count(const storage::ReflectionFilter& filter = {}) {
        return reflections([filter](storage::Reflections& all) { return all.count(filter); });
    }
    /// As another view-model would keep it; the events are the caller's to send.
    Reflection keep(Reflection reflection) {
        if (reflection.row.id.isNull())
            reflection.row.id = random.uuid();
        return reflections([=, now = clock.now()](storage::Reflections& all) { return all.save(reflection, now); });
    }

    /// Locks and opens again, as at a lock and unlock.
    void lock() {
        if (!result(session->lock()))
            qFatal("the vault could not be locked");
    }
    void open() {
        if (!result(session->openWith(vault::SlotKind::Passphrase, passphrase())))
            qFatal("the vault could not be opened");
    }
    /// What a start after `kill -9` finds: the files as they are on disk at this moment, opened by another session.
    [[nodiscard]] std::optional<Reflection> draftAfterKill() {
        const QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(QStringLiteral("data"));
        QDir().mkpath(copy);
        for (const QString& name : QDir(folder()).entryList(QDir::Files | QDir::Hidden))
            QFile::copy(QDir(folder()).filePath(name), QDir(copy).filePath(name));
        const auto next = sessionOn(copy);
        if (!result(next->openWith(vault::SlotKind::Passphrase, passphrase())))
            qFatal("the copy could not be opened");
        return *result(next->ask([](storage::Database& db) { return storage::Reflections(db).newestDraft(); }));
    }

    fakes::SetClock clock;
    fakes::SeededRandom random{1};
    fakes::SetMemory memory;
    std::unique_ptr<vault::VaultSession> session; // after what it is handed
    viewmodel::Navigator navigator;
    viewmodel::Notices notices;
    viewmodel::ReflectionEvents events;
    QStringList said; ///< notices, in order
    QString offered;  ///< what the last one offers to do

  private:
    [[nodiscard]] std::unique_ptr<vault::VaultSession> sessionOn(const QString& path) {
        return std::make_unique<vault::VaultSession>(path, clock, random, memory, [] { return quickCost; });
    }
    [[nodiscard]] static crypto::SecretBytes passphrase() {
        return vault::normalisedPassphrase(QStringLiteral("purple otter ladder"));
    }
    [[nodiscard]] static crypto::SecretBytes recovery() {
        return std::move(*vault::recoverySecret(QStringLiteral("0471-PA1N-897N-RTBP-GE89-VANQ-RK8X-XTZRE")));
    }
};

/// While it lives no file of this process can grow: the device is full. SIGXFSZ is ignored by the test's main.
class FullDevice {
  public:
    FullDevice() {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDevice() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDevice)

  private:
    rlimit m_before{};
};

} // namespace considered::test
