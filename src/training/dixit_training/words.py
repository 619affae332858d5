# SPDX-License-Identifier: GPL-3.0-or-later
"""Attributions as sets of words, and how alike two of them are: what `dixit evaluate` calls an attribution found."""
import re

from .polnear import ROLES

SAME = 0.5


class Words:
    """The words of a text, each with a number: runs of characters without white space."""

    def __init__(self, text):
        self.at = {i: n for n, m in enumerate(re.finditer(r"\S+", text)) for i in range(m.start(), m.end())}

    def of(self, roles):
        """{role: numbers of its words} of {role: spans}."""
        return {r: {self.at[i] for b, e in roles[r] for i in range(b, e) if i in self.at} for r in ROLES}


def spans(attribution):
    """{role: spans} of an attribution in Dixit's JSON."""
    return {r: [(s["begin"], s["end"]) for s in (attribution.get(r) or {}).get("spans", [])] for r in ROLES}


def likeness(a, b):
    """Jaccard's index; nothing is like nothing."""
    return len(a & b) / len(a | b) if a or b else 1.0


def same(a, b, roles=ROLES):
    return all(likeness(a[r], b[r]) >= SAME for r in roles)
