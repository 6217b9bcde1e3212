"""The questions a map is asked."""

from __future__ import annotations

from . import _values
from ._rows import Answer
from ._values import takes

SELECTING = ("from_", "to", "least_statements", "least_weight", "least_confidence")
_RELATIONS = ("supports", "opposes", "neutral", "affiliated", "alliance", "conflict")


class Questions:
    """What a Map can be asked; Map says how names and conditions are taken."""

    __slots__ = ("_core",)

    def ask(self, question):
        """The answer to a question in words, as `standpoint query` takes it (docs/query.md).

        >>> g.ask("who supports fee").question
        'who supports "Penalty fee"'
        """
        return self._made(self._core.ask(_values.text(question, "question")))

    @takes("on", *SELECTING, "among", "within", "roll_up")
    def allies_of(self, actor, **given):
        """Whom an actor is allied with: heaviest tie first, with what the two agree on.

        >>> [row["ally"] for row in g.allies_of("corvane", least_statements=8)]
        ["Harbour Workers' Union", 'Velmouth Chamber of Commerce', 'Colm Vasterby']
        """
        return self._answer("allies", _values.text(actor, "actor"), None, given)

    @takes("on", *SELECTING, "among", "within", "roll_up")
    def foes_of(self, actor, **given):
        """Whom an actor is in conflict with.

        >>> g.foes_of("corvane", on="berth emissions rule")[0]["foe"]
        "Old Docks Residents' Association"
        """
        return self._answer("foes", _values.text(actor, "actor"), None, given)

    @takes("on", *SELECTING, "among", "within", "roll_up")
    def neighbours_of(self, name, relation=None, **given):
        """Edges of an actor or an issue, of all relations or of one; by relation, then heaviest first.

        >>> [row["neighbour"] for row in g.neighbours_of("okonjo", relation="supports", among="issue")]
        ['Berth emissions rule', 'map of city']
        """
        if relation is not None:
            check_relation(relation)
        answer = self._answer("neighbours", _values.text(name, "name"), None, given)
        if relation is not None:
            answer[:] = [row for row in answer if row["relation"] == relation]
        return answer

    @takes("on", *SELECTING, "within", "roll_up")
    def positions_of(self, actor, **given):
        """Where an actor stands: on each issue, then toward each actor; most statements first.

        >>> [(row["on"], row["side"]) for row in g.positions_of("HWU", on="fee")]
        [('Penalty fee', 'oppose')]
        """
        return self._answer("positions", _values.text(actor, "actor"), None, given)

    @takes(*SELECTING, "within", "roll_up")
    def stance(self, actor, on, **given):
        """Where an actor stands on an issue, or toward another actor; None when he said nothing of it.

        >>> g.stance("HWU", "penalty fee")["side"]
        'oppose'
        """
        rows = self._answer("stance", _values.text(actor, "actor"), _values.text(on, "on"), given)
        return rows[0] if rows else None

    @takes(*SELECTING, "among", "within", "roll_up")
    def who(self, stance, on, **given):
        """Who takes a stance (support, oppose, neutral) on an issue or toward an actor.

        >>> [row["actor"] for row in g.who("oppose", "berth emissions rule", least_statements=3)]
        ['Corvane Lines']
        """
        given["stance"] = _values.text(stance, "stance")
        return self._answer("who", None, _values.text(on, "on"), given)

    @takes("on", *SELECTING, "within", "roll_up")
    def evidence(self, actor, toward, **given):
        """The statements of an actor on an issue or toward an actor, surest first.

        >>> g.evidence("corvane", "penalty fee")[0]["act"]
        'demand'
        """
        return self._answer("evidence", _values.text(actor, "actor"), _values.text(toward, "toward"), given)

    @takes(*SELECTING, "within", "roll_up")
    def common_ground(self, a, b, **given):
        """Issues on which two take the same side.

        >>> g.common_ground("corvane", "HWU")[0]["issue"]
        'Berth emissions rule'
        """
        return self._answer("common_ground", _values.text(a, "a"), _values.text(b, "b"), given)

    @takes(*SELECTING, "within", "roll_up")
    def dividing_issues(self, a, b, **given):
        """Issues on which two take different sides.

        >>> g.dividing_issues("fontanel", "corvane")[0]["issue"]
        'Penalty fee'
        """
        return self._answer("dividing_issues", _values.text(a, "a"), _values.text(b, "b"), given)

    @takes("on", *SELECTING, "within", "roll_up")
    def path(self, a, b, through="any", **given):
        """The steps of a shortest path, through agreement, conflict or any edge; no row when there is no path.

        >>> [row["to"] for row in g.path("okonjo", "pruett", through="agreement")]
        ['Teodor Brisk', 'Gideon Pruett']
        """
        given["through"] = _values.text(through, "through")
        return self._answer("path", _values.text(a, "a"), _values.text(b, "b"), given)

    @takes("on", *SELECTING, "among", "within", "roll_up")
    def brokers_between(self, a, b, **given):
        """Who has allies on both sides; a side is a camp by its number, or an actor.

        >>> g.brokers_between(1, 2)[0]["broker"]
        'Priya Lindell'
        """
        return self._answer("brokers", _values.group(a, "a"), _values.group(b, "b"), given)

    @takes("on", *SELECTING, "within", "roll_up")
    def changes(self, actor, **given):
        """On which issues an actor changed sides, or contradicts himself.

        >>> [(row["from"], row["to"]) for row in g.changes("skerrylink")]
        [('oppose', 'support')]
        """
        return self._answer("changes", _values.text(actor, "actor"), None, given)

    @takes("roll_up")
    def camps(self, **given):
        """Camps of two members or more, largest first.

        >>> g.camps()[0]["name"]
        'Teodor Brisk and 14 more'
        """
        return self._answer("camps", None, None, given)

    def _answer(self, asked, a, b, given):
        more = {key: given.pop(key) for key in ("stance", "through") if key in given}
        return self._made(self._core.answer(asked, a, b, {**_values.conditions(given), **more}))

    @staticmethod
    def _made(answer):
        question, columns, rows, notes = answer
        return Answer(rows, question, columns, notes)


def check_relation(relation):
    if _values.text(relation, "relation") not in _RELATIONS:
        raise ValueError(f"unknown value {relation!r} (expected {', '.join(_RELATIONS[:-1])} or {_RELATIONS[-1]})")
