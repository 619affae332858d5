# SPDX-License-Identifier: GPL-3.0-or-later
"""The span model: one pass of the encoder, role tags for the text, and for each cue the tags of its own attribution."""
import torch
from torch import nn
from torch.nn import functional as F

from .encoder import HEADS, Encoder

LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
DISTANCES = (0, 1, 2, 3, 4, 6, 8, 12, 20, 40, 80)  # upper ends of the buckets; the last is open
FORBIDDEN = -10000.0


def distance_bucket(d):
    """Signed distance in units to a bucket: 0 for the cue itself, odd before it, even after it."""
    size = sum((d.abs() > edge).long() for edge in DISTANCES)
    return 2 * size - (d < 0).long()


class Crf(nn.Module):
    """A linear-chain CRF whose transitions obey BIO."""

    def __init__(self, labels):
        super().__init__()
        n = len(labels)
        self.transitions, self.start = nn.Parameter(torch.zeros(n, n)), nn.Parameter(torch.zeros(n))
        legal = torch.tensor([[not b.startswith("I") or a[2:] == b[2:] for b in labels] for a in labels])
        self.register_buffer("illegal", ~legal, persistent=False)
        self.register_buffer("illegal_start", torch.tensor([b.startswith("I") for b in labels]), persistent=False)
        self.register_buffer("stay", torch.full((n, n), FORBIDDEN).fill_diagonal_(0), persistent=False)

    def scores(self):
        return self.transitions.masked_fill(self.illegal, FORBIDDEN), self.start.masked_fill(self.illegal_start, FORBIDDEN)

    def potentials(self, emissions, mask):
        """Scores of the first tags [B, L] and of each step [B, N - 1, L, L]; steps behind a sequence's end change nothing."""
        transitions, start = self.scores()
        emissions = emissions.float()
        return start + emissions[:, 0], torch.where(mask[:, 1:, None, None] > 0, transitions + emissions[:, 1:, None], self.stay)

    @torch.no_grad()
    def decode(self, emissions, mask):
        """The best tags of each sequence [B, N]; those behind its end mean nothing."""
        best, steps = self.potentials(emissions, mask)
        back = []
        for step in steps.unbind(1):
            best, which = (best[:, :, None] + step).max(1)
            back.append(which)
        tags = [best.argmax(1)]
        for which in reversed(back):
            tags.append(which.gather(1, tags[-1][:, None]).squeeze(1))
        return torch.stack(tags[::-1], 1)


def log_partition(first, steps):
    """The log of the sum over all sequences; steps are joined two by two, as one by one takes far longer on a GPU."""
    while steps.shape[1] > 1:
        even = steps.shape[1] // 2 * 2
        left, right, rest = steps[:, 0:even:2], steps[:, 1:even:2], steps[:, even:]
        steps = torch.cat([torch.logsumexp(left[..., None] + right[..., None, :, :], 3), rest], 1)
    for step in steps.unbind(1):
        first = torch.logsumexp(first[:, :, None] + step, 1)
    return torch.logsumexp(first, 1)


@torch.enable_grad()
def marginals(first, steps):
    """The probabilities of the first tags [B, L] and of each step [B, N - 1, L, L]."""
    first, steps = (x.detach().requires_grad_() for x in (first, steps))
    return torch.autograd.grad(log_partition(first, steps).sum(), (first, steps), materialize_grads=True)


def crf_loss(first, steps, tags, mask, taught=None, share=0.0):
    """Negative log-likelihood of each sequence of tags [B, N]; nothing where the mask leaves none.

    With marginals that teachers give, a share of it is the cross-entropy to their distribution, of which nothing else is
    needed (structure-level distillation; Wang et al., ACL 2020).
    """
    walked = tags[:, :-1] * first.shape[1] + tags[:, 1:]
    gold = steps.flatten(2).gather(2, walked[..., None]).squeeze(2) * mask[:, 1:]
    target = first.gather(1, tags[:, :1]).squeeze(1) + gold.sum(1)
    if taught:
        expected = (taught[0] * first).sum(1) + (taught[1] * steps).sum((1, 2, 3))
        target = (1 - share) * target + share * expected
    return (log_partition(first, steps) - target) * mask[:, 0]


class Frames(nn.Module):
    """For each cue the tags of all units as parts of its own attribution, from the encoder's states alone.

    A unit also sees what its neighbours are to the cue, through convolutions. Without the norms the loss is so steep along
    some directions that late training runs away.
    """

    def __init__(self, size, width=64, rank=48, reach=5, dilations=(1, 3)):
        super().__init__()
        labels = len(LABELS)
        self.of_unit, self.of_cue = nn.Linear(size, width), nn.Linear(size, width)
        self.unit_factors, self.cue_factors = nn.Linear(size, labels * rank), nn.Linear(size, labels * rank)
        self.distance, self.norm = nn.Embedding(2 * len(DISTANCES) + 1, width), nn.LayerNorm(width)
        self.mixes = nn.ModuleList(nn.Conv1d(width, width, reach, padding=reach // 2 * d, dilation=d) for d in dilations)
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in dilations)
        self.out = nn.Linear(width, labels)
        self.from_flat = nn.Linear(labels, labels, bias=False)
        with torch.no_grad():
            self.from_flat.weight.copy_(torch.eye(labels))
            self.cue_factors.weight.mul_(0.1)
            self.distance.weight.mul_(0.05)
        self.rank = rank

    def project(self, states):
        return torch.cat([self.of_unit(states), self.unit_factors(states)], -1), torch.cat([self.of_cue(states), self.cue_factors(states)], -1)

    def forward(self, units, cues, flat, distances, mask):
        """For cues [C, P], each with its window's units [C, N, P], their flat scores [C, N, 7], distances in buckets [C, N] and mask [C, N]: [C, N, 7]."""
        width, factors = self.out.in_features, (len(LABELS), self.rank)
        there = mask[..., None]  # behind a window's end the convolutions see nothing, as they do when it is read alone
        hidden = F.gelu(self.norm(units[..., :width] + cues[:, None, :width] + self.distance(distances))) * there
        for mix, norm in zip(self.mixes, self.norms):
            hidden = norm(hidden + F.gelu(mix(hidden.transpose(1, 2)).transpose(1, 2))) * there
        pairs = units[..., width:].unflatten(-1, factors) * cues[:, None, width:].unflatten(-1, factors)
        return self.scores(hidden, pairs.sum(-1), flat)

    def scores(self, hidden, pairs, flat):
        """From what each unit is to each cue and the products of their factors."""
        return self.out(hidden) + pairs / self.rank ** 0.5 + self.from_flat(flat)


class SpanModel(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        size = encoder.words.embedding_dim
        self.encoder = encoder
        self.flat, self.frames = nn.Linear(size, len(LABELS)), Frames(size)
        self.flat_crf, self.frame_crf = Crf(LABELS), Crf(LABELS)

    @classmethod
    def of_state(cls, state, dropout=0.0):
        """The model whose weights these are."""
        layers = 1 + max(int(n.split(".")[2]) for n in state if n.startswith("encoder.layers."))
        words, inner = state["encoder.words.weight"], state["encoder.layers.0.up.weight"].shape[0]
        model = cls(Encoder(words.shape[0], words.shape[1], layers, HEADS, inner, dropout))
        model.load_state_dict(state)
        return model

    def forward(self, ids, shapes, gaps, quotes, mask):
        """For each piece: flat scores, and what the frames need of it as unit and as part of a cue."""
        states = self.encoder(ids, shapes, gaps, quotes, mask)
        return self.flat(states), *self.frames.project(states)

    def read(self, batch):
        """The same for each unit of a batch, which is read at its first piece."""
        pieces = self(batch.ids, batch.shapes, batch.gaps, batch.quotes, batch.mask)
        return (x.float().gather(1, batch.firsts[..., None].expand(-1, -1, x.shape[2])) for x in pieces)

    def framed(self, flat, units, cues, mask, rows, begins, ends):
        """Scores of the frames of cues that stand in these rows, from begin to end: [C, N, 7]."""
        length = flat.shape[1]
        at = torch.arange(length, device=flat.device)
        distances = (at - begins[:, None]).clamp(max=0) + (at - ends[:, None] + 1).clamp(min=0)
        of_cues = sum(cues.flatten(0, 1).index_select(0, rows * length + unit) for unit in (begins, ends - 1)) / 2
        return self.frames(units.index_select(0, rows), of_cues, flat.index_select(0, rows), distance_bucket(distances),
                           mask.index_select(0, rows))

    def potentials(self, batch):
        """What the CRFs make of a batch: the flat tags of its rows, then its frames."""
        flat, units, cues = self.read(batch)
        frames = self.framed(flat, units, cues, batch.unit_mask, batch.rows, batch.begins, batch.ends)
        both = self.flat_crf.potentials(flat, batch.unit_mask), self.frame_crf.potentials(frames, batch.unit_mask[batch.rows])
        return tuple(map(torch.cat, zip(*both)))

    def loss(self, batch, taught=None, share=0.0):
        """Summed over flat tags and frames; a share of it says how far the model is from the marginals that teachers gave."""
        tags, mask = torch.cat([batch.tags, batch.frames]), torch.cat([batch.unit_mask, batch.unit_mask[batch.rows]])
        return crf_loss(*self.potentials(batch), tags, mask, taught, share).sum()


@torch.no_grad()
def mean_marginals(models, batch):
    """What several models make of a batch together."""
    each = [model.potentials(batch) for model in models]
    together = marginals(*map(torch.cat, zip(*each)))
    return tuple(x.unflatten(0, (len(each), -1)).mean(0) for x in together)
