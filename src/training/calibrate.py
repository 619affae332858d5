# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the confidence of io.github.dixit.links.Confidence: the chance that an attribution is right, given the model's log-probability.

    python calibrate.py POLNEAR/dev SYSTEM.jsonl

SYSTEM is what `dixit extract` wrote of the split's texts. Confidence c there is a logistic function of the log-probability
x with the constants now in the class, so x can be computed back; new constants are printed, with the Brier scores of both.
"""
import json
import math
import re
import sys
from pathlib import Path

import numpy as np

from dixit_training import polnear

JAVA = Path(__file__).parent / "../main/java/io/github/dixit/links/Confidence.java"


def words(text):
    return {i: n for n, m in enumerate(re.finditer(r"\S+", text)) for i in range(m.start(), m.end())}


def jaccard(a, b):
    return 1.0 if not a and not b else len(a & b) / len(a | b)


def right(attribution, golds, word):
    pick = lambda spans: {word[i] for b, e in spans for i in range(b, e) if i in word}
    mine = {r: pick([(s["begin"], s["end"]) for s in (attribution.get(r) or {}).get("spans", [])]) for r in polnear.ROLES}
    return any(all(jaccard(mine[r], pick(g[r])) >= 0.5 for r in polnear.ROLES) for g in golds)


def main(split, system):
    source = JAVA.read_text(encoding="utf8")
    bias, slope = (float(re.search(rf"double {name} = ([-\d.]+)", source).group(1)) for name in ("BIAS", "SLOPE"))
    articles = {a.name: a for a in polnear.read(split, all_annotators=False)}
    x, y = [], []
    for line in open(system, encoding="utf8"):
        document = json.loads(line)
        article = articles[document["id"].removesuffix(".txt")]
        word = words(article.text)
        for a in document["attributions"]:
            if a["cue"] and not a.get("nestedIn"):
                c = min(max(a["confidence"], 1e-4), 1 - 1e-4)
                x.append((math.log(c / (1 - c)) - bias) / slope)
                y.append(right(a, article.attributions, word))
    x, y = np.array(x), np.array(y, dtype=float)
    theta = np.array([bias, slope])
    for _ in range(50):  # Newton's method for logistic regression
        p = 1 / (1 + np.exp(-(theta[0] + theta[1] * x)))
        design = np.stack([np.ones_like(x), x])
        hessian = (design * (p * (1 - p))) @ design.T + 1e-6 * np.eye(2)
        theta = theta + np.linalg.solve(hessian, design @ (y - p))
    brier = lambda b, s: float(np.mean((1 / (1 + np.exp(-(b + s * x))) - y) ** 2))
    print(f"{len(y)} attributions, {y.mean():.3f} right")
    print(f"now    BIAS {bias:.2f} SLOPE {slope:.3f} Brier {brier(bias, slope):.4f}")
    print(f"fitted BIAS {theta[0]:.2f} SLOPE {theta[1]:.3f} Brier {brier(*theta):.4f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
