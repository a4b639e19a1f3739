// SupervisionNotes: open notes with the book of supervision, and a look into the vault.
#pragma once

#include "fakes/fulldevice.h"
#include "fakes/opennotes.h"
#include "storage/checks.h"
#include "storage/keptkinds.h"
#include "storage/reflections.h"
#include "viewmodel/supervision/sessionbook.h"

namespace considered::test {

class SupervisionNotes : public fakes::OpenNotes {
  public:
    SupervisionNotes() {
        QObject::connect(&notices, &viewmodel::Notices::shown, [this](const QString& text, const QString& action) {
            said.append(text);
            offered = action;
        });
    }

    /// Asks the vault and gives the value.
    template <typename F> auto kept(F work) {
        auto answer = ask(std::move(work));
        if (!answer)
            qFatal("the vault did not answer");
        return *answer;
    }
    void show(viewmodel::Navigator::Route route = viewmodel::Navigator::Supervision, const QString& argument = {}) {
        navigator.open(route, argument);
        settle();
    }
    QUuid check(bool marked = true) {
        KeptCheck check;
        check.row.id = random.uuid();
        check.audience = Audience::Employer;
        check.forSupervision = marked;
        return kept([check, now = clock.now()](storage::Database& db) { return storage::Checks(db).keep(check, now); })
            .row.id;
    }
    QUuid reflection(bool marked = true) {
        Reflection reflection;
        reflection.row.id = random.uuid();
        reflection.context = Audience::Client;
        reflection.forSupervision = marked;
        return kept([reflection, now = clock.now()](storage::Database& db) {
                   return storage::Reflections(db).save(reflection, now);
               })
            .row.id;
    }
    QUuid experience(const QString& nickname, std::optional<Openness> supervisor = {}) {
        Experience experience;
        experience.row.id = random.uuid();
        experience.nickname = nickname;
        experience.supervisor = supervisor;
        return kept([experience, now = clock.now()](storage::Database& db) {
                   return storage::Kept<Experience>(db).save(experience, now);
               })
            .row.id;
    }
    [[nodiscard]] storage::SupervisionBook inVault() {
        return kept([](storage::Database& db) { return storage::Supervision(db).book(); });
    }
    [[nodiscard]] bool isMarked(const QUuid& check) {
        return kept([check](storage::Database& db) { return storage::Checks(db).load(check); }).forSupervision;
    }

    QStringList said; ///< notices, in order
    QString offered;  ///< what the last one offers to do
    viewmodel::RowSaver saver{context};
    viewmodel::SessionBook book{context, saver};
};

} // namespace considered::test
