// Label: plain text that wraps; its colour follows the panel it stands on.
import QtQuick
import QtQuick.Templates as T

T.Label {
    id: control

    font: Theme.body
    color: palette.windowText
    linkColor: Theme.primary
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: Theme.textLine
    horizontalAlignment: Text.AlignLeft
}
