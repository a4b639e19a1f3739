// PageProgress: how far through a run of pages.
import QtQuick
import QtQuick.Controls

ProgressBar {
    Accessible.name: qsTr("How far you are")
}
