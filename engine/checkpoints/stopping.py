"""A request to stop that reaches work on another thread, also while it waits for the network."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator

from engine.errors import Cancelled


class Stop:
    """Set once, from any thread; whoever works looks at it, and what waits on a socket is woken."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None

    def set(self) -> None:
        """Ask for the end."""
        self._event.set()
        with self._lock:
            if self._socket is not None:
                # The other end may be gone already.
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)

    def is_set(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raise Cancelled where the end was asked for."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Wait so long. Raises Cancelled as soon as the end is asked for."""
        if self._event.wait(seconds):
            raise Cancelled

    @contextlib.contextmanager
    def waking(self, waiting: socket.socket | None) -> Iterator[None]:
        """A block that reads from a socket, which ``set`` shuts down."""
        with self._lock:
            self._socket = waiting
        try:
            self.check()
            yield
        finally:
            with self._lock:
                self._socket = None
