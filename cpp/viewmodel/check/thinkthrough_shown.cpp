// Thinking it through: what its pages show.
#include "viewmodel/check/thinkthrough.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/sentences.h"

#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

int ThinkThrough::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ThinkThrough::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case PromptRole:
        return row.id;
    case SectionRole:
        return row.section;
    case FirstRole:
        return index.row() == 0 || m_rows.at(index.row() - 1).section != row.section;
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case SaidRole:
        return saidOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> ThinkThrough::roleNames() const {
    return {
        {PromptRole, "prompt"}, {SectionRole, "section"}, {FirstRole, "first"}, {TextRole, "text"}, {SaidRole, "said"}};
}

int ThinkThrough::rowOf(QStringView prompt) const {
    const auto there = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row& row) { return row.id == prompt; });
    return there == m_rows.cend() ? -1 : int(there - m_rows.cbegin());
}

QString ThinkThrough::saidOf(const Row& row) const {
    QStringList said;
    if (const auto given = m_check.answers.choices.constFind(row.id);
        row.choice && given != m_check.answers.choices.cend())
        said.append(wordFor(*given));
    const auto ticked = [&](const TickList& list) {
        for (int i = 0; i < list.count(); ++i)
            if (list.index(i).data(TickList::TickedRole).toBool())
                said.append(list.index(i).data(TickList::TextRole).toString());
    };
    if (row.id == m_guide->noReason.id)
        ticked(m_reasons);
    if (row.id == "signs"_L1)
        ticked(m_signs);
    QString words = m_notes.value(row.id).words.simplified();
    constexpr int few = 80;
    if (words.size() > few)
        words = words.left(words.lastIndexOf(u' ', few) > 0 ? words.lastIndexOf(u' ', few) : few) + u'…';
    if (!words.isEmpty())
        said.append(words);
    return said.join(u" · "_s);
}

QString ThinkThrough::title() const {
    return m_guide ? titleOf(m_guide->audience) : QString();
}

QString ThinkThrough::experience() const {
    const Experience* one = chosen();
    return one ? nicknameOf(*one) : QString();
}

QString ThinkThrough::openness() const {
    const Experience* one = chosen();
    return one ? opennessWords(*one, m_check.audience) : QString();
}

QList<ExperienceLine> ThinkThrough::experiences() const {
    return m_guide ? m_experiences.lines(m_guide->audience, m_check.experienceId) : QList<ExperienceLine>();
}

QString ThinkThrough::question() const {
    if (picking())
        return OwnExperiences::question();
    const int row = rowOf(m_prompt);
    return row < 0 ? QString() : m_rows.at(row).text;
}

QString ThinkThrough::help() const {
    if (picking())
        return OwnExperiences::help();
    const int row = rowOf(m_prompt);
    return row < 0 ? QString() : m_rows.at(row).help;
}

bool ThinkThrough::asksAnswer() const {
    const int row = rowOf(m_prompt);
    return row >= 0 && m_rows.at(row).choice;
}

bool ThinkThrough::asksReasons() const {
    return m_guide && m_prompt == m_guide->noReason.id;
}

bool ThinkThrough::asksSigns() const {
    return m_guide && m_prompt == "signs"_L1;
}

bool ThinkThrough::last() const {
    return rowOf(m_prompt) + 1 >= m_rows.size();
}

QString ThinkThrough::answered() const {
    const auto given = m_check.answers.choices.constFind(m_prompt);
    return m_guide && given != m_check.answers.choices.cend() ? QString(codeOf(*given)) : QString();
}

QString ThinkThrough::words() const {
    return m_notes.value(m_prompt).words;
}

QString ThinkThrough::caption() const {
    return m_saver.trouble() ? lineFor(*m_saver.trouble()) : tr("Kept on this phone as you type");
}

bool ThinkThrough::leftOpen() const {
    return m_guide && std::any_of(m_guide->prompts.cbegin(), m_guide->prompts.cend(),
                                  [this](const CheckPrompt& one) { return !m_check.answers.choices.contains(one.id); });
}

QList<AnsweredLine> ThinkThrough::written() const {
    QList<AnsweredLine> lines;
    for (const Row& row : m_rows)
        if (const QString words = m_notes.value(row.id).words.trimmed(); !words.isEmpty())
            lines.append({row.text, QString(), words});
    return lines;
}

QString ThinkThrough::decision() const {
    return m_guide ? QString(codeOf(m_check.decision)) : QString();
}

} // namespace considered::viewmodel
