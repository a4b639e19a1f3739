// Everything that is pressed answers to a finger, to Space and Enter, and to a screen reader, and says what it is.
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Considered.Controls
import Considered.Probe
import Considered.Style

TestCase {
    id: testCase

    name: "Buttons"
    when: windowShown
    width: 390
    height: 844
    visible: true

    SignalSpy {
        id: spy
        signalName: "clicked"
    }

    Component {
        id: button
        Button { text: "Go on" }
    }

    Component {
        id: answer
        AnswerButton { text: "Go on" }
    }

    Component {
        id: audience
        AudienceButton { text: "Go on"; iconName: "person" }
    }

    Component {
        id: row
        CardRow { title: "Go on"; width: 300 }
    }

    Component {
        id: delegate
        ItemDelegate { text: "Go on"; width: 300 }
    }

    Component {
        id: barButton
        BarButton { name: "Go on"; iconName: "back" }
    }

    Component {
        id: checkBox
        CheckBox { text: "Go on" }
    }

    Component {
        id: radio
        RadioButton { text: "Go on" }
    }

    Component {
        id: switcher
        Switch { text: "Go on"; width: 300 }
    }

    Component {
        id: tickRow
        TickRow { text: "Go on"; width: 300 }
    }

    Component {
        id: columnOf
        Column {}
    }

    function pressables_data() {
        return [
            { tag: "Button", part: button, role: 43 },
            { tag: "AnswerButton", part: answer, role: 43 },
            { tag: "AudienceButton", part: audience, role: 43 },
            { tag: "CardRow", part: row, role: 43 },
            { tag: "ItemDelegate", part: delegate, role: 34 },
            { tag: "BarButton", part: barButton, role: 43 },
            { tag: "CheckBox", part: checkBox, role: 44 },
            { tag: "RadioButton", part: radio, role: 45 },
            { tag: "Switch", part: switcher, role: 44 }
        ];
    }

    function test_a_finger_presses_it_data() {
        return pressables_data();
    }

    function test_a_finger_presses_it(data) {
        spy.target = createTemporaryObject(data.part, testCase);
        spy.clear();
        mouseClick(spy.target);
        compare(spy.count, 1);
    }

    function test_space_and_enter_press_it_data() {
        return pressables_data();
    }

    function test_space_and_enter_press_it(data) {
        spy.target = createTemporaryObject(data.part, testCase);
        spy.clear();
        spy.target.forceActiveFocus(Qt.TabFocusReason);
        for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter])
            keyClick(key);
        compare(spy.count, 3);
    }

    function test_a_screen_reader_presses_it_data() {
        return pressables_data();
    }

    function test_a_screen_reader_presses_it(data) {
        spy.target = createTemporaryObject(data.part, testCase);
        spy.clear();
        const met = Probe.met(spy.target);
        compare(met.name, "Go on");
        compare(met.role, data.role);
        verify(met.focusable);
        verify(Probe.press(spy.target));
        compare(spy.count, 1);
    }

    function test_disabled_it_does_nothing_even_for_a_screen_reader_data() {
        return pressables_data();
    }

    function test_disabled_it_does_nothing_even_for_a_screen_reader(data) {
        spy.target = createTemporaryObject(data.part, testCase, { enabled: false });
        spy.clear();
        mouseClick(spy.target);
        Probe.press(spy.target);
        compare(spy.count, 0);
    }

    function test_enter_ticks_as_space_does_data() {
        return [{ tag: "CheckBox", part: checkBox }, { tag: "Switch", part: switcher }];
    }

    function test_enter_ticks_as_space_does(data) {
        const box = createTemporaryObject(data.part, testCase);
        box.forceActiveFocus(Qt.TabFocusReason);
        verify(!Probe.met(box).checked);
        keyClick(Qt.Key_Return);
        verify(box.checked);
        verify(Probe.met(box).checked);
        keyClick(Qt.Key_Space);
        verify(!box.checked);
    }

    function test_only_the_keyboard_gets_a_focus_ring() {
        const part = createTemporaryObject(button, testCase);
        part.forceActiveFocus(Qt.MouseFocusReason);
        verify(!part.visualFocus);
        part.focus = false;
        part.forceActiveFocus(Qt.TabFocusReason);
        const before = grabImage(part.parent);
        part.focus = false;
        const after = grabImage(part.parent);
        verify(!before.equals(after), "a ring was drawn");
    }

    function test_a_tick_row_ticks_itself_and_says_so() {
        const rowItem = createTemporaryObject(tickRow, testCase);
        const told = [];
        rowItem.toggled.connect(checked => told.push(checked));
        mouseClick(rowItem);
        mouseClick(rowItem);
        compare(told, [true, false]);
        compare(rowItem.checked, false);
    }

    function test_a_tick_row_follows_what_it_is_bound_to() {
        const rowItem = createTemporaryObject(tickRow, testCase, { checked: true });
        verify(rowItem.checked);
        const told = [];
        rowItem.toggled.connect(checked => told.push(checked));
        rowItem.checked = false;
        compare(told, []);
        compare(Probe.walk(rowItem).filter(met => met.checked).length, 0);
    }

    function test_a_given_answer_is_said() {
        const part = createTemporaryObject(answer, testCase, { chosen: true });
        compare(Probe.met(part).description, "Chosen");
        part.chosen = false;
        compare(Probe.met(part).description, "");
    }

    function test_rows_but_the_first_have_a_line_over_them() {
        const column = createTemporaryObject(columnOf, testCase, { width: 300 });
        const first = row.createObject(column);
        const second = row.createObject(column);
        tryVerify(() => second.y > 0);
        compare(first.showSeparator, false);
        compare(second.showSeparator, true);
    }

    function test_flat_words_take_the_ink_of_their_panel() {
        const panel = createTemporaryObject(heroWithLink, testCase);
        compare(panel.link.textColor, Theme.primaryInk);
    }

    Component {
        id: heroWithLink
        HeroPanel {
            property alias link: flatButton
            width: 300

            Button {
                id: flatButton
                flat: true
                text: "Longer check"
            }
        }
    }
}
