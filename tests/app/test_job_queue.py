"""Which job is next, which one makes way, and that none is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.job_queue import Job, JobQueue, Priority


def job(generation: int, priority: Priority, model: str = "starter") -> Job:
    return Job(generation, generation, Path("a.png"), (("cat", "cat"),), model, 0.05, priority)


def filled(*jobs: Job) -> JobQueue:
    queue = JobQueue()
    for one in jobs:
        queue.push(one)
    return queue


def order(queue: JobQueue) -> list[int]:
    """The generations of what is left, in their turn."""
    return [one.generation for one in iter(queue.pop, None)]


@pytest.mark.parametrize("running", [Priority.AHEAD, Priority.BATCH])
def test_what_a_person_asks_lets_another_job_stop_and_go_on_before_its_like(running: Priority) -> None:
    queue = filled(job(1, running), job(2, running))
    queue.pop()
    assert not queue.must_stop()
    queue.push(job(3, Priority.OPEN))
    assert queue.must_stop()
    assert queue.put_back()
    assert order(queue) == [3, 1, 2]


def test_a_person_s_job_is_not_stopped_by_a_later_one() -> None:
    queue = filled(job(1, Priority.OPEN))
    queue.pop()
    queue.push(job(2, Priority.OPEN))
    assert not queue.must_stop()
    assert order(queue) == [2]


def test_a_look_ahead_stops_no_batch() -> None:
    queue = filled(job(1, Priority.BATCH))
    queue.pop()
    queue.push(job(2, Priority.AHEAD))
    assert not queue.must_stop()


def test_a_question_that_is_taken_back_in_time_stops_nothing() -> None:
    queue = filled(job(1, Priority.BATCH))
    queue.pop()
    queue.push(job(2, Priority.OPEN))
    queue.cancel({2})
    assert not queue.must_stop()


def test_a_job_that_ends_although_it_was_to_stop_does_not_run_again() -> None:
    queue = filled(job(1, Priority.BATCH))
    queue.pop()
    queue.push(job(2, Priority.OPEN))
    assert order(queue) == [2]
    assert not queue.put_back()


def test_what_is_cancelled_before_or_after_it_stopped_does_not_come_back() -> None:
    queue = filled(job(1, Priority.BATCH), job(2, Priority.BATCH))
    queue.pop()
    queue.push(job(3, Priority.OPEN))
    queue.cancel({1})
    assert not queue.put_back()
    assert queue.pop() == job(3, Priority.OPEN)
    assert not queue.is_cancelled()
    queue.pop()
    queue.push(job(4, Priority.OPEN))
    assert queue.put_back()
    queue.cancel({2})
    assert order(queue) == [4]


def test_at_the_end_of_the_program_nothing_is_put_back() -> None:
    queue = filled(job(1, Priority.BATCH))
    queue.pop()
    queue.push(job(2, Priority.OPEN))
    queue.close()
    assert queue.must_stop()
    assert not queue.put_back()
    assert order(queue) == []


def test_a_look_ahead_that_becomes_the_person_s_is_not_stopped_any_more() -> None:
    queue = filled(job(1, Priority.AHEAD))
    queue.pop()
    queue.push(job(2, Priority.OPEN))
    queue.promote(replace(job(1, Priority.AHEAD), priority=Priority.OPEN))
    assert not queue.must_stop()


def test_a_waiting_look_ahead_that_becomes_the_person_s_goes_after_what_was_asked_before() -> None:
    queue = filled(job(1, Priority.AHEAD), job(2, Priority.AHEAD), job(3, Priority.OPEN))
    queue.promote(job(2, Priority.OPEN))
    assert order(queue) == [3, 2, 1]


def test_becoming_the_person_s_too_late_runs_nothing_twice() -> None:
    queue = filled(job(1, Priority.AHEAD))
    assert order(queue) == [1]
    queue.promote(job(1, Priority.OPEN))
    assert order(queue) == []
