// Any bytes as a vault's header: a header or an error.
#include "vault/header.h"
#include "crypto/secretbytes.h"

#include <cstdlib>

using namespace considered;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const bool started = (crypto::start(), true);
    const auto header = vault::parseHeader(QByteArrayView(data, qsizetype(size)));
    if (!started || (header && header->vaultId.isNull() && header->keySlots.size() > 1000))
        std::abort();
    return 0;
}
