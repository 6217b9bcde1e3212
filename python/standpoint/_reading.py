"""Ways to a map: of files, and of texts."""

from __future__ import annotations

import json
import os
import warnings
from datetime import date
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Union

from . import _standpoint, _values
from ._errors import Error, InputWarning
from ._map import Map

Path = Union[str, "os.PathLike[str]"]
Document = Union[str, Mapping[str, Any]]

_most_warnings = 10


def read(*inputs: Path, title: str = "", names: Optional[Path] = None, codebook: Optional[Path] = None,
         codebook_scope: str = "sentence", review: Optional[Path] = None, model: Optional[Path] = None,
         min_confidence: float = 0.0, from_: Union[str, date, None] = None, to: Union[str, date, None] = None,
         roll_up: str = "none", backbone: float = 1.0, texts: bool = True, jobs: int = 0) -> Map:
    """A map of files: whatever `standpoint query` takes.

    Records (.jsonl), a project (.standpoint), a statement table (.csv), a database of DNA (.dna), articles (.txt,
    .html, .pdf ...) or a folder of them; or one finished map (.graphml, .gexf, .json, .dl), of which only the best
    sentence of each edge is known. The options are those of the program. texts=False forgets the texts of the
    documents, which saves memory where many are read; the map can then not be written as records or annotations.

    What could not be read is told by InputWarning, in `Map.failed` and `Map.diagnostics`; the rest is there. Raises
    Error when there is nothing to show.

    >>> standpoint.read("map.jsonl")
    <standpoint.Map 'map': 39 actors, 49 issues, 346 edges, 128 statements>
    """
    if not inputs:
        raise TypeError("read() takes at least one path")
    options = _options(title, names, codebook, codebook_scope, review, model, min_confidence, from_, to, roll_up,
                       backbone, texts, jobs)
    return _told(Map(_standpoint.open([_values.path(one, "an input") for one in inputs], None, options)))


def build(documents: Union[Document, Iterable[Document]], *, title: str = "", names: Optional[Path] = None,
          codebook: Optional[Path] = None, codebook_scope: str = "sentence", review: Optional[Path] = None,
          model: Optional[Path] = None, min_confidence: float = 0.0, from_: Union[str, date, None] = None,
          to: Union[str, date, None] = None, roll_up: str = "none", backbone: float = 1.0, texts: bool = True,
          jobs: int = 0) -> Map:
    """A map of texts: each a str, or a dict with `text` and any of id, title, date, url, source, author, lang, meta.

    >>> toll = standpoint.build("The mayor, Ida Holt, rejected the bridge toll. The Drivers' Guild praised Holt.")
    >>> [row["actor"] for row in toll.who("oppose", "bridge toll")]
    ['Ida Holt']
    """
    options = _options(title, names, codebook, codebook_scope, review, model, min_confidence, from_, to, roll_up,
                       backbone, texts, jobs)
    return _told(Map(_standpoint.open([], _lines(documents), options)))


def extract(documents: Union[Document, Iterable[Document]], *, names: Optional[Path] = None,
            codebook: Optional[Path] = None, codebook_scope: str = "sentence", model: Optional[Path] = None,
            min_confidence: float = 0.0, jobs: int = 0) -> List[Dict[str, Any]]:
    """The records of texts (see build), as `standpoint extract` writes them: names resolved within each document.

    >>> records = standpoint.extract({"text": "The mayor, Ida Holt, rejected the bridge toll.", "date": "2026-03-02"})
    >>> [record["stance"] for record in records if record["record"] == "statement"]
    ['oppose']
    """
    options = _options("", names, codebook, codebook_scope, None, model, min_confidence, None, None, "none", 1.0, True,
                       jobs)
    lines, errors = _standpoint.extract(_lines(documents), options)
    _warn(errors)
    return [json.loads(line) for line in lines.splitlines()]


def _options(title: str, names: Optional[Path], codebook: Optional[Path], codebook_scope: str, review: Optional[Path],
             model: Optional[Path], min_confidence: float, from_: Union[str, date, None], to: Union[str, date, None],
             roll_up: str, backbone: float, texts: bool, jobs: int) -> Dict[str, Any]:
    return {
        "title": _values.text(title, "title"),
        "names": _values.optional_path(names, "names"),
        "codebook": _values.optional_path(codebook, "codebook"),
        "codebook_scope": _values.text(codebook_scope, "codebook_scope"),
        "review": _values.optional_path(review, "review"),
        "model": _values.optional_path(model, "model"),
        "min_confidence": _values.number(min_confidence, "min_confidence", 1.0),
        "from": _values.date(from_, "from_"),
        "to": _values.date(to, "to"),
        "roll_up": _values.text(roll_up, "roll_up"),
        "backbone": _values.number(backbone, "backbone", 1.0),
        "texts": bool(texts),
        "jobs": _values.count(jobs, "jobs", 1024),
    }


def _lines(documents: Union[Document, Iterable[Document]]) -> bytes:
    """Documents as JSON Lines."""
    several: Iterable[Any] = [documents] if isinstance(documents, (str, Mapping)) else documents
    try:
        listed: Sequence[Any] = list(several)
    except TypeError:
        raise TypeError(f"documents are str or dict, or several of them, not {type(documents).__name__}") from None
    if not listed:
        raise Error("there are no documents", "empty")
    return b"".join(_line(one, place) for place, one in enumerate(listed, 1))


def _line(document: Any, place: int) -> bytes:
    if isinstance(document, str):
        document = {"text": document}
    if not isinstance(document, Mapping):
        raise TypeError(f"document {place} is a str or a dict, not {type(document).__name__}")
    if not isinstance(document.get("text"), str):
        raise TypeError(f"document {place} has no text (a str under the key 'text')")
    # None and NaN are how frames say that a cell is empty.
    members = {key: _values.date(value, "date") if key == "date" else value for key, value in document.items()
               if value is not None and value == value and key != "record"}
    return json.dumps(members).encode("ascii") + b"\n"


def _told(read_map: Map) -> Map:
    _warn([str(finding).partition(": ")[2] for finding in read_map.diagnostics if finding.severity == "error"])
    return read_map


def _warn(errors: Sequence[str]) -> None:
    for error in errors[:_most_warnings]:
        warnings.warn(error, InputWarning, stacklevel=4)
    if len(errors) > _most_warnings:
        warnings.warn(f"and {len(errors) - _most_warnings} more like these", InputWarning, stacklevel=4)
