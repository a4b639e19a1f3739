// Theme: every colour, size and font of the app. Main sets dark, textScale and reducedMotion; all else follows.
pragma Singleton

import QtQuick

QtObject {
    id: root

    property bool dark: false
    /// 1.0 to 2.0; multiplies every font and the icons that stand beside words.
    property real textScale: 1
    property bool reducedMotion: false

    readonly property color background: dark ? "#0F1517" : "#FAF7F2"
    readonly property color surface: dark ? "#182124" : "#FFFFFF"
    readonly property color ink: dark ? "#EDF2F1" : "#1D2A2D"
    readonly property color ink2: dark ? "#B3C1C3" : "#4A5A5E"
    /// Card outlines and separators; too faint to mark an input (see outline).
    readonly property color line: dark ? "#2F3B3F" : "#DDD6CB"
    /// The edge of an input or a tick box: at least 3 to 1 on background and surface.
    readonly property color outline: ink2
    readonly property color primary: dark ? "#8ED2CD" : "#0E5A5C"
    /// Words to press on ink, as in a snackbar.
    readonly property color inversePrimary: dark ? "#0E5A5C" : "#8ED2CD"
    readonly property color primaryInk: dark ? "#06302F" : "#FFFFFF"
    readonly property color primaryContainer: dark ? "#143C3D" : "#DCEEEC"
    readonly property color primaryContainerInk: dark ? "#C6ECE8" : "#0B4143"
    readonly property color pauseInk: dark ? "#FFD08A" : "#7A4A00"
    readonly property color pauseContainer: dark ? "#3A2A0E" : "#FFEFD2"
    readonly property color stopInk: dark ? "#FFB4A6" : "#96281B"
    readonly property color stopContainer: dark ? "#431C16" : "#FBE3DE"
    readonly property color goodInk: dark ? "#9ADBB0" : "#1C6238"
    readonly property color goodContainer: dark ? "#143222" : "#DDF1E3"
    readonly property color infoInk: dark ? "#AFC8F5" : "#254B86"
    readonly property color infoContainer: dark ? "#1A2A45" : "#E3ECFA"
    readonly property color disabledFill: line
    readonly property color disabledInk: ink2
    readonly property color scrim: "#80000000"

    readonly property string family: "Inter"
    readonly property int bodySize: scaled(17)
    readonly property int supportSize: scaled(15)
    readonly property int captionSize: scaled(14)
    readonly property int barSize: scaled(19)
    readonly property int questionSize: scaled(27)
    readonly property int titleSize: scaled(30)
    readonly property int tabSize: scaled(12)
    /// Icons grow half as fast as words, or they would push the words off a narrow page.
    readonly property int iconSize: icon(24)

    readonly property font body: face(bodySize, Font.Normal)
    readonly property font bodyStrong: face(bodySize, Font.DemiBold)
    readonly property font support: face(supportSize, Font.Normal)
    readonly property font caption: face(captionSize, Font.Normal)
    readonly property font captionStrong: face(captionSize, Font.DemiBold)
    readonly property font bar: face(barSize, Font.DemiBold)
    readonly property font question: face(questionSize, Font.Bold)
    readonly property font title: face(titleSize, Font.Bold)
    readonly property font tab: face(tabSize, Font.DemiBold)
    /// Line heights, as multiples of Inter's own 1.21, that give the 1.2 to 1.4 of the design.
    readonly property real textLine: 1.14
    readonly property real headingLine: 1.0

    readonly property int pageMargin: 20
    readonly property int maxContentWidth: 640
    readonly property int cardPadding: 16
    readonly property int cardRadius: 18
    readonly property int heroRadius: 24
    readonly property int buttonRadius: 18
    readonly property int chipRadius: 22
    readonly property int target: 48
    readonly property int buttonHeight: 56
    readonly property int answerHeight: 64

    /// Milliseconds for a movement or a change of colour.
    readonly property int motion: reducedMotion ? 0 : 150

    readonly property real heldScale: Math.max(0.85, Math.min(2, textScale))

    function scaled(pixels: real): int {
        return Math.round(pixels * heldScale);
    }

    /// The size of an icon of so many pixels at the present text scale.
    function icon(pixels: real): int {
        return Math.round(pixels * (1 + heldScale) / 2);
    }

    function space(steps: real): real {
        return 4 * steps;
    }

    function face(pixels: int, weight: int): font {
        return Qt.font({ family: root.family, pixelSize: pixels, weight: weight });
    }

    /// tone: "primary", "info", "pause", "stop" or "good"; anything else is "primary".
    function toneInk(tone: string): color {
        switch (tone) {
        case "info": return infoInk;
        case "pause": return pauseInk;
        case "stop": return stopInk;
        case "good": return goodInk;
        default: return primaryContainerInk;
        }
    }

    function toneContainer(tone: string): color {
        switch (tone) {
        case "info": return infoContainer;
        case "pause": return pauseContainer;
        case "stop": return stopContainer;
        case "good": return goodContainer;
        default: return primaryContainer;
        }
    }

    /// How a fill of colour base looks under a finger or a pointer; text on it is drawn in textColor.
    function touched(base: color, textColor: color, down: bool, hovered: bool): color {
        const strength = down ? 0.12 : hovered ? 0.05 : 0;
        return Qt.tint(base, Qt.rgba(textColor.r, textColor.g, textColor.b, strength));
    }
}
