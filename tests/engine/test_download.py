"""Fetching a model from a hub, and everything that can go wrong on the way."""

from __future__ import annotations

import hashlib
import json
import threading
from pathlib import Path

import pytest

from engine.checkpoints import catalogue, download
from engine.checkpoints.checksums import read_record, verify
from engine.checkpoints.download import Fetched, fetch
from engine.checkpoints.hub import endpoint
from engine.checkpoints.opening import open_checkpoint
from engine.checkpoints.published import find
from engine.checkpoints.states import Presence, state_of
from engine.checkpoints.stopping import Stop
from engine.errors import Cancelled, CheckpointError, DownloadError
from tests.engine.hub_kit import HUB_ID, NAME, WEIGHTS, fill_up, hub, kept, quick, small_files
from tests.engine.hub_server import COMMIT, Fault, Hub, git_blob, running_hub

__all__ = ["hub", "quick", "small_files"]

PUBLISHED = find(NAME)
assert PUBLISHED is not None


def sentence(error: pytest.ExceptionInfo[BaseException]) -> str:
    text = str(error.value)
    assert "\n" not in text and text.endswith(".")
    return text


def test_a_model_comes_whole_and_opens(hub: Hub, tmp_path: Path) -> None:
    told: list[Fetched] = []
    folder = fetch(PUBLISHED, told.append)
    assert folder == tmp_path / "models" / NAME
    open_checkpoint(folder)
    assert state_of(PUBLISHED).presence is Presence.HERE
    assert told[-1].done == told[-1].total > 0
    assert [one.done for one in told] == sorted(one.done for one in told)


def test_only_what_a_checkpoint_needs_is_fetched(hub: Hub) -> None:
    folder = fetch(PUBLISHED)
    names = {path.name for path in folder.iterdir()}
    assert {"config.json", "tokenizer.json", "model.safetensors", "README.md"} <= names
    assert "pytorch_model.bin" not in names and ".gitattributes" not in names
    assert hub.paths("pytorch_model.bin") == [] == hub.paths("assets")


def test_what_is_here_is_not_fetched_again(hub: Hub) -> None:
    fetch(PUBLISHED)
    hub.asked.clear()
    fetch(PUBLISHED)
    assert not hub.asked


def test_what_the_hubs_own_cache_holds_is_not_fetched(
    hub: Hub, small_files: dict[str, bytes], tmp_path: Path
) -> None:
    repository = tmp_path / "hub-cache" / ("models--" + HUB_ID.replace("/", "--"))
    snapshot = repository / "snapshots" / COMMIT
    for folder in (repository / "blobs", repository / "refs", snapshot):
        folder.mkdir(parents=True)
    (repository / "refs" / "main").write_text(COMMIT)
    for name, content in small_files.items():
        if "/" in name:
            continue
        blob = hashlib.sha256(content).hexdigest() if len(content) > 20_000 else git_blob(content)
        (repository / "blobs" / blob).write_bytes(content)
        (snapshot / name).symlink_to(Path("../../blobs") / blob)
    assert state_of(PUBLISHED).presence is Presence.CACHED
    open_checkpoint(fetch(PUBLISHED))
    assert not hub.asked


def test_a_cache_without_links_is_used_too(hub: Hub, small_files: dict[str, bytes], tmp_path: Path) -> None:
    snapshot = tmp_path / "hub-cache" / ("models--" + HUB_ID.replace("/", "--")) / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    (snapshot / "model.safetensors").write_bytes(small_files["model.safetensors"])
    open_checkpoint(fetch(PUBLISHED))
    assert hub.ranges() == []


def test_a_mirror_that_gives_no_checksums_is_not_trusted(hub: Hub) -> None:
    hub.bare = True
    with pytest.raises(
        DownloadError, match=r"does not tell the sizes and checksums .*use another mirror"
    ) as error:
        fetch(PUBLISHED)
    sentence(error)
    assert hub.paths("/resolve/") == []


def test_another_mirror_helps_where_one_lists_what_it_does_not_send(
    hub: Hub, small_files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_hub() as bad:
        weights = bytes(len(small_files["model.safetensors"]))
        bad.publish(HUB_ID, {**small_files, "model.safetensors": weights})
        bad.faults = [Fault(WEIGHTS, change=True)]
        monkeypatch.setenv("HF_ENDPOINT", bad.url)
        with pytest.raises(DownloadError, match="arrived damaged"):
            fetch(PUBLISHED)
    monkeypatch.setenv("HF_ENDPOINT", hub.url)
    open_checkpoint(fetch(PUBLISHED))


def test_a_damaged_file_in_the_cache_is_fetched_instead(
    hub: Hub, small_files: dict[str, bytes], tmp_path: Path
) -> None:
    blobs = tmp_path / "hub-cache" / ("models--" + HUB_ID.replace("/", "--")) / "blobs"
    blobs.mkdir(parents=True)
    weights = small_files["model.safetensors"]
    (blobs / hashlib.sha256(weights).hexdigest()).write_bytes(bytes(len(weights)))
    open_checkpoint(fetch(PUBLISHED))
    assert hub.ranges() == [""]


def test_a_connection_that_is_cut_goes_on_where_it_ended(hub: Hub, quick: None) -> None:
    hub.faults = [Fault(WEIGHTS, cut=100_000), Fault(WEIGHTS, cut=50_000)]
    open_checkpoint(fetch(PUBLISHED))
    assert hub.ranges() == ["", "bytes=100000-", "bytes=150000-"]


def test_a_connection_that_stays_cut_says_what_is_kept(hub: Hub, quick: None, tmp_path: Path) -> None:
    hub.faults = [Fault(WEIGHTS, cut=100_000), Fault(WEIGHTS, cut=0, times=99)]
    with pytest.raises(DownloadError, match=r"lost|ended early") as error:
        fetch(PUBLISHED)
    assert "are kept; get it again to go on" in sentence(error)
    assert kept(tmp_path / "models") == 100_000
    state = state_of(PUBLISHED)
    assert state.presence is Presence.PARTLY and 100_000 < state.done < state.total
    hub.faults = []
    hub.asked.clear()
    open_checkpoint(fetch(PUBLISHED))
    assert hub.ranges() == ["bytes=100000-"] and not hub.paths("/api/")


def test_a_server_without_ranges_sends_the_whole_again(hub: Hub, quick: None) -> None:
    hub.faults = [Fault(WEIGHTS, cut=100_000), Fault(WEIGHTS, whole=True)]
    told: list[Fetched] = []
    open_checkpoint(fetch(PUBLISHED, told.append))
    assert hub.ranges() == ["", "bytes=100000-"]
    assert told[-1].done == told[-1].total


def test_a_file_that_arrives_damaged_is_not_kept(hub: Hub, tmp_path: Path) -> None:
    hub.faults = [Fault(WEIGHTS, change=True)]
    with pytest.raises(DownloadError, match=r"model.safetensors of llmdet_tiny arrived damaged") as error:
        fetch(PUBLISHED)
    assert "get it again" in sentence(error)
    assert kept(tmp_path / "models") == 0 and not (tmp_path / "models" / NAME).exists()
    open_checkpoint(fetch(PUBLISHED))


@pytest.mark.parametrize("where", ["/api/", "/resolve/", "/storage/"])
@pytest.mark.parametrize(
    ("status", "says"),
    [
        (401, "without a token"),
        (403, "without a token"),
        (404, r"has no iSEE-Laboratory/llmdet_tiny"),
        (418, "refuses"),
    ],
)
def test_a_refusal_is_said_at_once(where: str, status: int, says: str, hub: Hub) -> None:
    hub.faults = [Fault(where, status=status, times=99)]
    with pytest.raises(DownloadError, match=says) as error:
        fetch(PUBLISHED)
    sentence(error)
    assert len(hub.paths(where)) == 1


def test_a_token_is_sent_only_where_the_hub_asks_for_one(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_mine")
    fetch(PUBLISHED)
    assert set(hub.tokens) == {""}
    catalogue.remove(NAME)
    hub.token = "hf_mine"
    open_checkpoint(fetch(PUBLISHED))
    assert "Bearer hf_mine" in hub.tokens


def test_a_token_that_is_not_enough_is_said(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_other")
    hub.token = "hf_right"
    with pytest.raises(DownloadError, match="owner of your token") as error:
        fetch(PUBLISHED)
    assert "hf_other" not in sentence(error)


@pytest.mark.parametrize("where", ["/api/", WEIGHTS])
def test_a_busy_hub_is_given_the_time_it_asks_for(where: str, hub: Hub) -> None:
    waited: list[float] = []
    hub.faults = [Fault(where, status=429, headers={"Retry-After": "7"}), Fault(where, status=503)]
    notes: list[str] = []
    open_checkpoint(fetch(PUBLISHED, lambda fetched: notes.append(fetched.note), pause=waited.append))
    assert waited == [7.0, download.PAUSES[1]]
    assert any("Waiting 7 s, as 127.0.0.1" in note for note in notes)


def test_a_hub_that_asks_for_too_long_a_wait_is_left(hub: Hub) -> None:
    hub.faults = [Fault("/api/", status=429, headers={"Retry-After": "3600"})]
    with pytest.raises(
        DownloadError, match=r"too many requests from here \(429\): try again in 3600 seconds\."
    ) as error:
        fetch(PUBLISHED, pause=lambda seconds: pytest.fail("waited"))
    sentence(error)


def test_a_hub_that_does_not_serve_is_tried_and_then_left(hub: Hub, quick: None) -> None:
    hub.faults = [Fault("/api/", status=503, times=99)]
    with pytest.raises(DownloadError, match=r"not able to serve now \(503\)") as error:
        fetch(PUBLISHED)
    sentence(error)
    assert len(hub.paths("/api/")) == 3


def test_a_machine_without_network_is_told_so_at_once(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(DownloadError, match=r"127.0.0.1:9 cannot be reached .*check the network") as error:
        fetch(PUBLISHED, pause=lambda seconds: pytest.fail("waited"))
    sentence(error)


def test_a_proxy_that_is_not_there_is_named(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import close_session

    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    close_session()
    with pytest.raises(DownloadError, match=r"cannot be reached|proxy") as error:
        fetch(PUBLISHED)
    sentence(error)
    close_session()


def test_a_proxy_that_is_no_address_is_named(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import close_session

    monkeypatch.setenv("HTTP_PROXY", "ftp://nonsense")
    close_session()
    with pytest.raises(DownloadError, match=r"The proxy cannot be used .*check HTTPS_PROXY") as error:
        fetch(PUBLISHED)
    sentence(error)
    monkeypatch.delenv("HTTP_PROXY")
    close_session()


def test_a_page_that_is_no_hub_is_told_from_one(hub: Hub) -> None:
    page = {"Content-Type": "text/html"}
    hub.faults = [Fault("/api/", status=200, headers=page)]
    with pytest.raises(DownloadError, match=r"does not answer as a hub does .*HF_ENDPOINT") as error:
        fetch(PUBLISHED)
    sentence(error)


def test_a_mirror_may_be_named_without_its_protocol(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "hf-mirror.example/")
    assert endpoint() == "https://hf-mirror.example"


def test_what_lies_in_the_way_is_named_before_anything_is_fetched(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "models" / NAME).mkdir(parents=True)
    with pytest.raises(DownloadError, match=r"llmdet_tiny is in the way and is no model") as error:
        fetch(PUBLISHED)
    sentence(error)
    assert not hub.asked


def test_an_offline_setting_is_obeyed(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(DownloadError, match="HF_HUB_OFFLINE is set"):
        fetch(PUBLISHED)
    assert not hub.asked


def test_a_disk_that_is_too_small_is_known_before(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("Usage", (), {"free": 70_000_000 // 2})
    monkeypatch.setattr(download.shutil, "disk_usage", lambda folder: usage)
    with pytest.raises(
        DownloadError, match=r"needs .*MB more on the disk of .*, where 35 MB are free"
    ) as error:
        fetch(PUBLISHED)
    sentence(error)
    assert hub.ranges() == []


def test_a_disk_that_fills_up_on_the_way_keeps_what_has_come(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        fill_up(full, after=300_000)
        with pytest.raises(
            DownloadError, match=r"The disk of .*models is full: what has come is kept"
        ) as error:
            fetch(PUBLISHED)
    sentence(error)
    had = kept(tmp_path / "models")
    assert had > 0
    hub.asked.clear()
    open_checkpoint(fetch(PUBLISHED))
    assert hub.ranges() == [f"bytes={had}-"]


def test_two_at_once_do_not_get_into_each_others_way(hub: Hub) -> None:
    hub.faults = [Fault(WEIGHTS, hold=100_000)]
    first = threading.Thread(target=fetch, args=(PUBLISHED,))
    first.start()
    assert hub.holding.acquire(timeout=30)
    with pytest.raises(DownloadError, match="being fetched by another Phrasebox") as error:
        fetch(PUBLISHED)
    sentence(error)
    hub.let_go.set()
    first.join(30)
    open_checkpoint(fetch(PUBLISHED))


def test_a_transfer_that_hangs_can_be_stopped_and_goes_on_later(
    hub: Hub, quick: None, tmp_path: Path
) -> None:
    hub.faults = [Fault(WEIGHTS, cut=100_000), Fault(WEIGHTS, hold=50_000)]
    stop, ended = Stop(), []

    def run() -> None:
        with pytest.raises(Cancelled):
            fetch(PUBLISHED, stop=stop)
        ended.append(True)

    thread = threading.Thread(target=run)
    thread.start()
    assert hub.holding.acquire(timeout=30)
    stop.set()
    thread.join(10)  # well below the time after which a silent connection counts as lost
    assert ended == [True]
    had = kept(tmp_path / "models")
    assert 100_000 <= had <= 150_000
    hub.asked.clear()
    open_checkpoint(fetch(PUBLISHED))
    assert hub.ranges() == [f"bytes={had}-"]


def test_a_wait_can_be_stopped(hub: Hub) -> None:
    stop = Stop()
    hub.faults = [Fault("/api/", status=429, headers={"Retry-After": "100"})]

    def tell(fetched: Fetched) -> None:
        if "Waiting" in fetched.note:
            stop.set()

    with pytest.raises(Cancelled):
        fetch(PUBLISHED, tell, stop)


def test_the_first_copy_says_what_every_later_one_must_hold(hub: Hub, small_files: dict[str, bytes]) -> None:
    fetch(PUBLISHED)
    catalogue.remove(NAME)
    weights = bytearray(small_files["model.safetensors"])
    weights[-1] ^= 1
    hub.publish(HUB_ID, {**small_files, "model.safetensors": bytes(weights)})
    with pytest.raises(
        DownloadError, match=r"offers another model\.safetensors than the one known of llmdet_tiny"
    ) as error:
        fetch(PUBLISHED)
    sentence(error)
    assert hub.paths(f"/revision/{COMMIT}"), "the commit of the first copy is asked for"


def test_an_altered_file_is_seen_and_named(hub: Hub) -> None:
    folder = fetch(PUBLISHED)
    path = folder / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "num_queries": 11}))
    assert state_of(PUBLISHED).presence is Presence.ALTERED
    with pytest.raises(
        CheckpointError, match=r"config\.json was altered; remove it and get it again"
    ) as error:
        verify(folder)
    sentence(error)
    with pytest.raises(CheckpointError, match=r"config\.json was altered"):
        fetch(PUBLISHED)


def test_a_touched_file_that_holds_the_same_is_right_again_once_it_was_read(hub: Hub) -> None:
    folder = fetch(PUBLISHED)
    (folder / "config.json").touch()
    assert state_of(PUBLISHED).presence is Presence.ALTERED
    verify(folder)
    assert state_of(PUBLISHED).presence is Presence.HERE


def test_a_missing_file_is_named(hub: Hub) -> None:
    folder = fetch(PUBLISHED)
    (folder / "tokenizer.json").unlink()
    with pytest.raises(CheckpointError, match=r"tokenizer\.json is missing"):
        verify(folder)


def test_the_record_says_where_it_came_from(hub: Hub) -> None:
    record = read_record(fetch(PUBLISHED))
    assert record is not None
    assert (record.origin, record.revision) == (HUB_ID, COMMIT)


def test_a_model_that_is_published_as_a_pickle_alone_is_not_fetched(
    hub: Hub, small_files: dict[str, bytes]
) -> None:
    files = {name: content for name, content in small_files.items() if name != "model.safetensors"}
    hub.publish(HUB_ID, files)
    with pytest.raises(DownloadError, match=r"it has no model\.safetensors"):
        fetch(PUBLISHED)
    assert hub.paths("/resolve/") == []


def test_a_file_in_place_of_the_models_folder_is_named(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("mine")
    with pytest.raises(CheckpointError, match="is a file, so no model can be kept"):
        fetch(PUBLISHED)
