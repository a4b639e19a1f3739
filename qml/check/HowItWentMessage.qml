// HowItWentMessage: "How did it go?" about one kept check. Looking back and not being asked again are equally near.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property HowItWent howItWent

    spacing: 0
    visible: howItWent.asks
    // Said only when it was on screen: a page can be made under another.
    onVisibleChanged: {
        if (visible)
            howItWent.shown();
    }
    Component.onCompleted: {
        if (visible)
            howItWent.shown();
    }

    Message {
        iconName: "leaf"
        title: qsTr("How did it go?")
        text: root.howItWent.about
        actionText: qsTr("Look back on it")
        onActed: root.howItWent.lookBack()
    }

    Button {
        Layout.fillWidth: true // to shrink and wrap where it must, never wider than its words
        Layout.maximumWidth: implicitWidth
        leftPadding: mirrored ? horizontalPadding : 0
        rightPadding: mirrored ? 0 : horizontalPadding
        flat: true
        text: qsTr("Do not ask about this one")
        onClicked: root.howItWent.askNoMore()
    }
}
