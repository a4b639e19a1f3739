// PageProgress: how far through a run of pages.
import QtQuick
import Considered.Style

ProgressBar {
    Accessible.name: qsTr("How far you are")
}
