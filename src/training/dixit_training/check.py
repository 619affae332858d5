# SPDX-License-Identifier: GPL-3.0-or-later
"""A quick look at a model on whole articles: exact spans and exact frames, window by window. The real figures come from Dixit itself."""
import random
from collections import Counter

import torch

from . import data
from .model import LABELS, distance_bucket


def spans(tags):
    """(role, begin, end) of each span of a BIO sequence."""
    out, i = [], 0
    while i < len(tags):
        if LABELS[tags[i]].startswith("B-"):
            role, j = LABELS[tags[i]][2:], i + 1
            while j < len(tags) and LABELS[tags[j]] == "I-" + role:
                j += 1
            out.append((role, i, j))
            i = j
        else:
            i += 1
    return out


@torch.no_grad()
def tag(model, batch, row, n):
    """Flat tags and, for each cue they hold, the tags of its frame; of the first n units of one row."""
    scores = [x[row, batch.firsts[row, :n]] for x in model(batch.ids[row:row+1], batch.shapes[row:row+1], batch.gaps[row:row+1], batch.quotes[row:row+1], batch.mask[row:row+1]) for x in [x.float().expand(row + 1, -1, -1)]]
    flat, units, cues = scores
    tags = model.flat_crf.decode(flat)
    frames = []
    at = torch.arange(n)
    for role, begin, end in spans(tags):
        if role == "cue":
            cue = (cues[begin] + cues[end - 1]) / 2
            d = torch.where(at < begin, at - begin, torch.where(at >= end, at - end + 1, 0))
            frames.append(model.frame_crf.decode(model.frames(units, cue[None], flat, distance_bucket(d)[None])[0]))
    return tags, frames


def check(model, wordpiece, articles):
    model.eval()
    windows = data.Windows(articles, wordpiece)
    counts = Counter()
    for article, plain in zip(articles, windows.plain):
        sizes = [len(wordpiece.pieces(u.text)) for u in plain.units]
        for window in data.cuts(plain, sizes, random.Random(1)):
            row = plain_row(window, wordpiece)
            batch = data.collate([row], wordpiece)
            with torch.autocast("cpu", torch.bfloat16):
                tags, frames = tag(model, batch, 0, len(row[2]))
            count(counts, "flat", set(spans(tags)), set(spans(row[3])))
            gold, found = {tuple(t) for _, t in row[4]}, {tuple(f) for f in frames}
            count(counts, "frame", found, gold)
            framed = {s for f in found for s in spans(f)}
            count(counts, "framed", framed, {s for f in gold for s in spans(f)})
    return {name: round(200 * counts[name, "hit"] / max(1, counts[name, "found"] + counts[name, "gold"]), 2)
            for name in sorted({n for n, _ in counts})}


def plain_row(window, wordpiece):
    ids, features, firsts = [], [], []
    for unit in window.units:
        pieces = wordpiece.pieces(unit.text)
        firsts.append(len(ids) + 1)
        ids += pieces
        features += [(unit.shape, unit.gap, unit.quote)] * len(pieces)
    return ids, features, firsts, window.tags, window.frames


def count(counts, name, found, gold):
    for group in {s[0] for s in found | gold if isinstance(s[0], str)} or {""}:
        key = f"{name} {group}".strip()
        f = {s for s in found if not group or s[0] == group}
        g = {s for s in gold if not group or s[0] == group}
        counts[key, "hit"] += len(f & g)
        counts[key, "found"] += len(f)
        counts[key, "gold"] += len(g)
