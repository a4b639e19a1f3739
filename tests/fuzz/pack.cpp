// Any bytes as a practice pack: a pack or an error that names the place.
#include "content/pack.h"

#include <cstdlib>

using namespace considered;

int qInitResources_considered_content_pack();

int qInitResources_considered_content_pack() { // the built-in pack is not needed here
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const QByteArray json(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto pack = content::loadPack(json, QStringLiteral("fuzzed.json"));
    if (!pack && pack.error().context.isEmpty())
        std::abort();
    return 0;
}
