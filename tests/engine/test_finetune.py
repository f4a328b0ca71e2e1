"""Fine-tuning: what is frozen stays, a killed run goes on, the best weights are kept, and the card says what it did."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file
from torch import Tensor

from engine.checkpoints.transformers import read_checkpoint
from engine.detections import Detections
from engine.errors import UserError
from engine.images import ImageProcessor
from engine.model.grounding_dino import GroundingDino
from engine.phrases import PromptBuilder
from engine.training import curve, plan, verdict
from engine.training.finetune import FinetuneOptions, finetune
from engine.training.labelled import TrainingSet
from engine.training.optimiser import Anchor, OptimiserConfig, make_optimiser, set_learning_rate
from engine.training.plan import (
    LEAST_STEPS,
    Before,
    choose_autocast,
    choose_plan,
    default_steps,
    length_for,
    minutes_for,
)
from engine.training.rehearsal import knows_drawn_scenes
from engine.training.result import FinetuneReport, licence_of
from engine.training.sample_precision import Precision, detect_sample
from engine.training.samples import Sample
from engine.training.starter import starter_tokenizer
from engine.training.verdict import Judge
from engine.training.vocabulary import build_tokenizer
from tests.engine.labelled_kit import spots, write_tiny_checkpoint

QUICK = FinetuneOptions(steps=4, workers=0, precision="fp32", drawn_scenes=2)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_checkpoint(tmp_path_factory.mktemp("base") / "tiny")


@pytest.fixture
def data(tmp_path: Path) -> TrainingSet:
    return spots(tmp_path / "pictures", 6)


@pytest.fixture
def scored(monkeypatch: pytest.MonkeyPatch) -> Callable[[Iterator[float]], None]:
    """Lets the evaluations during training answer given AP values."""

    def score(values: Iterator[float]) -> None:
        monkeypatch.setattr(Judge, "mean", lambda self, model: Precision(next(values), 0.0))

    return score


def run(
    base: Path,
    data: TrainingSet,
    out: Path,
    options: FinetuneOptions = QUICK,
    resume: bool = False,
    told: list[str] | None = None,
) -> FinetuneReport:
    lines = [] if told is None else told
    return finetune(base, data, out, options, resume, lines.append)


def rising() -> Iterator[float]:
    return (0.5 + step / 100 for step in count())


def weights(folder: Path) -> dict[str, Tensor]:
    return load_file(folder / "model.safetensors")


def test_the_text_backbone_stays_and_everything_else_learns(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    scored(rising())
    report = run(base, data, tmp_path / "out")
    assert report.best_step == 4 and report.improved
    before, after = weights(base), weights(tmp_path / "out")
    moved = {name for name in before if not torch.equal(before[name], after[name])}
    assert not any(name.startswith("model.text_backbone.") for name in moved)
    for part in (
        "model.backbone.",
        "model.encoder.",
        "model.decoder.",
        "bbox_embed.",
        "model.text_projection.",
    ):
        assert any(name.startswith(part) for name in moved), part


def test_where_no_step_is_better_the_weights_stay_as_they_were(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    scored(iter([0.0] * 9))
    told: list[str] = []
    report = run(base, data, tmp_path / "out", told=told)
    assert not report.improved and any("the weights stay as they were" in line for line in told)
    before, after = weights(base), weights(tmp_path / "out")
    assert all(torch.equal(before[name], after[name]) for name in before)
    assert "these are the weights of the base" in (tmp_path / "out" / "README.md").read_text()


def test_it_stops_early_and_keeps_the_best(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    scored(iter([0.5, 0.9, *[0.7] * 40]))
    told: list[str] = []
    report = run(base, data, tmp_path / "out", replace(QUICK, steps=40), told=told)
    assert report.best_step == 8 and report.steps == 8 + 4 * report.plan.patience < 40
    assert any("stopped after" in line for line in told)


def test_a_run_that_was_interrupted_ends_with_the_weights_of_one_that_was_not(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    options = replace(QUICK, steps=6)
    scored(rising())
    run(base, data, tmp_path / "whole", options)

    def dies() -> Iterator[float]:
        yield from (0.5, 0.51, 0.52)
        raise KeyboardInterrupt

    scored(dies())
    with pytest.raises(KeyboardInterrupt):
        run(base, data, tmp_path / "parts", options)
    scored(0.53 + step / 100 for step in count())
    told: list[str] = []
    report = run(base, data, tmp_path / "parts", options, resume=True, told=told)
    assert "going on after step 3" in told
    assert report.steps == report.best_step == 6
    whole, parts = weights(tmp_path / "whole"), weights(tmp_path / "parts")
    assert all(torch.equal(whole[name], parts[name]) for name in whole)
    assert not (tmp_path / "parts" / "last.pt").exists()


def score_by_distance(base: Path) -> None:
    """Lets every evaluation of this process call a model the better the further it is from the base."""
    start = read_checkpoint(base).model.state_dict()

    def mean(judge: Judge, model: GroundingDino) -> Precision:
        moved = sum(float((value - start[name]).abs().sum()) for name, value in model.state_dict().items())
        return Precision(0.5 + moved / 1e6, 0.0)

    Judge.mean = mean  # type: ignore[method-assign]


CHILD = """
import sys
from pathlib import Path
from tests.engine.labelled_kit import spots
from tests.engine.test_finetune import QUICK, score_by_distance, run
score_by_distance(Path(sys.argv[1]))
class Loud(list):
    append = staticmethod(lambda line: print(line, flush=True))
run(Path(sys.argv[1]), spots(Path(sys.argv[2]), 6), Path(sys.argv[3]), QUICK, told=Loud())
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows")
def test_a_run_that_was_killed_outright_ends_with_the_weights_of_one_that_was_not(
    tmp_path: Path, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Judge, "mean", Judge.mean)  # so that it is given back after score_by_distance
    pictures, out = tmp_path / "pictures", tmp_path / "killed"
    command = [sys.executable, "-c", CHILD, str(base), str(pictures), str(out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if line.startswith("step 2/"):
                child.send_signal(signal.SIGKILL)
                break
    assert child.returncode == -signal.SIGKILL
    data = spots(pictures, 6)
    score_by_distance(base)
    assert run(base, data, out, resume=True).best_step == 4
    run(base, data, tmp_path / "whole")
    killed, whole = weights(out), weights(tmp_path / "whole")
    assert all(torch.equal(whole[name], killed[name]) for name in whole)


def test_two_runs_never_share_a_folder(
    tmp_path: Path,
    base: Path,
    data: TrainingSet,
    scored: Callable[[Iterator[float]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refused: list[str] = []

    def second() -> Iterator[float]:
        for resume in (False, True):
            with pytest.raises(UserError) as raised:
                run(base, data, tmp_path / "out", replace(QUICK, steps=1), resume=resume)
            refused.append(str(raised.value))
        yield 0.5

    scored(second())
    assert run(base, data, tmp_path / "out", replace(QUICK, steps=1)).best_step == 1
    sentence = (
        f"Another fine-tuning is at work in {tmp_path / 'out'}; wait for its end or choose another folder."
    )
    assert refused == [sentence, sentence]


def test_what_a_killed_run_was_writing_is_removed_and_what_is_not_its_own_stays(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    out = tmp_path / "out"
    scored(iter([0.5]))
    with pytest.raises(StopIteration):
        run(base, data, out)
    left = [out / f".{name}.abcd1234.part" for name in ("model.safetensors", "last.pt", "run.json")]
    foreign = out / ".film.part"
    for file in (*left, foreign):
        file.write_bytes(b"half")
    scored(rising())
    run(base, data, out, resume=True)
    assert not any(file.exists() for file in left)
    assert foreign.exists() and not (out / "last.pt").exists()


def test_an_unfinished_run_is_neither_overwritten_nor_taken_up_with_other_inputs(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    scored(iter([0.5]))
    with pytest.raises(StopIteration):
        run(base, data, tmp_path / "out")
    with pytest.raises(
        UserError, match="unfinished fine-tuning of the same images; go on with it by --resume"
    ):
        run(base, data, tmp_path / "out")
    with pytest.raises(UserError, match="on other labels or with other options"):
        run(base, data.chosen(range(5)), tmp_path / "out", resume=True)
    with pytest.raises(UserError, match="on other labels or with other options"):
        run(base, data, tmp_path / "out", replace(QUICK, seed=1), resume=True)


@pytest.mark.parametrize("name", ["README.md", "log.jsonl", "run.json", "photo.jpg"])
def test_a_folder_with_anything_of_somebody_elses_in_it_is_left_as_it_was(
    tmp_path: Path, base: Path, data: TrainingSet, name: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / name).write_text('{"my": 1}\n')
    with pytest.raises(UserError, match="holds other files"):
        run(base, data, out)
    assert [entry.name for entry in out.iterdir()] == [name]
    assert (out / name).read_text() == '{"my": 1}\n'


def test_a_folder_with_a_model_in_it_is_left_alone(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    with pytest.raises(UserError, match="holds other files"):
        run(base, data, base)
    with pytest.raises(UserError, match="no fine-tuning to resume"):
        run(base, data, tmp_path / "nothing", resume=True)
    scored(rising())
    run(base, data, tmp_path / "out", replace(QUICK, steps=1))
    for resume in (False, True):
        with pytest.raises(UserError, match="is finished; choose another folder"):
            run(base, data, tmp_path / "out", replace(QUICK, steps=1), resume=resume)


def test_transformers_opens_the_result_and_answers_the_same(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    transformers = pytest.importorskip("transformers", reason="transformers, the reference, is not installed")
    scored(rising())
    run(base, data, tmp_path / "out")
    ours = read_checkpoint(tmp_path / "out")
    theirs = transformers.AutoModelForZeroShotObjectDetection.from_pretrained(tmp_path / "out").eval()
    processor = transformers.AutoProcessor.from_pretrained(tmp_path / "out")
    pixels = data.load(data.images[0].path)
    prompt = ours.prompts.build(["white spot", "gray spot"])
    inputs = processor(images=pixels, text=prompt.text, return_tensors="pt")
    assert inputs["input_ids"][0].tolist() == prompt.input_ids.tolist()
    pixel_values, pixel_mask = ours.images([pixels])
    assert torch.allclose(inputs["pixel_values"], pixel_values, atol=1e-4)
    input_ids = torch.from_numpy(prompt.input_ids)[None]
    with torch.inference_mode():
        mine = ours.model(pixel_values, pixel_mask, input_ids, torch.ones_like(input_ids))
        other = theirs(**inputs)
    length = mine.logits.shape[-1]
    assert torch.allclose(other.pred_boxes, mine.boxes, atol=1e-4)
    assert torch.allclose(other.logits[..., :length], mine.logits, atol=1e-3)


def test_the_card_says_what_was_learned_and_how_well_and_names_no_file(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    scored(rising())
    report = run(base, data, tmp_path / "out", replace(QUICK, drawn_check=True))
    card = (tmp_path / "out" / "README.md").read_text()
    assert card.startswith("---\nlicense: mit\n")
    assert "`tiny` fine-tuned with Phrasebox on 6 labelled images" in card
    assert '| white | "white spot", "white dot" | 6 |' in card and '| gray | "gray spot" | 3 |' in card
    assert "| class | boxes judged | AP before | AP after | AP50 before | AP50 after |" in card
    judged = sum(known.judged for known in report.classes)
    assert f"| mean | {judged} | {100 * report.before.ap:.1f} | {100 * report.after.ap:.1f} |" in card
    assert 0 < judged < sum(known.boxes for known in report.classes) == 9
    assert "| drawn scenes (2) | - |" in card
    assert "On 1 of the labelled images" in card and "seed 0" in card
    assert "4 of up to 4 steps" in card and "the weights of step 4 are kept" in card
    assert "spots_" not in card and str(tmp_path) not in card


def test_the_log_is_json_with_a_start_losses_scores_and_an_end(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    scored(rising())
    run(base, data, tmp_path / "out")
    entries = [json.loads(line) for line in (tmp_path / "out" / "log.jsonl").read_text().splitlines()]
    assert entries[0]["event"] == "start" and entries[0]["learned"] == 5 and entries[0]["plan"]["steps"] == 4
    assert [entry["step"] for entry in entries if "loss" in entry] == [1, 2, 3, 4]
    assert all(entry["seconds_a_step"] > 0 for entry in entries if "loss" in entry)
    assert [entry["scores"]["AP"] for entry in entries if "scores" in entry] == pytest.approx(
        [0.5, 0.51, 0.52, 0.53]
    )
    assert entries[-1]["event"] == "end" and entries[-1]["improved"] and entries[-1]["best_step"] == 4


def test_a_tiny_model_learns_two_images_by_heart(
    tmp_path: Path, base: Path, data: TrainingSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = choose_plan
    monkeypatch.setattr(
        "engine.training.finetune.choose_plan",
        lambda *given: replace(chosen(*given), peak=1e-3, patience=99, pull=0.0, evaluate_every=40),
    )
    run(base, data.chosen([0, 2]), tmp_path / "out", replace(QUICK, steps=40))
    entries = map(json.loads, (tmp_path / "out" / "log.jsonl").read_text().splitlines())
    losses = [entry["loss"] for entry in entries if "loss" in entry]
    assert np.mean(losses[-2:]) < 0.8 * np.mean(losses[:2])


def test_half_precision_multiplies_and_the_weights_stay_single(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    scored(rising())
    report = run(base, data, tmp_path / "out", replace(QUICK, steps=2, precision="bf16"))
    assert report.precision == "bf16"
    kept = weights(tmp_path / "out")
    assert all(tensor.dtype == torch.float32 and tensor.isfinite().all() for tensor in kept.values())


def test_the_minutes_become_steps_by_the_pace_of_this_machine(
    tmp_path: Path, base: Path, data: TrainingSet, scored: Callable[[Iterator[float]], None]
) -> None:
    scored(rising())
    options = replace(QUICK, steps=None, minutes=1e-4)
    told: list[str] = []
    assert run(base, data, tmp_path / "out", options, told=told).steps == 1
    (warning,) = (line for line in told if "teach little" in line)
    assert warning.startswith("In 0.0001 min this machine takes 1 step, and fewer than 120")


def test_judging_takes_about_a_quarter_of_the_minutes_and_learning_the_rest() -> None:
    quick = length_for(5, seconds_a_step=0.5, seconds_to_judge=1.0)
    assert (quick.steps, quick.evaluations) == (576, 10)
    slow = length_for(20, seconds_a_step=2.0, seconds_to_judge=60.0)
    assert slow.evaluations == 5 and slow.steps == (1200 - 7 * 60) / 2


def test_a_slow_verdict_leaves_half_of_the_minutes_for_steps() -> None:
    length = length_for(5, seconds_a_step=7.0, seconds_to_judge=60.0)
    assert (length.steps, length.evaluations) == (21, 1)
    assert length_for(1, seconds_a_step=7.0, seconds_to_judge=600.0).steps == 4


@pytest.mark.parametrize(("pace", "judging"), [(0.1, 0.5), (7.0, 60.0), (30.0, 1.0)])
def test_the_minutes_that_are_advised_are_enough_and_no_more(pace: float, judging: float) -> None:
    minutes = minutes_for(LEAST_STEPS, pace, judging)
    assert length_for(minutes, pace, judging).steps >= LEAST_STEPS
    assert minutes == 1 or length_for(minutes - 1, pace, judging).steps < LEAST_STEPS


def test_a_model_is_judged_on_every_class_however_many_prompts_they_take(
    tmp_path: Path, base: Path, data: TrainingSet
) -> None:
    checkpoint = read_checkpoint(base)
    letters = "abcdefghijklmnopqrst"
    phrases = tuple(f"{one} {two} {three}" for one in letters[:5] for two in letters for three in "xyz")
    sample = sample_of(data, phrases)
    found = detect_sample(checkpoint.model, checkpoint.prompts, checkpoint.images, sample)
    assert len(found) <= 100 and (np.diff(found.scores) <= 0).all()
    assert found.phrase_indices.max() > 64  # a prompt of 256 tokens holds 63
    assert (found.boxes <= [64, 48, 64, 48]).all()


def sample_of(data: TrainingSet, phrases: tuple[str, ...]) -> Sample:
    return Sample(
        data.load(data.images[0].path), np.zeros((0, 4), np.float32), np.zeros(0, np.int64), phrases
    )


def test_a_gpu_too_small_to_judge_on_is_left_for_the_cpu(
    tmp_path: Path,
    base: Path,
    data: TrainingSet,
    scored: Callable[[Iterator[float]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    move = GroundingDino.to

    def full(model: GroundingDino, device: str) -> GroundingDino:
        if device != "cpu":
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return move(model, device)

    monkeypatch.setattr(GroundingDino, "to", full)
    scored(rising())
    told: list[str] = []
    report = run(base, data, tmp_path / "out", replace(QUICK, steps=1, device="cuda:0"), told=told)
    assert report.best_step == 1
    assert sum("going on on the CPU" in line for line in told) == 1


def test_a_class_without_held_back_boxes_has_no_figure(base: Path, data: TrainingSet) -> None:
    checkpoint = read_checkpoint(base)
    found = Judge(data.chosen([1, 3]), checkpoint).verdict(checkpoint.model)
    assert found.by_class[0] is not None and found.by_class[1] is None


def test_a_model_that_finds_one_class_alone_is_perfect_on_it_and_nothing_on_the_other(
    base: Path, data: TrainingSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def only_white(
        model: GroundingDino, prompts: PromptBuilder, images: ImageProcessor, sample: Sample
    ) -> Detections:
        white = sample.phrase_indices == 0
        scores = np.full(int(white.sum()), 0.9, np.float32)
        return Detections(sample.boxes[white], scores, sample.phrase_indices[white], sample.phrases, 64, 48)

    monkeypatch.setattr(verdict, "detect_sample", only_white)
    checkpoint = read_checkpoint(base)
    judge = Judge(data, checkpoint)
    found = judge.verdict(checkpoint.model)
    assert found.by_class == (Precision(1.0, 1.0), Precision(0.0, 0.0))
    assert found.mean == judge.mean(checkpoint.model) == Precision(0.5, 0.5)


def test_an_anchor_pulls_weights_back_to_where_they_were() -> None:
    model = torch.nn.Linear(2, 2)
    start = model.weight.detach().clone()
    optimiser = torch.optim.AdamW([{"params": list(model.parameters()), "factor": 1.0}], lr=0.0)
    set_learning_rate(optimiser, 0.01)
    anchor = Anchor(model, strength=10.0)
    with torch.no_grad():
        model.weight.add_(1.0)
    anchor.pull(model, optimiser)
    assert torch.allclose(model.weight, start + 0.9)


def test_a_frozen_part_needs_no_gradient_and_is_given_no_rate(base: Path) -> None:
    model = read_checkpoint(base).model
    optimiser = make_optimiser(model, OptimiserConfig(backbone_factor=0.0, text_factor=0.5))
    assert not any(parameter.requires_grad for parameter in model.model.backbone.parameters())
    known = {id(p) for group in optimiser.param_groups for p in group["params"]}
    learning = {id(p) for p in model.parameters() if p.requires_grad}
    assert known == learning


def test_more_images_train_longer_and_few_not_too_short() -> None:
    lengths = [default_steps(images) for images in (1, 5, 20, 50, 205, 100_000)]
    assert lengths == sorted(lengths) and lengths[0] >= 100 and lengths[-1] <= 2000


def test_weights_are_pulled_to_the_start_and_scenes_are_practised_where_they_are_known(base: Path) -> None:
    model = read_checkpoint(base).model
    with_scenes, without = (choose_plan(model, 20, rehearses, Before(0.3)) for rehearses in (True, False))
    assert with_scenes.pull > 0 < without.pull
    assert with_scenes.drawn > 0 == without.drawn


def test_a_half_trained_model_that_finds_next_to_nothing_learns_freely(base: Path) -> None:
    model = read_checkpoint(base).model
    free, *careful = (
        choose_plan(model, 20, True, before)
        for before in (Before(0.02, 0.5), Before(0.3, 0.5), Before(0.02, 0.95), Before(0.02))
    )
    assert all(free.peak > plan.peak and free.pull < plan.pull for plan in careful)
    assert free.backbone_factor == 1.0 > max(plan.backbone_factor for plan in careful)
    assert {plan.steps for plan in careful} == {free.steps}


@pytest.mark.parametrize(("ap", "drawn", "free"), [(0.0, 0.5, True), (0.0, 0.95, False), (0.5, 0.5, False)])
def test_the_plan_is_chosen_by_what_the_checkpoint_found_before(
    tmp_path: Path,
    base: Path,
    data: TrainingSet,
    monkeypatch: pytest.MonkeyPatch,
    ap: float,
    drawn: float,
    free: bool,
) -> None:
    judged = Judge.verdict
    monkeypatch.setattr(
        Judge, "verdict", lambda self, model: replace(judged(self, model), mean=Precision(ap, ap))
    )
    monkeypatch.setattr("engine.training.finetune.knows_drawn_scenes", lambda tokenizer: True)
    monkeypatch.setattr("engine.training.finetune.drawn_precision", lambda *_: Precision(drawn, drawn))
    plan = run(base, data, tmp_path / "out", replace(QUICK, steps=1)).plan
    assert (plan.backbone_factor == 1.0) == free


def test_only_what_comes_from_the_starter_practises_drawn_scenes() -> None:
    assert knows_drawn_scenes(starter_tokenizer())
    assert not knows_drawn_scenes(build_tokenizer(["cat", "red", "star"]))


@pytest.mark.parametrize(("fast", "expected"), [(True, torch.bfloat16), (False, None)])
def test_a_cpu_multiplies_in_half_precision_where_it_has_the_instructions(
    monkeypatch: pytest.MonkeyPatch, fast: bool, expected: torch.dtype | None
) -> None:
    monkeypatch.setattr(plan, "_cpu_has_bf16", lambda: fast)
    assert choose_autocast("auto", "cpu") is expected
    assert choose_autocast("bf16", "cpu") is torch.bfloat16 and choose_autocast("fp32", "cpu") is None


def test_the_licence_is_the_bases_own_or_that_of_the_published_model(tmp_path: Path, base: Path) -> None:
    assert licence_of(base) == "mit"
    assert licence_of(tmp_path / "llmdet_tiny") == "apache-2.0"
    assert licence_of(tmp_path / "mine") == "unknown"


def test_the_learning_curve_has_a_row_for_the_start_and_each_number_of_images(
    tmp_path: Path, base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bccd = small_bccd(tmp_path / "bccd")
    arguments = ["--checkpoint", str(base), "--bccd", str(bccd), "--images", "2,4", "--steps", "1"]
    assert curve.main([*arguments, "--scenes", "2", "--out", str(tmp_path / "curve.json")]) == 0
    rows = json.loads((tmp_path / "curve.json").read_text())
    assert [row["images"] for row in rows] == [0, 2, 4]
    assert all(0 <= row["AP"] <= row["AP50"] <= 1 for row in rows)
    assert rows[1]["drawn AP50 before"] is not None and rows[1]["minutes"] > 0
    table = capsys.readouterr().out.splitlines()
    assert table[0].startswith("| images | AP | AP50 |") and table[2].startswith("| 0 |")
    assert curve.main(["--checkpoint", str(base), "--bccd", str(tmp_path / "nowhere")]) == 2


def small_bccd(folder: Path) -> Path:
    """Pictures of spots in the layout of the blood cells."""
    data = spots(folder / "pictures", 6)
    (folder / "images").mkdir()
    (folder / "annotations").mkdir()
    for image in data.images:
        Image.open(image.path).save(folder / "images" / f"{image.path.stem}.jpg")
        entries = "".join(
            f"<object><name>{('RBC', 'WBC')[known]}</name><bndbox><xmin>{x1}</xmin><ymin>{y1}</ymin><xmax>{x2}</xmax>"
            f"<ymax>{y2}</ymax></bndbox></object>"
            for (x1, y1, x2, y2), known in zip(image.boxes, image.class_indices, strict=True)
        )
        (folder / "annotations" / f"{image.path.stem}.xml").write_text(f"<annotation>{entries}</annotation>")
    names = [image.path.stem for image in data.images]
    (folder / "train.txt").write_text("\n".join(names[:4]))
    (folder / "val.txt").write_text("\n".join(names[4:]))
    return folder
