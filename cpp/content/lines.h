// What several parts of a pack are read with: ids that must not come twice, and lines to say.
#pragma once

#include "content/place.h"
#include "domain/practice.h"

#include <QSet>

namespace considered::content {

/// Refuses an id that came before in the same list.
class Ids {
  public:
    QString fresh(const Place& place);

  private:
    QSet<QString> m_seen;
};

/// A list of lines, each with an id of its own.
[[nodiscard]] QList<Line> linesAt(const Place& place);

} // namespace considered::content
