// Desk: open notes with all that is prepared, and what was said at the foot of the page.
#pragma once

#include "fakes/opennotes.h"
#include "viewmodel/prepare/shelves.h"

namespace considered::test {

struct Desk : fakes::OpenNotes {
    Desk() {
        QObject::connect(&notices, &viewmodel::Notices::shown,
                         [this](const QString& text, const QString&) { said += text; });
    }
    template <typename T> QList<T> kept(bool inBin = false) {
        return ask([inBin](storage::Database& db) { return storage::Kept<T>(db).all(inBin); }).value();
    }
    QStringList said;
    viewmodel::RowSaver saver{context};
    viewmodel::Shelves shelves{context, saver};
};

} // namespace considered::test
