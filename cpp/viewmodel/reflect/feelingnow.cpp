// Reading what was felt before, and writing what is felt today.
#include "viewmodel/reflect/feelingnow.h"

#include "domain/lookingback.h"
#include "storage/reflections.h"
#include "viewmodel/await.h"
#include "viewmodel/reflect/reflectionwords.h"
#include "viewmodel/sentences.h"

#include <algorithm>

namespace considered::viewmodel {

namespace {

struct Felt {
    Reflection reflection;
    QList<Feeling> feelings;
};

Result<Felt> readFelt(storage::Database& db, const QUuid& id) {
    return storage::Reflections(db).load(id).and_then([&](const Reflection& reflection) {
        return storage::Kept<Feeling>(db).all().map([&](QList<Feeling> feelings) {
            feelings.removeIf([&](const Feeling& feeling) { return feeling.reflectionId != id; });
            return Felt{reflection, feelings};
        });
    });
}

} // namespace

FeelingNow::FeelingNow(const Context& context, RowSaver& saver, QObject* parent)
    : QObject(parent), m_context(context), m_saver(saver) {
    connect(&m_context.navigator, &Navigator::changed, this, &FeelingNow::followPage);
    connect(&m_saver, &RowSaver::stateChanged, this, &FeelingNow::stateChanged);
    followPage();
}

void FeelingNow::followPage() {
    if (m_context.navigator.route() != Navigator::Reflection) {
        m_wanted = QUuid();
        return;
    }
    const QUuid id(m_context.navigator.argument());
    if (id == m_wanted)
        return;
    m_wanted = id;
    m_saver.writeNow(); // what was typed before is read with the rest
    m_today = Feeling();
    m_before.clear();
    m_offered = false;
    emit changed();
    emit wordsChanged();
    await(this, m_context.vault.ask([id](storage::Database& db) { return readFelt(db, id); }),
          [this, id](const Result<Felt>& read) {
              if (id == m_wanted && read) // the note's own page says what is wrong
                  show(read->reflection, read->feelings);
          });
}

void FeelingNow::show(const Reflection& reflection, const QList<Feeling>& feelings) {
    const Moment now = m_context.clock.now();
    m_today.row.id = m_context.random.uuid();
    m_today.reflectionId = reflection.row.id;
    const auto tell = [this](const QString& label, const QString& words) {
        if (!words.trimmed().isEmpty())
            m_before.append({label, words.trimmed()});
    };
    m_before.clear();
    tell(tr("How I felt then"), reflection.feltThen);
    tell(tr("When I wrote this"), reflection.feltNow);
    std::optional<Moment> last;
    bool todays = false;
    for (const Feeling& feeling : feelings) {
        if (feeling.row.created.localDate() == now.localDate()) {
            m_today = feeling;
            todays = true;
        } else {
            tell(tr("On %1", "a day").arg(words::longDay(feeling.row.created)), feeling.words);
            if (!feeling.words.trimmed().isEmpty())
                last = feeling.row.created;
        }
    }
    m_offered = !reflection.row.binned && (todays || offersFeeling(reflection.row.created, last, now));
    emit changed();
    emit wordsChanged();
}

void FeelingNow::setWords(const QString& words) {
    if (!m_offered || words == m_today.words)
        return;
    m_today.words = words;
    m_saver.typed(m_today);
    emit wordsChanged();
}

QString FeelingNow::caption() const {
    return m_saver.trouble() ? lineFor(*m_saver.trouble()) : tr("Just for me. Kept on this phone as you type.");
}

} // namespace considered::viewmodel
