# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts errors by kind: what is missed, what is found wrongly, and which part of it is wrong. Then recall and precision by
sort of cue.

    python errors.py POLNEAR/dev SYSTEM.jsonl [--examples N]

SYSTEM is what `dixit extract` wrote of the split's texts.
"""
import argparse
import collections
import json
import re

from dixit_training import polnear
from dixit_training.words import SAME, Words, likeness, spans


SPEECH = re.compile(r"\b(say|says|said|saying|tells?|told|telling|asks?|asked|asking|adds?|added|adding|writ(e|es|ing|ten)|wrote|tweet(s|ed|ing)?)\b", re.I)


def sort(text, roles):
    """What sort of cue an attribution has, and whether it has a source."""
    cue = " ".join(text[b:e] for b, e in roles["cue"])
    verb = "according to" if "according" in cue.lower() else "say, tell, ask, add, write, tweet" if SPEECH.search(cue) else "other"
    return verb if roles["source"] else f"{verb}, without a source"


def pairs(golds, systems):
    """One-to-one pairs with the same content, best first."""
    alike = sorted(((likeness(g["content"], s["content"]) + (likeness(g["source"], s["source"]) + likeness(g["cue"], s["cue"])) / 2, i, j)
                    for i, g in enumerate(golds) for j, s in enumerate(systems)
                    if likeness(g["content"], s["content"]) >= SAME), reverse=True)
    found, taken = {}, set()
    for _, i, j in alike:
        if i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    return found


def part(name, gold, system):
    if likeness(gold, system) >= SAME:
        return []
    return [f"{name} " + ("left out" if not system else "too many" if not gold else "boundary" if gold & system else "another")]


def of_gold(gold, systems, found):
    if found is not None:
        wrong = part("source", gold["source"], systems[found]["source"]) + part("cue", gold["cue"], systems[found]["cue"])
        return "right" if not wrong else "content right, " + " and ".join(wrong)
    if not gold["cue"]:
        return "missed: content without a cue"
    if any(gold["cue"] & s["cue"] for s in systems):
        return "cue found, wrong content"
    if any(gold["content"] & s["content"] for s in systems):
        return "missed: its content stands in another"
    return "missed"


def of_system(system, golds):
    if any(system["cue"] & g["cue"] for g in golds):
        return "too many: a gold cue, another content"
    if any(system["content"] & g["content"] for g in golds):
        return "too many: in the content of another"
    return "too many: nothing there"


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("split")
    p.add_argument("system")
    p.add_argument("--examples", type=int, default=0, help="print so many of each kind")
    args = p.parse_args()
    articles = {a.name: a for a in polnear.read(args.split, all_annotators=False)}
    kinds, sorts = collections.defaultdict(list), collections.defaultdict(collections.Counter)
    for line in open(args.system, encoding="utf8"):
        document = json.loads(line)
        article = articles[re.sub(r"\.txt$", "", document["id"])]
        words = Words(article.text)
        of = lambda roles: " | ".join(" ... ".join(article.text[b:e] for b, e in roles[r]) for r in polnear.ROLES)
        systems = [spans(a) for a in document["attributions"] if not a.get("nestedIn")]
        gold_words, system_words = [words.of(g) for g in article.attributions], [words.of(s) for s in systems]
        found = pairs(gold_words, system_words)
        for i, gold in enumerate(gold_words):
            kind = of_gold(gold, system_words, found.get(i))
            kinds[kind].append(of(article.attributions[i]))
            sorts[sort(article.text, article.attributions[i])]["gold"] += 1
            sorts[sort(article.text, article.attributions[i])]["found"] += kind == "right"
            if kind == "right":
                sorts[sort(article.text, systems[found[i]])]["right"] += 1
        for roles in systems:
            sorts[sort(article.text, roles)]["system"] += 1
        for j in set(range(len(systems))) - set(found.values()):
            kinds[of_system(system_words[j], gold_words)].append(of(systems[j]))
    for kind, cases in sorted(kinds.items(), key=lambda k: -len(k[1])):
        print(f"{len(cases):6d}  {kind}")
        for case in cases[: args.examples]:
            print("       ", " ".join(case.split()))
    for name, n in sorted(sorts.items(), key=lambda k: -k[1]["gold"]):
        print(f"{n['gold']:6d}  {name}: recall {100 * n['found'] / max(1, n['gold']):.1f}, precision {100 * n['right'] / max(1, n['system']):.1f}")


if __name__ == "__main__":
    main()
