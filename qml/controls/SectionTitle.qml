// SectionTitle: the small heading over a part of a page.
import QtQuick
import QtQuick.Layouts
import Considered.Style

// Not a Label itself: Qt 6.4 lets no Label be a heading to a screen reader.
Item {
    id: root

    property alias text: words.text
    property alias topPadding: words.topPadding
    property alias bottomPadding: words.bottomPadding

    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight
    Layout.fillWidth: true
    Accessible.role: Accessible.Heading
    Accessible.name: text

    Label {
        id: words
        width: parent.width
        topPadding: 8
        font: Theme.captionStrong
        color: Theme.ink2
        Accessible.ignored: true
    }
}
