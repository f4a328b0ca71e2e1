"""Small parts that several floors of the model are built from."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache, partial
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.errors import CheckpointError
from engine.ops import deformable_attention

ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "relu": F.relu,
    "gelu": F.gelu,
    "gelu_new": partial(F.gelu, approximate="tanh"),
    "gelu_pytorch_tanh": partial(F.gelu, approximate="tanh"),
    "gelu_fast": partial(F.gelu, approximate="tanh"),
    "gelu_accurate": partial(F.gelu, approximate="tanh"),
    "gelu_python": F.gelu,
    "gelu_python_tanh": partial(F.gelu, approximate="tanh"),
    "gelu_10": lambda x: F.gelu(x).clamp(-10, 10),
    "quick_gelu": lambda x: x * torch.sigmoid(1.702 * x),
    "silu": F.silu,
    "swish": F.silu,
    "hardswish": F.hardswish,
    "mish": F.mish,
    "relu6": F.relu6,
    "relu2": lambda x: F.relu(x).square(),
    "leaky_relu": F.leaky_relu,
    "sigmoid": torch.sigmoid,
    "laplace": lambda x: 0.5 * (1 + torch.erf((x - 0.707107) / (0.282095 * math.sqrt(2)))),
    "sqrtsoftplus": lambda x: F.softplus(x).sqrt(),
    "tanh": torch.tanh,
    "linear": lambda x: x,
}
"""By the names that transformers gives them: all that it has but those that learn."""


class Embedding(nn.Embedding):
    """torch's own, but that it draws no numbers where there is no memory for them, see normal_parameter."""

    def reset_parameters(self) -> None:
        if not self.weight.is_meta:
            super().reset_parameters()


def normal_parameter(*size: int) -> nn.Parameter:
    """Drawn from the normal distribution; not on the meta device, where drawing makes torch import its compiler: a
    second and a half, and 100 MB, for nothing."""
    values = torch.empty(size)
    return nn.Parameter(values if values.is_meta else values.normal_())


class Activation(nn.Module):
    """The activation function that a configuration names; option: where it does."""

    def __init__(self, name: str, option: str) -> None:
        super().__init__()
        if name not in ACTIVATIONS:
            raise CheckpointError(
                "The checkpoint's option {option} is {value}; Phrasebox runs only {runs}.",
                option=option,
                value=repr(name),
                runs=", ".join(ACTIVATIONS),
            )
        self.name = name

    def forward(self, x: Tensor) -> Tensor:
        return ACTIVATIONS[self.name](x)


@cache
def level_sizes(
    spatial_shapes: tuple[tuple[int, int], ...], dtype: torch.dtype, device: torch.device
) -> Tensor:
    """(width, height) of every level, [levels, 2]; kept, since a copy to a GPU waits for it and cannot be part
    of a CUDA graph, and kept for good, since a graph goes on reading it."""
    with torch.inference_mode(False):
        return torch.tensor([(width, height) for height, width in spatial_shapes], dtype=dtype, device=device)


def at_least_single(x: Tensor) -> Tensor:
    """The tensor in single precision, or in double where it has that."""
    return x.to(torch.promote_types(x.dtype, torch.float32))


def full_precision(device: torch.device) -> torch.autocast:
    """A block that autocast leaves alone, for what half precision would spoil."""
    return torch.autocast(device.type, enabled=False)


ROWS = {"cpu": 2048, "cuda": 131_072}
"""Rows that by_rows takes at a time: what a processor's caches hold; on a GPU, whose launches cost more than its
memory's ways, what keeps a large batch's middle below a gigabyte."""


def by_rows(function: Callable[..., Tensor], *tensors: Tensor, rows: int | None = None) -> Tensor:
    """function(*tensors), for one that treats every row alone, a block of rows at a time.

    The first tensor is [..., d]; its leading sizes are those of all and of the answer. What lies between the layers of
    a whole image is tens to hundreds of megabytes: it leaves every cache and is paged in anew each time. Where a
    gradient is wanted all of it must be kept anyway.
    """
    leading = tensors[0].shape[:-1]
    count = math.prod(leading)
    rows = rows or ROWS.get(tensors[0].device.type, ROWS["cpu"])
    if torch.is_grad_enabled() or count <= rows:
        return function(*tensors)
    flat = [tensor.flatten(0, len(leading) - 1) for tensor in tensors]
    whole: Tensor | None = None
    for start in range(0, count, rows):
        block = function(*(tensor[start : start + rows] for tensor in flat))
        if whole is None:
            whole = block.new_empty((count, *block.shape[1:]))
        whole[start : start + rows] = block
    assert whole is not None
    return whole.unflatten(0, leading)


class DropPath(nn.Module):
    """Stochastic depth: drops a residual branch of whole samples while training (arXiv:1603.09382)."""

    def __init__(self, probability: float) -> None:
        super().__init__()
        self.probability = probability

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.probability == 0.0:
            return x
        keep = 1.0 - self.probability
        shape = (x.shape[0],) + (1,) * (x.ndim - 1)
        return x * x.new_empty(shape).bernoulli_(keep).div_(keep)


class MLP(nn.Module):
    """Linear layers with ReLU between them."""

    def __init__(self, *sizes: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers[:-1]:
            x = F.relu(layer(x))
        return self.layers[-1](x)


class MultiheadAttention(nn.Module):
    """Attention with separate projections of query, key and value.

    query [B, Q, d], key and value [B, K, d]; ``mask`` is boolean, broadcast to [B, heads, Q, K], true where a key
    may be seen.
    """

    def __init__(self, d_model: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.query = nn.Linear(d_model, d_model)
        self.key = nn.Linear(d_model, d_model)
        self.value = nn.Linear(d_model, d_model)
        self.out_proj = nn.Linear(d_model, d_model)

    def forward(self, query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None = None) -> Tensor:
        attended = F.scaled_dot_product_attention(
            split_heads(self.query(query), self.heads),
            split_heads(self.key(key), self.heads),
            split_heads(self.value(value), self.heads),
            attn_mask=mask,
            dropout_p=self.dropout if self.training else 0.0,
        )
        return self.out_proj(merge_heads(attended))

    def weights(self, query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None = None) -> Tensor:
        """The attention after the softmax, [B, heads, Q, K], for the arguments of ``forward``."""
        q, k = split_heads(self.query(query), self.heads), split_heads(self.key(key), self.heads)
        scores = q @ k.transpose(2, 3) / math.sqrt(q.shape[-1])
        if mask is not None:
            scores = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
        return scores.softmax(-1)


def split_heads(x: Tensor, heads: int) -> Tensor:
    """[B, N, heads * D] -> [B, heads, N, D]"""
    return x.unflatten(-1, (heads, -1)).transpose(1, 2)


def merge_heads(x: Tensor) -> Tensor:
    """[B, heads, N, D] -> [B, N, heads * D]"""
    return x.transpose(1, 2).flatten(2)


class DeformableAttention(nn.Module):
    """Multi-scale deformable attention (arXiv:2010.04159, section 4.1), up to its ``output_proj``, which whoever calls
    it applies to the answer: in the same pass over the rows as what follows.

    query [B, Q, d] (position already added); features [B, S, d], all levels, row-major;
    reference_points [B, Q, levels, 2] (x, y) or [B, Q, levels, 4] (cx, cy, w, h), in [0, 1] of each level;
    valid bool [B, S], false at padding.
    """

    def __init__(self, d_model: int, heads: int, levels: int, points: int) -> None:
        super().__init__()
        self.heads, self.levels, self.points = heads, levels, points
        self.sampling_offsets = nn.Linear(d_model, heads * levels * points * 2)
        self.attention_weights = nn.Linear(d_model, heads * levels * points)
        self.value_proj = nn.Linear(d_model, d_model)
        self.output_proj = nn.Linear(d_model, d_model)

    def forward(
        self,
        query: Tensor,
        features: Tensor,
        reference_points: Tensor,
        spatial_shapes: list[tuple[int, int]],
        valid: Tensor | None,
    ) -> Tensor:
        value = by_rows(self._values, features)
        if valid is not None:
            value = value.masked_fill(~valid[..., None], 0.0)
        cells = level_sizes(tuple(spatial_shapes), reference_points.dtype, reference_points.device)
        locations = by_rows(partial(self._locations, cells=cells), query, reference_points)
        weights = by_rows(self._weights, query).to(reference_points.dtype)
        by_heads = value.unflatten(-1, (self.heads, -1))
        return deformable_attention(by_heads, spatial_shapes, locations, weights)

    def _values(self, features: Tensor) -> Tensor:
        value = self.value_proj(features)
        # On the CPU the op reads single precision.
        return at_least_single(value) if value.device.type == "cpu" else value

    def weights(self, query: Tensor, features: Tensor, reference_points: Tensor, *_: object) -> Tensor:
        """The weight of each sampled point, [B, Q, heads, levels, points], for the arguments of ``forward``."""
        return self._weights(query).to(reference_points.dtype)

    def _weights(self, query: Tensor) -> Tensor:
        weights = at_least_single(self.attention_weights(query)).unflatten(-1, (self.heads, -1))
        return weights.softmax(-1).unflatten(-1, (self.levels, self.points))

    def _locations(self, query: Tensor, reference_points: Tensor, cells: Tensor) -> Tensor:
        """Where each query looks, (x, y) in [0, 1] of each level: [..., heads, levels, points, 2]; cells: [levels, 2].

        A location in half precision would be off by whole cells of a large map.
        """
        offsets = self.sampling_offsets(query).to(reference_points.dtype).unflatten(-1, (self.heads, -1))
        # Points and coordinates lie side by side: a sum over two numbers at a time takes five times as long as one over
        # the whole row of a head.
        centre = self._each_point(reference_points[..., :2])
        if reference_points.shape[-1] == 2:
            placed = torch.addcdiv(centre, offsets, self._each_point(cells))
        else:
            size = self._each_point(reference_points[..., 2:])
            placed = torch.addcmul(centre, offsets, size, value=0.5 / self.points)
        return placed.unflatten(-1, (self.levels, self.points, 2))

    def _each_point(self, x: Tensor) -> Tensor:
        """[..., levels, 2] -> [..., 1, levels * points * 2], for every head the same."""
        return x[..., None, :].expand(*x.shape[:-1], self.points, 2).flatten(-3)[..., None, :]


def refine(boxes: Tensor, delta: Tensor) -> Tensor:
    """Boxes (cxcywh in [0, 1]) moved by ``delta`` in logit space.

    ``torch.special.logit`` rather than a two-sided clamp: the two differ at 1 in single precision.
    """
    return (delta + torch.special.logit(boxes, eps=1e-5)).sigmoid()
