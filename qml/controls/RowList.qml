// RowList: a long list, which scrolls by itself so that only the rows in sight exist, with what stands over and under
// its rows. Not the view's own header and footer: Qt 6.4 cannot make those from a file with bound components.
import QtQuick
import QtQuick.Layouts
import Considered.Style

ListView {
    id: root

    property real columnWidth: width
    property alias head: headColumn.data
    property alias foot: footColumn.data
    /// Scrolled to what stands over the rows.
    property bool atTop: true

    readonly property real ceiling: originY - topMargin

    topMargin: headScope.height
    bottomMargin: footColumn.height
    currentIndex: -1
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: Theme.motion
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    ScrollBar.vertical: ScrollBar {
        id: bar
    }

    // Only who scrolls leaves the top: a changed margin moves the content too, to keep it within its bounds.
    onContentYChanged: {
        const there = contentY <= ceiling + 1;
        if (there || moving || bar.pressed || currentIndex >= 0)
            atTop = there;
        soon.restart();
    }
    onHeightChanged: soon.restart()
    onCountChanged: soon.restart()
    // What stands on top grows and shrinks; who is at the top stays there.
    onCeilingChanged: {
        if (atTop)
            contentY = ceiling;
    }

    // Qt 6.11 has screen readers ignore the rows out of sight, and goes on when they have come into sight.
    Timer {
        id: soon

        interval: 50
        onTriggered: {
            for (const row of Array.from(root.contentItem.children))
                if (row !== headScope && row !== footColumn && row.y < root.contentY + root.height && row.y + row.height > root.contentY)
                    row.Accessible.ignored = false;
        }
    }

    FocusScope {
        id: headScope

        parent: root.contentItem
        x: (root.width - width) / 2
        y: root.ceiling
        width: root.columnWidth
        implicitHeight: headColumn.implicitHeight + 8
        // A current row takes the focus back at every change of the list; not while one is here.
        onActiveFocusChanged: {
            if (activeFocus)
                root.currentIndex = -1;
        }

        ColumnLayout {
            id: headColumn

            width: parent.width
            spacing: 12
        }
    }

    ColumnLayout {
        id: footColumn

        parent: root.contentItem
        x: (root.width - width) / 2
        y: root.originY + root.contentHeight
        width: root.columnWidth
    }
}
