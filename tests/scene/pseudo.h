// Pseudo: languages that nobody speaks, made of the English texts, so that what another language needs can be seen.
#pragma once

#include "app/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace considered::tests {

enum class Tongue {
    English,
    Accented, ///< "[Šĥářéøøø]": longer by two fifths, in letters that no source has
    Mirrored, ///< the same in Arabic letters, which join, read from the right
};

/// The text as the language has it. What is not words (%1, %n) stays.
[[nodiscard]] QString said(const QString& english, Tongue tongue);
/// Its letters alone, as someone types a part of a word.
[[nodiscard]] QString lettersOf(const QString& english, Tongue tongue);
/// The English of what is on screen, whatever it was put together from. Small letters alone where the tongue has no
/// others.
[[nodiscard]] QString inEnglish(const QString& shown, Tongue tongue);
/// Words that are in no language but English: of a text that was never offered for translation.
[[nodiscard]] QStringList wordsInEnglish(const QString& shown);

/// Makes the language in a folder, of the texts that Qt's tools found in the sources, as any other is made. A text that
/// they do not find is not in it. Stops the program when a tool is missing.
[[nodiscard]] app::Language makeLanguage(Tongue tongue, const QString& folder);
/// The built-in practice content in the language; nothing for English, which it is in.
[[nodiscard]] QByteArray packIn(Tongue tongue);

} // namespace considered::tests
