// Shown: a part of a page that is there only while it is wanted. By address, since Qt 6.4 cannot make bound components
// in a Loader; and gone when it is not wanted, since Qt 6.4's layouts keep pointers to what was removed while hidden.
import QtQuick
import QtQuick.Layouts

Loader {
    id: root

    required property bool wanted
    /// Where the part is: Qt.resolvedUrl("Part.qml").
    required property url part
    /// Its required properties.
    required property var handed

    property bool complete: false

    function look(): void {
        if (!complete)
            return;
        if (wanted)
            setSource(part, handed);
        else
            source = "";
    }

    Layout.fillWidth: true
    visible: wanted
    onWantedChanged: look()
    onPartChanged: look()
    Component.onCompleted: {
        complete = true;
        look();
    }
}
