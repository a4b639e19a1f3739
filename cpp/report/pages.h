// Pages: the third step. Where each word stands; the file and the preview are both drawn from this one object.
#pragma once

#include "domain/error.h"
#include "report/document.h"

#include <QRectF>
#include <QStringList>
#include <functional>

class QPainter;

namespace considered::report {

/// Asked now and then with how far it is; false stops. Called on the thread that does the work.
using Progress = std::function<bool(int done, int of)>;

enum class Face { Title, Heading, Label, Body, Small };

/// Words of one span on one line.
struct Run {
    QString text;
    double x = 0;
    double width = 0;
    int block = -1; ///< index into Document::blocks; -1 for what pages add themselves
    int start = 0;  ///< where the span, or the part of it here, stood in its passage
    int length = 0;
    Face face = Face::Body;
    bool covered = false;
    bool own = false; ///< of the person's own words: may be covered here
};

struct Line {
    double top = 0;
    double baseline = 0;
    double height = 0;
    QList<Run> runs;
    bool begins = true; ///< a block, or what follows a line break in one; not the rest of a line that was too long
};

struct Page {
    QList<Line> lines;
};

/// A4, in tenths of a point.
struct Pages {
    static constexpr double width = 5953;
    static constexpr double height = 8419;
    QString title;
    QString language;
    QList<Page> pages;
    QStringList missing; ///< characters that the typeface does not have; U+25A1 stands for each of them
};

/// Cancelled when `progress` says so. Any thread with a QGuiApplication.
[[nodiscard]] Result<Pages> pagesOf(const Document& document, const Progress& progress = {});

/// Draws with the painter's units as tenths of a point; the paper is the caller's.
void draw(QPainter& painter, const Page& page);

/// What the pages say, line by line, a form feed between pages: what a reader takes out of the file.
[[nodiscard]] QString textOf(const Pages& pages);
[[nodiscard]] QString textOf(const Page& page);

/// A word on a page that can be covered, or a cover that can be taken off.
struct PageWord {
    QRectF rect;
    QString text;
    int block = 0;
    int start = 0; ///< in its passage
    int length = 0;
    bool covered = false;
};
[[nodiscard]] QList<PageWord> wordsOn(const Page& page);

} // namespace considered::report
