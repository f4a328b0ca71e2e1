"""A hub on this machine: the parts of its protocol that fetching a model needs, and faults that happen when told.

What it answers is laid out as huggingface.co does: /api/models/ID[/revision/REV]?blobs=true lists the files;
/ID/resolve/COMMIT/FILE gives small files at once and sends large ones to another address (the storage), with
X-Repo-Commit, X-Linked-Etag, X-Linked-Size and X-Xet-Hash on the way; the storage knows ranges.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

COMMIT = "5a" * 20
_LARGE = 20_000
"""Files from this size on are kept in the storage, as Git LFS would."""


def git_blob(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


@dataclass
class Fault:
    """What happens to one request whose path holds ``where``, or to ``times`` of them.

    status: is answered instead of the file. cut: the connection ends after so many bytes. hold: the rest waits after so
    many bytes until the test lets go. change: other bytes of the same size come. whole: a range is not minded.
    """

    where: str
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    hold: int | None = None
    change: bool = False
    whole: bool = False
    times: int = 1


class Hub:
    """The server; use it as a context. ``url`` goes into HF_ENDPOINT."""

    def __init__(self) -> None:
        self.models: dict[str, dict[str, bytes]] = {}
        self.faults: list[Fault] = []
        self.asked: deque[tuple[str, str, str]] = deque()
        """(method, path, range) of every request, in order."""
        self.tokens: list[str] = []
        self.token = ""
        """Where it is set, who does not send it is answered 401."""
        self.bare = False
        """Whether names of files are listed alone, as poor mirrors do."""
        self.holding = threading.Semaphore(0)
        self.let_go = threading.Event()
        self.url = ""
        self._server: ThreadingHTTPServer | None = None

    def publish(self, hub_id: str, files: dict[str, bytes]) -> None:
        self.models[hub_id] = files

    def paths(self, part: str = "") -> list[str]:
        """The paths of the requests so far that hold ``part``."""
        return [path for _, path, _ in self.asked if part in path]

    def ranges(self) -> list[str]:
        """What ranges of the weights the storage was asked for, "" for the whole."""
        return [span for _, path, span in self.asked if path.endswith(".safetensors") and "/storage/" in path]

    def take_fault(self, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.where in path and fault.times > 0:
                fault.times -= 1
                return fault
        return None

    def __enter__(self) -> Hub:
        hub = self

        class Handler(_Handler):
            pass

        Handler.hub = hub
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        ).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.let_go.set()
        assert self._server is not None
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    hub: Hub
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, body: bool) -> None:
        path = unquote(urlsplit(self.path).path)
        self.hub.asked.append((self.command, path, self.headers.get("Range") or ""))
        self.hub.tokens.append(self.headers.get("Authorization") or "")
        with suppress(BrokenPipeError, ConnectionResetError):
            fault = self.hub.take_fault(path)
            if fault is not None and fault.status:
                self._send(fault.status, fault.headers, b'{"error":"as asked"}')
            elif path.startswith("/storage/"):
                self._storage(path, fault, body)
            elif self.hub.token and self.headers.get("Authorization") != f"Bearer {self.hub.token}":
                self._send(401, {"X-Error-Code": "GatedRepo"}, b"{}")
            elif path.startswith("/api/models/"):
                self._listing(path.removeprefix("/api/models/"))
            else:
                self._resolve(path, fault, body)

    def _listing(self, rest: str) -> None:
        hub_id, _, revision = rest.partition("/revision/")
        if hub_id not in self.hub.models:
            self._send(404, {"X-Error-Code": "RepoNotFound"}, b'{"error":"Repository not found"}')
            return
        if revision not in ("", "main", COMMIT):
            self._send(404, {"X-Error-Code": "RevisionNotFound"}, b'{"error":"Invalid rev id"}')
            return
        siblings = []
        for name, content in self.hub.models[hub_id].items():
            entry: dict[str, object] = {"rfilename": name, "size": len(content), "blobId": git_blob(content)}
            if len(content) >= _LARGE:
                digest = hashlib.sha256(content).hexdigest()
                entry["lfs"] = {"sha256": digest, "size": len(content), "pointerSize": 134}
            siblings.append({"rfilename": name} if self.hub.bare else entry)
        answer = {"id": hub_id, "modelId": hub_id, "sha": COMMIT, "tags": [], "siblings": siblings}
        self._send(200, {"Content-Type": "application/json"}, json.dumps(answer).encode())

    def _resolve(self, path: str, fault: Fault | None, body: bool) -> None:
        hub_id, _, rest = path.lstrip("/").partition("/resolve/")
        revision, _, name = rest.partition("/")
        content = self.hub.models.get(hub_id, {}).get(name)
        if content is None or revision not in ("main", COMMIT):
            self._send(404, {"X-Error-Code": "EntryNotFound", "X-Repo-Commit": COMMIT}, b"{}")
            return
        headers = {"X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
        if len(content) < _LARGE:
            self._file(content, {**headers, "ETag": f'"{git_blob(content)}"'}, fault, body)
            return
        digest = hashlib.sha256(content).hexdigest()
        linked = {
            "Location": f"{self.hub.url}/storage/{hub_id}/{name}",
            "X-Linked-Etag": f'"{digest}"',
            "X-Linked-Size": str(len(content)),
            "X-Xet-Hash": hashlib.sha256(b"xet" + content).hexdigest(),
            "Link": f'<{self.hub.url}/api/models/{hub_id}/xet-read-token/{COMMIT}>; rel="xet-auth"',
        }
        self._send(302, {**headers, **linked}, b"Found")

    def _storage(self, path: str, fault: Fault | None, body: bool) -> None:
        hub_id, _, name = path.removeprefix("/storage/").rpartition("/")
        content = self.hub.models[hub_id][name]
        etag = hashlib.sha256(content).hexdigest()
        self._file(content, {"ETag": f'"{etag}"', "Accept-Ranges": "bytes"}, fault, body)

    def _file(self, content: bytes, headers: dict[str, str], fault: Fault | None, body: bool) -> None:
        start = 0
        if self.headers.get("Range") and not (fault is not None and fault.whole):
            start = int(self.headers["Range"].removeprefix("bytes=").partition("-")[0])
            if start >= len(content):
                self._send(416, {"Content-Range": f"bytes */{len(content)}"}, b"")
                return
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        rest = content[start:]
        if fault is not None and fault.change:
            rest = bytes(byte ^ 1 for byte in rest)
        self.send_response(206 if start else 200)
        for key, value in {**headers, "Content-Length": str(len(rest))}.items():
            self.send_header(key, value)
        self.end_headers()
        if not body:
            return
        if fault is not None and fault.cut is not None:
            self.wfile.write(rest[: fault.cut])
            self.wfile.flush()
            self.close_connection = True
            return
        if fault is not None and fault.hold is not None:
            self.wfile.write(rest[: fault.hold])
            self.wfile.flush()
            self.hub.holding.release()
            self.hub.let_go.wait()
            rest = rest[fault.hold :]
        self.wfile.write(rest)

    def _send(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.send_response(status)
        for key, value in {**headers, "Content-Length": str(len(content))}.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


@contextmanager
def running_hub() -> Iterator[Hub]:
    """A hub that serves until the block ends."""
    with Hub() as hub:
        yield hub
