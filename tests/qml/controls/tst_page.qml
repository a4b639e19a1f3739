// AppPage: title first for a screen reader, everything reachable by keys, and the footer out of the way of large text.
import QtQuick
import QtTest
import Considered.Controls
import Considered.Probe
import Considered.Style

Stage {
    id: stage

    AppPage {
        id: page
        anchors.fill: parent
        title: "With a client"
        showBack: true
        showClose: true
        footer: [
            AnswerButton { id: yes; text: "Yes" },
            AnswerButton { text: "Not sure" },
            AnswerButton { id: no; text: "No" }
        ]

        QuestionText { text: "Does it fit what we are talking about now?" }

        Repeater {
            id: fields
            model: 12

            NoteField {
                required property int index
                label: "Field " + index
            }
        }
    }

    SignalSpy { id: back; target: page; signalName: "backRequested" }
    SignalSpy { id: close; target: page; signalName: "closeRequested" }

    TestCase {
        name: "Page"
        when: windowShown

        readonly property int heading: 0x414

        function init() {
            Theme.textScale = 1;
            stage.width = 390;
            stage.height = 844;
            page.largeTitle = false;
            page.flickable.contentY = 0;
            back.clear();
            close.clear();
            wait(0);
        }

        function cleanupTestCase() {
            Theme.textScale = 1;
        }

        function inSight(item: Item): bool {
            const top = item.mapToItem(page.flickable, 0, 0).y;
            return top >= 0 && top + Math.min(item.height, page.flickable.height) <= page.flickable.height + 1;
        }

        function editor(index: int): Item {
            return Probe.walk(fields.itemAt(index)).find(met => met.role === 42).item;
        }

        function test_the_title_has_the_focus_first() {
            page.visible = false;
            yes.forceActiveFocus();
            page.visible = true;
            tryVerify(() => Probe.walk(page).some(met => met.item.activeFocus && met.role === heading
                                                         && met.name === "With a client"));
        }

        function test_a_page_beside_another_leaves_the_focus_alone() {
            page.takesFocus = false;
            page.visible = false;
            page.visible = true;
            no.forceActiveFocus();
            wait(20);
            verify(no.activeFocus);
            page.takesFocus = true;
        }

        function test_back_and_close_are_named_and_heard() {
            const met = Probe.walk(page);
            verify(Probe.press(met.find(m => m.name === "Back").item));
            verify(Probe.press(met.find(m => m.name === "Close").item));
            compare(back.count, 1);
            compare(close.count, 1);
        }

        function test_reading_order_is_bar_then_page_then_footer() {
            const names = Probe.walk(page).map(m => m.name).filter(n => ["Back", "With a client", "Close", "Field 0",
                "Does it fit what we are talking about now?", "Yes", "No"].includes(n));
            compare(names, ["Back", "With a client", "Close", "Does it fit what we are talking about now?", "Field 0",
                "Yes", "No"]);
        }

        function test_tab_brings_the_focused_field_into_sight() {
            editor(0).forceActiveFocus(Qt.TabFocusReason);
            for (let i = 1; i < 12; ++i) {
                keyClick(Qt.Key_Tab);
                verify(editor(i).activeFocus);
                tryVerify(() => inSight(editor(i)), 1000, "field " + i);
            }
            for (let i = 10; i >= 0; --i) {
                keyClick(Qt.Key_Backtab);
                tryVerify(() => inSight(editor(i)), 1000, "field " + i);
            }
        }

        function test_the_line_being_typed_stays_in_sight_when_a_keyboard_takes_half_the_window() {
            const edit = editor(3);
            edit.forceActiveFocus(Qt.MouseFocusReason);
            wait(0);
            stage.height = 500;
            const cursorInSight = () => {
                const cursor = edit.mapToItem(page.flickable, 0, edit.cursorRectangle.y).y;
                return cursor >= 0 && cursor + edit.cursorRectangle.height <= page.flickable.height + 1;
            };
            tryVerify(cursorInSight);
            for (let i = 0; i < 20; ++i)
                keyClick(Qt.Key_Return);
            tryVerify(cursorInSight);
            edit.clear();
        }

        function test_keys_scroll_a_page() {
            page.focusTitle();
            keyClick(Qt.Key_PageDown);
            verify(page.flickable.contentY > 100);
            keyClick(Qt.Key_End);
            verify(page.flickable.atYEnd);
            keyClick(Qt.Key_Home);
            compare(page.flickable.contentY, 0);
            keyClick(Qt.Key_Down);
            compare(page.flickable.contentY, 60);
            keyClick(Qt.Key_Up);
            compare(page.flickable.contentY, 0);
        }

        function test_the_footer_is_pinned_where_there_is_room() {
            verify(!page.footerFlows);
            const bottom = no.mapToItem(page, 0, no.height).y;
            verify(bottom <= page.height && bottom > page.height - 40);
        }

        function test_a_tall_footer_scrolls_with_the_page_and_stays_reachable() {
            Theme.textScale = 2;
            stage.width = 320;
            stage.height = 480;
            tryVerify(() => page.footerFlows);
            tryVerify(() => page.flickable.height > 0.6 * page.height);
            no.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => inSight(no));
            mouseClick(no);
            const names = Probe.walk(page).map(m => m.name);
            verify(names.indexOf("No") > names.indexOf("Field 11"), "still read last");
        }

        function test_a_large_title_scrolls_away_where_text_is_large() {
            page.largeTitle = true;
            verify(!page.barFlows);
            Theme.textScale = 2;
            verify(page.barFlows);
            tryCompare(page.flickable, "y", 0); // no room kept where the bar was
            page.scrollBy(5000);
            const met = Probe.walk(page).find(m => m.role === heading && m.name === "With a client");
            tryVerify(() => met.item.mapToItem(page, 0, 0).y < 0);
        }

        function test_content_is_centred_and_no_wider_than_640() {
            stage.width = 1200;
            const field = fields.itemAt(0);
            tryCompare(field, "width", 640);
            compare(field.mapToItem(page, 0, 0).x, 280);
            tryCompare(no, "width", 640);
            compare(no.mapToItem(page, 0, 0).x, 280);
        }

        function test_no_word_of_a_heading_is_broken() {
            Theme.textScale = 2;
            stage.width = 320;
            page.title = "Supervision";
            page.largeTitle = true;
            tryVerify(() => Probe.clipped(page).length === 0);
            const met = Probe.walk(page).find(m => m.name === "Supervision");
            tryVerify(() => met.item.height < 2 * Theme.titleSize, 1000, "one line");
            page.title = "With a client";
        }
    }
}
