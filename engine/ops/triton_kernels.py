"""Deformable attention in Triton (arXiv 2010.04159, equation 3); launch.py calls these kernels.

A program serves a block of queries of one (image, head), all channels of the head at once: tiles are
[BLOCK_QUERIES, BLOCK_DEPTH], both powers of two, masked beyond the true numbers. value is [B, S, HEADS, DEPTH],
locations [B, Q, HEADS, LEVELS, POINTS, 2], weights [B, Q, HEADS, LEVELS, POINTS], all contiguous, of float32,
float16 or bfloat16 each; sums are float32.

The levels' sizes come as plain numbers, zeros after the last level. They differ from image to image: a copy of them
on the device would wait for the device or need a cache that is right for every stream and every captured graph.
"""

from __future__ import annotations

import triton
import triton.language as tl

# Sizes that change from image to image: without this Triton compiles anew for multiples of 16 and for 1.
CHANGING = ("positions", "queries", "h0", "w0", "h1", "w1", "h2", "w2", "h3", "w3", "h4", "w4")


@triton.jit
def level_size(level, h0, w0, h1, w1, h2, w2, h3, w3, h4, w4):
    """Height and width of a level, and the level's first position in value."""
    height = tl.where(level == 0, h0, h1)
    height = tl.where(level == 2, h2, height)
    height = tl.where(level == 3, h3, height)
    height = tl.where(level == 4, h4, height)
    width = tl.where(level == 0, w0, w1)
    width = tl.where(level == 2, w2, width)
    width = tl.where(level == 3, w3, width)
    width = tl.where(level == 4, w4, width)
    start = tl.where(level > 0, h0 * w0, 0)
    start += tl.where(level > 1, h1 * w1, 0)
    start += tl.where(level > 2, h2 * w2, 0)
    start += tl.where(level > 3, h3 * w3, 0)
    return height, width, start


@triton.jit
def place(locations, weights, first, known, height, width):
    """Where the points at the elements first [BLOCK_QUERIES] of weights sample, and with what weight.

    Returns the upper row and left column (-1 for the one before the first), how far below and right of them the point
    lies (0 to 1), which of upper, lower, left and right exist, and the weight: 0 outside the level, at a NaN, and
    where known is false.
    """
    x = tl.load(locations + 2 * first, mask=known, other=-2.0).to(tl.float32)
    y = tl.load(locations + 2 * first + 1, mask=known, other=-2.0).to(tl.float32)
    weight = tl.load(weights + first, mask=known, other=0.0).to(tl.float32)
    columns = width.to(tl.float32)
    rows = height.to(tl.float32)
    x = x * columns - 0.5
    y = y * rows - 0.5
    # False for a NaN, and tested before the conversion to an integer, where a huge value is undefined.
    inside = known & (x >= -1.0) & (x < columns) & (y >= -1.0) & (y < rows)
    x = tl.where(inside, x, -1.0)
    y = tl.where(inside, y, -1.0)
    left = tl.floor(x)
    upper = tl.floor(y)
    column = left.to(tl.int32)
    row = upper.to(tl.int32)
    # Compared as integers once more: a size beyond 2^24 may have been rounded up in float32.
    has_left = inside & (column >= 0) & (column < width)
    has_right = inside & (column + 1 < width)
    has_upper = inside & (row >= 0) & (row < height)
    has_lower = inside & (row + 1 < height)
    weight = tl.where(inside, weight, 0.0)
    return row, column, y - upper, x - left, has_upper, has_lower, has_left, has_right, weight


@triton.jit(do_not_specialize=CHANGING)
def forward_kernel(
    value,
    locations,
    weights,
    output,
    positions,
    queries,
    h0,
    w0,
    h1,
    w1,
    h2,
    w2,
    h3,
    w3,
    h4,
    w4,
    HEADS: tl.constexpr,
    DEPTH: tl.constexpr,
    LEVELS: tl.constexpr,
    POINTS: tl.constexpr,
    UNROLL: tl.constexpr,
    BLOCK_QUERIES: tl.constexpr,
    BLOCK_DEPTH: tl.constexpr,
):
    """output [B, Q, HEADS, DEPTH]; a program for each (image, block of queries, head), the head changing fastest."""
    program = tl.program_id(0)
    blocks = tl.cdiv(queries, BLOCK_QUERIES)
    head = program % HEADS
    block = program // HEADS % blocks
    image = (program // HEADS // blocks).to(tl.int64)
    query = block * BLOCK_QUERIES + tl.arange(0, BLOCK_QUERIES)
    channel = tl.arange(0, BLOCK_DEPTH)
    known = query < queries
    row_number = (image * queries + query) * HEADS + head
    channels = (channel < DEPTH)[None, :]
    # [BLOCK_QUERIES, BLOCK_DEPTH]: the first position of the image, for each query
    corner_base = value + (image * positions * HEADS + head) * DEPTH + channel[None, :]
    total = tl.zeros((BLOCK_QUERIES, BLOCK_DEPTH), dtype=tl.float32)
    for level in range(LEVELS):
        height, width, start = level_size(level, h0, w0, h1, w1, h2, w2, h3, w3, h4, w4)
        below = width.to(tl.int64) * (HEADS * DEPTH)
        for first in range(0, POINTS, UNROLL):
            # Written out, so that the reads of several points are under way at once.
            for i in tl.static_range(UNROLL):
                point = first + i
                element = (row_number * LEVELS + level) * POINTS + point
                row, column, down, right, has_upper, has_lower, has_left, has_right, weight = place(
                    locations, weights, element, known & (point < POINTS), height, width
                )
                a = corner_base + ((start + row * width + column).to(tl.int64) * (HEADS * DEPTH))[:, None]
                b = a + HEADS * DEPTH
                c = a + below
                d = c + HEADS * DEPTH
                value_a = tl.load(a, mask=(has_upper & has_left)[:, None] & channels, other=0.0)
                value_b = tl.load(b, mask=(has_upper & has_right)[:, None] & channels, other=0.0)
                value_c = tl.load(c, mask=(has_lower & has_left)[:, None] & channels, other=0.0)
                value_d = tl.load(d, mask=(has_lower & has_right)[:, None] & channels, other=0.0)
                upper = weight * (1.0 - down)
                lower = weight * down
                total += value_a.to(tl.float32) * (upper * (1.0 - right))[:, None]
                total += value_b.to(tl.float32) * (upper * right)[:, None]
                total += value_c.to(tl.float32) * (lower * (1.0 - right))[:, None]
                total += value_d.to(tl.float32) * (lower * right)[:, None]
    target = output + (row_number * DEPTH)[:, None] + channel[None, :]
    tl.store(target, total.to(output.dtype.element_ty), mask=known[:, None] & channels)


@triton.jit(do_not_specialize=CHANGING)
def backward_kernel(
    grad_output,
    value,
    locations,
    weights,
    grad_value,
    grad_locations,
    grad_weights,
    positions,
    queries,
    h0,
    w0,
    h1,
    w1,
    h2,
    w2,
    h3,
    w3,
    h4,
    w4,
    HEADS: tl.constexpr,
    DEPTH: tl.constexpr,
    LEVELS: tl.constexpr,
    POINTS: tl.constexpr,
    UNROLL: tl.constexpr,
    BLOCK_QUERIES: tl.constexpr,
    BLOCK_DEPTH: tl.constexpr,
):
    """Adds to grad_value (float32, shaped as value) and writes every element of the other two gradients.

    A program for each (image, block of queries, head, level). The level changes fastest: the few positions of a
    coarse level are added to by all queries, and would be waited for if all its programs ran at one time.
    """
    program = tl.program_id(0)
    blocks = tl.cdiv(queries, BLOCK_QUERIES)
    level = program % LEVELS
    head = program // LEVELS % HEADS
    block = program // LEVELS // HEADS % blocks
    image = (program // LEVELS // HEADS // blocks).to(tl.int64)
    query = block * BLOCK_QUERIES + tl.arange(0, BLOCK_QUERIES)
    channel = tl.arange(0, BLOCK_DEPTH)
    known = query < queries
    row_number = (image * queries + query) * HEADS + head
    channels = (channel < DEPTH)[None, :]
    corner_base = (image * positions * HEADS + head) * DEPTH + channel[None, :]
    source = grad_output + (row_number * DEPTH)[:, None] + channel[None, :]
    grad = tl.load(source, mask=known[:, None] & channels, other=0.0).to(tl.float32)
    height, width, start = level_size(level, h0, w0, h1, w1, h2, w2, h3, w3, h4, w4)
    below = width.to(tl.int64) * (HEADS * DEPTH)
    for first in range(0, POINTS, UNROLL):
        for i in tl.static_range(UNROLL):
            point = first + i
            real = known & (point < POINTS)
            element = (row_number * LEVELS + level) * POINTS + point
            row, column, down, right, has_upper, has_lower, has_left, has_right, weight = place(
                locations, weights, element, real, height, width
            )
            a = corner_base + ((start + row * width + column).to(tl.int64) * (HEADS * DEPTH))[:, None]
            b = a + HEADS * DEPTH
            c = a + below
            d = c + HEADS * DEPTH
            mask_a = (has_upper & has_left)[:, None] & channels
            mask_b = (has_upper & has_right)[:, None] & channels
            mask_c = (has_lower & has_left)[:, None] & channels
            mask_d = (has_lower & has_right)[:, None] & channels
            dot_a = tl.sum(tl.load(value + a, mask=mask_a, other=0.0).to(tl.float32) * grad, axis=1)
            dot_b = tl.sum(tl.load(value + b, mask=mask_b, other=0.0).to(tl.float32) * grad, axis=1)
            dot_c = tl.sum(tl.load(value + c, mask=mask_c, other=0.0).to(tl.float32) * grad, axis=1)
            dot_d = tl.sum(tl.load(value + d, mask=mask_d, other=0.0).to(tl.float32) * grad, axis=1)
            upper = weight * (1.0 - down)
            lower = weight * down
            share_a = grad * (upper * (1.0 - right))[:, None]
            share_b = grad * (upper * right)[:, None]
            share_c = grad * (lower * (1.0 - right))[:, None]
            share_d = grad * (lower * right)[:, None]
            tl.atomic_add(grad_value + a, share_a, mask=mask_a, sem="relaxed")
            tl.atomic_add(grad_value + b, share_b, mask=mask_b, sem="relaxed")
            tl.atomic_add(grad_value + c, share_c, mask=mask_c, sem="relaxed")
            tl.atomic_add(grad_value + d, share_d, mask=mask_d, sem="relaxed")
            # The dot products of corners that do not exist are 0, which is what lies there. They are a NaN where
            # grad is one, and a point outside has no gradient even then.
            inside = (has_upper | has_lower) & (has_left | has_right)
            sampled = (1.0 - down) * ((1.0 - right) * dot_a + right * dot_b)
            sampled += down * ((1.0 - right) * dot_c + right * dot_d)
            slope_x = (1.0 - down) * (dot_b - dot_a) + down * (dot_d - dot_c)
            slope_y = (1.0 - right) * (dot_c - dot_a) + right * (dot_d - dot_b)
            grad_x = tl.where(inside, weight * width.to(tl.float32) * slope_x, 0.0)
            grad_y = tl.where(inside, weight * height.to(tl.float32) * slope_y, 0.0)
            sampled = tl.where(inside, sampled, 0.0)
            target = grad_locations + 2 * element
            tl.store(target, grad_x.to(grad_locations.dtype.element_ty), mask=real)
            tl.store(target + 1, grad_y.to(grad_locations.dtype.element_ty), mask=real)
            tl.store(grad_weights + element, sampled.to(grad_weights.dtype.element_ty), mask=real)
