// TickRow: one line of a card to tick. It ticks itself; bind checked to show what is kept.
import QtQuick
import QtQuick.Layouts
import Considered.Style

Item {
    id: root

    property string text
    property alias checked: box.checked
    property bool showSeparator: y > 0

    signal toggled(bool checked)

    implicitWidth: box.implicitWidth
    implicitHeight: box.implicitHeight
    Layout.fillWidth: true

    CheckBox {
        id: box
        anchors.fill: parent
        text: root.text
        Accessible.name: root.text
        topPadding: 12
        bottomPadding: 12
        hoverEnabled: true
        onToggled: root.toggled(checked)

        background: RowBackground {
            row: box
            showSeparator: root.showSeparator
        }
    }
}
