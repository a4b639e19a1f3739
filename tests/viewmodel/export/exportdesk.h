// Someone at their desk who makes an export: a real vault, real folders, and another app that may take it.
#pragma once

#include "fakes/opennotes.h"
#include "platform/system.h"
#include "storage/checks.h"
#include "storage/exports.h"
#include "storage/keptkinds.h"
#include "storage/reflections.h"
#include "viewmodel/export/exportflow.h"
#include "viewmodel/export/ownwordsmodel.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace considered::test {

using namespace Qt::StringLiterals;
using namespace considered::viewmodel;

/// The system's, but beginning in a folder of the test's own.
class Folder final : public platform::Files {
  public:
    explicit Folder(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] QList<platform::FilePlace> places() override { return {{u"Mine"_s, m_path}}; }
    [[nodiscard]] Result<QList<platform::FileEntry>> list(const QString& folder) override {
        return lost ? QList<platform::FileEntry>() : m_real->list(folder);
    }
    [[nodiscard]] QString above(const QString& folder) override { return m_real->above(folder); }
    [[nodiscard]] Result<platform::Spot> look(const QString& folder, const QString& name) override {
        return lost ? platform::Spot::Free : m_real->look(folder, name);
    }
    bool lost = false; ///< the folder goes once it has been looked at

  private:
    QString m_path;
    std::unique_ptr<platform::Files> m_real = platform::systemFiles();
};

class SetShare final : public platform::ShareTarget {
  public:
    [[nodiscard]] bool available() const override { return true; }
    void share(const QByteArray& shared, const QString&, const QString&, std::function<void(bool)> done) override {
        bytes = shared;
        done(takes);
    }
    QByteArray bytes;
    bool takes = true;
};

/// Someone at their desk, with notes that are open.
struct Desk {
    Desk() {
        notes.navigator.showTab(Navigator::MoreTab);
        words.start();
        flow = std::make_unique<ExportFlow>(context, ExportFlow::Ways{clipboard, share}, words);
    }
    QUuid reflection(const QString& learning, bool justForMe = false, qint64 daysAgo = 0) {
        Reflection r;
        r.context = Audience::Employer;
        r.learning = learning;
        r.worked = u"only mine zebra"_s;
        r.justForMe = justForMe;
        Moment when = notes.clock.now();
        when.utcMs -= daysAgo * 86'400'000 + ++made;
        return notes.ask([r, when](storage::Database& db) { return storage::Reflections(db).save(r, when); })->row.id;
    }
    [[nodiscard]] bool keep(const KeptCheck& check) {
        return notes
            .ask([check, now = notes.clock.now()](storage::Database& db) {
                return storage::Checks(db).keep(check, now);
            })
            .has_value();
    }
    template <typename T> [[nodiscard]] T save(T row) {
        if (row.row.id.isNull())
            row.row.id = QUuid::createUuid();
        return notes
            .ask([row, now = notes.clock.now()](storage::Database& db) { return storage::Kept<T>(db).save(row, now); })
            .value();
    }
    [[nodiscard]] bool until(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20'000); }
    [[nodiscard]] bool at(ExportFlow::Step step) {
        return until([&] { return flow->active() && flow->step() == step && !flow->working(); });
    }
    /// As far as the pages, with all of the notes.
    [[nodiscard]] bool toPages() {
        flow->start();
        if (!at(ExportFlow::Why))
            return false;
        flow->setAskedBy(u"supervisor"_s);
        flow->setPurpose(u"To talk about pace"_s);
        flow->next();
        flow->pickAll(true);
        flow->next();
        if (!at(ExportFlow::Cover))
            return false;
        flow->next();
        return at(ExportFlow::Read);
    }
    [[nodiscard]] QString pageText() const { return report::textOf(*flow->laidPages()); }
    /// Chooses the folder that choosing begins in.
    [[nodiscard]] bool chooseHere() {
        if (!until([&] { return notes.navigator.route() == Navigator::ChooseFile && files.loaded(); }))
            return false;
        files.save();
        return true;
    }
    [[nodiscard]] QStringList saved() const {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QByteArray bytesOf(const QString& name) const {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] std::optional<Export> draft() {
        return notes.ask([](storage::Database& db) { return storage::Exports(db).newestDraft(); }).value();
    }

    fakes::OpenNotes notes;
    QTemporaryDir folder;
    Folder places{folder.path()};
    FileChooser files{places, notes.navigator};
    Context context{notes.vault, notes.practice, notes.clock, notes.random, notes.navigator, notes.notices, files};
    platform::NullClipboard clipboard;
    SetShare share;
    OwnWordsModel words{context};
    std::unique_ptr<ExportFlow> flow;
    int made = 0;
};

} // namespace considered::test
