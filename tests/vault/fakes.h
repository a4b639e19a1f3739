// A clock and a generator that do as they are told.
#pragma once

#include "domain/clock.h"
#include "domain/random.h"
#include "platform/memoryinfo.h"

#include <random>

namespace considered::fakes {

class SetClock final : public Clock {
  public:
    [[nodiscard]] Moment now() const override { return {1'750'000'000'000 + ms, 3600}; }
    [[nodiscard]] qint64 sinceBootMs() const override { return ms; }
    qint64 ms = 5'000'000;
};

/// The same bytes for the same seed, on every machine (mt19937 is fixed by the standard).
class SeededRandom final : public Random {
  public:
    explicit SeededRandom(quint32 seed) : m_engine(seed) {}
    void fill(std::span<unsigned char> out) override {
        for (unsigned char& byte : out)
            byte = static_cast<unsigned char>(m_engine() >> 24);
    }

  private:
    std::mt19937 m_engine;
};

class SetMemory final : public platform::MemoryInfo {
  public:
    [[nodiscard]] quint64 availableBytes() const override { return bytes; }
    quint64 bytes = 0;
};

} // namespace considered::fakes
