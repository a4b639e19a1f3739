// Contrast and size as the design promises them, worked out from the tokens themselves.
import QtQuick
import QtTest
import Considered.Style

TestCase {
    name: "Theme"

    function cleanup() {
        Theme.dark = false;
        Theme.textScale = 1;
        Theme.reducedMotion = false;
    }

    // WCAG 2.2, relative luminance and contrast ratio.
    function luminance(shade: color): real {
        const part = v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        return 0.2126 * part(shade.r) + 0.7152 * part(shade.g) + 0.0722 * part(shade.b);
    }

    function contrast(a: color, b: color): real {
        const la = luminance(a);
        const lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    function test_black_on_white_is_21_to_1() {
        fuzzyCompare(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21, 0.01);
    }

    function test_contrast_data() {
        const body = [["ink", "background"], ["ink", "surface"]]; // AAA
        const text = [["ink2", "background"], ["ink2", "surface"], ["primary", "background"], ["primary", "surface"],
            ["primaryInk", "primary"], ["primaryContainerInk", "primaryContainer"], ["pauseInk", "pauseContainer"],
            ["stopInk", "stopContainer"], ["goodInk", "goodContainer"], ["infoInk", "infoContainer"],
            ["disabledInk", "disabledFill"], ["background", "ink"], ["inversePrimary", "ink"],
            ["stopInk", "background"], ["stopInk", "surface"]];
        const graphics = [["outline", "background"], ["outline", "surface"], ["primary", "background"],
            ["primary", "line"], ["ink", "background"], ["background", "primary"]];
        const rows = [];
        for (const dark of [false, true]) {
            const add = (pairs, least) => pairs.forEach(([on, under]) => rows.push({
                tag: `${on} on ${under}, ${dark ? "dark" : "light"}, ${least}`, dark, on, under, least
            }));
            add(body, 7);
            add(text, 4.5);
            add(graphics, 3);
        }
        return rows;
    }

    function test_contrast(row) {
        Theme.dark = row.dark;
        const ratio = contrast(Theme[row.on], Theme[row.under]);
        verify(ratio >= row.least, `${ratio.toFixed(2)} to 1`);
    }

    function test_words_stay_readable_under_a_finger_data() {
        return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
    }

    function test_words_stay_readable_under_a_finger(row) {
        Theme.dark = row.dark;
        verify(contrast(Theme.primaryInk, Theme.touched(Theme.primary, Theme.primaryInk, true, true)) >= 4.5);
        verify(contrast(Theme.ink, Theme.touched(Theme.surface, Theme.ink, true, true)) >= 7);
        verify(contrast(Theme.primary, Theme.touched(Theme.surface, Theme.primary, true, true)) >= 4.5);
    }

    function test_every_font_doubles_at_200_percent_data() {
        const rows = [];
        for (const tag of ["body", "bodyStrong", "support", "caption", "captionStrong", "bar", "question", "title", "tab"])
            rows.push({ tag });
        return rows;
    }

    function test_every_font_doubles_at_200_percent(row) {
        const before = Theme[row.tag].pixelSize;
        Theme.textScale = 2;
        compare(Theme[row.tag].pixelSize, 2 * before);
        compare(Theme[row.tag].family, "Inter");
    }

    function test_scale_is_held_between_85_percent_and_twice() {
        Theme.textScale = 0.5;
        compare(Theme.bodySize, 14);
        Theme.textScale = 3;
        compare(Theme.bodySize, 34);
    }

    function test_nothing_moves_when_motion_is_reduced() {
        compare(Theme.motion, 150);
        Theme.reducedMotion = true;
        compare(Theme.motion, 0);
    }

    function test_an_unknown_tone_is_primary() {
        compare(Theme.toneInk("purple"), Theme.primaryContainerInk);
        compare(Theme.toneContainer(""), Theme.primaryContainer);
    }
}
