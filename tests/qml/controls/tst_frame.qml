// NavBar, Snackbar and ButtonPair: what frames the pages.
import QtQuick
import QtQuick.Layouts
import QtTest
import Considered.Controls
import Considered.Probe
import Considered.Style

Stage {
    id: stage

    NavBar {
        id: nav
        width: parent.width
        tabs: [
            { key: "check", name: "Check", iconName: "scales" },
            { key: "reflect", name: "Reflect", iconName: "pencil" },
            { key: "prepare", name: "Prepare", iconName: "bag" },
            { key: "supervision", name: "Supervision", iconName: "supervision" },
            { key: "more", name: "More", iconName: "menu" }
        ]
    }

    Snackbar {
        id: snackbar
        y: 600
        width: parent.width
        stay: 120
    }

    ButtonPair {
        id: pair
        y: 300
        width: 350

        Button { id: first; Layout.fillWidth: true; text: "Supervision" }
        Button { id: second; Layout.fillWidth: true; text: "Don’t keep" }
    }

    SignalSpy { id: picked; target: nav; signalName: "picked" }
    SignalSpy { id: shown; target: snackbar; signalName: "shown" }

    TestCase {
        name: "Frame"
        when: windowShown

        readonly property int pageTab: 0x25
        readonly property int alert: 8

        function init() {
            Theme.textScale = 1;
            stage.width = 390;
            nav.rail = false;
            nav.width = Qt.binding(() => stage.width);
            nav.current = 0;
            picked.clear();
            shown.clear();
            snackbar.dismiss();
            wait(0);
        }

        function cleanupTestCase() {
            Theme.textScale = 1;
        }

        function tabs() {
            return Probe.walk(nav).filter(met => met.role === pageTab);
        }

        function test_every_tab_is_heard_and_the_current_one_as_selected() {
            nav.current = 2;
            compare(tabs().map(met => met.name), ["Check", "Reflect", "Prepare", "Supervision", "More"]);
            compare(tabs().filter(met => met.selected).map(met => met.name), ["Prepare"]);
        }

        function test_picking_says_which_and_changes_nothing_itself() {
            mouseClick(tabs()[3].item);
            compare(picked.count, 1);
            compare(picked.signalArguments[0][0], 3);
            compare(nav.current, 0);
            verify(Probe.press(tabs()[4].item));
            compare(picked.signalArguments[1][0], 4);
        }

        function test_arrows_move_along_the_tabs() {
            tabs()[0].item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            verify(tabs()[1].item.visualFocus);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            verify(tabs()[4].item.visualFocus);
            keyClick(Qt.Key_Return);
            compare(picked.signalArguments[0][0], 4);
        }

        function test_one_row_at_normal_size_and_none_cut_at_any_data() {
            const rows = [];
            for (const scale of [1, 1.3, 1.6, 2])
                for (const width of [320, 390, 720])
                    rows.push({ tag: `${scale} at ${width}`, scale, width });
            return rows;
        }

        function test_one_row_at_normal_size_and_none_cut_at_any(row) {
            stage.width = row.width;
            Theme.textScale = row.scale;
            tryCompare(nav, "width", row.width);
            const inside = met => {
                const end = met.item.mapToItem(nav, met.item.width, met.item.height);
                return end.x <= nav.width && end.y <= nav.height;
            };
            tryVerify(() => tabs().length === 5 && tabs().every(inside));
            tryVerify(() => Probe.clipped(nav).length === 0, 1000, Probe.clipped(nav).join());
            compare(Probe.small(nav, 48), []);
            if (row.scale === 1)
                compare(new Set(tabs().map(met => met.item.y)).size, 1);
        }

        function test_a_rail_stands_its_tabs_one_under_the_other() {
            nav.rail = true;
            nav.width = nav.implicitWidth;
            tryVerify(() => new Set(tabs().map(met => met.item.y)).size === 5);
            verify(nav.width < 120);
            tryVerify(() => Probe.clipped(nav).length === 0);
        }

        function test_a_snackbar_goes_by_itself_and_says_what_it_shows() {
            snackbar.show("Moved to the bin", "", null);
            verify(snackbar.visible);
            compare(shown.signalArguments[0][0], "Moved to the bin");
            compare(Probe.met(snackbar).role, alert);
            compare(Probe.met(snackbar).name, "Moved to the bin");
            tryCompare(snackbar, "visible", false);
        }

        function test_it_stays_eight_seconds_unless_told_otherwise() {
            const other = createTemporaryObject(plainSnackbar, stage);
            compare(other.stay, 8000);
        }

        function test_its_action_is_done_once_and_it_goes() {
            let undone = 0;
            snackbar.show("Moved to the bin", "Undo", () => ++undone);
            const undo = Probe.walk(snackbar).find(met => met.name === "Undo").item;
            mouseClick(undo);
            compare(undone, 1);
            verify(!snackbar.visible);
        }

        function test_it_stays_while_the_keyboard_is_on_it() {
            snackbar.show("Moved to the bin", "Undo", () => {});
            const undo = Probe.walk(snackbar).find(met => met.name === "Undo").item;
            undo.forceActiveFocus(Qt.TabFocusReason);
            wait(4 * snackbar.stay);
            verify(snackbar.visible);
            tabs()[0].item.forceActiveFocus(Qt.TabFocusReason);
            tryCompare(snackbar, "visible", false);
        }

        function test_escape_closes_it() {
            snackbar.show("Moved to the bin", "Undo", () => {});
            Probe.walk(snackbar).find(met => met.name === "Undo").item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Escape);
            verify(!snackbar.visible);
        }

        function test_a_pair_stacks_only_where_words_would_not_fit() {
            compare(first.y, second.y);
            Theme.textScale = 2;
            tryVerify(() => second.y > first.y);
            tryVerify(() => Probe.clipped(pair).length === 0);
        }

        Component {
            id: plainSnackbar
            Snackbar {}
        }
    }
}
