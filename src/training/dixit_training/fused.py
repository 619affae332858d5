# SPDX-License-Identifier: GPL-3.0-or-later
"""The span model as ONNX Runtime runs it fastest: one window without padding, and its own operators for what the
exporter would write as many nodes. The weights and, up to rounding, the results are those of model.py."""
import torch
from torch import nn
from torch.nn import functional as F

from .model import LABELS


class Attention(torch.autograd.Function):
    @staticmethod
    def forward(_, query, key, value, heads):
        query, key, value = (x.unflatten(2, (heads, -1)).transpose(1, 2) for x in (query, key, value))
        return F.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2)

    @staticmethod
    def symbolic(graph, query, key, value, heads):
        return graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads).setType(query.type())


class Gelu(torch.autograd.Function):
    @staticmethod
    def forward(_, x):
        return F.gelu(x)

    @staticmethod
    def symbolic(graph, x):
        return graph.op("com.microsoft::Gelu", x).setType(x.type())


class NormOfSum(torch.autograd.Function):
    """ONNX Runtime 1.28 takes four times as long for the standard's LayerNormalization as for this."""

    @staticmethod
    def forward(_, x, y, weight, bias, eps):
        return F.layer_norm(x + y, weight.shape, weight, bias, eps)

    @staticmethod
    def symbolic(graph, x, y, weight, bias, eps):
        return graph.op("com.microsoft::SkipLayerNormalization", x, y, weight, bias, epsilon_f=eps).setType(x.type())


def norm_of_sum(norm, x, y):
    return NormOfSum.apply(x, y, norm.weight, norm.bias, norm.eps)


def layer(layer, rows, x):
    """The layer's output for some rows of its input x."""
    attended = Attention.apply(layer.query(rows), layer.key(x), layer.value(x), layer.heads)
    rows = norm_of_sum(layer.norm1, rows, layer.output(attended))
    return norm_of_sum(layer.norm2, rows, layer.down(Gelu.apply(layer.up(rows))))


class Whole(nn.Module):
    """The encoder: flat scores and states of the units, each of which is read at its first piece."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, shapes, gaps, quotes, firsts):
        encoder = self.model.encoder
        x = encoder.words(ids) + encoder.positions(torch.arange(ids.shape[1])) + encoder.shapes(shapes) + encoder.gaps(gaps)
        x = norm_of_sum(encoder.norm, x, encoder.quotes(quotes))
        *layers, last = encoder.layers
        for each in layers:
            x = layer(each, x, x)
        states = layer(last, x[:, firsts], x)[0]
        return self.model.flat(states), states


class Frames(nn.Module):
    """The frames from the states of the units, and of each cue the mean of its first and its last unit's."""

    def __init__(self, frames):
        super().__init__()
        self.frames = frames

    def forward(self, states, cues, flat, distances):
        frames, width = self.frames, self.frames.out.in_features
        units, of_units = frames.project(states)[0].tensor_split([width], 1)
        cues, of_cues = frames.project(cues)[1].tensor_split([width], 1)
        hidden = Gelu.apply(norm_of_sum(frames.norm, cues[:, None] + frames.distance(distances), units[None]))
        for mix, norm in zip(frames.mixes, frames.norms):
            hidden = norm_of_sum(norm, hidden, Gelu.apply(mix(hidden.transpose(1, 2))).transpose(1, 2))
        of_units, of_cues = (x.view(-1, len(LABELS), frames.rank).transpose(0, 1) for x in (of_units, of_cues))
        return frames.scores(hidden, (of_cues @ of_units.transpose(1, 2)).permute(1, 2, 0), flat)
