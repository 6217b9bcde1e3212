"""What can go wrong, as the program says it."""

from __future__ import annotations

from typing import Optional, Sequence


class Error(Exception):
    """The world is wrong: a file is not there or not sound, nobody has a name, an output cannot be written.

    str() is the line that the program prints, "where: message".
    """

    code: str
    """not_found, unreadable, empty, not_text, malformed, unsupported, invalid_value, too_large, not_writable, in_use,
    stopped or internal."""
    where: str
    """A file with line or offset, or a column of a question; "" when there is no place."""
    message: str
    """What was found, what was expected, the remedy."""
    name: str
    """The name that was looked for; "" when none was."""
    suggestions: list[str]
    """Names that may have been meant, best first."""

    def __init__(self, message: str, code: str = "internal", where: str = "", name: str = "",
                 suggestions: Sequence[str] = ()) -> None:
        super().__init__(message, code, where, name, list(suggestions))
        self.message = message
        self.code = code
        self.where = where
        self.name = name
        self.suggestions = list(suggestions)

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


class NameNotFound(Error, LookupError):
    """Nobody and no issue of the map is called so; `suggestions` are the nearest names."""


class NameAmbiguous(Error, LookupError):
    """Several fit equally well; `suggestions` names them (ids, where two have one name)."""


class QuestionError(Error, ValueError):
    """A question in words that cannot be read."""

    @property
    def column(self) -> Optional[int]:
        """Of the character where it is wrong, from 1."""
        word, _, number = self.where.partition(" ")
        return int(number) if word == "column" and number.isdigit() else None


class InputWarning(UserWarning):
    """Some of the input could not be read; the rest was."""


# Messages name them as users do.
for _public in (Error, NameNotFound, NameAmbiguous, QuestionError, InputWarning):
    _public.__module__ = "standpoint"
