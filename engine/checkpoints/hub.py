"""The one door to the hub: which files a model has there, and their bytes. huggingface_hub does the talking.

Files come by plain HTTP, also where the hub keeps them in Xet storage: only that way a transfer that was cut, or
killed, goes on where it ended. Nothing is asked of the hub but what the caller asks for, and a person's token is sent
only where the hub has refused to answer without one.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from engine.checkpoints.stopping import Stop
from engine.errors import Cancelled, DownloadError
from engine.sentences import Sentence

HUB = "https://huggingface.co"
ENDPOINT_VARIABLE = "HF_ENDPOINT"
_TIMEOUT = 20.0
"""Seconds without an answer, or without a byte, after which a connection counts as lost."""


class NoHub(Exception):
    """What answers is no hub: a page to log in to a network, or a mirror's address that is wrong."""


class TransferCut(Exception):
    """The connection was lost, or the hub was overburdened: trying again may help.

    after: how many seconds the hub asked to wait, None where it did not say. sentence: for the person, where nothing
    helped. unreachable: nobody answered at all.
    """

    def __init__(self, sentence: Sentence, after: int | None = None, unreachable: bool = False) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.after = after
        self.unreachable = unreachable


@dataclass(frozen=True)
class RemoteFile:
    """A file of a model on the hub: its size in bytes, and the SHA-256 of a large or the git name of a small one."""

    name: str
    size: int
    sha256: str = ""
    blob: str = ""


@dataclass(frozen=True)
class Listing:
    """A model's files at one commit of the hub."""

    hub_id: str
    revision: str
    files: tuple[RemoteFile, ...]


def endpoint() -> str:
    """Where the hub is: $HF_ENDPOINT, a mirror, or huggingface.co."""
    chosen = (os.environ.get(ENDPOINT_VARIABLE) or HUB).strip().rstrip("/")
    return chosen if "://" in chosen else f"https://{chosen}"


def host() -> str:
    """The hub's name in a sentence."""
    return urlsplit(endpoint()).netloc or endpoint()


def forget_connections() -> None:
    """Let the next request read mirror and proxy from the environment anew."""
    from huggingface_hub import close_session

    close_session()


def list_files(hub_id: str, revision: str, stop: Stop) -> Listing:
    """The files of a model at a commit, or at its newest where ``revision`` is "".

    Raises DownloadError, TransferCut, and Cancelled.
    """
    from huggingface_hub import HfApi

    with _told(hub_id, stop):
        try:
            info = _with_token_if_needed(
                lambda token: HfApi(endpoint=endpoint(), token=token).model_info(
                    hub_id, revision=revision or None, files_metadata=True, timeout=_TIMEOUT
                )
            )
        except (ValueError, TypeError, KeyError) as error:
            if isinstance(error, OSError):  # the library's refusals are both
                raise
            raise NoHub(Sentence("it sends something else than a list of files")) from error
    stop.check()
    files = tuple(
        RemoteFile(
            sibling.rfilename,
            int((sibling.lfs.size if sibling.lfs else sibling.size) or 0),
            sibling.lfs.sha256 if sibling.lfs else "",
            sibling.blob_id or "",
        )
        for sibling in info.siblings or ()
    )
    if not info.sha:
        raise DownloadError(
            "{host} does not answer as a hub does; check the mirror ({variable}).",
            host=host(),
            variable=ENDPOINT_VARIABLE,
        )
    return Listing(hub_id, info.sha, files)


@contextlib.contextmanager
def open_file(
    listing: Listing, file: RemoteFile, start: int, stop: Stop
) -> Iterator[tuple[int, Iterator[bytes]]]:
    """The bytes of a file from ``start`` on, as (the place of the first one, blocks).

    The first may be 0 where a server does not know ranges. Raises DownloadError, TransferCut and Cancelled, also while
    the blocks are read.
    """
    from huggingface_hub import hf_hub_url
    from huggingface_hub.utils import get_session, hf_raise_for_status

    url = hf_hub_url(listing.hub_id, file.name, revision=listing.revision, endpoint=endpoint())
    # Compressed bytes could not be gone on with in the middle.
    headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={start}-"} if start else {})}

    def ask(token: str | bool) -> Any:
        client = get_session()
        signed = {**headers, **({"Authorization": f"Bearer {token}"} if isinstance(token, str) else {})}
        request = client.build_request("GET", url, headers=signed, timeout=_TIMEOUT)
        response = client.send(request, stream=True, follow_redirects=True)
        try:
            hf_raise_for_status(response)
        except BaseException:
            response.close()
            raise
        return response

    with _told(listing.hub_id, stop):
        response = _with_token_if_needed(ask)
        try:
            _check_promise(response, file)
            with stop.waking(_socket_of(response)):
                yield (start if response.status_code == 206 else 0), _blocks(response, stop)
        finally:
            response.close()


def _blocks(response: Any, stop: Stop) -> Iterator[bytes]:
    for block in response.iter_raw():
        stop.check()
        yield block


def _check_promise(response: Any, file: RemoteFile) -> None:
    """Raises DownloadError where the headers already say that another file would come."""
    for answer in (*response.history, response):
        linked = (answer.headers.get("X-Linked-Etag") or "").strip('W/"')
        if file.sha256 and len(linked) == 64 and linked != file.sha256:
            raise DownloadError(
                "{host} offers another {file} than the one it lists: nothing of it was kept; try "
                "again, or use another mirror.",
                host=host(),
                file=file.name,
            )


def _socket_of(response: Any) -> socket.socket | None:
    stream = response.extensions.get("network_stream")
    found = stream.get_extra_info("socket") if stream is not None else None
    return found if hasattr(found, "shutdown") else None


def _with_token_if_needed(ask: Any) -> Any:
    """What ``ask`` gets without a token, or with the person's own where it is refused without."""
    from huggingface_hub import get_token
    from huggingface_hub.errors import HfHubHTTPError

    try:
        return ask(False)
    except HfHubHTTPError as error:
        token = get_token()
        if error.response.status_code not in (401, 403) or token is None:
            raise
        return ask(token)


@contextlib.contextmanager
def _told(hub_id: str, stop: Stop) -> Iterator[None]:
    """What huggingface_hub and the network raise, as one sentence each."""
    from huggingface_hub.errors import HfHubHTTPError, OfflineModeIsEnabled
    from huggingface_hub.utils import get_session

    try:
        session = get_session()
    except (ValueError, ImportError) as error:
        raise DownloadError(
            "The proxy cannot be used ({error}); check HTTPS_PROXY and HTTP_PROXY.", error=error
        ) from error
    # The library changed its HTTP client between versions; the faults are of whichever it uses.
    client = importlib.import_module(type(session).__module__.partition(".")[0])
    try:
        yield
    except OfflineModeIsEnabled:
        raise DownloadError("HF_HUB_OFFLINE is set, so nothing is fetched; unset it and try again.") from None
    except HfHubHTTPError as error:
        raise _refusal(hub_id, error.response) from error
    except client.TransportError as error:
        if stop.is_set():
            raise Cancelled from None
        raise TransferCut(_lost(error, client), unreachable=isinstance(error, _nobody(client))) from error
    except (client.InvalidURL, client.TooManyRedirects, client.DecodingError, NoHub) as error:
        raise DownloadError(
            "{host} does not answer as a hub does ({error}); check {variable}.",
            host=host(),
            error=error,
            variable=ENDPOINT_VARIABLE,
        ) from error


def _refusal(hub_id: str, response: Any) -> DownloadError | TransferCut:
    from huggingface_hub import get_token

    status = response.status_code
    if status in (401, 403):
        if get_token() is not None:
            return DownloadError(
                "{host} does not give {model} to the owner of your token ({status}): accept the "
                "model's terms on its page there, or use another token (HF_TOKEN).",
                host=host(),
                model=hub_id,
                status=status,
            )
        return DownloadError(
            "{host} does not give {model} without a token ({status}): accept the model's terms on "
            "its page there, set HF_TOKEN to your token (in the window: Connection), and try "
            "again.",
            host=host(),
            model=hub_id,
            status=status,
        )
    if status == 404:
        return DownloadError(
            "{host} has no {model} (404): it was renamed or withdrawn there, or the mirror "
            "({variable}) does not hold it.",
            host=host(),
            model=hub_id,
            variable=ENDPOINT_VARIABLE,
        )
    if status == 429:
        after = _seconds(response.headers.get("Retry-After"))
        if after is None:
            told = Sentence(
                "{host} gets too many requests from here (429): try again in some minutes.", host=host()
            )
        else:
            told = Sentence.counted(
                "{host} gets too many requests from here (429): try again in {count} second.",
                "{host} gets too many requests from here (429): try again in {count} seconds.",
                after,
                host=host(),
            )
        return TransferCut(told, after)
    if status == 416:
        return DownloadError(
            "{host} holds a shorter file of {model} than before; remove it and get it again.",
            host=host(),
            model=hub_id,
        )
    if status >= 500 or status == 408:
        after = _seconds(response.headers.get("Retry-After"))
        told = Sentence(
            "{host} is not able to serve now ({status}): try again later.", host=host(), status=status
        )
        return TransferCut(told, after)
    return DownloadError("{host} refuses {model} ({status}).", host=host(), model=hub_id, status=status)


def _seconds(text: str | None) -> int | None:
    return int(text) if text and text.strip().isdigit() else None


def _lost(error: Exception, client: Any) -> Sentence:
    first = (str(error).strip().splitlines() or [type(error).__name__])[0]
    if isinstance(error, client.ProxyError):
        return Sentence(
            "The proxy does not let {host} be reached ({fault}): check HTTPS_PROXY.", host=host(), fault=first
        )
    if isinstance(error, _nobody(client)):
        return Sentence(
            "{host} cannot be reached ({fault}): check the network, the proxy and the mirror ({variable}).",
            host=host(),
            fault=first,
            variable=ENDPOINT_VARIABLE,
        )
    return Sentence("The connection to {host} was lost ({fault}).", host=host(), fault=first)


def _nobody(client: Any) -> tuple[type[Exception], ...]:
    return (client.ConnectError, client.ConnectTimeout, client.ProxyError)
