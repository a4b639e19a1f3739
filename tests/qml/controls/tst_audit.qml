// Every page of the gallery, at every size, in both colours: nothing cut, nothing too small to touch, nothing nameless.
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Considered.Probe
import Considered.Style

Stage {
    id: stage

    Loader {
        id: loader
        anchors.fill: parent
    }

    TestCase {
        name: "Audit"
        when: windowShown

        // QAccessible's numbers of what a person can operate.
        readonly property var operable: [0x2a, 0x2b, 0x2c, 0x2d, 0x22, 0x25]

        function cleanupTestCase() {
            Theme.textScale = 1;
            Theme.dark = false;
        }

        function test_page_data() {
            const rows = [];
            for (const name of ["Home", "Prompt", "Signs", "Outcome", "Reflection", "Secrets", "Settings", "Lists",
                "Disabled", "Steps", "Rows"])
                for (const [width, height] of [[320, 568], [390, 844], [1024, 700]])
                    for (const scale of [1, 1.5, 2])
                        rows.push({ tag: `${name} ${width}x${height} at ${scale}`, name, width, height, scale });
            return rows;
        }

        function test_page(row) {
            stage.width = row.width;
            stage.height = row.height;
            Theme.textScale = row.scale;
            loader.source = `qrc:/qt/qml/Considered/Gallery/${row.name}Page.qml`;
            compare(loader.status, Loader.Ready);
            waitForRendering(stage);
            compare(Probe.clipped(stage), []);
            compare(Probe.small(stage, 48), []);
            for (const met of Probe.walk(stage)) {
                // Qt gives no name to a password; its description then begins with it.
                if (operable.includes(met.role) || met.focusable)
                    verify((met.password ? met.description : met.name) !== "", `${met.item} of role ${met.role}`);
            }
            loader.source = "";
        }

        function test_dark_is_a_different_picture_on_every_page_data() {
            const rows = [];
            for (const tag of ["Home", "Prompt", "Signs", "Outcome", "Reflection", "Secrets", "Lists", "Disabled",
                "Steps", "Rows"])
                rows.push({ tag });
            return rows;
        }

        // A part that forgot the theme would keep a bright patch: no light surface may be left on a dark page.
        function test_dark_is_a_different_picture_on_every_page(row) {
            stage.width = 390;
            stage.height = 844;
            Theme.textScale = 1;
            Theme.dark = true;
            loader.source = `qrc:/qt/qml/Considered/Gallery/${row.tag}Page.qml`;
            waitForRendering(stage);
            const picture = grabImage(stage);
            let bright = 0;
            for (let y = 2; y < stage.height; y += 4)
                for (let x = 2; x < stage.width; x += 4)
                    bright += picture.red(x, y) > 240 && picture.green(x, y) > 240 ? 1 : 0;
            Theme.dark = false;
            loader.source = "";
            verify(bright < 0.02 * 97 * 211, bright + " bright points");
        }
    }
}
