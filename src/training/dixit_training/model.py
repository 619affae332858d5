# SPDX-License-Identifier: GPL-3.0-or-later
"""The span model: one pass of the encoder, role tags for the text, and for each cue the tags of its own attribution."""
import torch
from torch import nn
from torch.nn import functional as F

LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
DISTANCES = (0, 1, 2, 3, 4, 6, 8, 12, 20, 40, 80)  # upper ends of the buckets; the last is open
FORBIDDEN = -10000.0


def distance_bucket(d):
    """Signed distance in units to a bucket: 0 for the cue itself, odd before it, even after it."""
    edges = torch.tensor(DISTANCES, device=d.device)
    size = torch.bucketize(d.abs(), edges)
    return torch.where(d < 0, 2 * size - 1, 2 * size)


class Crf(nn.Module):
    """A linear-chain CRF whose transitions obey BIO."""

    def __init__(self, labels):
        super().__init__()
        n = len(labels)
        self.transitions, self.start = nn.Parameter(torch.zeros(n, n)), nn.Parameter(torch.zeros(n))
        legal = torch.tensor([[not b.startswith("I") or a[2:] == b[2:] for b in labels] for a in labels])
        self.register_buffer("legal", legal, persistent=False)
        self.register_buffer("legal_start", torch.tensor([not b.startswith("I") for b in labels]), persistent=False)

    def scores(self):
        return (torch.where(self.legal, self.transitions, FORBIDDEN), torch.where(self.legal_start, self.start, FORBIDDEN))

    def loss(self, emissions, tags, mask):
        """Negative log-likelihood of each sequence; emissions [B, N, L], tags and mask [B, N]."""
        transitions, start = self.scores()
        emissions = emissions.float()
        gold = emissions.gather(2, tags[..., None]).squeeze(2) * mask
        steps = transitions[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
        # unbind, not an index for each t, whose gradient would be a tensor as large as all emissions.
        first, *rest = emissions.unbind(1)
        alpha = start + first
        for e, m in zip(rest, (mask[..., None] > 0).unbind(1)[1:]):
            alpha = torch.where(m, torch.logsumexp(alpha[:, :, None] + transitions, dim=1) + e, alpha)
        return torch.logsumexp(alpha, dim=1) - gold.sum(1) - steps.sum(1) - start[tags[:, 0]]

    @torch.no_grad()
    def decode(self, emissions):
        """The best tags of one sequence [N, L]."""
        transitions, start = (s.double() for s in self.scores())
        emissions = emissions.double()
        best, back = start + emissions[0], []
        for e in emissions[1:]:
            value, which = (best[:, None] + transitions).max(0)
            best = value + e
            back.append(which)
        tags = [int(best.argmax())]
        for which in reversed(back):
            tags.append(int(which[tags[-1]]))
        return tags[::-1]


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

    def scores(self, hidden, units, cues, flat):
        """From what each unit is to each cue [C, N, W] and the factors of both."""
        labels = len(LABELS)
        u = units.view(-1, labels, self.rank).transpose(0, 1)
        c = cues.view(-1, labels, self.rank).transpose(0, 1)
        pairs = (c @ u.transpose(1, 2)).permute(1, 2, 0) / self.rank ** 0.5
        return self.out(hidden) + pairs + self.from_flat(flat)[None]

    def forward(self, units, cues, flat, distances):
        """units [N, P], cues [C, P], flat [N, 7], distances [C, N] in buckets; gives [C, N, 7]."""
        width = self.out.in_features
        hidden = F.gelu(self.norm(units[None, :, :width] + cues[:, None, :width] + self.distance(distances)))
        for mix, norm in zip(self.mixes, self.norms):
            hidden = norm(hidden + F.gelu(mix(hidden.transpose(1, 2)).transpose(1, 2)))
        return self.scores(hidden, units[:, width:], cues[:, width:], flat)


class SpanModel(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        size = encoder.words.embedding_dim
        self.encoder = encoder
        self.flat, self.frames = nn.Linear(size, len(LABELS)), Frames(size)
        self.flat_crf, self.frame_crf = Crf(LABELS), Crf(LABELS)

    def forward(self, ids, shapes, gaps, quotes, mask):
        """For each piece: flat scores, and what the frames need of it as unit and as part of a cue."""
        states = self.encoder(ids, shapes, gaps, quotes, mask)
        return self.flat(states), *self.frames.project(states)

    def loss(self, batch):
        flat, units, cues = (x.float() for x in self(batch.ids, batch.shapes, batch.gaps, batch.quotes, batch.mask))
        gather = lambda x: x.gather(1, batch.firsts[..., None].expand(-1, -1, x.shape[2]))
        flat, units, cues = gather(flat), gather(units), gather(cues)
        total = self.flat_crf.loss(flat, batch.tags, batch.unit_mask).sum()
        emissions, tags, masks = [], [], []
        rows, at = [x.unbind(0) for x in (units, cues, flat)], torch.arange(flat.shape[1])
        for row, (begin, end), frame in batch.frames:
            unit, cue, tag = (x[row] for x in rows)
            d = torch.where(at < begin, at - begin, torch.where(at >= end, at - end + 1, 0))
            emissions.append(self.frames(unit, (cue[begin] + cue[end - 1])[None] / 2, tag, distance_bucket(d)[None])[0])
            tags.append(frame)
            masks.append(batch.unit_mask[row])
        if emissions:
            total = total + self.frame_crf.loss(torch.stack(emissions), torch.stack(tags), torch.stack(masks)).sum()
        return total
