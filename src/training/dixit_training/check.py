# SPDX-License-Identifier: GPL-3.0-or-later
"""A quick look at a model on whole articles: exact spans and exact frames, window by window. The real figures come from Dixit itself."""
import random
from collections import Counter

import torch

from . import data
from .model import LABELS

ROWS = 8  # windows in a batch


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
def tag(model, batch):
    """For each row flat tags and, for each cue they hold, the tags of its frame."""
    flat, units, cues = model.read(batch)
    lengths = batch.unit_mask.sum(1).long().tolist()
    tags = [row[:n] for row, n in zip(model.flat_crf.decode(flat, batch.unit_mask).tolist(), lengths)]
    found = [(i, begin, end) for i, row in enumerate(tags) for role, begin, end in spans(row) if role == "cue"]
    frames = [[] for _ in tags]
    if found:
        rows, begins, ends = torch.tensor(found, device=flat.device).T
        best = model.frame_crf.decode(model.framed(flat, units, cues, batch.unit_mask, rows, begins, ends), batch.unit_mask[rows])
        for (i, _, _), frame in zip(found, best.tolist()):
            frames[i].append(frame[:lengths[i]])
    return tags, frames


def check(model, wordpiece, articles, device="cpu"):
    model.eval()
    windows = data.Windows(articles, wordpiece)
    rows = []
    for plain in windows.plain:
        sizes = [len(wordpiece.pieces(u.text)) for u in plain.units]
        rows += [plain_row(window, wordpiece) for window in data.cuts(plain, sizes, random.Random(1))]
    rows.sort(key=lambda r: len(r[0]))
    counts = Counter()
    for at in range(0, len(rows), ROWS):
        batch = rows[at:at + ROWS]
        with torch.autocast(device, torch.bfloat16):
            tagged = tag(model, data.collate(batch, wordpiece).to(device))
        for row, tags, frames in zip(batch, *tagged):
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
