# SPDX-License-Identifier: GPL-3.0-or-later
"""Text to units, the things that the span model tags, and units to WordPieces.

A unit is what BERT's basic tokenizer makes: a run of word characters or one punctuation mark. The Java classes of the
package io.github.dixit.spans do the same; the golden vectors in src/test/resources hold the two together.
"""
import unicodedata
from dataclasses import dataclass

from . import quotes

SHAPES = ("lower", "title", "upper", "letter", "mixed", "digit", "other")
GAPS = ("none", "space", "line", "paragraph")


@dataclass
class Unit:
    begin: int
    end: int
    text: str  # lower case, accents stripped: what WordPiece sees
    shape: int
    gap: int
    quote: int = 0


def is_control(c):
    return c not in "\t\n\r" and unicodedata.category(c).startswith("C")


def is_punctuation(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def is_cjk(o):
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2B73F
            or 0x2B740 <= o <= 0x2B81F or 0x2B820 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


def is_space(c):
    return c in " \t\n\r" or unicodedata.category(c) == "Zs"


def normalise(c):
    """One character as uncased BERT sees it: lower case, without combining marks; empty if it vanishes."""
    if ord(c) in (0, 0xFFFD) or is_control(c):
        return ""
    return "".join(d for d in unicodedata.normalize("NFD", c.lower()) if unicodedata.category(d) != "Mn")


def shape(word):
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return SHAPES.index("digit" if any(c.isdecimal() for c in word) else "other")
    upper = [c.isupper() for c in letters]
    if all(upper):
        return SHAPES.index("letter" if len(letters) == 1 else "upper")
    if not any(upper):
        return SHAPES.index("lower")
    return SHAPES.index("title" if upper[0] and not any(upper[1:]) else "mixed")


def gap(between, first):
    """How far a unit stands from the one before it."""
    if first:
        return GAPS.index("paragraph")
    if not between:
        return GAPS.index("none")
    lines = between.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    return GAPS.index("space") + min(lines, 2)


def units(text):
    """All units of a text, in order, with offsets in code points."""
    out, i, last = [], 0, 0
    while i < len(text):
        c = text[i]
        if is_space(c):
            i += 1
            continue
        j = i + 1
        if not is_punctuation(c) and not is_cjk(ord(c)):
            while j < len(text) and not is_space(text[j]) and not is_punctuation(text[j]) and not is_cjk(ord(text[j])):
                j += 1
        word = "".join(map(normalise, text[i:j]))
        if word:
            g = gap("".join(filter(is_space, text[last:i])), not out)
            out.append(Unit(i, j, word, shape(text[i:j]), g))
            last = j
        i = j
    quotes.read(out, GAPS.index("line"))
    return out


class WordPiece:
    """Greedy longest-match-first pieces of a unit."""

    def __init__(self, vocabulary):
        self.ids = {w: i for i, w in enumerate(vocabulary)}
        self.unknown, self.start, self.stop, self.mask = (self.ids[w] for w in ("[UNK]", "[CLS]", "[SEP]", "[MASK]"))
        self.cache = {}

    def pieces(self, word):
        if word not in self.cache:
            self.cache[word] = self.split(word)
        return self.cache[word]

    def split(self, word):
        if len(word) > 100:
            return [self.unknown]
        out, i = [], 0
        while i < len(word):
            j = len(word)
            while j > i and ("##" if i else "") + word[i:j] not in self.ids:
                j -= 1
            if j == i:
                return [self.unknown]
            out.append(self.ids[("##" if i else "") + word[i:j]])
            i = j
        return out
