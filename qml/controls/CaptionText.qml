// CaptionText: a quieter line under or beside something.
import QtQuick.Layouts
import Considered.Style

Label {
    Layout.fillWidth: true
    font: Theme.caption
    color: Theme.ink2
}
