# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads articles with their attributions marked in the text: {s1|Ana} {c1|said} {t1|that {s2|Ben} {c2|had left}}.

A letter names the role, source, cue or content (t), a number the attribution; one span may serve several: {s1,s2|She}.
"""
import re
from pathlib import Path

from .polnear import ROLES, Article

TOKEN = re.compile(r"\{([sct]\d+(?:,[sct]\d+)*)\||[{}]|[^{}]+")
ROLE = dict(zip("sct", ROLES))


def read(folder):
    """All *.txt below a folder, in order of their names."""
    paths = sorted(Path(folder).rglob("*.txt"))
    if not paths:
        raise SystemExit(f"{folder}: no articles in it; give a folder with marked *.txt files")
    return [parse(path.stem, path.read_text(encoding="utf8"), path) for path in paths]


def parse(name, marked, where=None):
    text, open_, found = "", [], {}
    for token in TOKEN.finditer(marked):
        if token.group(1):
            open_.append((token.group(1).split(","), len(text)))
        elif token.group() == "{":
            raise SystemExit(f"{where or name}: {marked[token.start():token.start() + 30]!r} opens no span; write {{s1|...}}")
        elif token.group() != "}":
            text += token.group()
        elif not open_:
            raise SystemExit(f"{where or name}: nothing is open for the }} after {text[-30:]!r}")
        else:
            keys, begin = open_.pop()
            for key in keys:
                attribution = found.setdefault(int(key[1:]), {role: [] for role in ROLES})
                attribution[ROLE[key[0]]].append((begin, len(text)))
    if open_:
        raise SystemExit(f"{where or name}: {open_[-1][0]} opens and never closes")
    # The longest first: what a longer one contains is then written over it, as flat tags have room for one role.
    return Article(name, text, sorted(found.values(), key=lambda a: -sum(e - b for b, e in a["content"])))
