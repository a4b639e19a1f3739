// Generators for the laws of the outcome rule: any sound guide, the guides that ship, and any answers to them.
#pragma once

#include "domain/outcome.h"

#include <ostream>
#include <rapidcheck.h>

namespace considered {

/// A guide with answers to it.
struct Answered {
    Guide guide;
    Answers answers;
};

/// How rapidcheck prints a counter-example.
void showValue(const Guide& guide, std::ostream& out);
void showValue(const Answers& answers, std::ostream& out);
void showValue(const Answered& answered, std::ostream& out);

namespace test {

/// Any guide a pack could hold: "Not sure" never weighs more than No, ids are unique.
[[nodiscard]] rc::Gen<Guide> anyGuide();
/// One of the eight guides of the built-in pack.
[[nodiscard]] rc::Gen<Guide> shippedGuide();
/// Answers in any state: some prompts not reached, some skipped, anything ticked, with or without an experience.
[[nodiscard]] rc::Gen<Answers> anyAnswers(const Guide& guide);
/// Half of the time a made-up guide, half of the time one that ships.
[[nodiscard]] rc::Gen<Answered> anyAnswered();

} // namespace test
} // namespace considered
