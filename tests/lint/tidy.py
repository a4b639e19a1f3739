#!/usr/bin/env python3
"""clang-tidy over the rooms: tidy.py CLANG-TIDY SOURCE-DIR BUILD-DIR [--control]

Reading Qt's headers is what takes the time, so each room is read as one file (its sources must be able to stand
together, as they do in a unity build). --control plants a fault and fails unless it is found.
"""

import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

ROOMS = {"cpp/" + room: "considered_" + room
         for room in ["domain", "content", "crypto", "storage", "vault", "report", "viewmodel"]}
ROOMS["cpp/app"] = "considered"
ROOMS["platform/linux"] = "considered_system"
ROOMS["qml/style"] = "considered_style"
FAULT = "int planted(const std::string text) { return int(text.size()); }\n"


def flags_of(commands, target):
    """What a target's files are compiled with, without what only GCC knows and without its precompiled headers."""
    for command in commands:
        if f"/{target}.dir/" not in command["command"]:
            continue
        kept, words = [], iter(shlex.split(command["command"]))
        for word in words:
            if word == "-isystem":
                kept += [word, next(words)]
            elif word in ("-include", "-o", "-c", "-MT", "-MF"):
                next(words)
            elif word.startswith(("-D", "-I", "-std")):
                kept.append(word)
        return kept
    return None


def main():
    tidy, source, build = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    control = "--control" in sys.argv
    commands = json.loads((build / "compile_commands.json").read_text())
    with tempfile.TemporaryDirectory() as scratch:
        def check(room):
            flags = flags_of(commands, ROOMS[room])
            sources = sorted((source / room).rglob("*.cpp"))
            if flags is None or not sources:
                return room, 1, f"{room}: nothing to read, or no flags for it"
            whole = pathlib.Path(scratch) / (room.replace("/", "-") + ".cpp")
            text = "".join(f'#include "{path}"\n' for path in sources)
            whole.write_text(("#include <string>\n" + FAULT if control else "") + text)
            done = subprocess.run([tidy, "--quiet", f"--config-file={source / '.clang-tidy'}", str(whole), "--",
                                   *flags, "-Wno-everything"], capture_output=True, text=True)
            return room, done.returncode, done.stdout

        rooms = ["cpp/domain"] if control else ROOMS
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(check, rooms))
    if control:
        found = results[0][1] != 0 and "planted" in results[0][2]
        print("the planted fault was found" if found else "the planted fault was NOT found: " + results[0][2])
        return 0 if found else 1
    for room, code, said in results:
        print(f"{room}: {'clean' if code == 0 else 'see below'}")
        if code != 0:
            print(said)
    return 1 if any(code for _, code, _ in results) else 0


if __name__ == "__main__":
    sys.exit(main())
