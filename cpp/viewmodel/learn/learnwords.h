// The app's own words around what is read in Learn, and which page a place in the app is.
#pragma once

#include "domain/whereabouts.h"
#include "viewmodel/navigator.h"

namespace considered::viewmodel {

/// A part of Learn: what it is called, and whose prompts it holds.
struct LearnPartWords {
    QString group; ///< of the pack
    QString title;
    QString subtitle;
    QString iconName;
    QString tone;
};
/// In reading order.
[[nodiscard]] QList<LearnPartWords> learnParts();

/// Where a prompt lives, as search results say it: "In a check". In the order of Area.
[[nodiscard]] QString wordsFor(Area area);
/// What a button that leads there says: "See the words to decline".
[[nodiscard]] QString actionWords(Area area);
/// "Preparation", of "Guidelines 1. Preparation": the numbers are the paper's own business.
[[nodiscard]] QString sectionWords(const QString& title);

struct RouteTo {
    Navigator::Route route;
    QString argument;
};
/// The page of a place. nullopt where the app has none of its own yet; it is then read in Learn.
[[nodiscard]] std::optional<RouteTo> routeTo(const Whereabouts& place);
/// Whether that page shows the very prompt. Where it does not (a question inside a check), the prompt is read first.
[[nodiscard]] bool showsThePrompt(Area area);

} // namespace considered::viewmodel
