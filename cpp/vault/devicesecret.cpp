// Storing and fetching device secrets.
#include "vault/devicesecret.h"

#include "crypto/seal.h"

#include <algorithm>

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

Result<void> waited(QFuture<Result<void>> future) {
    future.waitForFinished();
    return future.takeResult();
}

/// In place, so that whoever shares these bytes (a keystore's job, a future) shares the zeros. Only for what a keystore
/// gave or was given; what it copied inside is out of reach.
void wipe(const QByteArray& shared) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): data() would copy what is shared, and wipe the copy.
    std::fill_n(const_cast<volatile char*>(shared.constData()), shared.size(), '\0');
}

QByteArray copyOf(const crypto::SecretBytes& secret) {
    return {reinterpret_cast<const char*>(secret.bytes().data()), qsizetype(secret.size())};
}

} // namespace

QString DeviceSecrets::entry(quint16 place) const {
    return m_name + (place == 0 ? u"/a"_s : u"/b"_s);
}

QFuture<Result<QByteArray>> DeviceSecrets::ask(quint16 place) {
    return m_keyStore.read(entry(place));
}

Result<crypto::SecretBytes> DeviceSecrets::received(QFuture<Result<QByteArray>> asked) {
    asked.waitForFinished();
    const Result<QByteArray> bytes = asked.takeResult();
    if (bytes) {
        crypto::SecretBytes secret = crypto::SecretBytes::copyOf(*bytes);
        wipe(*bytes);
        return secret;
    }
    if (bytes.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::KeyLost, u"no device secret in the keystore"_s);
    return tl::unexpected(bytes.error());
}

Result<DeviceSecret> DeviceSecrets::fresh(std::optional<quint16> inUse, Random& random) {
    DeviceSecret made{quint16(inUse == 0 ? 1 : 0), crypto::SecretBytes(crypto::keySize)};
    random.fill(made.bytes.bytes());
    const QByteArray bytes = copyOf(made.bytes);
    const Result<void> stored = waited(m_keyStore.write(entry(made.place), bytes));
    wipe(bytes);
    if (!stored)
        return tl::unexpected(stored.error());
    return made;
}

Result<void> DeviceSecrets::remove(quint16 place) {
    return waited(m_keyStore.remove(entry(place)));
}

Result<void> DeviceSecrets::removeAll() {
    const Result<void> first = remove(0);
    const Result<void> second = remove(1);
    return first ? second : first;
}

Result<void> DeviceSecrets::probe(Random& random) {
    const QString name = m_name + u"/probe"_s;
    QByteArray sample(qsizetype(crypto::keySize), '\0');
    random.fill({reinterpret_cast<unsigned char*>(sample.data()), std::size_t(sample.size())});
    if (Result<void> written = waited(m_keyStore.write(name, sample)); !written)
        return written;
    auto asked = m_keyStore.read(name);
    asked.waitForFinished();
    const Result<QByteArray> read = asked.takeResult();
    const Result<void> removed = waited(m_keyStore.remove(name));
    if (!read)
        return tl::unexpected(read.error());
    return *read == sample ? removed : fail(ErrorCode::KeyStoreRefused, u"keystore: gave back something else"_s);
}

} // namespace considered::vault
