// PromptSearch: finds prompts by the beginnings of their words, as one types.
#pragma once

#include "domain/practice.h"

namespace considered {

/// The words of a text as they are compared: small letters without accents; an apostrophe belongs to its word and is
/// left out of it.
[[nodiscard]] QStringList foldedWords(const QString& text);

/// Made once from a pack; any thread may ask.
class PromptSearch {
  public:
    explicit PromptSearch(const Practice& practice);

    /// Places in Practice::prompts: every word typed begins a word of the prompt (its text, its help, its section's
    /// title, or how a check words it). Those found by their text alone come first; then in pack order. Nothing typed
    /// finds nothing.
    [[nodiscard]] QList<qsizetype> find(const QString& typed) const;

  private:
    struct Entry {
        QStringList text; ///< sorted
        QStringList rest; ///< sorted
    };
    QList<Entry> m_entries;
};

} // namespace considered
