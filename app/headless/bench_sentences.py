"""What ``phrasebox bench`` says to a person."""

from __future__ import annotations

from typing import Any

from app.core.wording import counted


def sentence(name: str, result: dict[str, Any]) -> str:
    """The figures of a part that a person asks for."""
    if name == "machine":
        return _machine_sentence(result)
    if name == "startup":
        return f"start-up: {result['seconds']:.2f} s from the start of the process until the window shows"
    if name == "app":
        return _app_sentence(result)
    if name == "growth":
        return _growth_sentence(result)
    if name == "memory":
        return _memory_sentence(result)
    if name == "interactive":
        return _interactive_sentence(result)
    if "batches" in result:
        return _batches_sentence(result)
    place = result["device"] if "device" in result else counted(result["threads"], "thread")
    timed = (
        f"{result['ours_seconds']:.4g} s, {result['against']} {result['theirs_seconds']:.4g} s: "
        f"{result['ratio']:.2f} times as fast (medians of {result['rounds']}, {place})"
    )
    if name == "op":
        return (
            f"op ({result['backend']}, {result['queries']} queries): {timed}; "
            f"greatest difference {result['max_difference']:.1e}"
        )
    height, width = result["image"]
    halves = _halves_sentence(result["bf16"]) if result["bf16"] else ""
    return (
        f"forward ({_millions(result)}, {height}x{width}, op in {result['backend']}): {timed}; "
        f"greatest difference: proposals {result['max_proposal_difference']:.1e}, "
        f"logits {result['max_logit_difference']:.1e}, boxes {result['max_box_difference']:.1e}, "
        f"{counted(result['swapped_proposals'], 'proposal')} in another order{halves}"
    )


def _halves_sentence(found: dict[str, Any]) -> str:
    return (
        f"\nforward in bf16: {found['ours_seconds']:.4g} s, {found['ratio_to_fp32']:.2f} times as fast as transformers "
        f"in fp32 and {found['ratio']:.2f} times as fast as in its own bf16 ({found['theirs_seconds']:.4g} s); the "
        f"best queries move by {found['median_score_change']:.1e} in score and {found['median_box_change']:.1e} of the "
        "image in place"
    )


def _batches_sentence(result: dict[str, Any]) -> str:
    height, width = result["image"]
    lines = [f"forward ({_millions(result)}, {height}x{width}, {result['device']}), milliseconds a batch:"]
    for row in result["batches"]:
        ways = ", ".join(f"{name} {1e3 * seconds:.1f}" for name, seconds in row["seconds"].items())
        best, reached = max(row["ratio"].values()), row["fraction_of_floor"]
        lines.append(
            f"  {counted(row['batch'], 'image')}: {ways}; ours at best {best:.2f} times as fast as transformers at "
            f"best; in fp16 {reached:.0%} of the time goes into what its products alone would take"
        )
    faults = {precision: fault for precision, fault in result["recording_faults"].items() if fault}
    lines += [
        f"  {precision} was not repeated from recordings: {fault}" for precision, fault in faults.items()
    ]
    return "\n".join(lines)


def _growth_sentence(result: dict[str, Any]) -> str:
    lines = [f"growth ({result['precision']}, {counted(result['threads'], 'thread')}), seconds an image:"]
    for what, rows in result["rows"].items():
        lines.append(f"  by {what}: " + ", ".join(f"{row['at']:g}: {row['seconds']:.2f}" for row in rows))
    return "\n".join(lines)


def _machine_sentence(result: dict[str, Any]) -> str:
    has = (
        ""
        if result["instructions"] is None
        else f" ({', '.join(result['instructions']) or 'nothing special'})"
    )
    versions = ", ".join(f"{name} {found}" for name, found in result["versions"].items() if found is not None)
    return f"machine: {result['processor']}{has}, {counted(result['processors'], 'processor')}; {versions}"


def _interactive_sentence(result: dict[str, Any]) -> str:
    height, width = result["image"]
    another, cancel = result["another_phrase"], result["cancel"]
    whole = result["presets"]["accurate"]["seconds"]
    presets = ", ".join(
        f"{name} {found['seconds']:.2f} s ({found['seconds'] / whole:.2f})"
        for name, found in result["presets"].items()
    )
    lines = [
        f"interactive ({_millions(result)}, {height}x{width}, {result['precision']}, "
        f"{counted(result['threads'], 'thread')}):",
        f"  another phrase of an open image: {another['ours_seconds']:.2f} s, {another['against']} "
        f"{another['theirs_seconds']:.2f} s: {another['ratio']:.2f} times as fast (medians of {another['rounds']})",
        f"  from cancelling to the end: {cancel['median_seconds']:.2f} s, at most "
        f"{cancel['longest_seconds']:.2f} s ({counted(len(cancel['runs']), 'moment')} of a detection)",
        f"  an image not seen before: {presets}",
    ]
    return "\n".join(lines + _ahead_lines(result["look_ahead"]))


def _ahead_lines(result: dict[str, Any]) -> list[str]:
    if "error" in result:
        return [f"  {result['error']}"]
    lines = []
    for row in result["paces"]:
        waits = f"a wait of {row['median_wait_seconds']:.2f} s, at most {row['longest_wait_seconds']:.2f} s"
        lines.append(
            f"  looking ahead at {row['pace_seconds']:.1f} s an image: {waits}, instead of "
            f"{result['detection_seconds']:.2f} s"
        )
    return [
        *lines,
        f"  the window was never busy for more than {result['longest_freeze_seconds']:.2f} s meanwhile",
    ]


def _millions(result: dict[str, Any]) -> str:
    return f"{result['parameters'] / 1e6:.1f} M parameters"


def _memory_sentence(result: dict[str, Any]) -> str:
    height, width = result["image"]
    lines = [f"memory ({_millions(result)}, {height}x{width}), the process at its highest:"]
    lines += [
        f"  {side}: {found['peak_bytes'] / 1e9:.2f} GB; loaded in {found['load_seconds']:.1f} s, the first detection "
        f"{found['first_detection_seconds']:.1f} s later (medians of {len(found['runs'])})"
        for side, found in result["sides"].items()
    ]
    growth = result["growth"]
    lines.append(
        f"  ours takes {result['peak_ratio']:.0%} of transformers' and loads {result['load_ratio']:.1f} times as fast; "
        f"over {counted(round(growth['images']), 'image')} that the starter labels it grows by "
        f"{growth['bytes_an_image'] / 1e3:.2f} kB an image"
    )
    return "\n".join(lines)


def _app_sentence(result: dict[str, Any]) -> str:
    """The figures that a person asks for, in lines."""
    first, again, scroll = result["first_open"], result["reopen"], result["reopen"]["scroll"]
    lines = [
        f"app ({result['images']} images): first thumbnails after {first['first_thumbnails_seconds']:.2f} s in a new "
        f"folder, {again['first_thumbnails_seconds']:.2f} s in one opened before; all listed after "
        f"{first['all_rows_seconds']:.1f} s and {again['all_rows_seconds']:.1f} s, the window never busy for more "
        f"than {max(first['longest_freeze_seconds'], again['longest_freeze_seconds']):.2f} s",
        f"  scrolling: {_frame_times(scroll)}; thumbnails after a jump: {again['thumbnails_after_jump_seconds']:.2f} s",
    ]
    if result["peak_memory_mb"] is not None:
        lines.append(f"  memory without a model: {result['peak_memory_mb']:.0f} MB at most")
    moves = ", ".join(f"{what} {_frame_times(result['canvas'][what])}" for what in ("select", "pan", "zoom"))
    lines.append(f"  canvas ({result['boxes']} boxes): {moves}")
    return "\n".join(lines)


def _frame_times(times: dict[str, float]) -> str:
    return f"{times['median_ms']:.0f} ms a frame (95 %: {times['p95_ms']:.0f} ms)"
