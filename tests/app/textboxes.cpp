// From the accessibility tree to the declaring file, and from the sources to what they declare.
#include "app/textboxes.h"

#include <QAccessible>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QRegularExpression>
#include <algorithm>

namespace considered::tests {

using namespace Qt::StringLiterals;

namespace {

bool isBox(const QObject* item) {
    const QString type = QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0);
    return type.endsWith(u"Field"_s) || type.endsWith(u"TextArea"_s) || type.endsWith(u"TextEdit"_s) ||
           type.endsWith(u"TextInput"_s);
}

TextBox boxOf(QAccessibleInterface* one) {
    TextBox box;
    box.label = one->text(QAccessible::Name);
    box.text = one->object()->property("text").toString();
    for (const auto* up = qobject_cast<QQuickItem*>(one->object()); up; up = up->parentItem()) {
        if (!isBox(up))
            continue;
        box.secret = box.secret || QByteArray(up->metaObject()->className()).startsWith("SecretField");
        if (const QQmlContext* declaredIn = QQmlEngine::contextForObject(up))
            box.files << declaredIn->baseUrl().fileName();
    }
    return box;
}

} // namespace

QList<TextBox> boxesOn(QQuickWindow* window) {
    QList<TextBox> boxes;
    QList<QAccessibleInterface*> all{QAccessible::queryAccessibleInterface(window)};
    while (!all.isEmpty()) {
        QAccessibleInterface* one = all.takeFirst();
        for (int i = one->childCount(); i-- > 0;)
            if (QAccessibleInterface* child = one->child(i); child && !child->state().invisible)
                all.prepend(child);
        if (one->role() == QAccessible::EditableText)
            boxes << boxOf(one);
    }
    return boxes;
}

DeclaredBoxes::DeclaredBoxes(const QString& folder) {
    QDirIterator files(folder, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString shown = u"qml/"_s + QDir(folder).relativeFilePath(path);
        // What all boxes are made of; and what opens the notes, which is a secret each time.
        if (shown.startsWith(u"qml/controls/"_s) || shown.startsWith(u"qml/style/"_s) ||
            shown.startsWith(u"qml/unlock/"_s))
            continue;
        read(path, shown);
    }
}

void DeclaredBoxes::read(const QString& path, const QString& shownPath) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const QString source = QString::fromUtf8(file.readAll());
    const QString name = QFileInfo(path).fileName();
    static const QRegularExpression box(
        u"^([ \\t]*)(?:[\\w.]+: )?(?:\\w+\\.)?(\\w*Field|\\w*TextArea|TextEdit|TextInput) \\{"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression label(
        u"^[ \\t]*(?:label|name|placeholderText|Accessible\\.name): qsTr\\(\"([^\"]*)\"\\)$"_s,
        QRegularExpression::MultilineOption);
    for (auto found = box.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(2) == u"SecretField"_s)
            continue;
        if (match.captured(1).isEmpty()) { // a type of its own: where it is used counts, as found by its name
            if (!box.match(u"    %1 {"_s.arg(QFileInfo(path).baseName())).hasMatch())
                m_unclear << shownPath + u" is a box; its name should say so"_s;
            continue;
        }
        const qsizetype from = match.capturedStart();
        const QString block = source.mid(from, source.indexOf(u'\n' + match.captured(1) + u'}', from) - from);
        Declared declared;
        declared.path = shownPath;
        declared.line = int(source.left(from).count(u'\n')) + 1;
        declared.label = label.match(block).captured(1);
        m_boxes.insert(name, declared);
        if (const QString other = m_paths.value(name, shownPath); other != shownPath)
            m_unclear << other + u" and "_s + shownPath;
        m_paths.insert(name, shownPath);
    }
}

bool DeclaredBoxes::filled(const TextBox& box) {
    bool known = false;
    for (const QString& file : box.files) {
        Declared* which = nullptr;
        for (auto it = m_boxes.find(file); it != m_boxes.end() && it.key() == file; ++it)
            if (it->label == box.label || (it->label.isEmpty() && !which))
                which = &*it;
        if (which)
            known = which->filled = true;
    }
    return known;
}

QStringList DeclaredBoxes::notFilled() const {
    QStringList missing;
    for (const Declared& box : m_boxes)
        if (!box.filled)
            missing << u"%1:%2 “%3”"_s.arg(box.path).arg(box.line).arg(box.label);
    missing.sort();
    return missing;
}

QStringList DeclaredBoxes::unclear() const {
    QStringList all = m_unclear;
    for (auto one = m_boxes.cbegin(); one != m_boxes.cend(); ++one)
        for (auto other = std::next(one); other != m_boxes.cend() && other.key() == one.key(); ++other)
            if (one->label == other->label)
                all << u"%1:%2 and :%3"_s.arg(one->path).arg(one->line).arg(other->line);
    return all;
}

} // namespace considered::tests
