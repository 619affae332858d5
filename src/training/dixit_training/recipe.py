# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the model that ships, from the encoders to the last cycle: teachers, a student of them, and a thinner one.

    python -m dixit_training.recipe --polnear DIR --encoder JAR --teacher JAR --out DIR [--device cuda]

DIR/last/model.pt is what export.py takes then. A recipe that was stopped goes on where it was, as each of its runs does.
Options that are not known here go to all runs (see train.py), so --max-steps 2 tries the whole way in little time.
"""
import argparse
import sys
from pathlib import Path

from . import train

FOLDS = 3
TEACHING = 0.6


def teachers(small, large):
    """Runs by name: for each fold of the articles two that have not seen it."""
    for fold in range(FOLDS):
        unseen = ["--leave-out", f"{fold}/{FOLDS}", "--seed", str(fold)]
        yield f"small{fold}", ["--encoder", small, "--epochs", "4", "--peaks", "1", *unseen]
        yield f"large{fold}", ["--encoder", large, "--epochs", "8.3", "--peaks", "1", "--rate", "7e-5", "--head-rate", "7e-4", *unseen]


def students(out, small, taught):
    """Runs by name, each of which begins with the one before."""
    yield "whole", ["--encoder", small, "--epochs", "12.2", "--peaks", "1", "--seed", "11", *taught]
    yield "thin", ["--encoder", small, "--start", str(out / "whole" / "model.pt"), "--layers", "8",
                   "--epochs", "6.1", "--peaks", "0.8", "--seed", "24", *taught]
    yield "last", ["--encoder", small, "--start", str(out / "thin" / "model.pt"),
                   "--epochs", "4.7", "--peaks", "0.6", "--seed", "31", *taught]


def main(argv):
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--polnear", type=Path, required=True, help="folder with PolNeAR's splits train and dev")
    p.add_argument("--encoder", required=True, help="jar with the encoder of the model")
    p.add_argument("--teacher", required=True, help="jar with the larger encoder of every other teacher")
    p.add_argument("--out", type=Path, required=True, help="folder for one folder for each run")
    args, others = p.parse_known_args(argv)
    runs = dict(teachers(args.encoder, args.teacher))
    taught = ["--teaching", str(TEACHING), "--teachers", *(str(args.out / name / "model.pt") for name in runs)]
    runs.update(students(args.out, args.encoder, taught))
    for name, options in runs.items():
        if not (args.out / name / "model.pt").exists():
            print(name, flush=True)
            train.run(train.arguments(["--polnear", str(args.polnear), "--out", str(args.out / name), *others, *options]))


if __name__ == "__main__":
    main(sys.argv[1:])
