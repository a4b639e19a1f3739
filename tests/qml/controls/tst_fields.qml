// Fields: every keystroke goes out, settled or not, and nothing that comes back spoils what is being typed.
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Considered.Controls
import Considered.Probe

Stage {
    id: stage

    Component {
        id: note
        NoteField { width: 350; label: "What worked?"; hint: "No names." }
    }

    Component {
        id: line
        LineField { width: 350; label: "What worked?"; hint: "No names." }
    }

    Component {
        id: secret
        SecretField { width: 350; label: "PIN"; hint: "Six figures." }
    }

    TestCase {
        name: "Fields"
        when: windowShown

        function words_data() {
            return [{ tag: "NoteField", part: note }, { tag: "LineField", part: line }];
        }

        // The part of a field that takes the typing, as a screen reader finds it.
        function editor(field: Item): Item {
            return Probe.walk(field).find(met => met.role === 42).item;
        }

        function made(part: Component, properties: var): var {
            const field = createTemporaryObject(part, stage, properties ?? {});
            const told = [];
            if (field.edited)
                field.edited.connect(words => told.push(words));
            const edit = editor(field);
            edit.forceActiveFocus();
            return { field, told, edit };
        }

        function test_every_letter_goes_out_data() { return words_data(); }

        function test_every_letter_goes_out(data) {
            const { told } = made(data.part);
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_B);
            keyClick(Qt.Key_Backspace);
            compare(told, ["a", "ab", "a"]);
        }

        function test_unsettled_letters_go_out_in_their_place_data() { return words_data(); }

        function test_unsettled_letters_go_out_in_their_place(data) {
            const { field, told, edit } = made(data.part, { text: "They  up" });
            edit.cursorPosition = 5;
            Probe.compose(edit, "eas", "");
            Probe.compose(edit, "eased", "");
            Probe.compose(edit, "", "eased");
            compare(told, ["They eas up", "They eased up"]);
            compare(edit.text, "They eased up");
            compare(field.text, "They  up", "what is shown belongs to the owner");
        }

        function test_words_from_outside_are_not_told_back_data() { return words_data(); }

        function test_words_from_outside_are_not_told_back(data) {
            const { field, told, edit } = made(data.part, { text: "first" });
            field.text = "second";
            compare(edit.text, "second");
            compare(told, []);
        }

        function test_an_echo_moves_nothing_data() { return words_data(); }

        function test_an_echo_moves_nothing(data) {
            const { field, told, edit } = made(data.part, { text: "ac" });
            edit.cursorPosition = 1;
            keyClick(Qt.Key_B);
            field.text = told[0];
            compare(edit.text, "abc");
            compare(edit.cursorPosition, 2);
            compare(told.length, 1);
        }

        function test_a_late_echo_does_not_undo_newer_words_data() { return words_data(); }

        function test_a_late_echo_does_not_undo_newer_words(data) {
            const { field, edit } = made(data.part);
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_B);
            keyClick(Qt.Key_C);
            field.text = "a";
            compare(edit.text, "abc");
            compare(edit.cursorPosition, 3);
            field.text = "abc";
            compare(edit.text, "abc");
        }

        function test_the_echo_of_unsettled_letters_leaves_them_unsettled_data() { return words_data(); }

        function test_the_echo_of_unsettled_letters_leaves_them_unsettled(data) {
            const { field, told, edit } = made(data.part);
            Probe.compose(edit, "hel", "");
            field.text = told[0];
            compare(edit.preeditText, "hel");
            compare(edit.text, "");
            Probe.compose(edit, "", "hello");
            compare(told, ["hel", "hello"]);
        }

        function test_the_owner_can_empty_it_data() { return words_data(); }

        function test_the_owner_can_empty_it(data) {
            const { field, told, edit } = made(data.part);
            keyClick(Qt.Key_A);
            field.text = "a";
            field.text = "";
            compare(edit.text, "");
            compare(told, ["a"]);
            keyClick(Qt.Key_A);
            compare(told, ["a", "a"], "the same word typed again is told again");
        }

        function test_the_cursor_stays_while_the_owner_changes_the_words_data() { return words_data(); }

        function test_the_cursor_stays_while_the_owner_changes_the_words(data) {
            const { field, edit } = made(data.part, { text: "one two" });
            edit.cursorPosition = 3;
            field.text = "one three";
            compare(edit.cursorPosition, 3);
            field.text = "o";
            compare(edit.cursorPosition, 1);
        }

        function test_keyboards_keep_no_memory_unless_allowed_data() { return words_data(); }

        function test_keyboards_keep_no_memory_unless_allowed(data) {
            const { field, edit } = made(data.part);
            const shy = Qt.ImhSensitiveData | Qt.ImhNoPredictiveText;
            compare(edit.inputMethodHints & shy, shy);
            field.suggestionsAllowed = true;
            compare(edit.inputMethodHints & shy, 0);
        }

        function test_it_is_named_by_its_label_and_hinted_data() { return words_data(); }

        function test_it_is_named_by_its_label_and_hinted(data) {
            const { edit } = made(data.part);
            compare(Probe.met(edit).name, "What worked?");
            compare(Probe.met(edit).description, "No names.");
        }

        function test_a_note_grows_and_lets_tab_out() {
            const { field, edit } = made(note);
            const next = createTemporaryObject(line, stage, { y: 500 });
            const before = field.implicitHeight;
            for (let i = 0; i < 6; ++i)
                keyClick(Qt.Key_Return);
            tryVerify(() => field.implicitHeight > before);
            keyClick(Qt.Key_Tab);
            verify(editor(next).activeFocus);
            keyClick(Qt.Key_Backtab);
            verify(edit.activeFocus);
            compare(edit.text, "\n".repeat(6), "Tab left no mark");
        }

        function test_a_secret_is_hidden_until_asked_for() {
            const { field, edit } = made(secret);
            keyClick(Qt.Key_7);
            compare(field.text, "7");
            compare(edit.displayText, edit.passwordCharacter);
            verify(Probe.met(edit).password);
            const eye = Probe.walk(field).find(met => met.name === "Show what I typed");
            verify(Probe.press(eye.item));
            compare(edit.displayText, "7");
            verify(!Probe.met(edit).password);
            compare(Probe.met(eye.item).name, "Hide what I typed");
        }

        function test_a_secret_is_kept_from_the_keyboard_even_when_shown() {
            const { field, edit } = made(secret, { revealed: true, keyboardHints: Qt.ImhDigitsOnly });
            const shy = Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhHiddenText | Qt.ImhDigitsOnly;
            compare(edit.inputMethodHints & shy, shy);
            verify(field.revealed);
        }

        function test_enter_submits_and_clear_hides_again() {
            const { field } = made(secret, { revealed: true });
            let submitted = 0;
            field.submitted.connect(() => ++submitted);
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_Return);
            compare(submitted, 1);
            field.clear();
            compare(field.text, "");
            verify(!field.revealed);
        }

        function test_what_went_wrong_is_heard_with_the_field() {
            const { field, edit } = made(secret);
            compare(Probe.met(edit).description, "PIN. Six figures.");
            field.errorText = "That is not it.";
            compare(Probe.met(edit).description, "PIN. That is not it.");
            verify(Probe.walk(field).some(met => met.name === "That is not it." && met.role === 8), "an alert");
        }
    }
}
