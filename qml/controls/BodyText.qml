// BodyText: what a page says.
import QtQuick.Layouts
import Considered.Style

Label {
    Layout.fillWidth: true
    font: Theme.body
}
