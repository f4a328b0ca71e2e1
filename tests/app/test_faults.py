"""What a person reads when the machine, not the program, is at fault."""

import pytest

from app.core.faults import fault_sentence


@pytest.mark.parametrize(
    "error", [MemoryError(), RuntimeError("CUDA out of memory. Tried to allocate 2 GiB.\nmore")]
)
def test_memory_that_ends_is_said_with_what_to_do(error: Exception) -> None:
    expected = "There is not enough memory to detect in a.jpg; close other programs or use a smaller model."
    assert fault_sentence(error, "detect in a.jpg") == expected


def test_a_missing_library_leads_to_the_doctor() -> None:
    assert "phrasebox doctor" in fault_sentence(
        ImportError("libcudart.so.12: no such file"), "load the model m"
    )


@pytest.mark.parametrize(
    ("error", "inside"),
    [
        (
            RuntimeError("CUDA error: device lost.\nCompile with ..."),
            "(RuntimeError: CUDA error: device lost)",
        ),
        (OSError(28, "No space left on device"), "(OSError: [Errno 28] No space left on device)"),
        (RuntimeError(), "(RuntimeError)"),
    ],
)
def test_any_other_fault_is_one_line_that_names_itself(error: Exception, inside: str) -> None:
    sentence = fault_sentence(error, "detect in a.jpg")
    assert sentence == f"Phrasebox cannot detect in a.jpg {inside}."
