#!/usr/bin/env python3
"""How easily the app's words are read, and their tone: its own texts, and the practice content.

  reading.py SOURCE GATHER...   GATHER: the command that gathers the app's own texts, to which a file is appended
  reading.py --control          that the laws find what breaks them

The measure is the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75, Naval
Technical Training Command): 0.39 x words per sentence + 11.8 x syllables per word - 15.59. It is a year of school in the
United States, which a child enters at five or six and whose first grade ends at seven: reading age = grade + 5.
Names of buttons and other texts of a few words would only flatter it: sentences from five words on are measured, those
of each kind together, and those from eight words on one by one too, since a single long word weighs too much in fewer.
Syllables are counted by groups of vowels.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

HIGHEST_AGE = 11  # of each kind of text as a whole
HARDEST_AGE = 15  # of one sentence
LONGEST_SENTENCE = 26  # words; advice on plain English is 15 to 20 on average
ENOUGH_TOGETHER = 5  # words of a sentence
ENOUGH_ALONE = 8

SHOWN = {"about", "advice", "aim", "ask", "before", "checkBack", "help", "permission", "share", "text", "title"}

TONE = {
    "an exclamation mark": r"!",
    "a notice rather than a sentence": r"\bplease note\b|\bN\.?B\.?\b",
    "blame": r"\byou (?:failed|forgot|must not|should have)\b|\b(?:invalid|illegal|forbidden|fatal|bad input)\b|"
    r"\b(?:your|a) (?:mistake|error|fault)\b",
    "American spelling": r"\b\w*(?:[^s]ize[ds]?|izing|ization|yze[ds]?)\b|\b(?:color|favor|behavior|honor|labor|neighbor|"
    r"center|fulfill|enroll|license[ds]|practicing|canceled|canceling|traveled|judgment|gray|program)(?:s|ed|ing|ful)?\b",
}
# Words of that look which are British too.
BRITISH = {"size", "sizes", "sized", "prize", "prizes", "seize", "seized"}
# What has a capital letter wherever it stands.
NAMES = {"I", "PIN", "PDF", "IPS", "NHS", "HR", "OK", "JSON", "Considered", "SQLCipher", "Samaritans", "Northern", "Ireland"}


def syllables(word):
    word = re.sub(r"[^a-z]", "", word.lower().replace("’", ""))
    if not word:
        return 1
    groups = len(re.findall(r"[aeiouy]+", word))
    if re.search(r"[^aeiouyl]e$|[^aeiouydt]ed$|[^aeiouysxzhgc]es$|[^aeiouy]ely$", word) and groups > 1:
        groups -= 1
    return max(1, groups)


def sentences(text):
    text = re.sub(r"%L?\d+|%n", "three", text)
    for part in re.split(r"(?<=[.?!])[”’)]?\s+|\n+", text):
        words = re.findall(r"[A-Za-z0-9][A-Za-z0-9’'-]*", part)
        if words:
            yield part.strip(), words


def grade(sentence_count, words):
    return 0.39 * len(words) / sentence_count + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def own_texts(file):
    """(text, what it belongs to) of every text of the app's own."""
    for context in xml.etree.ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            comment = message.findtext("comment") or ""
            if not comment.startswith("date format"):
                yield message.findtext("source"), context.findtext("name")


def practice_texts(node, key="", where=""):
    if isinstance(node, dict):
        for name, value in node.items():
            yield from practice_texts(value, name, node.get("id", where))
    elif isinstance(node, list):
        for value in node:
            yield from practice_texts(value, key, where)
    elif isinstance(node, str) and key in SHOWN:
        yield node, where


def titled(text):
    """Every longer word of a short text begins with a capital: a Title Like This."""
    words = re.findall(r"[A-Za-z’]+", text)
    return (
        1 < len(words) <= 6
        and not re.search(r"[.?!]\s", text)
        and all(w[0].isupper() or len(w) < 4 for w in words)
        and any(len(w) >= 4 and w not in NAMES for w in words[1:])
    )


def faults_of(text, where):
    for fault, pattern in TONE.items():
        for match in re.finditer(pattern, text, re.I):
            if match.group().lower() not in BRITISH:
                yield f"{fault}, “{match.group()}”: “{text}” ({where})"
    if titled(text):
        yield f"Capitals Like a Title: “{text}” ({where})"
    for sentence, words in sentences(text):
        if len(words) >= ENOUGH_ALONE and grade(1, words) + 5 > HARDEST_AGE:
            yield f"reading age {grade(1, words) + 5:.1f}: “{sentence}” ({where})"
        if len(words) > LONGEST_SENTENCE:
            yield f"{len(words)} words in one sentence: “{sentence}” ({where})"


def look(kind, texts):
    """Prints what is hardest to read; yields what is at fault."""
    texts = sorted(set(texts))
    all_sentences = [
        (s, words, where) for text, where in texts for s, words in sentences(text) if len(words) >= ENOUGH_TOGETHER
    ]
    everything = [word for _, words, _ in all_sentences for word in words]
    age = grade(len(all_sentences), everything) + 5
    print(f"{kind}: {len(texts)} texts, {len(all_sentences)} sentences of {ENOUGH_TOGETHER} words or more: age {age:.1f}")
    ranked = sorted(
        ((grade(1, words) + 5, s, where) for s, words, where in all_sentences if len(words) >= ENOUGH_ALONE), reverse=True
    )
    for hard, sentence, where in ranked[:10]:
        print(f"  {hard:5.1f}  {sentence} ({where})")
    if age > HIGHEST_AGE:
        yield f"{kind}: reading age {age:.1f} is above {HIGHEST_AGE}"
    for text, where in texts:
        yield from faults_of(text, where)


def control():
    """Whether each law finds what breaks it."""
    hard = "Professional supervision arrangements necessitate organisational accountability considerations everywhere."
    broken = ["Well done!", "Please note that it is saved.", "You failed.", "Invalid PIN", "Organize it", "Pick a color",
              "Save The Passphrase", hard, "I had a cat and " + "a cat and " * 9]
    kept = ["Set a PIN", "What size is it?", "Organise it, in colour", "It is saved.", "My notes, for IPS"]
    wrong = [text for text in broken if not list(faults_of(text, ""))]
    wrong += [text for text in kept if list(faults_of(text, ""))]
    print("\n".join(wrong) or "the laws find what breaks them")
    return 1 if wrong or not list(look("hard texts", [(hard, "")])) else 0


def main():
    if sys.argv[1] == "--control":
        return control()
    source, command = pathlib.Path(sys.argv[1]), sys.argv[2:]
    pack = json.loads(next((source / "assets/content").glob("*.en-GB.json")).read_text())
    practice = list(practice_texts(pack))
    prompts = [(prompt["text"], prompt["id"]) for prompt in pack["prompts"]]
    with tempfile.TemporaryDirectory() as folder:
        words = pathlib.Path(folder) / "all.ts"
        subprocess.run([*command, str(words)], cwd=source, check=True, capture_output=True)
        texts = list(own_texts(words))
    faults = [*look("prompts", prompts), *look("practice content", practice), *look("the app’s own texts", texts)]
    print("\n".join(dict.fromkeys(faults)))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
