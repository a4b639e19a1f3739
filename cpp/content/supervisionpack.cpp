// Topics and the leader's page.
#include "content/supervisionpack.h"

#include "content/lines.h"

#include <QSet>
#include <algorithm>

namespace considered::content {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype nine = 9;

QList<Topic> topicsAt(const Place& place, const Practice& practice) {
    QList<Topic> topics;
    Ids ids;
    Ids once;
    QSet<QString> asked;
    for (const Place& item : place.items()) {
        item.checkKeys({"id"_L1, "part"_L1, "title"_L1, "prompts"_L1});
        Topic& topic = topics.emplaceBack();
        topic = {ids.fresh(item.at("id"_L1)),
                 item.at("part"_L1).code(topicPartFrom, "part"_L1),
                 item.at("title"_L1).text(),
                 {}};
        for (const Place& prompt : item.at("prompts"_L1).items()) {
            const QString id = once.fresh(prompt);
            if (!practice.prompt(id))
                prompt.fault(u"no prompt \"%1\""_s.arg(id));
            asked.insert(id);
            topic.prompts.append(id);
        }
    }
    const auto isOfTheNine = [](const Topic& topic) {
        return topic.part == TopicPart::Nine;
    };
    if (std::count_if(topics.cbegin(), topics.cend(), isOfTheNine) != nine)
        place.fault(u"the nine topics are not nine"_s);
    for (const Prompt& prompt : practice.prompts)
        if (prompt.group == "supervision"_L1 && !asked.contains(prompt.id))
            place.fault(u"no topic asks \"%1\""_s.arg(prompt.id));
    return topics;
}

} // namespace

SupervisionContent supervisionAt(const Place& place, const Practice& practice) {
    place.checkKeys({"topics"_L1, "leadersPage"_L1});
    SupervisionContent content;
    content.topics = topicsAt(place.at("topics"_L1), practice);
    const Place page = place.at("leadersPage"_L1);
    page.checkKeys({"title"_L1, "note"_L1, "parts"_L1});
    content.leadersPage = {page.at("title"_L1).text(), page.at("note"_L1).text(), {}};
    for (const Place& part : page.at("parts"_L1).items()) {
        part.checkKeys({"title"_L1, "lines"_L1});
        content.leadersPage.parts.append({part.at("title"_L1).text(), linesAt(part.at("lines"_L1))});
    }
    return content;
}

} // namespace considered::content
