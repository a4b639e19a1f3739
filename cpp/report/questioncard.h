// QuestionCard: one sheet of paper with the four questions of the quick check, for the wall or a pocket.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace considered::report {

struct CardColumn {
    QString title; ///< who it would be shared with
    QStringList questions;
};

struct QuestionCard {
    QString title;
    QString intro;
    QList<CardColumn> columns; ///< two beside each other
    QString foot;
};

/// One page of A4, as a PDF; letters get smaller until everything is on it. Needs the application's fonts; any thread.
[[nodiscard]] QByteArray drawCard(const QuestionCard& card);

} // namespace considered::report
