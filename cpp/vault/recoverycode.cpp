// Recovery codes: 160 random bits in Crockford's Base32 with its mod-37 check symbol.
// https://www.crockford.com/base32.html
#include "vault/secrets.h"

#include <algorithm>
#include <array>
#include <optional>

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t secretSize = 20;
constexpr std::size_t symbolCount = 32; // 160 bits, five each
constexpr std::size_t groupSize = 4;
// Eight groups of four; the last one carries the check symbol as well.
constexpr QLatin1StringView alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"_L1; // the last five only as a check
constexpr unsigned base = 32;
constexpr unsigned checkModulus = 37;

std::optional<unsigned> valueOf(QChar symbol, unsigned limit) {
    QChar c = symbol.toUpper();
    if (c == u'O')
        c = u'0';
    if (c == u'I' || c == u'L')
        c = u'1';
    const qsizetype at = alphabet.indexOf(c);
    if (at < 0 || at >= qsizetype(limit))
        return std::nullopt;
    return unsigned(at);
}

using Symbols = std::array<unsigned char, symbolCount>;

unsigned checkOf(const Symbols& symbols) {
    unsigned remainder = 0;
    for (const unsigned symbol : symbols)
        remainder = (remainder * base + symbol) % checkModulus;
    return remainder;
}

/// Five bytes are eight symbols, highest bits first.
Symbols symbolsOf(std::span<const unsigned char> bytes) {
    Symbols symbols{};
    for (std::size_t at = 0; at < symbolCount; ++at) {
        const std::size_t bit = at * 5;
        const unsigned low = bit / 8 + 1 < bytes.size() ? bytes[bit / 8 + 1] : 0U;
        const unsigned window = (unsigned(bytes[bit / 8]) << 8) | low;
        symbols[at] = static_cast<unsigned char>((window >> (11 - bit % 8)) & 0x1f);
    }
    return symbols;
}

crypto::SecretBytes bytesOf(const Symbols& symbols) {
    crypto::SecretBytes secret(secretSize);
    for (std::size_t bit = 0; bit < secretSize * 8; ++bit) {
        const unsigned value = (symbols[bit / 5] >> (4 - bit % 5)) & 1U;
        secret.bytes()[bit / 8] = static_cast<unsigned char>(secret.bytes()[bit / 8] | (value << (7 - bit % 8)));
    }
    return secret;
}

/// What was typed without what may stand between the symbols.
QString withoutSeparators(QStringView typed) {
    QString symbols = typed.toString().normalized(QString::NormalizationForm_KC, QChar::Unicode_14_0);
    symbols.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; });
    return symbols;
}

} // namespace

QString generatedRecoveryCode(Random& random) {
    crypto::SecretBytes secret(secretSize);
    random.fill(secret.bytes());
    const Symbols symbols = symbolsOf(secret.bytes());
    QString code;
    for (std::size_t at = 0; at < symbolCount; ++at) {
        if (at > 0 && at % groupSize == 0)
            code += u'-';
        code += alphabet[qsizetype(symbols[at])];
    }
    return code + alphabet[qsizetype(checkOf(symbols))];
}

QStringList recoveryGroups(const QString& code) {
    return code.split(u'-', Qt::SkipEmptyParts);
}

Result<crypto::SecretBytes> recoverySecret(QStringView typed) {
    const QString text = withoutSeparators(typed);
    if (text.size() != qsizetype(symbolCount) + 1)
        return fail(ErrorCode::BadInput, u"a recovery code has %1 symbols"_s.arg(symbolCount + 1));
    Symbols symbols{};
    for (std::size_t at = 0; at < symbolCount; ++at) {
        const std::optional<unsigned> value = valueOf(text[qsizetype(at)], base);
        if (!value)
            return fail(ErrorCode::BadInput, u"symbol %1 is not one of a recovery code"_s.arg(at + 1));
        symbols[at] = static_cast<unsigned char>(*value);
    }
    if (valueOf(text.back(), checkModulus) != checkOf(symbols))
        return fail(ErrorCode::BadInput, u"the check symbol does not fit"_s);
    return bytesOf(symbols);
}

} // namespace considered::vault
