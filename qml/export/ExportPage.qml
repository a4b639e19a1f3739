// ExportPage: making an export, one step at a time. Which step comes next is the model's to say.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property ExportFlow flow
    required property Navigator navigator
    required property bool suggestionsAllowed

    /// Something takes longer than a moment: shorter, the page stays as it is, and so does the focus.
    property bool waiting: false
    readonly property bool listed: !waiting && (flow.step === ExportFlow.Pick || flow.step === ExportFlow.Cover)

    title: root.flow.title
    showBack: root.flow.step !== ExportFlow.Left
    progress: root.flow.step === ExportFlow.Left ? -1 : root.flow.progress
    spacing: 16
    scrolls: !listed
    enabled: root.flow.active
    onBackRequested: root.flow.back()

    readonly property bool busy: flow.working
    onBusyChanged: {
        waiting = false;
        if (busy)
            patience.restart();
        else
            patience.stop();
    }

    Timer {
        id: patience
        interval: 250
        onTriggered: root.waiting = root.busy
    }

    barActions: BarButton {
        visible: root.flow.step !== ExportFlow.Left && !root.flow.everything
        iconName: "trash"
        name: qsTr("Throw this export away")
        onClicked: root.flow.discard()
    }

    // By address: Qt 6.4 cannot make bound components here. A list scrolls by itself, in the place of the page's scroll.
    Loader {
        id: place

        readonly property string step: {
            if (root.waiting)
                return "WorkingStep.qml";
            switch (root.flow.step) {
            case ExportFlow.Pick:
            case ExportFlow.Cover:
                return "";
            case ExportFlow.Read:
                return "ReadStep.qml";
            case ExportFlow.Protect:
                return "ProtectStep.qml";
            case ExportFlow.OwnSecret:
                return "OwnSecretStep.qml";
            case ExportFlow.Left:
                return "LeftStep.qml";
            default:
                return "WhyStep.qml";
            }
        }

        function show(): void {
            // Not one call with a choice between two objects: the compiler of Qt 6.11 hands over neither.
            if (step === "")
                source = "";
            else if (step === "WhyStep.qml")
                setSource(step, {
                    flow: root.flow,
                    navigator: root.navigator,
                    suggestionsAllowed: root.suggestionsAllowed
                });
            else
                setSource(step, {
                    flow: root.flow
                });
            root.flickable.contentY = 0;
        }

        Layout.fillWidth: true
        onStepChanged: show()
    }

    Loader {
        id: list

        readonly property string step: !root.listed ? "" : root.flow.step === ExportFlow.Pick ? "PickList.qml" : "CoverList.qml"

        function show(): void {
            if (step === "")
                source = "";
            else
                setSource(step, {
                    flow: root.flow,
                    navigator: root.navigator,
                    columnWidth: Qt.binding(() => root.columnWidth)
                });
        }

        parent: root.flickable
        anchors.fill: parent
        visible: step !== ""
        onStepChanged: show()
    }

    footer: [
        Message {
            visible: root.flow.errorTitle !== ""
            tone: "stop"
            iconName: "warning"
            title: root.flow.errorTitle
            text: root.flow.errorText
        },
        CaptionText {
            visible: root.listed && root.flow.step === ExportFlow.Pick
            horizontalAlignment: Text.AlignHCenter
            text: root.flow.pickedText
            Accessible.role: Accessible.StaticText
        },
        Button {
            objectName: "onward"
            Layout.fillWidth: true
            visible: root.waiting || (root.flow.step !== ExportFlow.Protect && root.flow.step !== ExportFlow.OwnSecret)
            highlighted: !root.waiting
            enabled: root.waiting || (root.flow.step === ExportFlow.Why ? root.flow.askedBy !== "" : root.flow.step !== ExportFlow.Pick || root.flow.anyPicked)
            text: {
                if (root.waiting)
                    return qsTr("Stop");
                switch (root.flow.step) {
                case ExportFlow.Cover:
                    return qsTr("Show me the pages");
                case ExportFlow.Read:
                    return qsTr("It says what I want");
                case ExportFlow.Left:
                    return qsTr("Done");
                default:
                    return qsTr("Go on");
                }
            }
            onClicked: root.waiting ? root.flow.stopWork() : root.flow.step === ExportFlow.Left ? root.flow.back() : root.flow.next()
        },
        CaptionText {
            visible: root.flow.step !== ExportFlow.Left && !root.flow.everything && !root.waiting && (root.flow.step === ExportFlow.Why || !root.flow.safe)
            horizontalAlignment: Text.AlignHCenter
            text: root.flow.safe ? qsTr("Kept as a draft. Nothing leaves before the last step.") : qsTr("Your choices are not on the device yet. It goes on trying.")
            color: root.flow.safe ? Theme.ink2 : Theme.stopInk
            Accessible.role: root.flow.safe ? Accessible.StaticText : Accessible.AlertMessage
            Accessible.name: text
        }
    ]
}
