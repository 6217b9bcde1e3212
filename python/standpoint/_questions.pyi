from datetime import date
from typing import Any, Dict, Iterable, Literal, Optional, Tuple, Union

from ._rows import (Ally, Answer, Broker, Camp, Change, Evidence, Foe, Neighbour, PathStep, Position, SharedIssue,
                    Stance)

Date = Union[str, date, None]
Names = Union[str, Iterable[str], None]
Within = Union[str, Tuple[str, int], None]
RollUp = Optional[Literal["none", "institution", "top"]]
Relation = Literal["supports", "opposes", "neutral", "affiliated", "alliance", "conflict"]

class Questions:
    def ask(self, question: str) -> Answer[Dict[str, Any]]: ...
    def allies_of(self, actor: str, *, on: Names = None, from_: Date = None, to: Date = None,
                  least_statements: int = 1, least_weight: float = 0.0, least_confidence: float = 0.0,
                  among: Names = None, within: Within = None, roll_up: RollUp = None) -> Answer[Ally]: ...
    def foes_of(self, actor: str, *, on: Names = None, from_: Date = None, to: Date = None,
                least_statements: int = 1, least_weight: float = 0.0, least_confidence: float = 0.0,
                among: Names = None, within: Within = None, roll_up: RollUp = None) -> Answer[Foe]: ...
    def neighbours_of(self, name: str, relation: Optional[Relation] = None, *, on: Names = None,
                      from_: Date = None, to: Date = None, least_statements: int = 1, least_weight: float = 0.0,
                      least_confidence: float = 0.0, among: Names = None, within: Within = None,
                      roll_up: RollUp = None) -> Answer[Neighbour]: ...
    def positions_of(self, actor: str, *, on: Names = None, from_: Date = None, to: Date = None,
                     least_statements: int = 1, least_weight: float = 0.0, least_confidence: float = 0.0,
                     within: Within = None, roll_up: RollUp = None) -> Answer[Position]: ...
    def stance(self, actor: str, on: str, *, from_: Date = None, to: Date = None, least_statements: int = 1,
               least_weight: float = 0.0, least_confidence: float = 0.0, within: Within = None,
               roll_up: RollUp = None) -> Optional[Stance]: ...
    def who(self, stance: Literal["support", "oppose", "neutral"], on: str, *, from_: Date = None, to: Date = None,
            least_statements: int = 1, least_weight: float = 0.0, least_confidence: float = 0.0,
            among: Names = None, within: Within = None, roll_up: RollUp = None) -> Answer[Stance]: ...
    def evidence(self, actor: str, toward: str, *, on: Names = None, from_: Date = None, to: Date = None,
                 least_statements: int = 1, least_weight: float = 0.0, least_confidence: float = 0.0,
                 within: Within = None, roll_up: RollUp = None) -> Answer[Evidence]: ...
    def common_ground(self, a: str, b: str, *, from_: Date = None, to: Date = None, least_statements: int = 1,
                      least_weight: float = 0.0, least_confidence: float = 0.0, within: Within = None,
                      roll_up: RollUp = None) -> Answer[SharedIssue]: ...
    def dividing_issues(self, a: str, b: str, *, from_: Date = None, to: Date = None, least_statements: int = 1,
                        least_weight: float = 0.0, least_confidence: float = 0.0, within: Within = None,
                        roll_up: RollUp = None) -> Answer[SharedIssue]: ...
    def path(self, a: str, b: str, through: Literal["agreement", "conflict", "any"] = "any", *, on: Names = None,
             from_: Date = None, to: Date = None, least_statements: int = 1, least_weight: float = 0.0,
             least_confidence: float = 0.0, within: Within = None, roll_up: RollUp = None) -> Answer[PathStep]: ...
    def brokers_between(self, a: Union[str, int], b: Union[str, int], *, on: Names = None, from_: Date = None,
                        to: Date = None, least_statements: int = 1, least_weight: float = 0.0,
                        least_confidence: float = 0.0, among: Names = None, within: Within = None,
                        roll_up: RollUp = None) -> Answer[Broker]: ...
    def changes(self, actor: str, *, on: Names = None, from_: Date = None, to: Date = None,
                least_statements: int = 1, least_weight: float = 0.0, least_confidence: float = 0.0,
                within: Within = None, roll_up: RollUp = None) -> Answer[Change]: ...
    def camps(self, *, roll_up: RollUp = None) -> Answer[Camp]: ...
