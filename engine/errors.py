"""What can go wrong and whose sentence it is."""


class UserError(Exception):
    """An error that a person can cause and mend; its message is one whole sentence, shown as it stands."""


class CheckpointError(UserError):
    """A checkpoint that cannot be used; the sentence names the file and the tensors or options."""


class DownloadError(UserError):
    """A checkpoint that could not be fetched; the sentence says whether to go on, wait, or do something else."""


class PhraseError(UserError):
    """A phrase that cannot be asked for; the sentence names the phrase."""


class Cancelled(Exception):
    """Work stopped because its caller asked for it; nothing to report."""
