# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the numbers of a manifest's "decoding": how the scores of a model become attributions with a confidence.

    python tune.py --model ../../models --polnear DIR/dev [--dixit ../../dixit]

Runs Dixit itself over the split with variants of the manifest, fits the confidence by logistic regression on the
log-probability of a frame and the log-odds of its cue (right: source, cue and content each overlap the gold's words by
half), and prints what thresholds give. --write puts the regression and --threshold into the model's manifest.
"""
import argparse
import json
import math
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from dixit_training import polnear
from dixit_training.words import Words, same, spans

START = {"threshold": 0.0, "intercept": 0.0, "frameWeight": 0.0, "cueWeight": 0.0}
THRESHOLDS = (0.0, 0.1, 0.2, 0.25, 0.3, 0.35)
FRAME, CUE = 0.2, 0.5  # small enough that no confidence rounds to 0 or 1


class Split:
    """The texts of a split, and how Dixit does on them with a variant of the model."""

    def __init__(self, folder, model, dixit):
        self.articles = {a.name: a for a in polnear.read(folder, all_annotators=False)}
        self.model, self.dixit = model, dixit
        self.work = Path(tempfile.mkdtemp())
        self.texts = self.work / "texts"
        self.texts.mkdir()
        for name, article in self.articles.items():
            (self.texts / f"{name}.txt").write_text(article.text, encoding="utf8", newline="")

    def run(self, decoding):
        variant = self.work / "model"
        shutil.copytree(self.model, variant, dirs_exist_ok=True)
        manifest = json.loads((variant / "manifest.json").read_text(encoding="utf8"))
        (variant / "manifest.json").write_text(json.dumps({**manifest, "decoding": decoding}), encoding="utf8")
        out = subprocess.run([self.dixit, "extract", "--quiet", "--format", "jsonl", "--models", variant, self.texts],
                             check=True, stdout=subprocess.PIPE, encoding="utf8").stdout
        return [self.judged(json.loads(line)) for line in out.splitlines()]

    def judged(self, document):
        """The document's attributions as {cue: (confidence, right)}."""
        article = self.articles[re.sub(r"\.txt$", "", document["id"])]
        words = Words(article.text)
        golds = [words.of(g) for g in article.attributions]
        judged = {}
        for a in document["attributions"]:
            roles = spans(a)
            if roles["cue"] and not a.get("nestedIn"):
                mine = words.of(roles)
                judged[tuple(roles["cue"])] = a["confidence"], any(same(mine, g) for g in golds)
        return judged

    def gold(self):
        return sum(len(a.attributions) for a in self.articles.values())


def log_odds(confidence):
    c = min(max(confidence, 1e-9), 1 - 1e-9)
    return math.log(c / (1 - c))


def fit(frames, cues):
    """Weights of the logistic regression, by Newton's method."""
    rows = [(1.0, log_odds(f[k][0]) / FRAME, log_odds(c[k][0]) / CUE, f[k][1])
            for f, c in zip(frames, cues) for k in f.keys() & c.keys()]
    x, y = np.array([r[:3] for r in rows]), np.array([r[3] for r in rows], float)
    weights = np.zeros(3)
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        weights += np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(3), x.T @ (y - p))
    p = 1 / (1 + np.exp(-x @ weights))
    print(f"{len(y)} attributions, {y.mean():.3f} right; Brier score {np.mean((p - y) ** 2):.4f}")
    return dict(zip(("intercept", "frameWeight", "cueWeight"), weights.round(3).tolist()))


def f1(documents, threshold, gold):
    chosen = [right for d in documents for confidence, right in d.values() if confidence >= threshold]
    return 200 * sum(chosen) / (len(chosen) + gold)


def main():
    here = Path(__file__).resolve().parent
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", type=Path, default=here / "../../models")
    p.add_argument("--polnear", type=Path, required=True, help="PolNeAR's split dev")
    p.add_argument("--dixit", type=Path, default=here / "../../dixit")
    p.add_argument("--threshold", type=float, default=0.3, help="below it frames are dropped; higher is more precise")
    p.add_argument("--write", action="store_true", help="into the model's manifest")
    args = p.parse_args()
    split = Split(args.polnear, args.model, args.dixit.resolve())
    logistic = fit(split.run({**START, "frameWeight": FRAME}), split.run({**START, "cueWeight": CUE}))
    documents = split.run({**START, **logistic})
    for threshold in THRESHOLDS:
        print(f"threshold {threshold:.2f}: attribution F1 {f1(documents, threshold, split.gold()):.2f}")
    decoding = {"threshold": args.threshold, **logistic}
    print(json.dumps(decoding))
    if args.write:
        path = args.model / "manifest.json"
        manifest = json.loads(path.read_text(encoding="utf8"))
        path.write_text(json.dumps({**manifest, "decoding": decoding}, indent=1) + "\n", encoding="utf8")
    shutil.rmtree(split.work)


if __name__ == "__main__":
    main()
