# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a trained model as the files that Dixit ships.

    python -m dixit_training.export --weights DIR/model.pt [DIR/model.pt ...] --out models

encoder.onnx gives for each unit its flat scores and its state, frames.onnx the scores of each cue's own attribution;
vocabulary.txt is WordPiece's, manifest.json holds labels, transitions, recipe, sizes and checksums.
"""
import argparse
import hashlib
import json
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from . import fused
from .model import DISTANCES, LABELS, SpanModel
from .quotes import QUOTES
from .units import GAPS, SHAPES


# See tune.py, which finds them.
DECODING = {"threshold": 0.3, "intercept": -0.427, "frameWeight": 1.739, "cueWeight": 0.459}


def write(model, arguments, inputs, outputs, file):
    """One graph with weights of eight bits; inputs and outputs are names with their axes of any length."""
    full = file.with_suffix(".full.onnx")
    torch.onnx.export(model, arguments, full, input_names=list(inputs), output_names=list(outputs), dynamic_axes={**inputs, **outputs},
                      opset_version=17, dynamo=False, custom_opsets={"com.microsoft": 1})
    # Seven bits a weight: with eight, processors without VNNI overflow when they add products of two.
    quantize_dynamic(full, file, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     op_types_to_quantize=["MatMul", "Gather"], nodes_to_exclude=scorers(onnx.load(full).graph),
                     extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})
    full.unlink()


def scorers(graph):
    """The products that give the labels' scores: tiny, but rounding their inputs cost 2.5 points of attribution F1."""
    sizes = {i.name: i.dims for i in graph.initializer}
    names = [n.name for n in graph.node if any(len(LABELS) in sizes.get(i, ()) for i in n.input)]
    return names + [n + "_MatMul" for n in names]  # what a Gemm is called once it is taken apart


def export(model, out):
    out.mkdir(parents=True, exist_ok=True)
    size, row, units = model.encoder.words.embedding_dim, torch.ones(1, 9, dtype=torch.long), {0: "units"}
    write(fused.Whole(model), (row, row, row, row, torch.arange(1, 7)),
          {**dict.fromkeys(["ids", "shapes", "gaps", "quotes"], {1: "pieces"}), "firsts": units},
          {"flat": units, "states": units}, out / "encoder.onnx")
    pairs = {0: "cues", 1: "units"}
    write(fused.Frames(model.frames), (torch.randn(6, size), torch.randn(3, size), torch.randn(6, len(LABELS)), torch.ones(3, 6, dtype=torch.long)),
          {"states": units, "cues": {0: "cues"}, "flat": units, "distances": pairs}, {"scores": pairs}, out / "frames.onnx")


def crf(module):
    transitions, start = module.scores()
    return {"transitions": [[round(x, 5) for x in row] for row in transitions.tolist()], "start": [round(x, 5) for x in start.tolist()]}


def manifest(model, out):
    files = {p.name: {"bytes": p.stat().st_size, "sha256": hashlib.sha256(p.read_bytes()).hexdigest()}
             for p in sorted(out.glob("*")) if p.suffix in (".onnx", ".txt")}
    return {"format": 1, "labels": LABELS, "shapes": SHAPES, "gaps": GAPS, "quotes": QUOTES, "distances": DISTANCES,
            "decoding": DECODING, "flat": crf(model.flat_crf), "frame": crf(model.frame_crf), "files": files}


def recipe(files):
    """The runs that gave the weights, by the names of their folders, after those that they began with or learned from."""
    runs, found = {}, {}
    return {"weights": [told(file, runs, found) for file in files], "runs": runs}


def told(file, runs, found):
    """The name of a run, once its options and those of all before it are among the runs; found says whose names those are."""
    file = Path(file).resolve()
    name = file.parent.name
    if found.get(name) != file:
        if name in runs:
            raise SystemExit(f"{file}: another run is called {name} too; rename its folder, as the manifest tells runs by their names")
        saved = torch.load(file, map_location="cpu", mmap=True, weights_only=True)
        options = {k: v for k, v in saved["arguments"].items() if k not in ("polnear", "articles", "out", "device", "threads", "workers", "save_every")}
        options["encoder"] = Path(options["encoder"]).name
        start = Path(options["start"])
        if start.is_dir():
            before = json.loads((start / "manifest.json").read_text(encoding="utf8"))["recipe"]
            runs.update(before["runs"])
            options["start"] = " + ".join(before["weights"])
        elif start.is_file():
            options["start"] = told(start, runs, found)
        options["teachers"] = [told(teacher, runs, found) for teacher in options["teachers"]]
        runs[name], found[name] = {**options, "steps": saved["steps"]}, file
    return name


def mean(states):
    return {name: sum(state[name] for state in states) / len(states) for name in states[0]}


def main(argv=None):
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--weights", type=Path, nargs="+", required=True, help="model.pt of a run; of several that began alike, their mean")
    p.add_argument("--out", type=Path, required=True)
    args = p.parse_args(argv)
    saved = [torch.load(file, map_location="cpu", weights_only=True) for file in args.weights]
    model = SpanModel.of_state(mean([s["model"] for s in saved])).eval()
    export(model, args.out)
    (args.out / "vocabulary.txt").write_text("\n".join(saved[0]["vocabulary"]) + "\n", encoding="utf8")
    described = {**manifest(model, args.out), "recipe": recipe(args.weights)}
    (args.out / "manifest.json").write_text(json.dumps(described, indent=1) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
