// Made-up identifiers in sentences people write, and sentences without any; the same for the same seed.
#pragma once

#include "domain/identifierhints.h"

#include <QStringList>
#include <random>

namespace considered::test {

struct Planted {
    HintKind kind = HintKind::Name;
    QString identifier;
    QString sentence;
    int start = 0;
};

class Sentences {
  public:
    explicit Sentences(unsigned seed) : m_random(seed) {}

    [[nodiscard]] Planted with(HintKind kind);
    /// What a practitioner writes of an ordinary day: times, counts, money, places of work, no one in particular.
    [[nodiscard]] QString ordinary();
    [[nodiscard]] QString identifier(HintKind kind);

  private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }
    QString digits(int count);
    QString oneOf(std::initializer_list<const char*> choices);
    QString nhsNumber();
    QString nationalInsurance();
    QString postcode();
    QString phone();
    QString birthDate();
    QString name();

    std::mt19937 m_random; // its numbers are the same everywhere
};

} // namespace considered::test
