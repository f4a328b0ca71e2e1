"""What can go wrong and whose sentence it is."""

from engine.sentences import Sentence


class UserError(Exception):
    """An error that a person can cause and mend: one whole sentence, with places that ``fields`` fill, as in
    ``UserError("{path} is empty: get the file again.", path=path)``.

    ``str`` of it is the English sentence, filled; as a Sentence it still knows its template and its fields.
    """

    def __init__(self, template: str, /, **fields: object) -> None:
        # Whoever has a sentence that is made already gives it as it is.
        super().__init__(Sentence(template, **fields) if fields or type(template) is str else template)


class CheckpointError(UserError):
    """A checkpoint that cannot be used; the sentence names the file and the tensors or options."""


class DownloadError(UserError):
    """A checkpoint that could not be fetched; the sentence says whether to go on, wait, or do something else."""


class PhraseError(UserError):
    """A phrase that cannot be asked for; the sentence names the phrase."""


class Cancelled(Exception):
    """Work stopped because its caller asked for it; nothing to report."""
