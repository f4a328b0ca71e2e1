"""Everyday words that the drawn world does not hold: to be answered with nothing.

A small model that never hears a strange word takes each for something that it knows. The words of training and of the
report never meet, so that the report measures silence about words that are really new.
"""

from __future__ import annotations

import numpy as np

from engine.training.scenes import COLOURS

LEARNED_WORDS: tuple[str, ...] = (
    "airplane", "apple", "backpack", "banana", "bear", "bed", "bench", "bird", "boat", "book", "bowl", "box", "bread",
    "bridge", "bus", "butterfly", "cake", "camera", "car", "carpet", "cat", "chair", "child", "church", "coat", "coin",
    "cow", "cup", "curtain", "desk", "dog", "door", "drawer", "dress", "duck", "elephant", "engine", "eye", "face",
    "fence", "finger", "fish", "flag", "flower", "fork", "frog", "garden", "girl", "glass", "glove", "grass", "guitar",
    "hammer", "hand", "hat", "helmet", "horse", "house", "jacket", "kettle", "key", "kite", "knife", "ladder", "lake",
    "lamp", "leaf", "lemon", "letter", "lion", "man", "map", "mirror", "monkey", "motorcycle", "mountain", "mouse",
    "nail", "nose", "orchid", "oven", "painting", "paper", "pear", "pen", "person", "phone", "piano", "pig", "pillow",
    "pizza", "plate", "pond", "pumpkin", "rabbit", "river", "road", "rope", "sandwich", "scarf", "sheep", "shirt",
    "shoe", "sink", "sky", "snake", "sofa", "spider", "spoon", "stone", "table", "tiger", "tower", "train", "tree",
    "truck", "umbrella", "vase", "wall", "watch", "wheel", "window", "woman", "wolf", "zebra",
)  # fmt: skip
REPORTED_WORDS: tuple[str, ...] = (
    "anchor", "basket", "bicycle", "bottle", "broom", "bucket", "candle", "carrot", "chicken", "clock", "comb",
    "dolphin", "dragon", "egg", "feather", "giraffe", "goat", "grape", "helicopter", "keyboard", "laptop", "mushroom",
    "onion", "owl", "parrot", "pencil", "penguin", "radio", "robot", "rocket", "sailor", "scissors", "skateboard",
    "soldier", "squirrel", "suitcase", "tent", "toothbrush", "violin", "whale",
)  # fmt: skip


def strange_phrases(
    rng: np.random.Generator, count: int, words: tuple[str, ...] = LEARNED_WORDS
) -> list[str]:
    """``count`` phrases of a word that no scene holds, now and then with a colour before it."""
    return [
        f"{rng.choice(list(COLOURS))} {word}" if rng.random() < 0.3 else str(word)
        for word in rng.choice(words, count, replace=False)
    ]
