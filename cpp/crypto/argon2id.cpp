// Argon2id through libsodium's crypto_pwhash, and the search for a cost that suits this device.
#include "crypto/argon2id.h"

#include "crypto/seal.h"

#include <QElapsedTimer>
#include <algorithm>
#include <sodium.h>

namespace considered::crypto {
namespace {

using namespace Qt::StringLiterals;

constexpr quint32 mebibyte = 1024; // in KiB
constexpr KdfCost leastCost{32 * mebibyte, 6};
constexpr quint32 mostPasses = 20;
constexpr quint32 mostMemoryKiB = 1024 * mebibyte;
constexpr quint32 leastMemoryKiB = 8; // Argon2's own least for p = 1
constexpr qint64 shortestMs = 500;
constexpr qint64 aimMs = 700; // between the two ends, so that a measuring error stays inside
constexpr qint64 longestMs = 1000;
constexpr qint64 quickAimMs = 250;

quint32 passesFor(const KdfCost& measured, qint64 took, quint32 floor, qint64 aim = aimMs) {
    const qint64 passes = qint64(measured.passes) * aim / std::max<qint64>(took, 1);
    return quint32(std::clamp<qint64>(passes, floor, mostPasses));
}

/// From the floor up to the pass count that takes about aimMs; measured again, since the first pass is the dearest
/// (it also fetches the memory) and a plain proportion overshoots.
KdfCost withMorePasses(KdfCost cost, qint64 took, const std::function<Result<qint64>(const KdfCost&)>& measure) {
    const KdfCost floor = cost;
    for (int attempt = 0; attempt < 2 && took < shortestMs && cost.passes < mostPasses; ++attempt) {
        const KdfCost next{cost.memoryKiB, passesFor(cost, took, floor.passes)};
        if (next == cost)
            break;
        const Result<qint64> again = measure(next);
        if (!again)
            break;
        cost = next;
        took = *again;
    }
    if (took > longestMs)
        cost.passes = passesFor(cost, took, floor.passes);
    return cost;
}

} // namespace

bool isAcceptable(const KdfCost& cost) {
    return cost.memoryKiB >= leastMemoryKiB && cost.memoryKiB <= mostMemoryKiB && cost.passes >= 1 &&
           cost.passes <= mostPasses;
}

bool reachesFloor(const KdfCost& cost) {
    return isAcceptable(cost) && ((cost.memoryKiB >= 64 * mebibyte && cost.passes >= 3) ||
                                  (cost.memoryKiB >= leastCost.memoryKiB && cost.passes >= leastCost.passes));
}

Result<SecretBytes> argon2id(const SecretBytes& secret, const Salt& salt, const KdfCost& cost) {
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_argon2id_SALTBYTES);
    if (!isAcceptable(cost))
        return fail(ErrorCode::BadInput, u"Argon2id cost out of range"_s);
    SecretBytes key(keySize);
    // libsodium wants a pointer even to no bytes
    const char* password = secret.isEmpty() ? "" : reinterpret_cast<const char*>(secret.bytes().data());
    // Everything else it can refuse was checked above, so a refusal here is about memory.
    if (crypto_pwhash(key.bytes().data(), key.size(), password, secret.size(), salt.data(), cost.passes,
                      std::size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::OutOfMemory, u"Argon2id with %1 KiB"_s.arg(cost.memoryKiB));
    return key;
}

KdfCost calibrate(quint64 freeMemoryBytes, const std::function<Result<qint64>(const KdfCost&)>& measure) {
    const quint64 share = freeMemoryBytes / 4 / 1024;
    // Memory is what slows an attacker's hardware most, so the most that fits in time is tried first.
    for (const quint32 memoryKiB : {256 * mebibyte, 128 * mebibyte, 64 * mebibyte}) {
        if (memoryKiB > share)
            continue;
        const KdfCost floor{memoryKiB, 3};
        const Result<qint64> took = measure(floor);
        if (took && *took <= longestMs)
            return withMorePasses(floor, *took, measure);
        // Slow, but the smallest of the three: less memory would be weaker for the same wait.
        if (took && memoryKiB == 64 * mebibyte)
            return floor;
    }
    const Result<qint64> took = measure(leastCost);
    return took && *took < shortestMs ? withMorePasses(leastCost, *took, measure) : leastCost;
}

KdfCost calibrateQuick(quint64 freeMemoryBytes, const std::function<Result<qint64>(const KdfCost&)>& measure) {
    const KdfCost floor = freeMemoryBytes / 4 / 1024 >= quint64{64} * mebibyte ? KdfCost{64 * mebibyte, 3} : leastCost;
    const Result<qint64> took = measure(floor);
    return took ? KdfCost{floor.memoryKiB, passesFor(floor, *took, floor.passes, quickAimMs)} : leastCost;
}

Result<qint64> measureArgon2id(const KdfCost& cost) {
    const SecretBytes sample(keySize);
    QElapsedTimer timer;
    timer.start();
    const Result<SecretBytes> key = argon2id(sample, Salt{}, cost);
    if (!key)
        return tl::unexpected(key.error());
    return timer.elapsed();
}

} // namespace considered::crypto
