# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads PolNeAR in its published layout: text/*.txt and attributions/*_ANNOTATOR.ann."""
import re
from dataclasses import dataclass
from pathlib import Path

ROLES = ("source", "cue", "content")


@dataclass
class Article:
    name: str
    text: str
    attributions: list  # each {"source": [(begin, end)], "cue": ..., "content": ...}


def read_annotations(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf8")]
    spans = {r[0]: [tuple(map(int, o.split())) for o in r[1].split(" ", 1)[1].split(";")]
             for r in rows if len(r) > 1 and r[0].startswith("T")}
    found = []
    for row in rows:
        if len(row) < 2 or not row[0].startswith("E"):
            continue
        attribution = {role: [] for role in ROLES}
        for argument in row[1].split():
            role, span = argument.split(":")
            role = re.sub(r"\d+$", "", role).lower()
            if role in attribution:
                attribution[role] += spans.get(span, [])
        if attribution["content"] and attribution["cue"]:
            found.append({role: sorted(s) for role, s in attribution.items()})
    return found


def read(folder, all_annotators=True):
    """All articles of a split; one annotated by several people comes once for each, or just for the first by name."""
    folder, seen, articles = Path(folder), set(), []
    paths = sorted((folder / "attributions").glob("*.ann"))
    if not paths:
        raise SystemExit(f"{folder}: no attributions/*.ann; give a split of PolNeAR, a folder with text/ and attributions/")
    for path in paths:
        stem = path.stem.rsplit("_", 1)[0]
        if stem in seen and not all_annotators:
            continue
        seen.add(stem)
        text = (folder / "text" / f"{stem}.txt").open(encoding="utf8", newline="").read()
        articles.append(Article(stem, text, read_annotations(path)))
    return articles
