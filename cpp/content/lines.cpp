// Ids and lines.
#include "content/lines.h"

namespace considered::content {

using namespace Qt::StringLiterals;

QString Ids::fresh(const Place& place) {
    QString id = place.text();
    if (m_seen.contains(id))
        place.fault(u"\"%1\" is here twice"_s.arg(id));
    m_seen.insert(id);
    return id;
}

QList<Line> linesAt(const Place& place) {
    QList<Line> lines;
    Ids ids;
    for (const Place& item : place.items()) {
        item.checkKeys({"id"_L1, "text"_L1});
        lines.append({ids.fresh(item.at("id"_L1)), item.at("text"_L1).text()});
    }
    return lines;
}

} // namespace considered::content
