// SectionTitle: the small heading over a part of a page.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Style

Label {
    Layout.fillWidth: true
    font: Theme.captionStrong
    color: Theme.ink2
    topPadding: 8
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
