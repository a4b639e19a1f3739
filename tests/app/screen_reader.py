"""Goes through the main job by names, roles and actions alone, as a screen reader's user does.

screen_reader.py PROGRAM DATA_DIR, on a display and a session bus of its own. Nothing here knows the program but through
AT-SPI; words are typed as keys into what has the focus. Prints what it heard; ends with 0 only at the job's end.
"""

import subprocess
import sys
import threading
import time

import pyatspi
from gi.repository import Atspi

PATIENCE = 20  # seconds; a vault is made meanwhile
MOST_STOPS = 60  # more than any page has


class Lost(Exception):
    """Something a person would look for is not there."""


def showing(thing):
    """Everything under `thing` that is on screen, in reading order."""
    try:
        children = [child for child in thing if child is not None]
    except Exception:  # gone while it was looked at
        return
    for child in children:
        try:
            if child.getState().contains(pyatspi.STATE_SHOWING):
                yield child
        except Exception:
            continue
        yield from showing(child)


def said(thing):
    """What is read out for it: its name, or for a field that hides what is typed the beginning of its description."""
    try:
        return thing.name or thing.description.split(".")[0]
    except Exception:
        return ""


class Reader:
    def __init__(self, program, data):
        self.heard = []
        pyatspi.Registry.registerEventListener(self.hear, "object:announcement", "object:state-changed:showing")
        self.process = subprocess.Popen([program, "--data-dir", data])
        self.app = self.wait(self.running, "the program")

    def hear(self, event):
        try:
            if event.source.getRole() in (pyatspi.ROLE_ALERT, pyatspi.ROLE_NOTIFICATION):
                self.heard.append(event.source.name)
        except Exception:
            pass

    def running(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.process.pid and app.childCount:
                app.set_cache_mask(Atspi.Cache.NONE)  # what is there now, not what was heard of last
                return app
        return None

    def wait(self, what, name):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if found := what():
                    return found
            except Exception as problem:  # the tree changes while it is read
                last = problem
            time.sleep(0.05)
        raise Lost(f"{name} is not there. There is: {self.names()}")

    def look(self, name, pressable=False, editable=False):
        for thing in showing(self.app):
            words = said(thing)
            if words == name or (name.endswith("…") and words.startswith(name[:-1])):
                if pressable and "Action" not in pyatspi.listInterfaces(thing):
                    continue
                if editable and not thing.getState().contains(pyatspi.STATE_EDITABLE):
                    continue
                return thing
        return None

    def find(self, name):
        return self.wait(lambda: self.look(name), f"“{name}”")

    def reach(self, name):
        """What is further down comes into view as the focus goes there, by Tab."""
        stop = time.monotonic() + 2
        while time.monotonic() < stop:
            if found := self.look(name, pressable=True):
                return found
            time.sleep(0.05)
        for _ in range(MOST_STOPS):
            subprocess.run(["xdotool", "key", "Tab"], check=True)
            time.sleep(0.1)
            if found := self.look(name, pressable=True):
                return found
        raise Lost(f"“{name}” is not reached. There is: {self.names()}")

    def names(self):
        return " | ".join(filter(None, map(said, showing(self.app))))

    def press(self, name):
        thing = self.reach(name)
        action = thing.queryAction()
        names = [action.getName(i).lower() for i in range(action.nActions)]
        wanted = next((i for i, word in enumerate(names) if word in ("press", "toggle", "showmenu")), None)
        if wanted is None:
            raise Lost(f"“{name}” cannot be pressed, only {names}")
        action.doAction(wanted)

    def type(self, field, words):
        thing = self.wait(lambda: self.look(field, editable=True), f"the field “{field}”")
        thing.queryComponent().grabFocus()
        self.wait(lambda: thing.getState().contains(pyatspi.STATE_FOCUSED), f"the focus in “{field}”")
        subprocess.run(["xdotool", "type", "--delay", "1", words], check=True)
        self.wait(lambda: thing.queryText().characterCount == len(words), f"“{words}” in “{field}”")

    def value(self, beginning):
        return self.find(beginning + "…").name.removeprefix(beginning).strip()


def job(reader):
    # The quick check, before anything is set up.
    reader.press("Client")
    for number in range(1, 5):
        reader.find(f"{number} of 4")
        reader.press("Yes")
    reader.find("Your answers lean towards sharing…")
    reader.press("Done")

    # Setting up: the words and the code are read from the tree, as they would be read out.
    reader.press("Set up my notes")
    reader.press("Go on")
    reader.press("With a passphrase…")
    passphrase = reader.value("Your six words:")
    reader.press("I have written them down")
    reader.find("Your recovery code")
    code = [reader.value(f"Part {part}:").replace(" ", "") for part in range(1, 9)]
    reader.press("I have written it down")
    reader.find("Finish")
    for part in range(1, 9):
        if any(said(thing) == f"Part {part}" for thing in showing(reader.app)):
            reader.type(f"Part {part}", code[part - 1].lower())
    reader.press("Finish")
    reader.find("Before you share")

    # The longer check, kept.
    reader.press("Longer check…")
    reader.press("A client")
    for number in range(1, 10):
        reader.find(f"{number} of 9")
        reader.press("Yes")
    reader.press("It gives hope.")
    reader.press("Go on")
    reader.find("Does any of this fit today?")
    reader.press("None of these")
    reader.press("I shared")
    reader.press("Keep it, look back later")
    reader.find("Before you share")

    # A reflection, in words.
    reader.press("Quick reflection…")
    reader.press("Employer visit")
    reader.press("Shared")
    reader.press("Well")
    reader.type("What worked? What would I change?", "short and kind")
    reader.press("Done")
    reader.find("Before you share")

    # Hidden: nothing of the page is left to be read out.
    reader.press("Hide the page")
    reader.find("Show my page")
    names = [said(thing) for thing in showing(reader.app)]
    if "Before you share" in names:
        raise Lost("a hidden page is still read out: " + " | ".join(names))
    reader.press("Show my page")

    # Locked, opened again with the words that were read out, and what was written is there.
    reader.press("Lock my notes")
    reader.type("Passphrase", passphrase)
    reader.press("Open")
    reader.find("Before you share")
    reader.press("Reflect")
    reader.press("Employer visit…")
    reader.find("short and kind")


def main():
    program, data = sys.argv[1:3]
    threading.Thread(target=pyatspi.Registry.start, daemon=True).start()
    reader = Reader(program, data)
    try:
        job(reader)
        print("heard:", " | ".join(reader.heard))
        if not reader.heard:
            raise Lost("nothing was announced on the whole way")
        print("The main job is done.")
        return 0
    except Lost as lost:
        print(f"lost: {lost}", file=sys.stderr)
        return 1
    finally:
        reader.process.terminate()
        reader.process.wait(10)


if __name__ == "__main__":
    sys.exit(main())
