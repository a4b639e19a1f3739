// AudienceRows: who with? One row for each.
import QtQuick
import Considered.Controls

Card {
    id: root

    /// What stands under each name, by audience; nothing where there is nothing to say.
    property var subtitles: ({})

    signal picked(audience: string)

    CardRow {
        iconName: "person"
        title: qsTr("A client")
        subtitle: root.subtitles["client"] ?? ""
        onClicked: root.picked("client")
    }

    CardRow {
        iconName: "building"
        title: qsTr("An employer")
        subtitle: root.subtitles["employer"] ?? ""
        onClicked: root.picked("employer")
    }

    CardRow {
        iconName: "people"
        title: qsTr("My team")
        subtitle: root.subtitles["team"] ?? ""
        onClicked: root.picked("team")
    }

    CardRow {
        iconName: "clinic"
        title: qsTr("The clinical team")
        subtitle: root.subtitles["clinical"] ?? ""
        onClicked: root.picked("clinical")
    }
}
