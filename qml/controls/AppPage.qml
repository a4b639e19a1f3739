// AppPage: the frame of every page: a bar, what the page says (it scrolls), and what there is to do at the bottom.
import QtQuick
import QtQuick.Layouts
import Considered.Style

FocusScope {
    id: root

    property string title
    property bool showBack: false
    property bool showClose: false
    /// Whether the bar offers to hide the page from a bystander.
    property bool showHide: false
    /// The big title of a tab's first page instead of the bar's.
    property bool largeTitle: false
    /// How far through a run of pages, 0 to 1; -1 shows no line.
    property real progress: -1
    /// False where another page beside this one should have the focus, as a list beside its details.
    property bool takesFocus: true
    default property alias content: column.data
    property alias footer: footerColumn.data
    property alias barActions: bar.actions
    property alias spacing: column.spacing
    /// False where a list fills the page and scrolls by itself: the footer then stays under it.
    property bool scrolls: true
    /// Where the page is scrolled to, and how to scroll it.
    readonly property alias flickable: flick

    // A tall footer (large text, a low window) would leave nothing of the page: it then scrolls with the page.
    readonly property bool footerFlows: scrolls && (Theme.textScale > 1.3 || height < 600)
                                        && (footerHeight > 0.45 * height || footerHeight + bar.height > 0.55 * height)
    readonly property real footerHeight: footerColumn.implicitHeight > 0 ? footerColumn.implicitHeight + 24 : 0
    readonly property bool barFlows: largeTitle && (Theme.textScale > 1.3 || height < 480)
    readonly property real columnWidth: Math.max(0, Math.min(Theme.maxContentWidth, width - 2 * Theme.pageMargin))
    readonly property Item focusedItem: Window.activeFocusItem

    signal backRequested()
    signal closeRequested()
    signal hideRequested()
    /// The page has come and its layout has settled: where something better than the title should have the focus.
    signal settled()

    function focusTitle() {
        bar.focusTitle();
    }

    function scrollBy(distance: real) {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + distance));
    }

    /// Scrolls just far enough that the focused control, or the line being typed, is in sight.
    function reveal() {
        let inside = focusedItem;
        while (inside && inside !== flick.contentItem)
            inside = inside.parent;
        if (!inside)
            return;
        const lines = focusedItem as TextEdit;
        const line = focusedItem as TextInput;
        const fits = focusedItem.height + 72 < flick.height;
        const part = lines && !fits ? lines.cursorRectangle : line && !fits ? line.cursorRectangle
                   : Qt.rect(0, 0, focusedItem.width, focusedItem.height);
        const where = focusedItem.mapToItem(flick.contentItem, part.x, part.y, part.width, part.height);
        const over = where.y - 48 - flick.contentY;
        const under = where.y + where.height + 24 - flick.contentY - flick.height;
        if (over < 0)
            scrollBy(over);
        else if (under > 0)
            scrollBy(Math.min(under, over));
    }

    palette.windowText: Theme.ink
    palette.link: Theme.primary

    onFocusedItemChanged: revealSoon.restart()
    onVisibleChanged: focusSoon.running = visible && takesFocus

    Keys.onPressed: event => {
        const steps = {
            [Qt.Key_PageDown]: flick.height * 0.9, [Qt.Key_PageUp]: -flick.height * 0.9,
            [Qt.Key_Down]: 60, [Qt.Key_Up]: -60,
            [Qt.Key_Home]: -flick.contentHeight, [Qt.Key_End]: flick.contentHeight
        };
        if (event.key in steps) {
            scrollBy(steps[event.key]);
            event.accepted = true;
        }
    }

    // Both wait for the layout to settle.
    Timer {
        id: revealSoon
        interval: 0
        onTriggered: root.reveal()
    }

    Timer {
        id: focusSoon
        interval: 0
        running: root.visible && root.takesFocus
        onTriggered: {
            if (!root.takesFocus)
                return;
            root.focusTitle();
            root.settled();
        }
    }

    Connections {
        target: root.focusedItem
        ignoreUnknownSignals: true

        function onCursorRectangleChanged() {
            revealSoon.restart();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            id: fixedTop
            Layout.fillWidth: true
            // Not as its implicit height: a layout takes one of 0 for none, and keeps the room there was.
            Layout.preferredHeight: root.barFlows ? 0 : bar.height

            PageBar {
                id: bar
                parent: root.barFlows ? flowTop : fixedTop
                x: (parent.width - root.columnWidth) / 2 - leftOverhang
                width: root.columnWidth + leftOverhang + rightOverhang
                title: root.title
                showBack: root.showBack
                showClose: root.showClose
                showHide: root.showHide
                largeTitle: root.largeTitle
                onBackRequested: root.backRequested()
                onCloseRequested: root.closeRequested()
                onHideRequested: root.hideRequested()
            }
        }

        Loader {
            id: line
            active: root.progress >= 0
            visible: active
            source: "PageProgress.qml"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: root.columnWidth
        }

        Binding {
            target: line.item
            property: "value"
            value: Math.max(0, root.progress)
        }

        Flickable {
            id: flick
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: flow.y + flow.implicitHeight + 24
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            ScrollBar.vertical: ScrollBar {}
            onHeightChanged: revealSoon.restart()

            ColumnLayout {
                id: flow
                x: (flick.width - width) / 2
                y: root.progress >= 0 ? 16 : 8
                width: root.columnWidth
                spacing: 12

                Item {
                    id: flowTop
                    visible: root.barFlows
                    Layout.fillWidth: true
                    implicitHeight: bar.height
                }

                ColumnLayout {
                    id: column
                    spacing: 12
                }

                Item {
                    id: flowBottom
                    visible: root.footerFlows
                    Layout.fillWidth: true
                    implicitHeight: footerColumn.implicitHeight
                }
            }
        }

        Item {
            id: fixedBottom
            // Empty rather than hidden while there is nothing to do: what is in a hidden footer could never show.
            visible: !root.footerFlows
            Layout.fillWidth: true
            Layout.topMargin: root.footerHeight > 0 ? 8 : 0
            Layout.bottomMargin: root.footerHeight > 0 ? 16 : 0
            Layout.preferredHeight: footerColumn.implicitHeight

            ColumnLayout {
                id: footerColumn
                parent: root.footerFlows ? flowBottom : fixedBottom
                x: (parent.width - width) / 2
                width: root.columnWidth
                spacing: 10
            }
        }
    }
}
