#!/usr/bin/env python3
"""Laws of the app's own words, so that they can be put in any language.

  words.py SOURCE GATHER...   GATHER: the command that gathers the words, to which a file is appended
  words.py --control          that the laws find what breaks them

- the files of assets/i18n are what the gathering would write now (cmake --build BUILD --target words)
- every plural has all its forms in English
- every text in code has the context that it will be looked up in
- every text in QML that people see goes through qsTr; plurals are Qt's, never an "if there is one"
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`')
# Said to people: more than one word, or one that begins with a capital. What the engine reads: names of modules, files,
# keys and signals.
SAID = re.compile(r"[A-Za-z’]{2,}[ ,.:;…]+[A-Za-z(“‘]|^[“A-Z][a-z’]+[.?…”]?$")
OF_THE_ENGINE = re.compile(r"^\s*(?:import\b|pragma\b|sequences?:|objectName:)|\bfontFamily\b|\bfamily:")
FILE = re.compile(r"[\w:/.]+\.(?:qml|svg)")
BY_HAND = re.compile(r"[!=]==? 1\s*\?\s*(?:qsTr|(?:\w+::)?tr)\(")


def messages(file):
    root = xml.etree.ElementTree.parse(file).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            yield key, message.get("numerus") == "yes", message.find("translation")


def gathered(source, command, file, only):
    return subprocess.run([*command, str(file), *only], cwd=source, text=True, capture_output=True, check=True).stderr


def languages(source, command):
    for file in sorted((source / "assets/i18n").glob("*.ts")):
        only = ["-pluralonly"] if file.stem.endswith("_en_GB") else []
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / file.name
            shutil.copy(file, fresh)
            gathered(source, command, fresh, only)
            now = {key for key, _, _ in messages(fresh)}
        kept = {key for key, _, _ in messages(file)}
        for fault, keys in (("lacks", now - kept), ("still has", kept - now)):
            for key in sorted(keys):
                yield f"{file.name} {fault} “{key[1]}” ({key[0]})"
        for key, plural, translation in messages(file):
            if only and (not plural or translation.get("type") or not all(form.text for form in translation)):
                yield f"{file.name}: a form of “{key[1]}” is missing ({key[0]})"


def contexts(source, command):
    with tempfile.TemporaryDirectory() as folder:
        for line in gathered(source, command, pathlib.Path(folder) / "all.ts", []).splitlines():
            if re.search(r"lacks Q_OBJECT|without context|unconsumed|Unterminated", line):
                yield line


def without_comments(text):
    return re.sub(r"^\s*//.*$|(?<=[\s;{}])// .*$", "", text, flags=re.M)


def not_offered(name, text):
    """Strings people would see that are not handed to qsTr, and plurals made by hand."""
    text = without_comments(text)
    for match in BY_HAND.finditer(text):
        yield f"{name}:{text.count(chr(10), 0, match.start()) + 1}: a plural made by hand"
    for number, line in enumerate(text.splitlines(), 1):
        if name.suffix != ".qml" or OF_THE_ENGINE.search(line):
            continue
        for match in LITERAL.finditer(re.sub(r'qsTr\((?:"(?:[^"\\]|\\.)*"[,\s]*)+', "", line)):
            words = match.group(1) or match.group(2) or ""
            if SAID.search(words) and not FILE.fullmatch(words):
                yield f"{name}:{number}: “{words}” is not offered for translation"


def control():
    """Whether each law finds what breaks it."""
    broken = [
        ("A.qml", 'text: "Good morning"'),
        ("A.qml", 'title: open ? qsTr("Close") : "Open"'),
        ("A.qml", 'text: count === 1 ? qsTr("1 note") : qsTr("%1 notes").arg(count)'),
        ("a.cpp", 'return count == 1\n ? tr("1 note") : tr("%1 notes").arg(count);'),
    ]
    kept = [
        ("A.qml", 'text: open ? qsTr("Close") : qsTr("Open", "a word, not a deed")'),
        ("A.qml", 'iconName: "check-circle" // "Good morning"'),
        ("A.qml", 'text: qsTr("%n notes", "", count)'),
    ]
    wrong = [text for name, text in broken if not list(not_offered(pathlib.Path(name), text))]
    wrong += [text for name, text in kept if list(not_offered(pathlib.Path(name), text))]
    print("\n".join(wrong) or "the laws find what breaks them")
    return 1 if wrong else 0


def main():
    if sys.argv[1] == "--control":
        return control()
    source, command = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    found = [*languages(source, command), *contexts(source, command)]
    for room, ending in (("qml", "*.qml"), ("cpp", "*.cpp")):
        for path in sorted((source / room).rglob(ending)):
            found += not_offered(path.relative_to(source), path.read_text())
    print("\n".join(found) or "every word can be put in another language")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
