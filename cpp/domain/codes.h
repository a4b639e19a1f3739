// Codes: the words that packs and vaults use for an enum's values, both ways, from one table.
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace considered::codes {

template <typename E> struct Code {
    E value;
    QLatin1StringView word;
};

template <typename E, std::size_t N> QLatin1StringView wordOf(const std::array<Code<E>, N>& table, E value) {
    for (const auto& code : table)
        if (code.value == value)
            return code.word;
    Q_UNREACHABLE();
}

template <typename E, std::size_t N> std::optional<E> valueOf(const std::array<Code<E>, N>& table, QStringView word) {
    for (const auto& code : table)
        if (word == code.word)
            return code.value;
    return std::nullopt;
}

} // namespace considered::codes
