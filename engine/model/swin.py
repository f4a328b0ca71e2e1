"""The Swin backbone (arXiv:2103.14030): an image in, feature maps of growing stride out.

The module tree spells the names of the published checkpoint files.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.model.config import SwinConfig
from engine.model.layers import Activation, DropPath, by_rows, merge_heads, split_heads


class PatchEmbedding(nn.Module):
    """[B, C, H, W] -> [B, H / patch, W / patch, embed_dim]; the image is zero-padded to whole patches."""

    def __init__(self, config: SwinConfig) -> None:
        super().__init__()
        self.patch = config.patch_size
        projection = nn.Conv2d(config.num_channels, config.embed_dim, self.patch, self.patch)
        self.patch_embeddings = nn.ModuleDict({"projection": projection})
        self.norm = nn.LayerNorm(config.embed_dim)

    def forward(self, pixels: Tensor) -> Tensor:
        height, width = pixels.shape[-2:]
        pixels = F.pad(pixels, (0, -width % self.patch, 0, -height % self.patch))
        return self.norm(self.patch_embeddings["projection"](pixels).permute(0, 2, 3, 1))


class WindowAttention(nn.Module):
    """Attention within windows of w x w cells, with a learned bias for each relative position."""

    def __init__(self, config: SwinConfig, dim: int, heads: int) -> None:
        super().__init__()
        self.heads, self.window = heads, config.window_size
        self.dropout = config.attention_probs_dropout_prob
        self.query = nn.Linear(dim, dim, bias=config.qkv_bias)
        self.key = nn.Linear(dim, dim, bias=config.qkv_bias)
        self.value = nn.Linear(dim, dim, bias=config.qkv_bias)
        self.relative_position_bias_table = nn.Parameter(torch.zeros((2 * self.window - 1) ** 2, heads))
        index = relative_position_index(self.window)
        self.register_buffer("relative_position_index", index, persistent=False)

    def forward(self, windows: Tensor, shift_mask: Tensor | None) -> Tensor:
        """windows [B * n, w * w, C]; shift_mask [n, w * w, w * w], added to the scores."""
        mask = self._bias()
        if shift_mask is not None:
            mask = mask + shift_mask[:, None].to(mask.dtype)  # [n, heads, w * w, w * w]
            mask = mask.repeat(len(windows) // len(shift_mask), 1, 1, 1)
        attended = F.scaled_dot_product_attention(
            split_heads(self.query(windows), self.heads),
            split_heads(self.key(windows), self.heads),
            split_heads(self.value(windows), self.heads),
            attn_mask=mask,
            dropout_p=self.dropout if self.training else 0.0,
        )
        return merge_heads(attended)

    def _bias(self) -> Tensor:
        """[1, heads, w * w, w * w]"""
        area = self.window**2
        index = cast(Tensor, self.relative_position_index)
        bias = self.relative_position_bias_table[index.flatten()].view(area, area, self.heads)
        return bias.permute(2, 0, 1).contiguous()[None]


def relative_position_index(window: int) -> Tensor:
    """int64 [w * w, w * w]: the row of the bias table for each pair of cells of a window."""
    # Named, so that it is real even in a model whose weights hold no memory yet.
    side = torch.arange(window, device="cpu")
    cells = torch.cartesian_prod(side, side)
    offset = cells[:, None] - cells[None, :] + window - 1
    return offset[..., 0] * (2 * window - 1) + offset[..., 1]


class SwinBlock(nn.Module):
    """LayerNorm, windows (shifted in every second block), attention; LayerNorm, MLP."""

    def __init__(self, config: SwinConfig, dim: int, heads: int, shift: int, drop_path: float) -> None:
        super().__init__()
        self.window, self.shift = config.window_size, shift
        hidden = int(config.mlp_ratio * dim)
        self.layernorm_before = nn.LayerNorm(dim, config.layer_norm_eps)
        self.attention = nn.ModuleDict(
            {
                "self": WindowAttention(config, dim, heads),
                "output": nn.ModuleDict({"dense": nn.Linear(dim, dim)}),
            }
        )
        self.layernorm_after = nn.LayerNorm(dim, config.layer_norm_eps)
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(dim, hidden)})
        self.output = nn.ModuleDict({"dense": nn.Linear(hidden, dim)})
        self.activation = Activation(config.hidden_act, "backbone_config.hidden_act")
        self.dropout = nn.Dropout(config.hidden_dropout_prob)
        self.drop_path = DropPath(drop_path)

    def forward(self, x: Tensor, shift_mask: Tensor) -> Tensor:
        """x [B, H, W, C]"""
        x = x + self.drop_path(self.dropout(self._attend(self.layernorm_before(x), shift_mask)))
        return by_rows(self._feed_forward, x)

    def _feed_forward(self, x: Tensor) -> Tensor:
        hidden = self.activation(self.intermediate["dense"](self.layernorm_after(x)))
        return x + self.dropout(self.output["dense"](hidden))

    def _attend(self, x: Tensor, shift_mask: Tensor) -> Tensor:
        height, width = x.shape[1:3]
        # The published models pad after the norm and before the roll, and do not mask the padding.
        x = F.pad(x, (0, 0, 0, -width % self.window, 0, -height % self.window))
        padded = x.shape[1:3]
        if self.shift:
            x = x.roll((-self.shift, -self.shift), (1, 2))
        windows = self.attention["self"](to_windows(x, self.window), shift_mask if self.shift else None)
        x = from_windows(self.attention["output"]["dense"](windows), self.window, *padded)  # type: ignore[index]
        if self.shift:
            x = x.roll((self.shift, self.shift), (1, 2))
        return x[:, :height, :width]


def to_windows(x: Tensor, window: int) -> Tensor:
    """[B, H, W, C] -> [B * n, window * window, C]"""
    x = x.unflatten(2, (-1, window)).unflatten(1, (-1, window))
    return x.transpose(2, 3).reshape(-1, window * window, x.shape[-1])


def from_windows(windows: Tensor, window: int, height: int, width: int) -> Tensor:
    """[B * n, window * window, C] -> [B, H, W, C]"""
    x = windows.view(-1, height // window, width // window, window, window, windows.shape[-1])
    return x.transpose(2, 3).reshape(-1, height, width, windows.shape[-1])


def make_shift_mask(height: int, width: int, window: int, shift: int, device: torch.device) -> Tensor:
    """[n, w * w, w * w]: -100 between cells that lie together in a window only because of the roll."""

    def regions(size: int) -> Tensor:
        index = torch.arange(size + -size % window, device=device)
        return (index >= len(index) - window).long() + (index >= len(index) - shift).long()

    region = regions(height)[:, None] * 3 + regions(width)[None, :]
    cells = to_windows(region[None, :, :, None], window).squeeze(-1)
    return torch.where(cells[:, :, None] == cells[:, None, :], 0.0, -100.0)


class PatchMerging(nn.Module):
    """[B, H, W, C] -> [B, H / 2, W / 2, 2C]; odd sizes are zero-padded."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(4 * dim)
        self.reduction = nn.Linear(4 * dim, 2 * dim, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        x = F.pad(x, (0, 0, 0, x.shape[2] % 2, 0, x.shape[1] % 2))
        corners = [x[:, row::2, column::2] for column in range(2) for row in range(2)]
        return self.reduction(self.norm(torch.cat(corners, dim=-1)))


class SwinStage(nn.Module):
    """Blocks of one resolution, and the merging that leads to the next."""

    def __init__(
        self, config: SwinConfig, dim: int, heads: int, drop_paths: list[float], *, merge: bool
    ) -> None:
        super().__init__()
        self.window = config.window_size
        self.blocks = nn.ModuleList(
            SwinBlock(config, dim, heads, self.window // 2 if index % 2 else 0, drop_path)
            for index, drop_path in enumerate(drop_paths)
        )
        self.downsample = PatchMerging(dim) if merge else None

    def forward(self, x: Tensor) -> Tensor:
        mask = make_shift_mask(x.shape[1], x.shape[2], self.window, self.window // 2, x.device)
        for block in self.blocks:
            x = block(x, mask)
        return x


class Swin(nn.Module):
    """pixels [B, 3, H, W] -> the normed feature maps of the configured stages, each [B, C, h, w]."""

    def __init__(self, config: SwinConfig) -> None:
        super().__init__()
        self.out_stages, self.out_channels = config.out_stages, config.out_channels
        depth = sum(config.depths)
        drop_paths = [config.drop_path_rate * i / max(depth - 1, 1) for i in range(depth)]
        self.embeddings = PatchEmbedding(config)
        stages = nn.ModuleList()
        for index, (blocks, heads) in enumerate(zip(config.depths, config.num_heads, strict=True)):
            mine, drop_paths = drop_paths[:blocks], drop_paths[blocks:]
            last = index == len(config.depths) - 1
            stages.append(SwinStage(config, config.embed_dim * 2**index, heads, mine, merge=not last))
        self.encoder = nn.ModuleDict({"layers": stages})
        self.hidden_states_norms = nn.ModuleDict(
            {
                f"stage{stage}": nn.LayerNorm(channels)
                for stage, channels in zip(config.out_stages, config.out_channels, strict=True)
            }
        )

    def forward(self, pixels: Tensor) -> list[Tensor]:
        x = self.embeddings(pixels)
        maps = []
        stages = cast(Iterable[SwinStage], self.encoder["layers"])
        # Stages past the last map stand in the files and have no part in the answer.
        for number, stage in zip(range(1, max(self.out_stages) + 1), stages, strict=False):
            x = stage(x)
            if number in self.out_stages:
                maps.append(self.hidden_states_norms[f"stage{number}"](x).permute(0, 3, 1, 2))
            if number < max(self.out_stages):
                x = stage.downsample(x)  # type: ignore[misc]
        return maps
