// Any text as a recovery code: 20 bytes or an error.
#include "vault/secrets.h"

#include <cstdlib>

using namespace considered;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const bool started = (crypto::start(), true);
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto secret = vault::recoverySecret(text);
    if (!started || (secret && secret->size() != 20))
        std::abort();
    return 0;
}
