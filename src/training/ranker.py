# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns the weights by which Dixit ranks whom a pronoun or a description means.

    python ranker.py --gold FOLDER [FOLDER ...] --spec ../../testdata/spec/speakers --write

FOLDER holds gold documents with speakers, as `dixit evaluate` reads them in JSON. Dixit writes the features of all
candidates (io.github.dixit.bench.RankerDump), a conditional log-linear model is fitted to them, and that again with the new
weights, for features tell of earlier answers. Figures are cross-validated by article: five parts, told by the CRC32 of an
article's id. Cases of the spec, of --stories and of --cases (small texts: {"id", "text", "expect": [{"source", "cue", "content",
"speaker"}]}, one a line), are learned from but not counted.

--readings adds articles of PolNeAR, whose text is not in this repository, with readings.tsv: whom their pronouns and
descriptions mean. --marked adds marked articles with a speakers.tsv beside them. Both are counted by themselves.

The weights of one sort of mention are the sum of weights that all sorts share and of its own, both with a Gaussian prior
(Daumé III, Frustratingly Easy Domain Adaptation, ACL 2007), so that rare sorts lean on common ones. All is deterministic.
"""
import argparse, collections, json, pathlib, re, subprocess, tempfile, zlib
import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from dixit_training import polnear

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "src/main/resources/io/github/dixit/speakers/reference/weights.tsv"
# how often a small text counts
SMALL = 3
READINGS = ROOT / "src/training/readings.tsv"
PARTS, SHARED = 5, "*"
FIGURES = ("right", "wrong", "missing", "false", "none")


def part(document):
    return zlib.crc32(document.encode("utf8")) % PARTS


def spec_documents(files, kind):
    """the cases of files in the form of the spec of speakers as gold documents"""
    number = 0
    for file in files:
        for block in re.findall(r"^```speakers\n(.*?)^```", pathlib.Path(file).read_text("utf8"), re.S | re.M):
            number += 1
            lines = [l for l in block.split("\n") if not l.startswith("known:")]
            expected = dict(l.split(" => ", 1) for l in lines if re.match(r"\d+ => ", l))
            text, marks = unmarked("\n".join(l for l in lines if not re.match(r"\d+ => ", l)).strip())
            yield {"id": f"{kind}-{number}", "text": text,
                   "attributions": [spec_attribution(text, roles, expected.get(k)) for k, roles in sorted(marks.items())]}


def unmarked(marked):
    """"[S1:She] [C1:said]" without its marks, and the ranges of each role by the attribution's number"""
    text, opened, marks, at = "", [], collections.defaultdict(lambda: dict(S=[], C=[], X=[])), 0
    opening = re.compile(r"\[([SCX])(\d+):")
    while at < len(marked):
        begin = opening.match(marked, at)
        if begin:
            opened.append((begin[1], begin[2], len(text)))
            at = begin.end()
        elif marked[at] == "]" and opened:
            role, number, start = opened.pop()
            marks[number][role].append([start, len(text)])
            at += 1
        else:
            text += marked[at]
            at += 1
    return text, marks


def spec_attribution(text, roles, expected):
    name, *aliases = re.sub(r" \([A-Z, ]+\)$", "", expected or "-").split(" / ")
    content = sorted(roles["X"])
    direct = content and text[content[0][0]] in "\"“"
    return {"source": sorted(roles["S"]), "cue": sorted(roles["C"]), "content": content,
            "type": "DIRECT" if direct else "INDIRECT", "optional": expected is None, "aliases": aliases,
            "speaker": None if name == "-" or name.startswith('"') else name}


def case_documents(file):
    """small texts with what is expected of them as gold documents; what can't be found in the text is left out"""
    for line in open(file, encoding="utf8"):
        case = json.loads(line)
        found = [case_attribution(case["text"], e) for e in case.get("expect", []) if e.get("content") and "speaker" in e]
        if any(found):
            yield {"id": f"case-{case['id']}", "text": case["text"], "attributions": [a for a in found if a]}


def case_attribution(text, expected):
    content, at = [], 0
    for piece in expected["content"].split(" ... "):
        at = text.find(piece, at)
        if at < 0:
            return None
        content.append([at, at + len(piece)])
        at += len(piece)
    roles = {role: nearest(text, expected.get(role), content) for role in ("source", "cue")}
    return {**roles, "content": content, "type": expected.get("type", "INDIRECT"), "aliases": [], "speaker": expected["speaker"]}


def nearest(text, words, content):
    places = [m.start() for m in re.finditer(re.escape(words), text)] if words else []
    outside = [p for p in places if not any(b <= p < e for b, e in content)]
    if not outside:
        return []
    begin = min(outside, key=lambda p: min(abs(p - content[0][0]), abs(p - content[-1][1])))
    return [[begin, begin + len(words)]]


def read_documents(readings, split):
    """articles of a split of PolNeAR, with the speakers that somebody read from them; the rest is not counted"""
    told = collections.defaultdict(dict)
    for line in open(readings, encoding="utf8"):
        if not line.startswith("#"):
            document, begin, name, *aliases = line.rstrip("\n").split("\t")
            told[document][int(begin)] = (name, aliases[0].split("|") if aliases else [])
    articles = [a for a in polnear.read(split, all_annotators=False) if a.name in told]
    if len(articles) < len(told):
        raise SystemExit(f"{split}: has {len(articles)} of the {len(told)} articles of {readings}; give PolNeAR's train split")
    for article in articles:
        yield {"id": article.name, "text": article.text,
               "attributions": [read_attribution(a, told[article.name]) for a in article.attributions]}


def read_attribution(attribution, told):
    begin = min(b for b, _ in attribution["source"] or attribution["cue"])
    name, aliases = told.get(begin, (None, []))
    return {**attribution, "type": "INDIRECT", "optional": begin not in told, "aliases": aliases,
            "speaker": None if name == "-" else name}


def dump(folders, out):
    """asks Dixit, with its present weights, for all candidates and their features"""
    arguments = " ".join([str(out), *(str(pathlib.Path(f).resolve()) for f in folders)])
    subprocess.run(["./mvnw", "-q", "-B", "-Pbench", "test", "-Dbench.main=io.github.dixit.bench.RankerDump",
                    f"-Dbench.args={arguments}"], cwd=ROOT, check=True)
    return [json.loads(line) for line in open(out, encoding="utf8")]


def fit(rows, names, prior):
    """weights that make the right candidates likely: softmax over the candidates of each mention"""
    index = {n: i for i, n in enumerate(names)}
    candidates = [c for r in rows for c in r["candidates"]]
    cells = [(k, index[n], v) for k, c in enumerate(candidates) for n, v in c["features"].items() if n in index]
    row, column, value = map(numpy.array, zip(*cells))
    X = csr_matrix((value, (row, column)), shape=(len(candidates), len(names)))
    right = numpy.array([c["right"] for c in candidates])
    sizes = [len(r["candidates"]) for r in rows]
    first = numpy.concatenate([[0], numpy.cumsum(sizes)[:-1]])
    mention = numpy.repeat(numpy.arange(len(rows)), sizes)

    def total(scores):
        most = numpy.maximum.reduceat(scores, first)
        return most + numpy.log(numpy.add.reduceat(numpy.exp(scores - most[mention]), first))

    def loss(w):
        scores = X @ w
        all_, good = total(scores), total(numpy.where(right, scores, -1e9))
        wanted = numpy.where(right, numpy.exp(scores - good[mention]), 0)
        gradient = X.T @ (numpy.exp(scores - all_[mention]) - wanted) + prior * w
        return (all_ - good).sum() + prior * (w @ w) / 2, gradient

    return minimize(loss, numpy.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x


def learn(rows, prior, fewest):
    """{sort: {feature: weight}}; mentions without a right candidate teach nothing; cases of the spec, of which each shows a
    sort that articles seldom have, count several times"""
    rows = [r for r in rows if any(c["right"] for c in r["candidates"]) for _ in range(r["times"])]
    counts = collections.Counter((s, n) for r in rows for c in r["candidates"] for n in c["features"] for s in (r["sort"], SHARED))
    doubled = [{"candidates": [
        {"right": c["right"],
         "features": {f"{s}\t{n}": v for n, v in c["features"].items() for s in (r["sort"], SHARED) if counts[s, n] >= fewest}}
        for c in r["candidates"]]} for r in rows]
    names = sorted({n for r in doubled for c in r["candidates"] for n in c["features"]})
    weights = dict(zip(names, fit(doubled, names, prior)))
    table = {}
    for sort in sorted({r["sort"] for r in rows}):
        own = table[sort] = collections.defaultdict(float)
        for name, weight in weights.items():
            of, feature = name.split("\t")
            if of in (sort, SHARED):
                own[feature] += weight
    return table


def choose(row, weights):
    """the likeliest candidate and its probability"""
    scores = numpy.array([sum(v * weights.get(n, 0) for n, v in c["features"].items()) for c in row["candidates"]])
    shares = numpy.exp(scores - scores.max())
    best = int(shares.argmax())
    return row["candidates"][best], float(shares[best] / shares.sum())


def outcome(row, choice, probability, threshold):
    named = choice["name"] is not None and probability >= threshold
    if row["gold"] is None:
        return "false" if named else "none"
    return "missing" if not named else "right" if choice["right"] else "wrong"


def report(label, outcomes):
    count = collections.Counter(outcomes)
    named = count["right"] + count["wrong"] + count["missing"]
    given = count["right"] + count["wrong"] + count["false"]
    print(f"  {label:9s} right {100 * count['right'] / max(1, named):5.1f} of {named:5d}   precision "
          f"{100 * count['right'] / max(1, given):5.1f}   " + "  ".join(f"{f} {count[f]}" for f in FIGURES))


# where articles are from, as the figures name it
ORIGINS = ("crossed", "read", "marked")

# Marked folders that are not learned from: weights that know tales are no better for news.
TALES = ("fiction", "novels", "tales")


def evaluate(rows, table, prior, fewest, thresholds):
    """prints figures cross-validated by article beside those on what was learned from, those on articles of readings.tsv and
    on marked ones by themselves; returns (probability, right) pairs"""
    crossed = []
    for held in range(PARTS):
        weights = learn([r for r in rows if r["small"] or part(r["document"]) != held], prior, fewest)
        crossed += [(r, *choose(r, weights.get(r["sort"], {}))) for r in rows if not r["small"] and part(r["document"]) == held]
    for sort in sorted(table):
        limit = thresholds.get(sort, 0)
        print(f"{sort}, {len(table[sort])} features")
        report("learned", [outcome(r, *choose(r, table[sort]), limit) for r in rows if r["sort"] == sort and not r["small"]])
        for origin in ORIGINS:
            report(origin, [outcome(r, c, p, limit) for r, c, p in crossed if r["sort"] == sort and r["origin"] == origin])
    print("all")
    for origin in ORIGINS:
        report(origin, [outcome(r, c, p, thresholds.get(r["sort"], 0)) for r, c, p in crossed if r["origin"] == origin])
    return [(p, c["right"]) for r, c, p in crossed if c["name"] is not None]


def calibration(pairs):
    """Brier score and a table of probabilities against shares of right answers"""
    print(f"Brier score {sum((p - r) ** 2 for p, r in pairs) / len(pairs):.3f}")
    for low in (0, .4, .5, .6, .7, .8, .9, .95):
        high = {0: .4, .9: .95, .95: 1.01}.get(low, low + .1)
        here = [(p, r) for p, r in pairs if low <= p < high - 1e-9]
        if here:
            print(f"  {low:.2f} to {min(1, high):.2f}: {len(here):5d} answers, mean probability "
                  f"{sum(p for p, _ in here) / len(here):.2f}, right {sum(r for _, r in here) / len(here):.2f}")


def write(table, thresholds, path=TABLE):
    with open(path, "w", encoding="utf8") as out:
        out.write("# Weights by which the candidates of a mention are ranked: sort of mention, feature, weight; \"threshold\" is the\n"
                  "# probability below which nobody is meant. Learned by src/training/ranker.py; the model card has data and figures.\n")
        for sort, weights in sorted(table.items()):
            out.write(f"{sort}\tthreshold\t{thresholds.get(sort, 0):.3f}\n")
            for feature, weight in sorted(weights.items()):
                if abs(weight) >= .005:
                    out.write(f"{sort}\t{feature}\t{weight:.3f}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", nargs="+", required=True, help="folders of gold documents in JSON")
    parser.add_argument("--spec", help="the folder of the spec of speakers")
    parser.add_argument("--stories", nargs="*", default=[], help="files of small texts in the form of the spec, which count once")
    parser.add_argument("--cases", nargs="*", default=[], help="files of small texts with what is expected of them")
    parser.add_argument("--readings", metavar="SPLIT", help="a split of PolNeAR, for the articles of readings.tsv")
    parser.add_argument("--marked", nargs="*", default=[], help="folders of marked articles with a speakers.tsv")
    parser.add_argument("--rounds", type=int, default=2, help="how often features are dumped and weights fitted")
    parser.add_argument("--prior", type=float, default=8, help="strength of the Gaussian prior")
    parser.add_argument("--fewest", type=int, default=5, help="candidates that a feature must be seen with")
    parser.add_argument("--threshold", nargs="*", default=[], metavar="SORT=P", help="below this probability nobody is meant")
    parser.add_argument("--write", action="store_true", help="write the weights; else only the figures are printed, after one round")
    options = parser.parse_args()
    thresholds = {s: float(p) for s, p in (t.split("=") for t in options.threshold)}
    with tempfile.TemporaryDirectory() as folder:
        small, read = pathlib.Path(folder, "small"), pathlib.Path(folder, "read")
        small.mkdir()
        read.mkdir()
        documents = list(spec_documents(sorted(pathlib.Path(options.spec).glob("*.md")), "spec")) if options.spec else []
        documents += spec_documents(options.stories, "story")
        documents += [d for file in options.cases for d in case_documents(file)]
        for document in read_documents(READINGS, options.readings) if options.readings else []:
            (read / f"{document['id']}.json").write_text(json.dumps(document), "utf8")
        origins = {f.stem: "read" for f in read.iterdir()}
        articles = [f for marked in options.marked for f in pathlib.Path(marked).rglob("*.txt")]
        origins |= {f.stem: "marked" for f in articles}
        tales = {f.stem for f in articles if f.parent.name in TALES}
        for document in documents:
            (small / f"{document['id']}.json").write_text(json.dumps(document), "utf8")
        for _ in range(options.rounds if options.write else 1):
            folders = [*options.gold, *options.marked, *(f for f in (small, read) if any(f.iterdir()))]
            rows = [r for r in dump(folders, pathlib.Path(folder, "dump.jsonl")) if r["document"] not in tales]
            for row in rows:
                row["small"] = row["document"].startswith(("spec-", "case-", "story-"))
                row["times"] = SMALL if row["document"].startswith(("spec-", "case-")) else 1
                row["origin"] = origins.get(row["document"], "crossed")
            table = learn(rows, options.prior, options.fewest)
            if options.write:
                write(table, thresholds)
    calibration(evaluate(rows, table, options.prior, options.fewest, thresholds))


if __name__ == "__main__":
    main()
