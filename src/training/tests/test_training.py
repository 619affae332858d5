# SPDX-License-Identifier: GPL-3.0-or-later
"""A few steps on a tiny made-up corpus with a tiny random encoder run, lower the loss, and can be resumed and exported."""

import itertools
import json
import math
import random
import sys
import zipfile
from pathlib import Path

import numpy
import pytest
import torch

sys.path.insert(0, str(Path(__file__).parent.parent))
from dixit_training import bundle, data, encoder, export, fused, marked, model, own, polnear, quotes, recipe, shipped, train, units  # noqa: E402

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "port", "is", "shut", "open", "ana", "ben", "said", "says",
         "that", "ministry", ",", ".", '"', "“", "”", "‘", "’", "'", "«", "»"]


def corpus(folder):
    rng = random.Random(1)
    for split in ("train", "dev"):
        (folder / split / "text").mkdir(parents=True)
        (folder / split / "attributions").mkdir()
        for n in range(6):
            text, rows = "", []
            for k in range(8):
                source, cue, content = rng.choice(["Ana", "Ben", "The ministry"]), rng.choice(["said", "says"]), rng.choice(
                    ["the port is shut", "that the port is open"])
                at = len(text)
                spans = [("Source", at, at + len(source)), ("Cue", at + len(source) + 1, at + len(source) + 1 + len(cue)),
                         ("Content", at + len(source) + len(cue) + 2, at + len(source) + len(cue) + 2 + len(content))]
                rows += [f"T{3 * k + i + 1}\t{role} {b} {e}\t{b}" for i, (role, b, e) in enumerate(spans)]
                rows.append(f"E{k + 1}\tAttribution:T{3 * k + 2} Source:T{3 * k + 1} Cue:T{3 * k + 2} Content:T{3 * k + 3}")
                text += f"{source} {cue} {content}.\n\n"
            (folder / split / "text" / f"doc{n}.txt").write_text(text, encoding="utf8")
            (folder / split / "attributions" / f"doc{n}_a.ann").write_text("\n".join(rows) + "\n", encoding="utf8")
    return folder


@pytest.fixture
def tiny(monkeypatch):
    monkeypatch.setattr(encoder, "from_jar", lambda path: (encoder.Encoder(len(WORDS), 24, 2, 12, 48), WORDS))


def arguments(folder, out, *more):
    (folder / "marked").mkdir(parents=True, exist_ok=True)
    (folder / "marked" / "one.txt").write_text("{s1|Ana} {c1|said} {t1|the port is open}.\n", encoding="utf8")
    return train.arguments(["--polnear", str(corpus(folder) if not (folder / "train").exists() else folder), "--encoder", "none",
                            "--articles", str(folder / "marked"),
                            "--out", str(out), "--pieces", "200", "--rate", "0.003", "--head-rate", "0.01", "--save-every", "5", *more])


def test_loss_falls_and_the_run_can_be_resumed_and_exported(tiny, tmp_path):
    out = tmp_path / "out"
    losses = train.run(arguments(tmp_path / "polnear", out, "--epochs", "20", "--peaks", "1", "--max-steps", "20"))
    assert sum(losses[-5:]) < 0.7 * sum(losses[:5])
    assert len(train.run(arguments(tmp_path / "polnear", out, "--epochs", "20", "--peaks", "1", "--max-steps", "25"))) == 5
    export.main(["--weights", str(out / "model.pt"), "--out", str(out / "onnx")])
    exported, trained = shipped.load(out / "onnx"), torch.load(out / "model.pt", weights_only=True)["model"]
    assert exported.keys() == trained.keys()
    for name, weight in trained.items():
        # Seven bits hold a weight to half of 1/63 of the largest; the CRFs' illegal steps are not trained.
        if "_crf" not in name:
            torch.testing.assert_close(exported[name], weight, rtol=0, atol=weight.abs().max().item() / 126 + 1e-6)
    onward = arguments(tmp_path / "polnear", tmp_path / "onward", "--start", str(out / "onnx"), "--epochs", "1", "--peaks", "0.1",
                       "--max-steps", "3", "--keep", "1")
    assert max(train.run(onward)) < losses[0] / 2
    kept = torch.load(tmp_path / "onward" / "model.pt", weights_only=True)["model"]
    torch.testing.assert_close(kept, exported)


def test_a_model_learns_from_articles_of_ones_own_alone(tiny, tmp_path):
    first = tmp_path / "first"
    train.run(arguments(tmp_path / "polnear", first, "--epochs", "1", "--peaks", "1", "--max-steps", "1"))
    export.main(["--weights", str(first / "model.pt"), "--out", str(first / "onnx")])
    marked_, brat = tmp_path / "polnear" / "marked", tmp_path / "brat"
    brat.mkdir()
    (brat / "two.txt").write_text("Ben said the port is shut.\n", encoding="utf8")
    (brat / "two.ann").write_text("T1\tSource 0 3\tBen\nT2\tCue 4 8\tsaid\nT3\tContent 9 25\tthe port is shut\n"
                                  "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n", encoding="utf8")
    assert [a.name for folder in (marked_, brat) for a in own.read(folder)] == ["one", "two"]
    options = train.arguments(["--start", str(first / "onnx"), "--articles", str(marked_), str(brat), "--out", str(tmp_path / "run"),
                               "--epochs", "2", "--peaks", "1", "--max-steps", "2", "--pieces", "200"])
    assert len(train.run(options)) == 2
    export.main(["--weights", str(tmp_path / "run" / "model.pt"), "--out", str(tmp_path / "mine")])
    assert (tmp_path / "mine" / "manifest.json").exists()
    (brat / "three.ann").write_text("", encoding="utf8")
    with pytest.raises(SystemExit, match="three.txt beside it"):
        own.read(brat)


def test_fused_operators_compute_the_model():
    torch.manual_seed(1)
    span_model = model.SpanModel(encoder.Encoder(len(WORDS), 24, 2, 12, 48, 0.0)).eval()
    row = torch.arange(9)[None]
    inputs, firsts = (row, row % 3, row % 2, row % 2), torch.tensor([1, 2, 5, 7])
    with torch.no_grad():
        flat, units_of, cues_of = (x[0, firsts] for x in span_model(*inputs, None))
        fused_flat, states = fused.Whole(span_model)(*inputs, firsts)
        torch.testing.assert_close(fused_flat, flat)
        distances = model.distance_bucket(torch.tensor([[-1, 0, 1, 2]]))
        torch.testing.assert_close(fused.Frames(span_model.frames)(states, (states[:1] + states[1:2]) / 2, flat, distances),
                                   span_model.frames(units_of[None], (cues_of[:1] + cues_of[1:2]) / 2, flat[None], distances, torch.ones(1, 4)))


def test_windows_keep_gold_and_offsets(tmp_path):
    articles = polnear.read(corpus(tmp_path) / "train")
    for article in articles:
        tagged = data.Tagged(article)
        window = tagged.window(0, len(tagged.units))
        assert len(window.frames) == len(article.attributions) == 8
        for (begin, end), tags in window.frames:
            assert article.text[window.units[begin].begin:window.units[end - 1].end] in ("said", "says")
            assert sum(t == data.LABEL["B-content"] for t in tags) == 1


def test_marked_articles_give_their_text_and_spans_the_longest_first(tmp_path):
    article = marked.parse("a", "{t2|“No,”} {s1,s2|Ana} {c2|said}, {c1|adding} {t1|that {s3|Ben} {c3|said} {t3|yes}}.\n\n{t4|“Go!”}")
    assert article.text == "“No,” Ana said, adding that Ben said yes.\n\n“Go!”"
    words = [{role: [article.text[b:e] for b, e in spans] for role, spans in a.items()} for a in article.attributions]
    assert words == [{"source": ["Ana"], "cue": ["adding"], "content": ["that Ben said yes"]},
                     {"source": ["Ana"], "cue": ["said"], "content": ["“No,”"]},
                     {"source": [], "cue": [], "content": ["“Go!”"]},
                     {"source": ["Ben"], "cue": ["said"], "content": ["yes"]}]
    whole = data.Tagged(article)
    window = whole.window(0, len(whole.units))
    assert [window.units[b].text for (b, _), _ in window.frames] == ["adding", "said", "said"]
    assert model.LABELS[window.tags[[u.text for u in window.units].index("yes")]] == "B-content"


@pytest.mark.parametrize("text, fault", [("{s1|Ana", "never closes"), ("Ana}", "nothing is open"), ("{Ana}", "opens no span")])
def test_marks_that_do_not_match_are_named(text, fault):
    with pytest.raises(SystemExit, match=fault):
        marked.parse("a", text)


def test_a_folder_without_marked_articles_is_named(tmp_path):
    with pytest.raises(SystemExit, match="no articles"):
        marked.read(tmp_path)


def test_an_article_can_be_read_paragraph_by_paragraph():
    article = data.Tagged(marked.parse("a", "The port is shut.\n\nAna {c1|said} {t1|so}.\n\nBen says that it is open."))
    sizes = [1] * len(article.units)
    alone = list(data.cuts(article, sizes, random.Random(1), 100, alone=True))
    assert [" ".join(u.text for u in w.units) for w in alone] == ["the port is shut .", "ana said so .", "ben says that it is open ."]


def test_restyled_quotation_marks_keep_their_length():
    text = 'Ana said "no" and “yes”.'
    for style in data.QUOTE_STYLES:
        assert len(data.restyle(text, style)) == len(text)
    assert data.restyle(text, data.QUOTE_STYLES[0]) == "Ana said “no” and “yes”."


@pytest.mark.parametrize("text, quoted", [
    ("“Shut,” Ana said. “Yes.”", "shut , yes ."),
    ("''Shut,'' Ana said. ``Yes.''", "shut , yes ."),
    ("Ana said,” shut it,” and left.", "shut it ,"),
    ("”Shut,” Ana said. ”Yes.”", "shut , yes ."),
    ("Shut,” Ana said of it.” Yes.”", "shut , yes ."),
    ('and shut," Ana said.', "and shut ,"),
    ("Ana is 6' 2\" tall, Ben said.", ""),
    ("“The port is open till 5” is shut.", "the port is open till 5"),
    ("‘Shut,’ Ana’s ben said: ‘Yes.’", "shut , yes ."),
    ("Ben said: “Shut.\nOpen.”", "shut . open ."),
])
def test_quotation_marks_are_read_whichever_way_they_point(text, quoted):
    assert " ".join(u.text for u in units.units(text) if u.quote in (quotes.DOUBLE, quotes.SINGLE)) == quoted


def test_units_reproduce_the_text():
    text = "Zoë's 12-inch pipe, “she said”, cost £3.50.\n\n‘Really?’"
    for u in units.units(text):
        assert units.normalise(text[u.begin]) == u.text[: len(units.normalise(text[u.begin]))]
    assert [u.text for u in units.units("It’s")] == ["it", "’", "s"]


def test_runs_that_overlap_leave_legal_tags():
    tags = [0] * 8
    data.write(tags, "content", 1, 7)
    data.write(tags, "cue", 3, 5)
    assert [model.LABELS[t] for t in tags] == ["O", "B-content", "I-content", "B-cue", "I-cue", "B-content", "I-content", "O"]


def paths(scores, start, emissions):
    """Score of each sequence of tags, one by one."""
    scores, start, emissions = (x.tolist() for x in (scores, start, emissions))
    labels, length = range(len(start)), len(emissions)
    for tags in itertools.product(labels, repeat=length):
        yield tags, start[tags[0]] + sum(emissions[t][tag] for t, tag in enumerate(tags)) + sum(scores[a][b] for a, b in zip(tags, tags[1:]))


def test_crf_gives_what_counting_all_sequences_gives():
    torch.manual_seed(1)
    crf = model.Crf(("O", "B-cue", "I-cue"))
    torch.nn.init.normal_(crf.transitions), torch.nn.init.normal_(crf.start)
    emissions, mask = torch.randn(2, 6, 3), torch.tensor([[1.0] * 6, [1.0] * 4 + [0.0] * 2])
    tags = torch.tensor([[0, 1, 2, 2, 0, 1], [1, 2, 0, 1, 0, 0]])
    losses, best = model.crf_loss(*crf.potentials(emissions, mask), tags, mask), crf.decode(emissions, mask)
    first, steps = model.marginals(*crf.potentials(emissions, mask))
    for row, length in ((0, 6), (1, 4)):
        all_paths = dict(paths(*crf.scores(), emissions[row, :length]))
        total = torch.logsumexp(torch.tensor(list(all_paths.values())), 0)
        assert float(losses[row]) == pytest.approx(float(total) - all_paths[tuple(tags[row, :length].tolist())], abs=1e-4)
        assert tuple(best[row, :length].tolist()) == max(all_paths, key=all_paths.get)
        assert first[row].tolist() == pytest.approx([sum(math.exp(s - total) for p, s in all_paths.items() if p[0] == tag) for tag in range(3)], abs=1e-5)
        assert float(steps[row, 2, 2, 0]) == pytest.approx(sum(math.exp(s - total) for p, s in all_paths.items() if p[2:4] == (2, 0)), abs=1e-5)


def test_a_model_like_its_teacher_learns_nothing_from_it():
    torch.manual_seed(1)
    crf = model.Crf(("O", "B-cue", "I-cue"))
    emissions, tags, mask = torch.randn(2, 6, 3, requires_grad=True), torch.ones(2, 6, dtype=torch.long), torch.ones(2, 6)
    potentials = crf.potentials(emissions, mask)
    model.crf_loss(*potentials, tags, mask, model.marginals(*potentials), 1.0).sum().backward()
    torch.testing.assert_close(emissions.grad, torch.zeros_like(emissions), atol=1e-5, rtol=0)


def test_teachers_of_what_they_have_not_seen(tiny, tmp_path):
    files = []
    for fold in ("0/2", "1/2"):
        out = tmp_path / fold[0]
        train.run(arguments(tmp_path / "polnear", out, "--epochs", "20", "--peaks", "1", "--max-steps", "20", "--leave-out", fold))
        files.append(str(out / "model.pt"))
    teachers = train.Teachers(files, "cpu")
    assert teachers.folds == 2
    articles = polnear.read(tmp_path / "polnear" / "train")
    for batch in data.Windows(articles, units.WordPiece(WORDS), 200, folds=teachers.folds).epoch(1):
        assert [m for fold, m in teachers.models if fold.number == batch.fold] == teachers.of(batch.fold) != []
    with pytest.raises(SystemExit, match="has not seen fold 1 of 2"):
        train.Teachers(files[:1], "cpu")
    losses = train.run(arguments(tmp_path / "polnear", tmp_path / "taught", "--epochs", "20", "--peaks", "1", "--max-steps", "20",
                                 "--layers", "2", "--workers", "1", "--teaching", "0.7", "--teachers", *files))
    assert sum(losses[-5:]) < 0.7 * sum(losses[:5])


def test_the_recipe_goes_all_the_way_and_tells_it(monkeypatch, tmp_path):
    monkeypatch.setattr(encoder, "from_jar", lambda path: (encoder.Encoder(len(WORDS), 24, 12, 12, 48), WORDS))
    options, runs = arguments(tmp_path / "polnear", tmp_path), tmp_path / "runs"
    recipe.main(["--polnear", str(options.polnear), "--encoder", "small", "--teacher", "large", "--out", str(runs),
                 "--articles", *map(str, options.articles), "--pieces", "200", "--max-steps", "2"])
    export.main(["--weights", str(runs / "thin60" / "model.pt"), str(runs / "thin90" / "model.pt"), "--out", str(tmp_path / "onnx")])
    told = json.loads((tmp_path / "onnx" / "manifest.json").read_text(encoding="utf8"))["recipe"]
    teachers = [f"teacher{n}" for n in range(8)]
    assert (list(told["runs"]), told["weights"]) == ([*teachers, "whole", "thin60", "thin90"], ["thin60", "thin90"])
    assert [told["runs"][t]["leave_out"] for t in teachers] == [f"{fold}/4" for fold in (0, 1, 2, 3)] * 2
    assert all(told["runs"][name]["teachers"] == teachers for name in ("whole", "thin60", "thin90"))
    assert [told["runs"][name][option] for name in ("thin60", "thin90") for option in ("start", "layers", "teaching")] == ["whole", "8", "0.6", "whole", "8", "0.9"]
    exported = shipped.load(tmp_path / "onnx")
    assert len({n.split(".")[2] for n in exported if n.startswith("encoder.layers.")}) == 8
    one, other = (torch.load(runs / name / "model.pt", weights_only=True)["model"]["flat.weight"] for name in told["weights"])
    torch.testing.assert_close(exported["flat.weight"], (one + other) / 2)
    (runs / "others").mkdir()
    (runs / "thin60").rename(runs / "others" / "thin90")
    with pytest.raises(SystemExit, match="another run is called thin90 too"):
        export.recipe([runs / "thin90" / "model.pt", runs / "others" / "thin90" / "model.pt"])


def test_what_is_behind_a_windows_end_changes_nothing():
    torch.manual_seed(1)
    frames = model.Frames(24).eval()
    units_of, cues_of, flat, distances = torch.randn(1, 9, 64 + 7 * 48), torch.randn(1, 64 + 7 * 48), torch.randn(1, 9, 7), torch.zeros(1, 9, dtype=torch.long)
    alone = frames(units_of[:, :5], cues_of, flat[:, :5], distances[:, :5], torch.ones(1, 5))
    padded = frames(units_of, cues_of, flat, distances, torch.tensor([[1.0] * 5 + [0.0] * 4]))
    torch.testing.assert_close(padded[:, :5], alone)


def test_a_thinner_encoder_keeps_its_first_and_last_layer():
    bert = encoder.Encoder(len(WORDS), 24, 6, 12, 48)
    first, last = bert.layers[0], bert.layers[5]
    bert.thin(3)
    assert [bert.layers[0], bert.layers[2]] == [first, last] and len(bert.layers) == 3


def test_a_jar_without_an_encoder_is_named(tmp_path):
    with zipfile.ZipFile(tmp_path / "other.jar", "w") as jar:
        jar.writestr("a.txt", "nothing")
    with pytest.raises(SystemExit, match="other.jar: neither an ONNX file"):
        encoder.from_jar(tmp_path / "other.jar")


def test_a_batch_without_cues_is_learnt_from():
    span_model = model.SpanModel(encoder.Encoder(len(WORDS), 24, 2, 12, 48))
    [batch] = data.Windows([marked.parse("a", "The port is shut.")], units.WordPiece(WORDS), 200).epoch(1)
    assert len(batch.frames) == 0
    span_model.loss(batch, model.mean_marginals([span_model], batch), 0.5).backward()
    assert span_model.flat.weight.grad.abs().sum() > 0


def test_the_index_of_a_saved_model_is_read():
    """Two tensors in one block, the second key without what it shares with the first; then the block of blocks, and the footer."""
    def entry(shape, offset):
        dims = b"".join(b"\x12\x02\x08" + bytes([n]) for n in shape)
        return b"\x08\x01\x12" + bytes([len(dims)]) + dims + b"\x20" + bytes([offset])

    def block(*rows):
        return b"".join(bytes([shared, len(own), len(value)]) + own + value for shared, own, value in rows) + b"\0\0\0\0\x01\0\0\0"

    tensors = block((0, b"a/x", entry((2, 1), 0)), (2, b"y", entry((1,), 8)))
    index = tensors + b"\0crc_" + block((0, b"b", bytes([0, len(tensors)])))
    at = len(tensors) + 5
    footer = bytes([0, 0, at, len(index) - at]).ljust(40, b"\0") + b"magicnum"
    read = bundle.read(index + b"\0crc_" + footer, numpy.array([1, 2, 3], "<f4").tobytes())
    assert {name: array.tolist() for name, array in read.items()} == {"a/x": [[1], [2]], "a/y": [3]}
