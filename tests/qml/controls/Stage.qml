// Stage: the ground a component under test stands on, as it would on a page.
import QtQuick
import Considered.Style

Rectangle {
    width: 390
    height: 844
    color: Theme.background
    palette.windowText: Theme.ink
    palette.link: Theme.primary
}
