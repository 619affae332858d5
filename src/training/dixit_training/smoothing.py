# SPDX-License-Identifier: GPL-3.0-or-later
"""Evens out what the layers read before it becomes integers of eight bits.

What a norm gives has a few channels that are forty times as large as the rest and leave them hardly any steps of the
scale. Dividing each channel by a number and multiplying its weights by the same changes nothing but that (SmoothQuant,
Xiao et al., ICML 2023; here with its alpha of 0.5, and only before the layer that widens, where it matters most).
"""
import random

import torch
from torch import nn
from torch.nn import functional as F

from . import check, data
from .polnear import Article

LEAST = 1e-3  # keeps channels that are never used from dividing by nothing


class Smoothed(nn.Module):
    """A linear layer that gives the same as before, from channels of like size."""

    def __init__(self, linear, highest):
        super().__init__()
        scale = (highest.clamp(min=LEAST) / linear.weight.abs().amax(0).clamp(min=LEAST)).sqrt()
        self.inverse, self.weight, self.bias = nn.Parameter(1 / scale), nn.Parameter(linear.weight * scale), linear.bias

    def forward(self, x):
        return F.linear(x * self.inverse, self.weight, self.bias)


@torch.no_grad()
def smooth(model, wordpiece, texts):
    """Replaces the layers in place; the texts show how large each channel gets."""
    highest = {}

    def see(layer, inputs, _):
        size = inputs[0].flatten(0, -2).abs().amax(0)
        highest[layer] = torch.maximum(highest.get(layer, size), size)

    hooks = [layer.up.register_forward_hook(see) for layer in model.encoder.layers]
    for text in texts:
        tagged = data.Tagged(Article("", text, []))
        sizes = [len(wordpiece.pieces(u.text)) for u in tagged.units]
        for window in data.cuts(tagged, sizes, random.Random(1)):
            batch = data.collate([check.plain_row(window, wordpiece)], wordpiece)
            model(batch.ids, batch.shapes, batch.gaps, batch.quotes, batch.mask)
    for hook in hooks:
        hook.remove()
    for layer in model.encoder.layers:
        layer.up = Smoothed(layer.up, highest[layer.up])
