# SPDX-License-Identifier: GPL-3.0-or-later
"""The exported files as weights again, so that a training can go on from a model that is at hand only as it was shipped."""
import json

import onnx
import torch
from onnx import numpy_helper

from .model import FORBIDDEN


class Graph:
    """The weights of one exported graph by their names in model.py; those of eight bits as what they stand for."""

    def __init__(self, path):
        graph = onnx.load(path).graph
        self.arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        self.users = {}
        for node in graph.node:
            for name in node.input:
                self.users.setdefault(name, []).append(node)

    def weights(self):
        stored = [n for n in self.arrays if not n.endswith(("_scale", "_zero_point"))]
        return dict(map(self.weight, stored))

    def weight(self, stored):
        array, name = self.arrays[stored], stored.removesuffix("_quantized")
        if name != stored:
            array = (array.astype("float32") - self.arrays[f"{name}_zero_point"].astype("float32")) * self.arrays[f"{name}_scale"]
        user = self.users[stored][0]
        if array.ndim == 2 and user.op_type != "Gather":
            array = array.T  # the exporter lays the weights of products the other way
        if name.startswith("onnx::"):
            name = self.layer(user) + ".weight"
        return name, torch.from_numpy(array.copy())

    def layer(self, product):
        """The name of a layer whose weight has lost it: from the bias added to its product, or else from the node's own name."""
        node = product
        while node.op_type != "Add" or not any(i in self.arrays for i in node.input):
            node = next(iter(self.users.get(node.output[0], [])), None)
            if node is None or node.op_type not in ("Cast", "Mul", "Add"):
                return product.name.strip("/").split("/")[0]
        return next(i for i in node.input if i in self.arrays).removesuffix(".bias")


def load(folder):
    """The state of a SpanModel from the folder that export.py wrote."""
    state = {n.removeprefix("model."): w for n, w in Graph(folder / "encoder.onnx").weights().items()}
    for name, weight in Graph(folder / "frames.onnx").weights().items():
        state["frames." + name.removeprefix("frames.")] = weight
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf8"))
    for name in ("flat", "frame"):
        for part in ("transitions", "start"):
            scores = torch.tensor(manifest[name][part])
            state[f"{name}_crf.{part}"] = scores.masked_fill(scores <= FORBIDDEN, 0.0)
    return state
