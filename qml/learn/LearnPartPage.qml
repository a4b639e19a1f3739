// LearnPartPage: one part of Learn, line by line.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Learn learn
    required property Navigator navigator
    required property string part

    title: learn.titleOf(part)
    showBack: true

    onBackRequested: navigator.back()

    Card {
        Repeater {
            model: root.learn.linesOf(root.part)

            CardRow {
                required property learnLine modelData

                title: modelData.title
                subtitle: modelData.subtitle
                onClicked: root.learn.read(modelData.key)
            }
        }
    }
}
