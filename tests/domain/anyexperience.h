// Generators for the laws of what is prepared: any experience, boundary and text.
#pragma once

#include "domain/biography.h"
#include "domain/helping.h"

#include <ostream>
#include <rapidcheck.h>

namespace considered {

void showValue(const Experience& experience, std::ostream& out);
void showValue(const Situation& situation, std::ostream& out);

namespace test {

/// Words that people write: short, of a few, with capitals, marks and the odd ending.
[[nodiscard]] rc::Gen<QString> anyWords();
[[nodiscard]] rc::Gen<std::optional<Openness>> anyOpenness();
[[nodiscard]] rc::Gen<Experience> anyExperience();
[[nodiscard]] rc::Gen<QList<Experience>> anyExperiences();
[[nodiscard]] rc::Gen<Situation> anySituation();
[[nodiscard]] rc::Gen<Audience> anyAudience();

} // namespace test
} // namespace considered
