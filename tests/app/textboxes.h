// TextBoxes: the boxes that the sources declare for a person's words, and those that are on screen.
#pragma once

#include <QHash>
#include <QQuickWindow>
#include <QStringList>

namespace considered::tests {

/// One box on screen.
struct TextBox {
    QString label;     ///< what a screen reader says
    QString text;      ///< what is in it
    QStringList files; ///< names of the QML files that declare it, innermost first: a box of its own type has several
    bool secret = false;
};

/// All boxes on the pages shown, in reading order.
[[nodiscard]] QList<TextBox> boxesOn(QQuickWindow* window);

/// The boxes declared in the pages' QML, and which of them have been filled. Of the widgets all boxes are made of, and
/// of boxes for secrets, it knows nothing.
class DeclaredBoxes {
  public:
    /// Reads the sources under `folder`.
    explicit DeclaredBoxes(const QString& folder);

    /// False when no declaration is known of it: then read() misses some.
    [[nodiscard]] bool filled(const TextBox& box);

    [[nodiscard]] qsizetype count() const { return m_boxes.size(); }
    /// Each as `qml/reflect/MoreToSay.qml:21 “What did I see or hear?”`.
    [[nodiscard]] QStringList notFilled() const;
    /// What cannot be told apart or found here: files of one name, boxes of one file that have the same label or none
    /// of their own, and types of boxes that are not called …Field.
    [[nodiscard]] QStringList unclear() const;

  private:
    struct Declared {
        QString path;
        int line = 0;
        QString label; ///< empty where it is only known at run time
        bool filled = false;
    };
    void read(const QString& path, const QString& shownPath);

    QHash<QString, QString> m_paths; ///< by file name
    QStringList m_unclear;
    QMultiHash<QString, Declared> m_boxes; ///< by file name
};

} // namespace considered::tests
