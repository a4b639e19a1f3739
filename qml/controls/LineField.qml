// LineField: one line in the person's own words, with a name and a hint. A column, not a layout: in one, words that
// wrap anew in a window that has become narrower would stand over what follows.
import QtQuick
import QtQuick.Layouts
import Considered.Style

Column {
    id: root

    property string label
    property string hint
    property string text
    property alias placeholder: field.placeholderText
    /// Off keeps the words out of the keyboard's own memory and suggestions.
    property bool suggestionsAllowed: false
    /// What was noticed in the words, such as a name: said quietly, once the typing pauses. Never in the way.
    property string seen
    property string seenShown

    /// On every change, with the letters a keyboard has not yet settled in place.
    signal edited(textWithPreedit: string)

    // What went out and may still come back through a binding, oldest first. An echo, however late, must not overwrite
    // newer words nor move the cursor.
    property var sent: []
    property bool showing: false

    function compose(): string {
        const at = field.cursorPosition;
        return field.text.slice(0, at) + field.preeditText + field.text.slice(at);
    }

    function tell() {
        const words = compose();
        if (showing || words === (sent.length > 0 ? sent[sent.length - 1] : text))
            return;
        sent = [...sent.slice(-99), words];
        edited(words);
    }

    function show() {
        const echo = sent.indexOf(text);
        sent = echo < 0 ? [] : sent.slice(echo + 1 < sent.length ? echo + 1 : echo);
        if (echo >= 0 || compose() === text)
            return;
        const cursor = field.activeFocus ? Math.min(field.cursorPosition, text.length) : text.length;
        sent = [text];
        showing = true;
        field.text = text;
        field.cursorPosition = cursor;
        showing = false;
    }

    spacing: 8
    Layout.fillWidth: true

    onTextChanged: show()
    onSeenChanged: {
        if (seen === "")
            seenShown = "";
        else
            pause.restart();
    }

    Timer {
        id: pause
        interval: 900
        onTriggered: root.seenShown = root.seen
    }

    Timer {
        id: settled
        interval: 0
        onTriggered: root.tell()
    }

    BodyText {
        width: root.width
        visible: text !== ""
        text: root.label
        font: Theme.bodyStrong
        Accessible.ignored: true
    }

    TextField {
        id: field
        width: root.width
        inputMethodHints: root.suggestionsAllowed ? Qt.ImhNone : Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        Accessible.name: root.label
        heard: root.seenShown === "" ? root.hint : root.hint + " " + root.seenShown
        onTextChanged: root.tell()
        // As letters settle, Qt first takes them away and then puts them back: never tell of the gap between.
        onPreeditTextChanged: if (preeditText !== "")
            root.tell();
        else
            settled.restart()
    }

    CaptionText {
        width: root.width
        visible: text !== ""
        text: root.hint
        Accessible.ignored: true
    }

    CaptionText {
        width: root.width
        visible: text !== ""
        text: root.seenShown
        color: Theme.infoInk
    }
}
