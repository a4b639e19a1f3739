// A clock and a generator that do as they are told.
#pragma once

#include "domain/clock.h"
#include "domain/random.h"
#include "platform/keystore.h"
#include "platform/memoryinfo.h"

#include <QMap>
#include <QPromise>
#include <optional>
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

/// A keystore in memory that fails as it is told to, at once.
class SetKeyStore final : public platform::KeyStore {
  public:
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override {
        ++reads;
        if (fault)
            return ready<QByteArray>(fail(*fault));
        if (!entries.contains(name))
            return ready<QByteArray>(fail(ErrorCode::NotFound));
        const QByteArray entry = entries.value(name);
        return ready<QByteArray>(QByteArray(entry.constData(), entry.size())); // not shared: it will be wiped
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString& name, const QByteArray& value) override {
        if (fault)
            return ready<void>(fail(*fault));
        entries.insert(name, QByteArray(value.constData(), value.size()));
        return ready<void>({});
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name) override {
        if (fault)
            return ready<void>(fail(*fault));
        entries.remove(name);
        return ready<void>({});
    }

    std::optional<ErrorCode> fault;
    QMap<QString, QByteArray> entries;
    int reads = 0;

  private:
    template <typename T> static QFuture<Result<T>> ready(Result<T> result) {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
};

} // namespace considered::fakes
