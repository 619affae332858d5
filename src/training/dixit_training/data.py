# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles to training windows: random cuts, augmentation, batches of like length."""
import random
import zlib
from collections import Counter
from dataclasses import dataclass

import torch

from .model import LABELS
from .polnear import ROLES
from .units import GAPS, SHAPES, units

MAX_PIECES = 510  # the encoder's 512 positions less [CLS] and [SEP]
FEWEST_PIECES = 30  # the shortest window that a training cuts on purpose
LABEL = {name: i for i, name in enumerate(LABELS)}
QUOTE_STYLES = ({'"': "“”", "“": "“", "”": "”"}, {"“": '"', "”": '"'},
                {'"': "‘’", "“": "‘", "”": "’"}, {'"': "''", "“": "'", "”": "'"}, {'"': "«»", "“": "«", "”": "»"},
                {'"': "”", "“": "”"})  # the last is what bad converters make of straight ones
QUOTE_WEIGHTS = (33, 33, 11, 9, 8, 6)


@dataclass
class Window:
    units: list
    tags: list
    frames: list  # ((first unit, end unit) of a cue, tags)


@dataclass
class Batch:
    ids: torch.Tensor
    shapes: torch.Tensor
    gaps: torch.Tensor
    quotes: torch.Tensor
    mask: torch.Tensor
    firsts: torch.Tensor
    unit_mask: torch.Tensor
    tags: torch.Tensor
    rows: torch.Tensor  # of each frame: where its cue stands, as row, first unit and end unit
    begins: torch.Tensor
    ends: torch.Tensor
    frames: torch.Tensor  # its tags
    fold: int = 0

    def to(self, device):
        return Batch(**{k: v.to(device, non_blocking=True) if torch.is_tensor(v) else v for k, v in vars(self).items()})


def restyle(text, style):
    """The text with its double quotation marks in another style, each still one character long."""
    out, open_ = [], True
    for c in text:
        if c == "\n":
            open_ = True
        new = style.get(c, c)
        if len(new) == 2:
            new, open_ = (new[0], False) if open_ else (new[1], True)
        out.append(new)
    return "".join(out)


class Tagged:
    """An article as units with their tags, all and for each attribution."""

    def __init__(self, article, text=None):
        self.units = units(text or article.text)
        begins, ends = [u.begin for u in self.units], [u.end for u in self.units]
        self.runs = []
        for attribution in article.attributions:
            runs = [(role, run) for role in ROLES for span in attribution[role] for run in [self.run(span, begins, ends)] if run]
            self.runs.append(merged(runs))

    @staticmethod
    def run(span, begins, ends):
        from bisect import bisect_left, bisect_right
        first, stop = bisect_right(ends, span[0]), bisect_left(begins, span[1])
        return (first, stop) if first < stop else None

    def window(self, first, stop):
        tags = [0] * (stop - first)
        frames = []
        for runs in self.runs:
            inside = [(role, max(b, first) - first, min(e, stop) - first) for role, (b, e) in runs if b < stop and e > first]
            own = [0] * (stop - first)
            for role, b, e in inside:
                for target in (tags, own):
                    write(target, role, b, e)
            frames += [((b - first, e - first), own) for role, (b, e) in runs if role == "cue" and first <= b and e <= stop]
        return Window(self.units[first:stop], tags, frames)


def write(tags, role, begin, end):
    """Writes a run over what stands there; what is left of another run behind it begins anew, as BIO demands."""
    tags[begin:end] = [LABEL[f"B-{role}"]] + [LABEL[f"I-{role}"]] * (end - begin - 1)
    if end < len(tags) and LABELS[tags[end]].startswith("I-") and LABELS[tags[end]] != f"I-{role}":
        tags[end] = LABEL["B-" + LABELS[tags[end]][2:]]


def merged(runs):
    """Runs of one role that touch become one, as a tagger would see them."""
    out = []
    for role, (b, e) in sorted(runs):
        if out and out[-1][0] == role and out[-1][1][1] >= b:
            out[-1] = (role, (out[-1][1][0], max(e, out[-1][1][1])))
        else:
            out.append((role, (b, e)))
    return out


class Names:
    """Swaps the capitalised words that the corpus is full of for rare ones, so that the model learns none by heart."""

    def __init__(self, articles):
        counts, lower = Counter(), set()
        for a in articles:
            for u in a.units:
                if u.shape == SHAPES.index("title"):
                    counts[u.text] += 1
                elif u.shape == SHAPES.index("lower"):
                    lower.add(u.text)
        names = {w: n for w, n in counts.items() if w not in lower and len(w) > 2}
        self.common = {w for w, n in names.items() if n >= 60}
        self.rare = sorted(w for w, n in names.items() if n <= 3)

    def swap(self, units_, rng):
        mapping = {w: rng.choice(self.rare) for w in sorted(self.common)} if self.rare else {}
        return [mapping.get(u.text, u.text) for u in units_]


def cuts(tagged, sizes, rng, longest=MAX_PIECES, alone=False):
    """Windows that cover an article: at paragraph ends where one is near, anywhere in every sixth case; or each paragraph alone."""
    i, n = 0, len(tagged.units)
    while i < n:
        limit = longest if alone or rng.random() < 0.5 else rng.randint(FEWEST_PIECES, longest)
        total, j, paragraph = 0, i, None
        while j < n and total + sizes[j] <= limit:
            if j > i and tagged.units[j].gap >= GAPS.index("line"):
                paragraph = j
                if alone:
                    break
            total += sizes[j]
            j += 1
        if j < n and paragraph and (alone or rng.random() < 0.85):
            j = paragraph
        yield tagged.window(i, max(j, i + 1))
        i = max(j, i + 1)


def fold(article, folds):
    """Which of so many folds an article belongs to: the same one for all its annotators."""
    return zlib.crc32(article.name.encode("utf8")) % folds


class Windows:
    """All windows of an epoch, in batches."""

    def __init__(self, articles, wordpiece, pieces_per_batch=3072, longest=MAX_PIECES, alone=0.0, folds=1):
        self.articles, self.wordpiece, self.budget = articles, wordpiece, pieces_per_batch
        self.longest, self.alone, self.folds = longest, alone, folds
        self.plain = [Tagged(a) for a in articles]
        self.names = Names(self.plain)

    def epoch(self, seed):
        """The batches of an epoch, each of windows from one fold."""
        rng = random.Random(seed)
        encoded = [[] for _ in range(self.folds)]
        for article, plain in zip(self.articles, self.plain):
            for window in self.of(article, plain, rng):
                encoded[fold(article, self.folds)].append(self.encode(window, random.Random(f"{seed} {rng.random()}")))
        batches = [(rows, n) for n, windows in enumerate(encoded) for rows in self.batches(windows, rng)]
        rng.shuffle(batches)
        return [collate(rows, self.wordpiece, n) for rows, n in batches]

    def batches(self, encoded, rng):
        encoded.sort(key=lambda e: len(e[0]) + rng.random() * 40)
        rows = []
        for e in encoded:
            if rows and (len(rows) + 1) * (len(e[0]) + 2) > self.budget:
                yield rows
                rows = []
            rows.append(e)
        if rows:
            yield rows

    def of(self, article, plain, rng):
        if rng.random() < 0.4:
            plain = Tagged(article, restyle(article.text, rng.choices(QUOTE_STYLES, QUOTE_WEIGHTS)[0]))
        sizes = [len(self.wordpiece.pieces(u.text)) for u in plain.units]
        return cuts(plain, sizes, rng, self.longest, alone=rng.random() < self.alone)

    def encode(self, window, rng):
        words = self.names.swap(window.units, rng) if rng.random() < 0.3 else [u.text for u in window.units]
        case, flat = rng.random(), rng.random() < 0.08
        ids, features, firsts = [], [], []
        for unit, word in zip(window.units, words):
            pieces = self.wordpiece.pieces(word)
            if len(ids) + len(pieces) > MAX_PIECES:
                break
            shape = SHAPES.index("lower") if case < 0.03 else SHAPES.index("upper") if case < 0.06 else unit.shape
            gap = min(unit.gap, GAPS.index("space")) if flat else unit.gap
            firsts.append(len(ids) + 1)
            ids += [self.wordpiece.mask if rng.random() < 0.02 else p for p in pieces]
            features += [(shape, gap, unit.quote)] * len(pieces)
        n = len(firsts)
        frames = [(cue, tags[:n]) for cue, tags in window.frames if cue[1] <= n]
        return ids, features, firsts, window.tags[:n], frames


def collate(rows, wordpiece, fold=0):
    longest, most = max(len(r[0]) for r in rows) + 2, max(len(r[2]) for r in rows)
    longest = -(-longest // 8) * 8  # which the kernels of GPUs want
    b = len(rows)
    tensors = [torch.zeros(b, longest, dtype=torch.long) for _ in range(4)]
    mask, unit_mask = torch.zeros(b, longest), torch.zeros(b, most)
    firsts, tags = (torch.zeros(b, most, dtype=torch.long) for _ in range(2))
    frames = [(i, *cue, own + [0] * (most - len(own))) for i, r in enumerate(rows) for cue, own in r[4]]
    for i, (ids, features, first, tag, _) in enumerate(rows):
        n, m = len(ids), len(first)
        tensors[0][i, : n + 2] = torch.tensor([wordpiece.start, *ids, wordpiece.stop])
        tensors[1][i, 1 : n + 1], tensors[2][i, 1 : n + 1], tensors[3][i, 1 : n + 1] = torch.tensor(features).T
        mask[i, : n + 2], unit_mask[i, :m] = 1, 1
        firsts[i, :m], tags[i, :m] = torch.tensor(first), torch.tensor(tag)
    cues = (torch.tensor([f[part] for f in frames], dtype=torch.long) for part in range(3))
    own = torch.tensor([f[3] for f in frames], dtype=torch.long).view(-1, most)
    return Batch(*tensors, mask, firsts, unit_mask, tags, *cues, own, fold)
