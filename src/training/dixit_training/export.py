# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a trained model as the files that Dixit ships.

    python -m dixit_training.export --weights DIR/model.pt --out models [--card FILE.json]

encoder.onnx gives for each wordpiece its flat scores and its projections, frames.onnx the tags of each cue's own
attribution; vocabulary.txt is WordPiece's, manifest.json holds labels, transitions, recipe, sizes and checksums.
"""
import argparse
import hashlib
import json
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch.nn import functional as F

from .encoder import Encoder, Layer
from .model import DISTANCES, LABELS, SpanModel
from .units import GAPS, QUOTES, SHAPES


# See tune.py, which finds them.
DECODING = {"threshold": 0.15, "intercept": -0.488, "frameWeight": 1.086, "cueWeight": 0.59}


def model_of(state):
    layers = 1 + max(int(n.split(".")[2]) for n in state if n.startswith("encoder.layers."))
    words, inner = state["encoder.words.weight"], state["encoder.layers.0.up.weight"].shape[0]
    model = SpanModel(Encoder(words.shape[0], words.shape[1], layers, 12, inner, 0.0))
    model.load_state_dict(state)
    return model.eval()


class Attention(torch.autograd.Function):
    """ONNX Runtime's own operator for what would be eight nodes."""

    @staticmethod
    def forward(_, query, key, value, heads):
        b, t, d = query.shape
        query, key, value = (x.view(b, t, heads, d // heads).transpose(1, 2) for x in (query, key, value))
        return F.scaled_dot_product_attention(query, key, value).transpose(1, 2).reshape(b, t, d)

    @staticmethod
    def symbolic(graph, query, key, value, heads):
        return graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads).setType(query.type())


class Gelu(torch.autograd.Function):
    """The same for the activation, which would be five nodes."""

    @staticmethod
    def forward(_, x):
        return F.gelu(x)

    @staticmethod
    def symbolic(graph, x):
        return graph.op("com.microsoft::Gelu", x).setType(x.type())


class FusedLayer(torch.nn.Module):
    """A layer of the encoder for one window without padding, in few and fast nodes."""

    def __init__(self, layer: Layer):
        super().__init__()
        self.layer = layer

    def forward(self, x, _):
        layer = self.layer
        x = layer.norm1(x + layer.output(Attention.apply(layer.query(x), layer.key(x), layer.value(x), layer.heads)))
        return layer.norm2(x + layer.down(Gelu.apply(layer.up(x))))


class Whole(torch.nn.Module):
    """The encoder for one window without padding."""

    def __init__(self, model):
        super().__init__()
        self.model = model
        model.encoder.layers = torch.nn.ModuleList(FusedLayer(layer) for layer in model.encoder.layers)

    def forward(self, ids, shapes, gaps, quotes):
        flat, units, cues = self.model(ids, shapes, gaps, quotes, None)
        return flat[0], units[0], cues[0]


def export(model, out):
    out.mkdir(parents=True, exist_ok=True)
    t = torch.ones(1, 9, dtype=torch.long)
    names = ["ids", "shapes", "gaps", "quotes"]
    whole = out / "whole.onnx"
    torch.onnx.export(Whole(model), (t, t, t, t), whole, input_names=names, output_names=["flat", "units", "cues"],
                      dynamic_axes={**{n: {1: "pieces"} for n in names}, **{n: {0: "pieces"} for n in ("flat", "units", "cues")}},
                      opset_version=17, dynamo=False, custom_opsets={"com.microsoft": 1})
    # Seven bits a weight: with eight, processors without VNNI overflow when they add products of two.
    quantize_dynamic(whole, out / "encoder.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     op_types_to_quantize=["MatMul", "Gather"], extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})
    whole.unlink()
    width = model.frames.project(torch.zeros(1, model.encoder.words.embedding_dim))[0].shape[1]
    torch.onnx.export(model.frames, (torch.randn(6, width), torch.randn(3, width), torch.randn(6, len(LABELS)), torch.ones(3, 6, dtype=torch.long)),
                      out / "frames.onnx", input_names=["units", "cues", "flat", "distances"], output_names=["scores"],
                      dynamic_axes={"units": {0: "n"}, "flat": {0: "n"}, "cues": {0: "c"}, "distances": {0: "c", 1: "n"}, "scores": {0: "c", 1: "n"}},
                      opset_version=17, dynamo=False)


def crf(module):
    transitions, start = module.scores()
    return {"transitions": [[round(x, 5) for x in row] for row in transitions.tolist()], "start": [round(x, 5) for x in start.tolist()]}


def manifest(model, out, saved, card):
    files = {p.name: {"bytes": p.stat().st_size, "sha256": hashlib.sha256(p.read_bytes()).hexdigest()}
             for p in sorted(out.glob("*")) if p.suffix in (".onnx", ".txt")}
    return {"format": 1, "labels": LABELS, "shapes": SHAPES, "gaps": GAPS, "quotes": QUOTES, "distances": DISTANCES,
            "decoding": DECODING, "flat": crf(model.flat_crf), "frame": crf(model.frame_crf), "files": files, **card}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--weights", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--card", type=Path, help="JSON with the fields to add to the manifest: data, recipe, figures, calibration")
    args = p.parse_args()
    saved = torch.load(args.weights, map_location="cpu", weights_only=True)
    model = model_of(saved["model"])
    export(model, args.out)
    (args.out / "vocabulary.txt").write_text("\n".join(saved["vocabulary"]) + "\n", encoding="utf8")
    card = json.loads(args.card.read_text(encoding="utf8")) if args.card else {}
    recipe = {k: v for k, v in saved.get("arguments", {}).items() if k not in ("polnear", "out", "device")}
    recipe["encoder"] = Path(recipe.get("encoder", "")).name
    card = {"recipe": {**recipe, "steps": saved.get("steps")}, **card}
    (args.out / "manifest.json").write_text(json.dumps(manifest(model, args.out, saved, card), indent=1) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
