// Reading help lines. A number that nobody could dial is a fault.
#include "content/helplines.h"

#include "domain/contact.h"

#include <QSet>

namespace considered::content {

using namespace Qt::StringLiterals;

QList<HelpLine> helpLinesAt(const Place& place) {
    QList<HelpLine> lines;
    QSet<QString> seen;
    for (const Place& item : place.items()) {
        item.checkKeys({"id"_L1, "name"_L1, "number"_L1, "about"_L1});
        HelpLine line{item.at("id"_L1).text(), item.at("name"_L1).text(), item.at("number"_L1).text(),
                      item.at("about"_L1).text()};
        if (seen.contains(line.id))
            item.at("id"_L1).fault(u"\"%1\" is here twice"_s.arg(line.id));
        seen.insert(line.id);
        if (dialled(line.number).isEmpty())
            item.at("number"_L1).fault(u"\"%1\" can not be dialled"_s.arg(line.number));
        lines.append(line);
    }
    return lines;
}

} // namespace considered::content
