# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the model that ships, from the encoders to the last runs: teachers, a student of them, and two thinner ones.

    python -m dixit_training.recipe --polnear DIR --encoder JAR --teacher JAR --out DIR [--device cuda]

The mean of DIR/thin60/model.pt and DIR/thin90/model.pt is what export.py takes then. A recipe that was stopped goes on where
it was, as each of its runs does. Options that are not known here go to all runs (see train.py), so --max-steps 2 tries the
whole way in little time.
"""
import argparse
import sys
from pathlib import Path

from . import train

FOLDS = 4
TEACHERS = 8  # two for each fold of the articles, which they have not seen


def teachers(large):
    """Runs by name."""
    for n in range(TEACHERS):
        yield f"teacher{n}", ["--encoder", large, "--epochs", "10", "--peaks", "1", "--rate", "7e-5", "--head-rate", "7e-4",
                              "--leave-out", f"{n % FOLDS}/{FOLDS}", "--seed", str(101 + n)]


def students(out, small, files):
    """Runs by name, the first of which the others begin with; they differ in how much they trust the teachers."""
    taught = ["--encoder", small, "--peaks", "1", "--teachers", *files]
    yield "whole", [*taught, "--epochs", "10", "--teaching", "0.7", "--seed", "11"]
    thin = ["--start", str(out / "whole" / "model.pt"), "--layers", "8", "--epochs", "10.7"]
    yield "thin60", [*taught, *thin, "--teaching", "0.6", "--seed", "21"]
    yield "thin90", [*taught, *thin, "--teaching", "0.9", "--seed", "24"]


def main(argv):
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--polnear", type=Path, required=True, help="folder with PolNeAR's splits train and dev")
    p.add_argument("--encoder", required=True, help="jar with the encoder of the model")
    p.add_argument("--teacher", required=True, help="jar with the larger encoder of its teachers")
    p.add_argument("--out", type=Path, required=True, help="folder for one folder for each run")
    args, others = p.parse_known_args(argv)
    runs = dict(teachers(args.teacher))
    runs.update(students(args.out, args.encoder, [str(args.out / name / "model.pt") for name in runs]))
    for name, options in runs.items():
        if not (args.out / name / "model.pt").exists():
            print(name, flush=True)
            train.run(train.arguments(["--polnear", str(args.polnear), "--out", str(args.out / name), *others, *options]))


if __name__ == "__main__":
    main(sys.argv[1:])
