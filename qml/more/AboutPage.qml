// The promises, and what they do not cover, in plain words.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Style
import Considered.Model

AppPage {
    id: root

    required property Navigator navigator

    title: qsTr("About Considered")
    showBack: true
    onBackRequested: root.navigator.back()

    component Part: Card {
        id: part

        required property string heading
        required property string body

        Layout.fillWidth: true

        HeadingText {
            size: Theme.barSize
            text: part.heading
        }
        BodyText {
            Layout.fillWidth: true
            text: part.body
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("A pocket checklist for people who help others into work. It asks the right few questions before you share something of yourself, and helps you look back.")
    }
    Part {
        heading: qsTr("What it promises")
        body: qsTr("Nothing leaves this device unless you send it. Nothing you type is lost. It never scores, judges or nags.")
    }
    Part {
        heading: qsTr("How it keeps them")
        body: qsTr("Your notes are in one encrypted file. The key is made from your passphrase, or from your recovery code. The app never uses the internet. What you type is saved within a second.")
    }
    Part {
        heading: qsTr("What it cannot protect")
        body: qsTr("Someone who watches your screen while it is open. A device that has been broken into. Anyone who has your passphrase or your recovery code. If you lose both, no one can open your notes.")
    }
    Part {
        heading: qsTr("Notes about work")
        body: qsTr("An employer or a court may ask for notes you made at work. Write little, leave out names, and delete what you no longer need.")
    }
    Part {
        heading: qsTr("Where the questions come from")
        body: qsTr("They are our own words. They rest on a paper by Rachel Perkins for IPS Grow. It is called “Valuing and Using Personal Experience in IPS Practice”. There are no absolute rules in it, and none here.")
    }
    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Considered %1. Code: Apache 2.0. Questions: CC BY 4.0. Passphrase words: the EFF long word list, CC BY 3.0.").arg(Qt.application.version)
    }
}
