# SPDX-License-Identifier: GPL-3.0-or-later
import sys, pathlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import ranker


def mention(document, sort, right):
    """of two people the one is right who is "near" in even documents; "loud" tells nothing"""
    candidates = [
        {"name": "Ana Keller", "right": right == 0, "features": {"near": 1.0, "loud": 1.0}},
        {"name": "Tom Reed", "right": right == 1, "features": {"loud": 1.0}},
        {"name": None, "right": right is None, "features": {"nobody": 1.0}},
    ]
    gold = {0: "Ana Keller", 1: "Tom Reed", None: None}[right]
    return {"document": document, "sort": sort, "gold": gold, "small": False, "times": 1, "origin": "crossed", "candidates": candidates}


ROWS = [mention(f"d{i}", "ONE", 0 if i % 10 else 1) for i in range(60)] + [mention(f"e{i}", "IT", None) for i in range(20)]


def test_what_tells_the_right_one_gets_the_weight():
    weights = ranker.learn(ROWS, 1, 2)["ONE"]
    assert weights["near"] > 1
    choice, probability = ranker.choose(ROWS[1], weights)
    assert choice["name"] == "Ana Keller" and .7 < probability < 1


def test_nobody_is_learned_for_a_sort_of_its_own():
    weights = ranker.learn(ROWS, 1, 2)
    assert ranker.choose(ROWS[-1], weights["IT"])[0]["name"] is None
    assert ranker.choose(ROWS[1], weights["ONE"])[0]["name"] is not None


def test_learning_twice_gives_the_same():
    assert ranker.learn(ROWS, 4, 2) == ranker.learn(ROWS, 4, 2)


def test_below_the_threshold_nobody_is_named():
    choice = {"name": "Ana Keller", "right": True}
    assert ranker.outcome({"gold": "Ana Keller"}, choice, .5, .4) == "right"
    assert ranker.outcome({"gold": "Ana Keller"}, choice, .5, .6) == "missing"
    assert ranker.outcome({"gold": None}, choice, .5, .4) == "false"


def test_the_figures_are_crossed_by_article(capsys):
    pairs = ranker.evaluate(ROWS, ranker.learn(ROWS, 1, 2), 1, 2, {})
    assert len(pairs) == 60
    printed = capsys.readouterr().out
    assert "ONE" in printed and "crossed" in printed
    ranker.calibration(pairs)
    assert "Brier score 0." in capsys.readouterr().out


def test_marks_of_the_spec_become_ranges():
    text, marks = ranker.unmarked('[X1:"We left,"] [S1:she] [C1:said].')
    assert text == '"We left," she said.'
    assert marks["1"] == {"S": [[11, 14]], "C": [[15, 19]], "X": [[0, 10]]}


def test_small_texts_are_found_in_their_own_words(tmp_path):
    file = tmp_path / "cases.jsonl"
    file.write_text('{"id": "c", "text": "Ana Keller said it rains. She said it snows.", "expect": ['
                    '{"source": "She", "cue": "said", "content": "it snows", "speaker": "Ana Keller"}]}\n')
    [document] = ranker.case_documents(file)
    [attribution] = document["attributions"]
    assert attribution["source"] == [[26, 29]] and attribution["content"] == [[35, 43]] and attribution["cue"] == [[30, 34]]
