// Document: what an export says, as blocks of text. The first step from a selection to a file.
#pragma once

#include "domain/clock.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace considered::report {

/// One text that goes in.
struct Passage {
    QString id; ///< the same each time, so that what was decided of its words is found again
    QString label;
    QString words;
    bool own = true; ///< the person's own words: looked through for identifiers
    friend bool operator==(const Passage&, const Passage&) = default;
};

/// One thing that was picked: a reflection, a kept check, a line of an agenda …
struct Entry {
    QUuid id;
    Moment when;
    QString title;
    QList<Passage> passages;
    bool dated = true;  ///< its heading says when
    QString under = {}; ///< entries of the same, one after the other, stand under one heading; empty: its own
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// All that goes in.
struct Selection {
    QString title;
    QString note; ///< stands under the title and at the foot of each page
    QString foot; ///< "Page %1 of %2"
    QString language;
    QList<Passage> front; ///< who asked, and why
    bool fullDates = false;
    QList<Entry> entries; ///< in the order they are to stand in
    friend bool operator==(const Selection&, const Selection&) = default;
};

enum class BlockKind { Title, Note, Heading, Label, Words };

/// A piece of a block. `start` and `length` say where it stood in its passage; a covered or reworded one holds other
/// text than stood there.
struct Span {
    QString text;
    int start = 0;
    int length = 0;
    bool covered = false;
    friend bool operator==(const Span&, const Span&) = default;
};

struct Block {
    BlockKind kind = BlockKind::Words;
    QString passage; ///< empty where its words are not the person's own
    QList<Span> spans;
    friend bool operator==(const Block&, const Block&) = default;
};

struct Document {
    QString title;
    QString note;
    QString foot;
    QString language;
    QList<Block> blocks;
    friend bool operator==(const Document&, const Document&) = default;
};

[[nodiscard]] Document documentOf(const Selection& selection);

[[nodiscard]] QString textOf(const Block& block);
[[nodiscard]] Block blockOf(BlockKind kind, const QString& text, const QString& passage = {});

/// NFC, without characters that show nothing or steer what is shown (controls, joiners, marks of direction, soft
/// hyphens); every white space is a space or a new line, every line end a new line; trimmed.
[[nodiscard]] QString cleaned(QStringView words);

} // namespace considered::report
