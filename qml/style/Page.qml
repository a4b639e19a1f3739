// Page: a page with room for a header and a footer.
import QtQuick
import QtQuick.Templates as T

T.Page {
    id: control

    implicitWidth: Math.max(implicitBackgroundWidth + leftInset + rightInset,
                            contentWidth + leftPadding + rightPadding, implicitHeaderWidth, implicitFooterWidth)
    implicitHeight: Math.max(implicitBackgroundHeight + topInset + bottomInset,
                             contentHeight + topPadding + bottomPadding + implicitHeaderHeight + implicitFooterHeight)
    font: Theme.body

    background: Rectangle {
        color: Theme.background
    }
}
