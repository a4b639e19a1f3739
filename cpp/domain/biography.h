// A short biography: its parts, its text, and where it says what a person keeps for themselves.
#pragma once

#include "domain/experience.h"

namespace considered {

/// What a person wrote under one bio.* prompt, in the version for one audience.
struct BiographyPart {
    RowStamp row;
    std::optional<Audience> audience; ///< nothing: for anyone, as on a web page
    QString promptId;
    QString words;
    friend bool operator==(const BiographyPart&, const BiographyPart&) = default;
};

/// The version for one audience as a text: its parts in this order of prompts, each ended as a sentence is.
[[nodiscard]] QString biographyText(const QList<BiographyPart>& parts, std::optional<Audience> audience,
                                    const QStringList& order);
[[nodiscard]] int wordCount(QStringView text);

/// Something a text may give away.
struct Contradiction {
    QUuid id;          ///< of the boundary or experience
    QString named;     ///< the boundary's words, or the experience's nickname
    QStringList words; ///< of the text, as they stand there
    friend bool operator==(const Contradiction&, const Contradiction&) = default;
};

/// What of a person's own boundaries, and of the experiences they keep from this audience (or from anybody, when it is
/// for anyone), the text seems to speak of. By their own telling words alone, so it can only ever be a hint: a third of
/// those of a boundary or a one-line version (at least two, or one where it has no more than two), or all of those of a
/// nickname.
[[nodiscard]] QList<Contradiction> contradictions(const QString& text, std::optional<Audience> audience,
                                                  const QList<Boundary>& boundaries,
                                                  const QList<Experience>& experiences);

} // namespace considered
