// HeadingText: a large heading that wraps, and shrinks only as far as its longest word needs, so no word is broken.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Style

Item {
    id: root

    property alias text: words.text
    property alias color: words.color
    property alias horizontalAlignment: words.horizontalAlignment
    property int size: Theme.titleSize
    property int weight: Font.Bold

    readonly property string longestWord: text.split(/\s+/).reduce((a, b) => b.length > a.length ? b : a, "")
    readonly property real fit: width > 0 && longest.advanceWidth > 0 ? Math.min(1, (width - 2) / longest.advanceWidth) : 1

    implicitWidth: Math.ceil(whole.advanceWidth) + 2
    implicitHeight: words.implicitHeight
    Layout.fillWidth: true
    Accessible.role: Accessible.Heading
    Accessible.name: text
    // It may be given the focus, so that a screen reader says it, and is no stop for Tab: Qt would then begin anew at the
    // top of the window.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    TextMetrics {
        id: longest
        font: Theme.face(root.size, root.weight)
        text: root.longestWord
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
