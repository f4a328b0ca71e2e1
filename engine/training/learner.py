"""One step of learning on a device whose memory may end: then fewer images at a time, and at last the CPU."""

from __future__ import annotations

import copy
import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from engine.model.grounding_dino import GroundingDino, GroundingDinoOutput
from engine.runner import MEMORY_FULL, memory_ended
from engine.training.batches import Batch
from engine.training.denoising import DenoisingBatch, DenoisingQueries
from engine.training.losses import LossConfig, Losses, denoising_losses, detection_losses
from engine.training.optimiser import Anchor, OptimiserConfig, RunningMean, make_optimiser, set_learning_rate

Answer = TypeVar("Answer")


class Learner:
    """A model and all that learns with it: the optimiser, the running mean, the anchor and the denoising queries.

    device, autocast: where it learns now and the type to multiply in (None for single precision), which change when a
    GPU's memory ends; tell is then told so. denoising: such queries an image, 0 for none.
    """

    def __init__(
        self,
        model: GroundingDino,
        config: OptimiserConfig,
        denoising: int,
        device: str,
        autocast: torch.dtype | None,
        tell: Callable[[str], None],
    ) -> None:
        self.model, self.device, self.autocast = model, device, autocast
        self._config, self._tell = config, tell
        self._images: int | None = None
        """The most that are learned from at a time; None for a whole batch."""
        self._denoising = DenoisingQueries(model.config.d_model, denoising) if denoising else None
        self.optimiser = make_optimiser(model, config, self._denoising)
        self._mean = RunningMean(model, config.ema) if config.ema else None
        self._anchor = Anchor(model, config.pull) if config.pull else None
        self.sure(lambda: self._move(self.device))

    def step(self, batch: Batch, rate: float, config: LossConfig, number: int) -> dict[str, float]:
        """Learns from one batch, the run's step ``number``; answers the losses by name and the norm of the "gradient".

        Where not all of them are finite, nothing is learned.
        """
        set_learning_rate(self.optimiser, rate)
        figures, total = self._gradient(batch, config)
        norm = float(nn.utils.clip_grad_norm_(self.model.parameters(), self._config.clip))
        if math.isfinite(total) and math.isfinite(norm):
            self.sure(self.optimiser.step)
            if self._anchor is not None:
                self._anchor.pull(self.model, self.optimiser)
            if self._mean is not None:
                self._mean.update(self.model, number)
        # The sum holds losses, those of the denoising queries, that have no name of their own.
        return {**figures, "gradient": norm if math.isfinite(total) else total}

    def _gradient(self, batch: Batch, config: LossConfig) -> tuple[dict[str, float], float]:
        """Leaves the gradient of the batch in the parameters, however many images fit at a time."""
        while True:
            self.optimiser.zero_grad(set_to_none=True)
            try:
                return self._backward(batch.to(self.device), config)
            except RuntimeError as error:
                if not self._memory_ended(error):
                    raise
            # Outside of the handler: a traceback that is being handled would hold the memory that is to be freed.
            self._make_room(len(batch.targets))

    def _backward(self, batch: Batch, config: LossConfig) -> tuple[dict[str, float], float]:
        """The losses by name, and the sum that was minimised; both of the whole batch."""
        noise = self._denoising(batch.targets) if self._denoising is not None and config.denoising else None
        # The parts meet the queries as a leaf: going back to their embedding part by part would need its graph twice.
        content = None if noise is None else noise.queries.content.detach().requires_grad_()
        count = len(batch.targets)
        most = self._images or count
        figures: Counter[str] = Counter()
        total = 0.0
        for start in range(0, count, most):
            part = slice(start, start + most)
            losses, minimised = self._losses(
                batch, part, None if noise is None or content is None else noise.part(part, content), config
            )
            minimised.backward()
            figures.update(losses.named())
            total += float(minimised.detach())
        if noise is not None and content is not None:
            noise.queries.content.backward(content.grad)
        return dict(figures), total

    def _losses(
        self, whole: Batch, part: slice, noise: DenoisingBatch | None, config: LossConfig
    ) -> tuple[Losses, Tensor]:
        """The matched queries' losses of a part of the batch, and its share of the sum that is minimised."""
        batch = whole.part(part)
        boxes = sum(len(target.boxes) for target in whole.targets)
        kind, precision = torch.device(self.device).type, self.autocast
        with torch.autocast(kind, precision or torch.bfloat16, enabled=precision is not None):
            output = self.model(
                batch.pixel_values,
                batch.pixel_mask,
                batch.input_ids,
                batch.attention_mask,
                None if noise is None else noise.queries,
            )
        output = _in_single_precision(output)
        losses = detection_losses(output, batch.attention_mask, batch.targets, config, boxes)
        if noise is None:
            return losses, losses.total
        denoising = denoising_losses(output, noise, batch.attention_mask, batch.targets, config)
        return losses, losses.total + denoising.total

    def averaged_model(self) -> GroundingDino:
        """A copy of the model with the running mean of its weights, in evaluation mode."""
        model = copy.deepcopy(self.model)
        if self._mean is not None:
            model.load_state_dict(self._mean.weights)
        model.look_forward_twice = False
        return model.eval()

    def state(self) -> dict[str, Any]:
        """All that learning goes on from."""
        state: dict[str, Any] = {
            "model": self.model.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "denoising": None if self._denoising is None else self._denoising.state_dict(),
            "mean": self._mean.weights if self._mean is not None else {},
            "random": torch.get_rng_state(),
        }
        if torch.device(self.device).type == "cuda":
            state["random_cuda"] = torch.cuda.get_rng_state(self.device)
        return state

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Takes up what ``state`` answered."""
        self.model.load_state_dict(state["model"])
        if self._denoising is not None:
            self._denoising.load_state_dict(state["denoising"])
        self.optimiser.load_state_dict(state["optimiser"])
        if self._mean is not None:
            self._mean.weights = {name: value.to(self.device) for name, value in state["mean"].items()}
        torch.set_rng_state(state["random"])
        if "random_cuda" in state and torch.device(self.device).type == "cuda":
            torch.cuda.set_rng_state(state["random_cuda"], self.device)

    def sure(self, work: Callable[[], Answer]) -> Answer:
        """What ``work`` answers; where the GPU's memory ends meanwhile, what it then answers on the CPU."""
        try:
            return work()
        except RuntimeError as error:
            if not self._memory_ended(error):
                raise
        self._leave_the_gpu()
        return work()

    def _memory_ended(self, error: RuntimeError) -> bool:
        return torch.device(self.device).type != "cpu" and memory_ended(error)

    def _make_room(self, images: int) -> None:
        """After a batch of so many images did not fit."""
        tried = min(self._images or images, images)
        if tried == 1:
            self.optimiser.zero_grad(set_to_none=True)
            self._leave_the_gpu()
            return
        self._images = tried // 2
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        count = "one image" if self._images == 1 else f"{self._images} images"
        self._tell(f"The GPU's memory is full: learning from {count} at a time, to the same end.")

    def _leave_the_gpu(self) -> None:
        self._move("cpu")
        self.device, self.autocast, self._images = "cpu", None, None
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        self._tell(MEMORY_FULL)

    def _move(self, device: str) -> None:
        self.model.to(device)
        if self._denoising is not None:
            self._denoising.to(device)
        # Loading puts the state of every parameter where the parameter now is.
        self.optimiser.load_state_dict(self.optimiser.state_dict())
        for kept in (self._mean, self._anchor):
            if kept is not None:
                kept.to(device)


def _in_single_precision(output: GroundingDinoOutput) -> GroundingDinoOutput:
    """At least: what is more precise stays so."""
    parts: dict[str, Any] = {
        name: None if part is None else part.to(torch.promote_types(part.dtype, torch.float32))
        for name, part in vars(output).items()
    }
    return replace(output, **parts)
