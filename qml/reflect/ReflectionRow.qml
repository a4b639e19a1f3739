// ReflectionRow: one look back in the list: where, how it went, and the first words of it. The first of a month says
// which month it is.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

FocusScope {
    id: root

    required property int index
    required property string title
    required property string subtitle
    required property string excerpt
    required property string day
    required property string month
    required property bool forSupervision
    /// The only row that Tab stops at; arrows move on from there.
    property bool tabStop: false
    /// Of what is seen, in the middle: a list sets where its rows begin by itself.
    property real columnWidth: width

    readonly property string line: subtitle === "" ? day : qsTr("%1 · %2", "day, what was said").arg(day).arg(subtitle)

    signal clicked()

    implicitHeight: column.implicitHeight + 8

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        width: root.columnWidth
        spacing: 4

        SectionTitle {
            visible: root.ListView.section !== root.ListView.previousSection
            text: root.month
        }

        ItemDelegate {
            id: row

            Layout.fillWidth: true
            leftPadding: Theme.cardPadding
            rightPadding: Theme.cardPadding
            topPadding: 12
            bottomPadding: 14
            focus: true
            focusPolicy: root.tabStop || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: root.title + ", " + root.line
            Accessible.description: root.forSupervision
                                    ? qsTr("For supervision. %1", "the first words of a note").arg(root.excerpt).trim()
                                    : root.excerpt
            Accessible.onPressAction: root.clicked()
            onClicked: root.clicked()

            contentItem: ColumnLayout {
                spacing: 2

                RowLayout {
                    spacing: 8

                    BodyText {
                        text: root.title
                        font: Theme.bodyStrong
                        Accessible.ignored: true
                    }

                    Glyph {
                        visible: root.forSupervision
                        name: "supervision"
                        size: Theme.icon(20)
                        color: Theme.ink2
                    }
                }

                CaptionText {
                    text: root.line
                    Accessible.ignored: true
                }

                BodyText {
                    Layout.topMargin: 4
                    visible: text !== ""
                    objectName: "excerpt"
                    text: root.excerpt
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }

            background: Rectangle {
                radius: Theme.cardRadius
                color: Theme.touched(Theme.surface, Theme.ink, row.down, row.hovered)
                border.width: 1
                border.color: Theme.line

                FocusRing {
                    control: row
                    // An arrow key moves the focus without saying that it was the keyboard.
                    visible: row.activeFocus
                    innerRadius: Theme.cardRadius
                }
            }
        }
    }
}
