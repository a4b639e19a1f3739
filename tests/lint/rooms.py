#!/usr/bin/env python3
"""Fails when a room links, includes or imports one that it must not (cpp/README.md).

rooms.py SOURCE_DIR             check the house
rooms.py SOURCE_DIR --control   check that the check itself notices a broken law
"""

import pathlib
import re
import shutil
import sys
import tempfile

ROOMS = {
    "domain": set(),
    "content": {"domain"},
    "crypto": {"domain"},
    "platform": {"domain"},
    "storage": {"domain", "crypto"},
    "vault": {"domain", "crypto", "storage", "platform"},
    "report": {"domain"},
    "viewmodel": {"domain", "content", "crypto", "storage", "vault", "platform", "report"},
    "app": {"domain", "content", "crypto", "storage", "vault", "platform", "report", "viewmodel"},
}
# Qt modules and libraries a room may use besides Qt Core and Expected.
LIBRARIES = {
    "domain": set(),
    "content": set(),
    "crypto": {"PkgConfig::Sodium"},
    "platform": set(),
    "storage": {"PkgConfig::SqlCipher"},
    "vault": {"Zxcvbn"},
    "report": {"Qt6::Gui", "PkgConfig::Qpdf"},
    "viewmodel": {"Qt6::Gui", "Qt6::Qml", "Qt6::Quick"},
    "app": None,  # all
}
MODULES = {
    "style": set(),
    "controls": {"Style"},
    "check": {"Style", "Controls", "Model"},
    "reflect": {"Style", "Controls", "Model"},
    "export": {"Style", "Controls", "Model"},
    "learn": {"Style", "Controls", "Model"},
    "prepare": {"Style", "Controls", "Model"},
    "supervision": {"Style", "Controls", "Model"},
    "more": {"Style", "Controls", "Model"},
    "unlock": {"Style", "Controls", "Model"},
}
# Headers that name a foreign library belong to one room.
OWNED_HEADERS = {
    r"<sodium.*>": {"crypto"},
    r"<(sqlcipher/)?sqlite3\.h>": {"storage"},
    r"<zxcvbn\.h>": {"vault"},
    r"<qpdf/.*>": {"report"},
    r"<QtSql.*>|<QSql.*>": set(),
    r"<QNetwork.*>": {"app"},
}


def strip_comments(text, marker):
    return "\n".join(line.split(marker)[0] for line in text.splitlines())


def broken_laws(source):
    out = []

    def say(path, what):
        out.append(f"{path.relative_to(source)}: {what}")

    for room, allowed in ROOMS.items():
        folder = source / "cpp" / room
        if not folder.is_dir():
            out.append(f"cpp/{room}: this room is missing")
            continue
        for path in sorted(folder.rglob("CMakeLists.txt")):
            text = strip_comments(path.read_text(), "#")
            for name in re.findall(r"\bconsidered_([a-z]+)\b", text):
                if name in ROOMS and name != room and name not in allowed:
                    say(path, f"{room} links {name}")
            if LIBRARIES[room] is not None:
                for name in re.findall(r"\b(Qt6::\w+|PkgConfig::\w+)\b", text):
                    if name not in LIBRARIES[room] | {"Qt6::Core"}:
                        say(path, f"{room} links {name}")
        for path in sorted([*folder.rglob("*.h"), *folder.rglob("*.cpp")]):
            text = path.read_text()
            for name in re.findall(r'#include "([a-z]+)/', text):
                if name in ROOMS and name != room and name not in allowed:
                    say(path, f"{room} includes {name}")
                if name == "linux":
                    say(path, f"{room} includes the operating system's own folder")
            for pattern, owners in OWNED_HEADERS.items():
                if room not in owners and re.search(r"#include " + f"(?:{pattern})", text):
                    say(path, f"{room} includes a header of a library that is not its own")
    for module, allowed in MODULES.items():
        for path in sorted((source / "qml" / module).rglob("*.qml")):
            for name in re.findall(r"^import Considered\.(\w+)", path.read_text(), re.M):
                if name.lower() != module and name not in allowed:
                    say(path, f"{module} imports {name}")
    return out


def control(source):
    """Copies the house, breaks one law at a time, and expects each to be named."""
    breaks = [
        ("cpp/domain/clock.cpp", '#include "storage/database.h"\n'),
        ("cpp/storage/CMakeLists.txt", "target_link_libraries(considered_storage PUBLIC considered_vault)\n"),
        ("cpp/content/CMakeLists.txt", "target_link_libraries(considered_content PUBLIC Qt6::Gui)\n"),
        ("cpp/viewmodel/notices.cpp", "#include <sodium.h>\n"),
        ("qml/controls/Card.qml", "import Considered.Model\n"),
    ]
    for where, what in breaks:
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder)
            for part in ("cpp", "qml"):
                shutil.copytree(source / part, copy / part)
            path = copy / where
            path.write_text(path.read_text() + "\n" + what)
            found = [line for line in broken_laws(copy) if line.startswith(where)]
            if not found:
                return f"not noticed: {what.strip()} in {where}"
    return None


def main():
    source = pathlib.Path(sys.argv[1]).resolve()
    if "--control" in sys.argv:
        missed = control(source)
        print(missed or "every broken law was noticed")
        return 1 if missed else 0
    found = broken_laws(source)
    print("\n".join(found) or "every room keeps to its arrows")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
