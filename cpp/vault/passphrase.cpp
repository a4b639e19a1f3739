// Passphrases: the word list, making one, the one form that opens, and whether an own one is strong enough.
#include "vault/secrets.h"

#include <QFile>
#include <QSet>
#include <algorithm>
#include <zxcvbn.h>

// Q_INIT_RESOURCE must stand outside any namespace; without it a static library loses its resources.
static void keepWordResource() {
    Q_INIT_RESOURCE(wordlist);
}

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype generatedWords = 6;
constexpr qsizetype shortest = 12; // NCSC's "three random words" are rarely shorter

// What an own passphrase must reach: some 60 bits. The file can be guessed at offline, so the advice for throttled
// log-ins (zxcvbn score 4 = 33 bits) is far too little. One guess costs the attacker an Argon2id of at least 64 MiB ×
// 3; a thousand graphics cards manage some 10^6 a second, which leaves thousands of years. Words of the list alone are
// counted, not estimated (12.9 bits each): zxcvbn's C port takes rare words for random letters and gives four of them
// 70 to 90 bits.
constexpr qsizetype enoughListWords = 5;
// For all else zxcvbn's estimate, with a margin for that generosity: about five common words or thirteen random
// characters. Known limit: a famous sentence passes, because no dictionary of quotations is consulted.
constexpr double enoughBits = 75;
// A file that has left: a backup's key is PBKDF2, of which the same cards manage some thousand times as many as of
// Argon2id, and some tens of thousands of a PDF's. 77 bits, and the same margin.
constexpr qsizetype enoughForFile = 6;
constexpr double enoughBitsForFile = 92;
// zxcvbn is worse than linear and this runs at each keystroke: 64 characters stay near a millisecond.
constexpr qsizetype longestJudged = 64;

QStringList loadWords() {
    keepWordResource();
    QFile file(u":/vault/words.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the word list is not in this program");
    QStringList words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        words.append(line.simplified().section(u' ', -1)); // "11111\tabacus", or the word alone
    return words;
}

/// The Unicode version is pinned: a later Qt must not give an old passphrase another form.
QString normalised(QStringView typed) {
    return typed.toString().normalized(QString::NormalizationForm_KC, QChar::Unicode_14_0).simplified();
}

QStringList splitAtSpacesAndDashes(const QString& text) {
    QString spaced = text;
    for (QChar& c : spaced) {
        if (c.category() == QChar::Punctuation_Dash) // phones turn a hyphen into other dashes
            c = u' ';
    }
    return spaced.toLower().split(u' ', Qt::SkipEmptyParts);
}

/// The list words that `parts` spell, or nothing when they spell something else. Four words of the list have a hyphen
/// ("yo-yo"), so a word may take two parts.
QStringList listWords(const QStringList& parts) {
    static const QSet<QString> known(wordList().begin(), wordList().end());
    QStringList words;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (known.contains(parts[at])) {
            words.append(parts[at]);
            continue;
        }
        const QString pair = at + 1 < parts.size() ? QString(parts[at] + u'-' + parts[at + 1]) : QString();
        if (!known.contains(pair))
            return {};
        words.append(pair);
        ++at;
    }
    return words;
}

/// What zxcvbn is given: each word once, since it pays a repeated word in full; one byte a character, since it takes
/// each UTF-8 byte for a character of its own. Ends with a zero byte.
crypto::SecretBytes judgedForm(const QString& text) {
    QStringList words;
    for (const QString& word : text.split(u' ')) {
        if (!words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    const auto points = words.join(u' ').toUcs4();
    crypto::SecretBytes judged(std::size_t(std::min(points.size(), longestJudged)) + 1);
    for (std::size_t at = 0; at + 1 < judged.size(); ++at) {
        const uint point = points[qsizetype(at)];
        judged.bytes()[at] = static_cast<unsigned char>(point < 0x80 ? point : 0x80 | (point & 0x7f));
    }
    return judged;
}

} // namespace

crypto::SecretBytes normalisedPassphrase(QStringView typed) {
    QByteArray utf8 = normalised(typed).toUtf8();
    return crypto::SecretBytes::taking(utf8);
}

const QStringList& wordList() {
    static const QStringList words = loadWords();
    return words;
}

QString generatedPassphrase(Random& random) {
    const QStringList& words = wordList();
    QStringList chosen;
    while (chosen.size() < generatedWords) {
        // No word twice: 77.5 bits either way, and a repeated word looks like a mistake.
        const QString& word = words[qsizetype(random.below(quint32(words.size())))];
        if (!chosen.contains(word))
            chosen.append(word);
    }
    return chosen.join(u' ');
}

QString canonicalWords(const QString& typed) {
    const QStringList parts = splitAtSpacesAndDashes(normalised(typed));
    return listWords(parts).size() >= generatedWords ? parts.join(u' ') : typed;
}

Strength strengthOf(QStringView passphrase, Guarded guarded) {
    const bool file = guarded == Guarded::ByFileFormat;
    const QString text = normalised(passphrase);
    if (text.toUcs4().size() < shortest)
        return Strength::TooShort;
    const QStringList words = listWords(splitAtSpacesAndDashes(text));
    if (!words.isEmpty()) {
        const qsizetype different = QSet<QString>(words.begin(), words.end()).size();
        return different >= (file ? enoughForFile : enoughListWords) ? Strength::Fine : Strength::TooGuessable;
    }
    const crypto::SecretBytes judged = judgedForm(text);
    const double bits = ZxcvbnMatch(reinterpret_cast<const char*>(judged.bytes().data()), nullptr, nullptr);
    return bits >= (file ? enoughBitsForFile : enoughBits) ? Strength::Fine : Strength::TooGuessable;
}

bool isGuessablePin(const crypto::SecretBytes& digits) {
    const std::span<const unsigned char> all = digits.bytes();
    const auto steps = [&](int step) {
        return std::adjacent_find(all.begin(), all.end(), [step](unsigned char a, unsigned char b) {
                   return (b - a + 10) % 10 != (step + 10) % 10;
               }) == all.end();
    };
    const auto repeats = [&](std::size_t group) {
        return all.size() >= 2 * group && std::equal(all.begin() + std::ptrdiff_t(group), all.end(), all.begin());
    };
    return steps(0) || steps(1) || steps(-1) || repeats(2) || repeats(3) || repeats(4);
}

} // namespace considered::vault
