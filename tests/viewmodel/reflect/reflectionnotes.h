// ReflectionNotes: open notes, what the view-models of reflections are handed besides, and a look into the vault.
#pragma once

#include "fakes/fulldevice.h"
#include "fakes/opennotes.h"
#include "storage/checks.h"
#include "storage/reflections.h"
#include "viewmodel/reflect/reflectionevents.h"

#include <QDir>
#include <QFile>

namespace considered::test {

class ReflectionNotes : public fakes::OpenNotes {
  public:
    ReflectionNotes() {
        navigator.showTab(viewmodel::Navigator::CheckTab);
        QObject::connect(&notices, &viewmodel::Notices::shown, [this](const QString& text, const QString& action) {
            said.append(text);
            offered = action;
        });
    }

    /// Asks the repository something and gives the value.
    template <typename F> auto reflections(F work) {
        auto answer = ask([work](storage::Database& db) {
            storage::Reflections all(db);
            return work(all);
        });
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

    void open() {
        if (!wait(vault.openWith(vault::SlotKind::Passphrase, passphrase())))
            qFatal("the vault could not be opened");
    }
    /// What a start after `kill -9` finds: the files as they are on disk at this moment, opened by another session.
    [[nodiscard]] std::optional<Reflection> draftAfterKill() {
        const QTemporaryDir elsewhere;
        const QDir from(folder.filePath(QStringLiteral("vault")));
        for (const QString& name : from.entryList(QDir::Files | QDir::Hidden))
            QFile::copy(from.filePath(name), elsewhere.filePath(name));
        vault::VaultSession next(elsewhere.path(), {clock, random, memory, keyStore});
        if (!wait(next.openWith(vault::SlotKind::Passphrase, passphrase())))
            qFatal("the copy could not be opened");
        return *wait(next.ask([](storage::Database& db) { return storage::Reflections(db).newestDraft(); }));
    }

    viewmodel::ReflectionEvents events;
    QStringList said; ///< notices, in order
    QString offered;  ///< what the last one offers to do

  private:
    [[nodiscard]] static crypto::SecretBytes passphrase() {
        return crypto::SecretBytes::copyOf("a passphrase for tests");
    }
};

} // namespace considered::test
