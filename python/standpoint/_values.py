"""What users hand in, checked and in the one form that the compiled part takes."""

from __future__ import annotations

import datetime
import functools
import inspect
import math
import operator
import os
from typing import Any, Callable, Dict, List, Tuple, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])

_DEFAULTS: Dict[str, Any] = {
    "on": None, "from_": None, "to": None, "least_statements": 1, "least_weight": 0.0, "least_confidence": 0.0,
    "among": None, "within": None, "roll_up": None}


def text(value: Any, what: str) -> str:
    """A str that UTF-8 can hold."""
    if not isinstance(value, str):
        raise TypeError(f"{what} is a str, not {type(value).__name__}")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(f"{what} holds half a character (a lone surrogate) at {error.start}") from None
    return value


def path(value: Any, what: str) -> bytes:
    """A path as the system has it: a str or an os.PathLike."""
    if not isinstance(value, (str, bytes, os.PathLike)):
        raise TypeError(f"{what} is a str or a path, not {type(value).__name__}")
    as_bytes = os.fsencode(value)
    if b"\0" in as_bytes:
        raise ValueError(f"{what} holds a NUL character")
    return as_bytes


def optional_path(value: Any, what: str) -> bytes:
    return b"" if value is None else path(value, what)


def texts(value: Any, what: str) -> List[str]:
    """None, one str, or several."""
    if value is None:
        return []
    if isinstance(value, str):
        return [text(value, what)]
    try:
        several = list(value)
    except TypeError:
        raise TypeError(f"{what} is a str or several, not {type(value).__name__}") from None
    return [text(one, what) for one in several]


def date(value: Any, what: str) -> str:
    """A date as ISO 8601, of whatever precision; "" for None."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    return text(value, what)


def count(value: Any, what: str, most: int = 10**9) -> int:
    """A whole number from 0 on."""
    if isinstance(value, bool):
        raise TypeError(f"{what} is a whole number, not a bool")
    try:
        number = operator.index(value)
    except TypeError:
        raise TypeError(f"{what} is a whole number, not {type(value).__name__}") from None
    if not 0 <= number <= most:
        raise ValueError(f"{what} is {number}, and must be from 0 to {most}")
    return number


def number(value: Any, what: str, most: float = math.inf) -> float:
    """A number from 0 on."""
    if isinstance(value, (bool, str, bytes)):
        raise TypeError(f"{what} is a number, not {type(value).__name__}")
    try:
        found = float(value)
    except (TypeError, OverflowError):
        raise TypeError(f"{what} is a number, not {type(value).__name__}") from None
    if not 0.0 <= found <= most:
        raise ValueError(f"{what} is {found}, and must be from 0" + (f" to {most:g}" if most < math.inf else " on"))
    return found


def group(value: Any, what: str) -> Any:
    """A name, or the number of a camp."""
    if isinstance(value, str):
        return text(value, what)
    camp = count(value, what, 2**31 - 1)
    if camp == 0:
        raise ValueError(f"{what} is camp 0, and camps are numbered from 1")
    return camp


def surroundings(value: Any) -> Tuple[str, int]:
    """A name, or a name and a number of steps."""
    if isinstance(value, str):
        return text(value, "within"), 1
    try:
        name, steps = value
    except (TypeError, ValueError):
        raise TypeError("within is a name, or a name and a number of steps: ('Ida Holt', 2)") from None
    return text(name, "within"), count(steps, "within", 10**6)


def conditions(given: Dict[str, Any]) -> Dict[str, Any]:
    """Conditions as the compiled part takes them; what is not given conditions nothing."""
    all_of = {**_DEFAULTS, **given}
    found: Dict[str, Any] = {
        "on": texts(all_of["on"], "on"),
        "from": date(all_of["from_"], "from_"),
        "to": date(all_of["to"], "to"),
        "least_statements": count(all_of["least_statements"], "least_statements"),
        "least_weight": number(all_of["least_weight"], "least_weight"),
        "least_confidence": number(all_of["least_confidence"], "least_confidence", 1.0),
        "among": texts(all_of["among"], "among"),
    }
    if all_of["within"] is not None:
        found["within"] = surroundings(all_of["within"])
    if all_of["roll_up"] is not None:
        found["roll_up"] = text(all_of["roll_up"], "roll_up")
    return found


def takes(*names: str) -> Callable[[F], F]:
    """Gives a method, which takes them as **given, conditions by name: its signature shows them, others are refused."""
    more = [inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=_DEFAULTS[name]) for name in names]

    def decorate(function: F) -> F:
        own = inspect.signature(function)
        kept = [one for one in own.parameters.values() if one.kind is not inspect.Parameter.VAR_KEYWORD]
        signature = own.replace(parameters=kept + more)

        @functools.wraps(function)
        def checked(*arguments: Any, **given: Any) -> Any:
            try:
                bound = signature.bind(*arguments, **given)
            except TypeError as error:
                raise TypeError(f"{function.__name__}() {error}") from None
            return function(*bound.args, **bound.kwargs)

        checked.__signature__ = signature  # type: ignore[attr-defined]
        return cast(F, checked)

    return decorate
