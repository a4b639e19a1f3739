// OfferBlock: an answer already leans one way. See where, or carry on: both are fine.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property LongCheck longCheck

    function focusTitle(): void {
        heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 12

    QuestionText {
        id: heading

        text: qsTr("You may know enough already")
        Accessible.focusable: true
    }

    BodyText {
        text: root.longCheck.offeredFirst
              ? qsTr("How you marked it tells a lot. You can see where it leans now, or go on to the questions.")
              : qsTr("One of your answers tells a lot. You can see where it leans now, or carry on with the rest.")
    }

    Card {
        visible: root.longCheck.outcome.reasons.length > 0

        ReasonRow {
            readonly property var reason: root.longCheck.outcome.reasons[0]

            iconName: reason?.iconName ?? ""
            tone: reason?.tone ?? "primary"
            title: reason?.title ?? ""
            advice: reason?.advice ?? ""
        }
    }
}
