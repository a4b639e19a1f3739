// Reading what was felt before, and writing what is felt today.
#include "viewmodel/reflect/feelingnow.h"

#include "domain/lookingback.h"
#include "viewmodel/reflect/reflectionwords.h"

namespace considered::viewmodel {

FeelingNow::FeelingNow(const Context& context, RowSaver& saver, QObject* parent)
    : QObject(parent), m_context(context), m_saver(saver),
      m_later(
          *this, context, saver, Navigator::Reflection, [this] { forget(); },
          [this](const Result<Later::Found>& found) {
              if (found) // the note's own page says what is wrong
                  show(found->reflection, found->rows);
          }) {
    connect(&m_saver, &RowSaver::stateChanged, this, &FeelingNow::stateChanged);
    m_later.follow();
}

void FeelingNow::forget() {
    m_today = Feeling();
    m_before.clear();
    m_offered = false;
    emit changed();
    emit wordsChanged();
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

} // namespace considered::viewmodel
