// Wording: the app's own words around a check. The pack's words are never made here.
#pragma once

#include "domain/experience.h"

#include <QString>

namespace considered::viewmodel {

/// "With a client"
[[nodiscard]] QString titleOf(Audience audience);
[[nodiscard]] QString wordFor(Answer answer);
/// Empty for NotSaid.
[[nodiscard]] QString wordsFor(Decision decision);
/// "Six": a word up to nine, digits from ten.
[[nodiscard]] QString numberWord(int number);
/// "Today", "Yesterday", "Monday 3 March", with the year when it is another one.
[[nodiscard]] QString dayWords(const Moment& moment, const Moment& now);
/// Where a running check was left: "You left at 4 of 9".
[[nodiscard]] QString whereLeft(const RunningCheck& check, int prompts);

/// What a person calls it, or that it has no name yet.
[[nodiscard]] QString nicknameOf(const Experience& experience);
/// How open it is to an audience: "Open to clients", "Too raw for now".
[[nodiscard]] QString opennessWords(const Experience& experience, Audience audience);

/// How an outcome or a concern looks: a tone of the theme and an icon, which never stand without words.
struct Look {
    QString tone;
    QString iconName;
};
[[nodiscard]] Look lookOf(Outcome outcome);
[[nodiscard]] Look lookOf(Weight weight);

struct OutcomeWords {
    QString title;
    QString subtitle;
};
/// `toSettle`: how many pauses a Pause names; 0 where they are not counted (a kept check).
[[nodiscard]] OutcomeWords wordsFor(Outcome outcome, int toSettle);

} // namespace considered::viewmodel
