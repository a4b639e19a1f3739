// DecisionChips: what did you do? Each answer is as good as another.
import Considered.Controls

ChoiceChips {
    label: qsTr("What did you do?")
    options: [
        {
            value: "shared",
            text: qsTr("I shared")
        },
        {
            value: "usedQuietly",
            text: qsTr("Used it quietly")
        },
        {
            value: "heldBack",
            text: qsTr("I held back")
        },
        {
            value: "notYet",
            text: qsTr("Not yet")
        }
    ]
}
