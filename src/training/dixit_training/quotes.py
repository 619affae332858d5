# SPDX-License-Identifier: GPL-3.0-or-later
"""Which units stand in quotation marks: an input feature of the model. The Java class QuoteReader does the same.

Each line is read for itself. A double mark may be two single ones (''so''), point the wrong way (”so” for “so”, as bad
converters write it) or have lost its partner: what a closing mark closes that nothing opened began before the line.
"""
from dataclasses import dataclass
from itertools import groupby

QUOTES = ("outside", "double", "single", "mark")
OUTSIDE, DOUBLE, SINGLE, MARK = range(4)

LOOKS = {**dict.fromkeys("“«„‟", "opening"), **dict.fromkeys("”»", "closing"), **dict.fromkeys('"＂', "straight"),
         "``": "opening", "‘‘": "opening", "’’": "closing", "''": "straight"}
SINGLE_OPENING, SINGLE_CLOSING = "‘'`", "’'"


@dataclass
class Mark:
    """A double quotation mark."""
    begin: int  # its first unit
    end: int
    look: str
    left: bool  # whether it stands at what is before it, and not at a word behind it
    right: bool  # the other way round


def read(units, line):
    """Sets the quote of all units; a gap of at least `line` begins a line."""
    starts = [i for i, u in enumerate(units) if i == 0 or u.gap >= line]
    for begin, end in zip(starts, starts[1:] + [len(units)]):
        Line(units[begin:end]).read()


class Line:
    def __init__(self, units):
        self.units = units

    def read(self):
        marks = self.marks()
        inside = begins_inside(marks)
        state = DOUBLE if inside else OUTSIDE
        opens = {i: o for mark, o in zip(marks, opening(marks, inside)) for i in range(mark.begin, mark.end)}
        for i, unit in enumerate(self.units):
            if i in opens:
                state, unit.quote = DOUBLE if opens[i] else OUTSIDE, MARK
            elif self.is_single(i, state):
                state, unit.quote = OUTSIDE if state == SINGLE else SINGLE, MARK
            else:
                unit.quote = state

    def marks(self):
        marks, i = [], 0
        while i < len(self.units):
            one, end = self.units[i].text, i + 1
            if self.joined(end) and one + self.units[end].text in LOOKS:
                end += 1
            look = LOOKS.get("".join(u.text for u in self.units[i:end]))
            if look:
                before, after = self.joined(i), self.word_after(end - 1)
                marks.append(Mark(i, end, "sign" if self.is_sign(i) else look, before and not after, after and not before))
            i = end
        return marks

    def is_sign(self, i):
        """Whether a mark may be one of inches or seconds, which closes what is open and else is nothing."""
        return self.units[i].text in '"”' and self.joined(i) and self.units[i - 1].text[-1].isdecimal()

    def is_single(self, i, state):
        """Whether a unit is a single mark that opens or closes; between double ones none is looked for."""
        c = self.units[i].text
        if state == OUTSIDE:
            return c in SINGLE_OPENING and not self.word_before(i) and self.joined(i + 1)
        return state == SINGLE and c in SINGLE_CLOSING and self.joined(i) and not self.word_after(i)

    def joined(self, i):
        """Whether a unit follows the one before it without a space."""
        return 0 < i < len(self.units) and self.units[i].gap == 0

    def word_before(self, i):
        return self.joined(i) and self.units[i - 1].text[-1].isalnum()

    def word_after(self, i):
        return self.joined(i + 1) and self.units[i + 1].text[0].isalnum()


def begins_inside(marks):
    """Whether the first mark of a line closes what began before: it looks so, and those that look like it aren't pairs."""
    if not marks or marks[0].look not in ("closing", "straight") or not marks[0].left:
        return False
    _, alike = next(groupby(marks, lambda m: m.look))
    return len(list(alike)) % 2 == 1


def opening(marks, inside):
    """For each mark whether it opens; what the marks before it say comes first, then its look."""
    opens = []
    for mark, following in zip(marks, marks[1:] + [None]):
        if mark.look == "closing" and not inside:
            inside = mark.right or following is not None and following.look == "closing"
        else:
            inside = mark.look == "opening" or mark.look == "straight" and not inside
        opens.append(inside)
    return opens
