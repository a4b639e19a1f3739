// LaterWords: what is written about a reflection after it, for the view-model of a page that shows one reflection.
#pragma once

#include "storage/reflections.h"
#include "viewmodel/await.h"
#include "viewmodel/rowsaver.h"
#include "viewmodel/sentences.h"

#include <QCoreApplication>
#include <functional>

namespace considered::viewmodel {

[[nodiscard]] inline bool isAbout(const Feeling& feeling, const QUuid& reflection) {
    return feeling.reflectionId == reflection;
}
[[nodiscard]] inline bool isAbout(const PromptNote& note, const QUuid& reflection) {
    return note.belongsTo == reflection;
}

/// UI thread; a member of `owner`. Follows a route whose argument is the reflection's id, and reads the rows that are
/// about it. They are kept as they are typed; just for me, always.
template <typename Row> class LaterWords {
    Q_DECLARE_TR_FUNCTIONS(LaterWords)

  public:
    struct Found {
        Reflection reflection;
        QList<Row> rows;
    };
    /// `begin`: another reflection's page has come, of which nothing is known yet. `found`: what there is of it, unless
    /// the page has changed again by then.
    LaterWords(QObject& owner, const Context& context, RowSaver& saver, Navigator::Route route,
               std::function<void()> begin, std::function<void(const Result<Found>&)> found)
        : m_owner(owner), m_context(context), m_saver(saver), m_route(route), m_begin(std::move(begin)),
          m_found(std::move(found)) {
        QObject::connect(&m_context.navigator, &Navigator::changed, &owner, [this] { follow(); });
    }

    void follow() {
        if (m_context.navigator.route() != m_route) {
            m_wanted = QUuid();
            return;
        }
        const QUuid id(m_context.navigator.argument());
        if (id == m_wanted)
            return;
        m_wanted = id;
        m_begin();
        m_saver.writeNow(); // what was typed before is read with the rest
        await(&m_owner, m_context.vault.ask([id](storage::Database& db) { return read(db, id); }),
              [this, id](const Result<Found>& found) {
                  if (id == m_wanted)
                      m_found(found);
              });
    }

    [[nodiscard]] bool safe() const { return !m_saver.trouble(); }
    [[nodiscard]] QString caption() const {
        return m_saver.trouble() ? lineFor(*m_saver.trouble()) : tr("Just for me. Kept on this phone as you type.");
    }

  private:
    static Result<Found> read(storage::Database& db, const QUuid& id) {
        return storage::Reflections(db).load(id).and_then([&](const Reflection& reflection) {
            return storage::Kept<Row>(db).all().map([&](QList<Row> rows) {
                rows.removeIf([&](const Row& row) { return !isAbout(row, id); });
                return Found{reflection, rows};
            });
        });
    }

    QObject& m_owner;
    Context m_context;
    RowSaver& m_saver;
    Navigator::Route m_route;
    std::function<void()> m_begin;
    std::function<void(const Result<Found>&)> m_found;
    QUuid m_wanted;
};

} // namespace considered::viewmodel
