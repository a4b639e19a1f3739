// Shelves: all that a person has prepared, for every view-model that shows some of it.
#pragma once

#include "viewmodel/shelf.h"

namespace considered::viewmodel {

struct Shelves {
    Shelves(const Context& context, RowSaver& saver)
        : experiences(context, saver), boundaries(context, saver), phrases(context, saver), notes(context, saver),
          biography(context, saver) {}
    ~Shelves() = default;
    Q_DISABLE_COPY_MOVE(Shelves)

    Shelf<Experience> experiences;
    Shelf<Boundary> boundaries;
    Shelf<Phrase> phrases;
    Shelf<PromptNote> notes;
    Shelf<BiographyPart> biography;
};

} // namespace considered::viewmodel
