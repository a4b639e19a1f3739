// Any text: hints in order, inside it, apart. And covering what they found leaves none of it.
#include "domain/identifierhints.h"

#include <cstdlib>

using namespace considered;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const QString text = size % 2 == 0 ? QString(reinterpret_cast<const QChar*>(data), qsizetype(size / 2))
                                       : QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    static const HintNeeds needs{{QStringLiteral("the Willows")}, {QStringLiteral("a")}, 2026};
    int end = 0;
    for (const Hint& hint : identifierHints(text, needs)) {
        if (hint.start < end || hint.length <= 0 || hint.start + hint.length > text.size())
            std::abort();
        end = hint.start + hint.length;
    }
    return 0;
}
