"""Stakeholder position graphs from news and policy text: read a map, ask it, go on with pandas or networkx.

    >>> import standpoint
    >>> g = standpoint.read("map.jsonl")
    >>> for row in g.allies_of("Harbour Union", from_="2026-02"):
    ...     print(row["ally"], row["weight"], row["evidence"])
    >>> pandas.DataFrame(g.statements())
    >>> networkx.pagerank(g.to_networkx())

A map is read from whatever `standpoint query` takes (read), or made of texts (build). What it is asked is answered with
rows: dicts with the members of `standpoint query --json`.
"""

from ._errors import Error, InputWarning, NameAmbiguous, NameNotFound, QuestionError
from ._map import Map
from ._reading import build, extract, read
from ._rows import (Ally, Answer, Broker, Camp, Change, Diagnostic, Edge, Evidence, Foe, Frames, Match, Neighbour, Node,
                    PathStep, Position, SharedIssue, Stance, Statement)
from ._standpoint import version as __version__

__all__ = [
    "Ally", "Answer", "Broker", "Camp", "Change", "Diagnostic", "Edge", "Error", "Evidence", "Foe", "Frames",
    "InputWarning", "Map", "Match", "NameAmbiguous", "NameNotFound", "Neighbour", "Node", "PathStep", "Position",
    "QuestionError", "SharedIssue", "Stance", "Statement", "__version__", "build", "extract", "read",
]
