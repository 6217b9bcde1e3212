"""A program that uses the package with types: mypy --strict goes through it, and it is run."""

import datetime
import pathlib
import sys
from typing import Dict, List, Optional

import standpoint


def strongest_ally(g: standpoint.Map, actor: str, since: datetime.date) -> Optional[standpoint.Ally]:
    allies: standpoint.Answer[standpoint.Ally] = g.allies_of(actor, from_=since, on=["fee", "rule"], within=(actor, 2))
    return max(allies, key=lambda row: (row["statements"], row["weight"])) if allies else None


def opponents(g: standpoint.Map, issue: str) -> Dict[str, int]:
    return {row["actor"]: row["opposing"] for row in g.who("oppose", issue, among="person")}


def main(path: pathlib.Path) -> None:
    g = standpoint.read(path, texts=False)
    ally = strongest_ally(g, "corvane", datetime.date(2026, 2, 1))
    if ally is not None:
        print(ally["ally"], round(ally["weight"], 1), "on", len(ally["issues"]), "issues")
    stance = g.stance("HWU", "fee")
    side: str = "nothing said" if stance is None else stance["side"]
    weights: List[float] = [edge["weight"] for edge in g.ties()]
    try:
        g.find("harbour")
    except standpoint.NameAmbiguous as error:
        names: List[str] = error.suggestions
        print(names, side, len(weights), opponents(g, "fee"))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
