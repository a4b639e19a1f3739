// ChoiceChips: pick one, pick it again to take it back; arrows move; a screen reader hears a named group.
import QtQuick
import QtTest
import Considered.Controls
import Considered.Probe
import Considered.Style

Stage {
    id: stage

    property var kept: ""

    ChoiceChips {
        id: chips
        width: 350
        label: "How did it land?"
        options: [
            { value: 1, text: "Not well" },
            { value: 2, text: "Mixed" },
            { value: 3, text: "OK" },
            { value: "later", text: "Can’t tell yet" }
        ]
        value: stage.kept
        onPicked: value => stage.kept = value
    }

    TextInput {
        id: after
        y: 400
        width: 100
        activeFocusOnTab: true
    }

    TestCase {
        name: "Chips"
        when: windowShown

        readonly property int radioButton: 45
        readonly property int grouping: 20

        function heard() {
            return Probe.walk(chips).filter(met => met.role === radioButton);
        }

        function chip(words: string): var {
            return heard().find(met => met.name === words).item;
        }

        function init() {
            stage.kept = "";
            Theme.textScale = 1;
            chips.width = 350;
        }

        function cleanupTestCase() {
            Theme.textScale = 1;
        }

        function test_a_touch_picks_and_a_second_takes_it_back() {
            mouseClick(chip("Mixed"));
            compare(stage.kept, 2);
            mouseClick(chip("OK"));
            compare(stage.kept, 3);
            mouseClick(chip("OK"));
            compare(stage.kept, "");
        }

        function test_words_can_be_values() {
            mouseClick(chip("Can’t tell yet"));
            compare(stage.kept, "later");
        }

        function test_only_the_chosen_one_is_heard_as_chosen() {
            stage.kept = 3;
            compare(heard().filter(met => met.checked).map(met => met.name), ["OK"]);
            verify(heard().every(met => met.checkable && met.description === "How did it land?"));
        }

        function test_the_group_has_the_name_of_the_label() {
            const met = Probe.met(chips);
            compare(met.role, grouping);
            compare(met.name, "How did it land?");
        }

        function test_a_screen_reader_picks() {
            verify(Probe.press(chip("Not well")));
            compare(stage.kept, 1);
        }

        function test_tab_stops_once_and_arrows_move_inside() {
            stage.kept = 2;
            after.forceActiveFocus(Qt.OtherFocusReason);
            keyClick(Qt.Key_Backtab);
            verify(chip("Mixed").activeFocus, "Tab lands on the chosen one");
            keyClick(Qt.Key_Right);
            verify(chip("OK").visualFocus);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            verify(chip("Not well").activeFocus);
            keyClick(Qt.Key_Up);
            verify(chip("Can’t tell yet").activeFocus, "round the corner");
            compare(stage.kept, 2, "moving picks nothing");
            keyClick(Qt.Key_Space);
            compare(stage.kept, "later");
            keyClick(Qt.Key_Tab);
            verify(after.activeFocus, "and out again");
        }

        function test_choosing_moves_no_other_chip() {
            const places = () => heard().map(met => `${met.item.x},${met.item.y},${met.item.width}`).join(" ");
            const before = places();
            stage.kept = 1;
            wait(0);
            compare(places(), before);
        }

        function test_they_wrap_and_stay_large_enough_at_200_percent() {
            chips.width = 280;
            Theme.textScale = 2;
            tryVerify(() => heard().some(met => met.item.y > 0));
            tryVerify(() => Probe.clipped(chips).length === 0);
            compare(Probe.small(chips, 48), []);
        }
    }
}
