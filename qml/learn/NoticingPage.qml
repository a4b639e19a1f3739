// NoticingPage: what one's own notes show. No score, nothing to aim for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property NoticingView noticing
    required property Navigator navigator

    title: qsTr("What I’m noticing")
    showBack: true

    onBackRequested: navigator.back()
    Component.onCompleted: noticing.look()
    onVisibleChanged: {
        if (visible)
            noticing.look();
    }

    BodyText {
        color: Theme.ink2
        text: qsTr("From your own notes, on this device. No score, nothing to aim for.")
    }

    Card {
        visible: root.noticing.rows.length > 0
        spacing: 12

        HeadingText {
            size: Theme.barSize
            text: qsTr("How it landed, month by month")
        }

        DotPicture {
            visible: root.columnWidth > 18 * Theme.bodySize
            months: root.noticing.months
            lines: root.noticing.rows
        }

        Repeater {
            model: root.noticing.inWords

            ColumnLayout {
                id: month

                required property noticingLine modelData

                spacing: 2

                CaptionText {
                    text: month.modelData.title
                    font: Theme.captionStrong
                }

                CaptionText {
                    text: month.modelData.words
                }
            }
        }
    }

    Card {
        visible: root.noticing.raised.length > 0

        HeadingText {
            size: Theme.barSize
            text: qsTr("What you stopped to think about")
        }

        Repeater {
            model: root.noticing.raised

            ColumnLayout {
                id: raised

                required property noticingLine modelData

                spacing: 2

                BodyText {
                    text: raised.modelData.title
                }

                CaptionText {
                    text: raised.modelData.words
                }
            }
        }
    }

    Card {
        visible: root.noticing.quietly !== ""

        HeadingText {
            size: Theme.barSize
            text: qsTr("Used without telling")
        }

        BodyText {
            text: root.noticing.quietly
        }
    }

    EmptyState {
        visible: root.noticing.loaded && root.noticing.empty
        iconName: "eye"
        title: qsTr("Nothing to show yet")
        text: qsTr("When you look back on a few times, what you noticed shows here.")
    }

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.noticing.trouble
    }
}
