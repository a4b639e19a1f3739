// Any reflection, kept check or running check that a person could make, for RapidCheck. Defined apart: the generators
// are slow to build.
#pragma once

#include "domain/reflection.h"

#include <rapidcheck.h>

namespace considered::test {

/// Words with quotes, NUL, accents apart from their letters, right-to-left text, joined emoji and a leading U+FEFF.
[[nodiscard]] rc::Gen<QString> anyText();
/// Neither small nor shrunk: ids do not meet.
[[nodiscard]] rc::Gen<QUuid> anyId();
[[nodiscard]] rc::Gen<Moment> anyMoment();

template <typename E> rc::Gen<E> anyOf(E last) {
    return rc::gen::map(rc::gen::inRange(0, int(last) + 1), [](int value) { return E(value); });
}

template <typename T> rc::Gen<std::optional<T>> perhaps(const rc::Gen<T>& gen) {
    return rc::gen::oneOf(rc::gen::just(std::optional<T>()),
                          rc::gen::map(gen, [](const T& value) { return std::optional<T>(value); }));
}

/// Inside a property. Without stamps, but for the id.
[[nodiscard]] Reflection anyReflection();
[[nodiscard]] KeptCheck anyKeptCheck();
[[nodiscard]] RunningCheck anyRunningCheck();

/// Newest first, as every list is ordered: created, then the bytes of the id.
[[nodiscard]] bool isNewer(const RowStamp& a, const RowStamp& b);

} // namespace considered::test
