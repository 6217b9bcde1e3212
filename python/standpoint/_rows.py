"""What questions are answered with: rows as dicts, with the members of `standpoint query --json`.

Dates are ISO 8601 in the precision of the source ("2026", "2026-03", "2026-03-02"), "" when unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, NamedTuple, Optional, Sequence, TypedDict, TypeVar

if TYPE_CHECKING:
    import pandas

R = TypeVar("R")


class _Rests(TypedDict):
    statement_ids: List[str]
    """The statements that the row rests on, sorted."""


class _Tied(_Rests):
    weight: float
    """Of the whole map."""
    statements: int
    """That pass the conditions."""
    agreements: int
    disagreements: int
    issues: List[str]
    edge: str
    evidence: str
    document: str


class Ally(_Tied):
    """Somebody in an alliance with who was asked for."""

    ally: str
    ally_id: str


class Foe(_Tied):
    """Somebody in conflict with who was asked for."""

    foe: str
    foe_id: str


class Neighbour(_Rests):
    """An edge as one of its ends sees it."""

    relation: str
    direction: str
    """to, from, or with (alliances and conflicts)."""
    neighbour: str
    neighbour_id: str
    kind: str
    weight: float
    statements: int
    edge: str


class _Side(_Rests):
    kind: str
    side: str
    """support, oppose, neutral, or both."""
    supporting: int
    opposing: int
    neutral: int
    first: str
    last: str
    evidence: str
    document: str


class Position(_Side):
    """Where an actor stands on an issue, or toward another actor."""

    on: str
    on_id: str


class Stance(_Side):
    """Who stands where."""

    actor: str
    actor_id: str


class Evidence(_Rests):
    """A statement with the sentence that proves it."""

    relation: str
    actor: str
    actor_id: str
    speaker: str
    stance: str
    issue: str
    target: str
    act: str
    confidence: float
    date: str
    document: str
    url: str
    evidence: str


class SharedIssue(_Rests):
    """An issue on which two have a side."""

    issue: str
    issue_id: str
    side_a: str
    side_b: str
    statements_a: int
    statements_b: int
    evidence_a: str
    evidence_b: str


# "from" and "to" are no names of attributes, so this one is written the other way.
_Ends = TypedDict("_Ends", {"from": str, "to": str})


class PathStep(_Rests, _Ends):
    """One edge of a path, with `from` and `to` in the direction of the path."""

    step: int
    from_id: str
    relation: str
    direction: str
    to_id: str
    weight: float
    statements: int
    edge: str
    evidence: str


class Broker(_Rests):
    """Somebody with allies on both sides."""

    broker: str
    broker_id: str
    weight_a: float
    weight_b: float
    allies_a: List[str]
    allies_b: List[str]


class Change(_Rests, _Ends):
    """An actor changed sides (`from` and `to` are stances), or took both at one time."""

    issue: str
    issue_id: str
    what: str
    """change or contradiction."""
    last_before: str
    first_after: str
    statements_before: int
    statements_after: int


class Camp(_Rests):
    """A camp of the map: allied within."""

    camp: int
    name: str
    members: List[str]
    alliances: int
    conflicts: int
    documents: int
    sources: int
    issues: List[str]


class Node(TypedDict):
    """An actor or an issue."""

    id: str
    name: str
    kind: str
    """person, institution, group, product, place, other; issue."""
    camp: int
    """0 = in none."""
    statements: int
    """Made by an actor; made on an issue. Of the whole map."""
    aliases: List[str]
    roles: List[str]
    speakers: List[str]
    """Whom a body stands for when the map is rolled up."""
    part_of: str
    first: str
    last: str
    url: str


class Edge(TypedDict):
    """An edge of the map."""

    id: str
    source: str
    source_id: str
    target: str
    target_id: str
    relation: str
    """supports, opposes, neutral, affiliated; alliance, conflict (computed, held once from the smaller id)."""
    sign: int
    weight: float
    statements: int
    """That pass the conditions."""
    agreements: int
    disagreements: int
    p_value: Optional[float]
    issues: List[str]
    acts: List[str]
    evidence: str
    document: str
    url: str
    first: str
    last: str
    statement_ids: List[str]


class Statement(TypedDict):
    """A statement as the record has it, with names beside ids."""

    id: str
    date: str
    """Its own, else its document's."""
    actor: str
    actor_id: str
    stance: str
    """Toward the issue, else toward the target."""
    issue: str
    issue_id: str
    target: str
    target_id: str
    act: str
    strength: float
    confidence: float
    evidence: str
    document: str
    document_id: str
    source: str
    url: str
    rule: str
    review: str


class Match(TypedDict):
    """Somebody or something whose name fits."""

    id: str
    name: str
    kind: str
    camp: int
    fit: str
    """id, name, alias, surname, words, beginning or misspelt."""
    matched: str
    """The name or alias that fits."""


class Answer(List[R]):
    """Rows, as a list of dicts, and how the question was understood."""

    question: str
    """In words, with whole names."""
    columns: List[str]
    """Keys of every row, in order; also when there is no row."""
    notes: List[str]
    """Names that were guessed, and what a finished map cannot tell."""

    def __init__(self, rows: Sequence[R] = (), question: str = "", columns: Sequence[str] = (),
                 notes: Sequence[str] = ()) -> None:
        super().__init__(rows)
        self.question = question
        self.columns = list(columns)
        self.notes = list(notes)

    def to_pandas(self) -> "pandas.DataFrame":
        """A frame with a row for each row, and with its columns also when there is none. Needs pandas."""
        return frame_of(self, self.columns)


class Frames(NamedTuple):
    """A map as frames of pandas."""

    actors: "pandas.DataFrame"
    issues: "pandas.DataFrame"
    edges: "pandas.DataFrame"
    statements: "pandas.DataFrame"


class Diagnostic(NamedTuple):
    """A finding beside what was read."""

    severity: str
    """note, warning or error."""
    code: str
    where: str
    message: str

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{self.severity}: {place}{self.message}"


def frame_of(rows: Sequence[Any], columns: Sequence[str]) -> "pandas.DataFrame":
    """A frame of rows, made where pandas is needed and not before."""
    import pandas as pd

    return pd.DataFrame(list(rows), columns=list(columns))
