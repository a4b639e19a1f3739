// ApplicationWindow: paper, ink and Inter for everything in it.
import QtQuick.Templates as T

T.ApplicationWindow {
    id: window

    color: Theme.background
    font: Theme.body
    palette {
        window: Theme.background
        windowText: Theme.ink
        base: Theme.surface
        text: Theme.ink
        button: Theme.surface
        buttonText: Theme.ink
        link: Theme.primary
        highlight: Theme.primary
        highlightedText: Theme.primaryInk
        placeholderText: Theme.ink2
    }
}
