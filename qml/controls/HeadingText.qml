// HeadingText: a large heading that wraps, and shrinks only as far as its longest word needs, so no word is broken.
import QtQuick
import QtQuick.Layouts
import Considered.Style

Item {
    id: root

    property alias text: words.text
    property alias color: words.color
    property alias horizontalAlignment: words.horizontalAlignment
    property int size: Theme.titleSize
    property int weight: Font.Bold

    /// The room that the widest word needs, drawn as large as it should be, and as small as it may.
    readonly property real widest: Math.ceil(longest.implicitWidth)
    readonly property real leastWidth: Math.ceil(widest * Math.min(1, Theme.bodySize / size)) + 2
    readonly property real fit: width > 0 && widest > 0 ? Math.min(1, (width - 2) / widest) : 1

    implicitWidth: Math.ceil(whole.advanceWidth) + 2
    implicitHeight: words.implicitHeight
    Layout.fillWidth: true
    Accessible.role: Accessible.Heading
    Accessible.name: text
    // It may be given the focus, so that a screen reader says it, and is no stop for Tab: Qt would then begin anew at the
    // top of the window.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    // One word on each line: how long a word is, its letters do not tell.
    Text {
        id: longest
        visible: false
        textFormat: Text.PlainText
        font: Theme.face(root.size, root.weight)
        text: root.text.split(/\s+/).join("\n")
        Accessible.ignored: true
    }

    TextMetrics {
        id: whole
        font: longest.font
        text: root.text
    }

    Label {
        id: words
        width: root.width
        font: Theme.face(Math.max(Theme.bodySize, Math.floor(root.size * root.fit)), root.weight)
        lineHeight: Theme.headingLine
        Accessible.ignored: true
    }
}
