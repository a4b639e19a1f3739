#!/usr/bin/env python3
"""Laws of the QML files that qmllint does not know.

- every Text and Label shows plain text only (AutoText with <img> opens sockets)
- every text input keeps the keyboard from learning
- no colour outside the style module
- every control stands in the gallery, by itself or in another that does
"""

import pathlib
import re
import sys


def blocks(text, names):
    """Yields (line, body without nested objects) for every object of these types."""
    for match in re.finditer(rf"^[ \t]*(?:[\w.]+:\s*)?(?:T\.)?({'|'.join(names)})\s*\{{", text, re.M):
        depth, at, own = 1, match.end(), []
        while depth and at < len(text):
            c = text[at]
            depth += (c == "{") - (c == "}")
            if depth == 1 and c not in "{}":
                own.append(c)
            at += 1
        yield text.count("\n", 0, match.start()) + 1, match.group(1), "".join(own)


def broken_laws(source):
    for path in sorted((source / "qml").rglob("*.qml")):
        text = path.read_text()
        name = path.relative_to(source)
        # Every Label is our style's, which is held to it below.
        for line, kind, body in blocks(text, ["Text"]):
            if "textFormat: Text.PlainText" not in body:
                yield f"{name}:{line}: {kind} without textFormat: Text.PlainText"
        if path.name == "Label.qml" and "textFormat: Text.PlainText" not in text:
            yield f"{name}: Label without textFormat: Text.PlainText"
        if path.parts[-2] != "style":
            for line, kind, body in blocks(text, ["TextField", "TextArea", "TextInput", "TextEdit"]):
                if "inputMethodHints" not in body:
                    yield f"{name}:{line}: {kind} without inputMethodHints"
            for number, line in enumerate(text.splitlines(), 1):
                if re.search(r'"#[0-9A-Fa-f]{3,8}"', line):
                    yield f"{name}:{number}: a colour outside the style module"


def not_in_the_gallery(source):
    controls = {path.stem: path.read_text() for module in ["style", "controls"]
                for path in (source / "qml" / module).glob("*.qml")}
    seen, texts = set(), [path.read_text() for path in (source / "tests/qml/gallery").glob("*.qml")]
    while texts:
        text = texts.pop()
        # By type, or by address where it is made when first wanted.
        named = re.findall(r"\b[A-Z]\w+(?=\.?\w* \{|\.)", text) + re.findall(r'"(\w+)\.qml"', text)
        for name in set(named) & set(controls) - seen:
            seen.add(name)
            texts.append(controls[name])
    for name in sorted(set(controls) - seen):
        yield f"{name} is not in the gallery (tests/qml/gallery)"


def main():
    source = pathlib.Path(sys.argv[1]).resolve()
    found = [*broken_laws(source), *not_in_the_gallery(source)]
    print("\n".join(found) or "the QML files keep their laws")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
