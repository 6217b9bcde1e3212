"""The map: what is asked, and what is handed on to pandas, networkx and files."""

from __future__ import annotations

import json

from . import _values
from ._rows import Answer, Diagnostic, Edge, Frames, Node, Statement, frame_of
from ._values import takes

_SELECTING = ("from_", "to", "least_statements", "least_weight", "least_confidence")
_RELATIONS = ("supports", "opposes", "neutral", "affiliated", "alliance", "conflict")


class Map:
    """A map of positions, as read() and build() make it; it never changes, and any number of threads may ask it.

    Names are taken as people type them: case, accents and a leading "the" do not matter; an alias, a surname, some of the
    words or one slip of the keys will do, and ids are names, too. A name that nobody has raises NameNotFound, one that
    several have NameAmbiguous, both with `suggestions`.

    Conditions have the same names everywhere:

        on                  statements on this issue (or any of several)
        from_, to           both inclusive: "2026", "2026-03", "2026-03-02", or a datetime.date
        least_statements    what rests on so many statements that pass
        least_weight        edges of that weight in the whole map
        least_confidence    statements as sure as this, 0 to 1
        among               kinds: person, institution, group, product, place, other, issue
        within              the surroundings of a name: "Ida Holt", or ("Ida Holt", 2) for two steps
        roll_up             "institution" or "top": bodies for who speaks for them

    They choose statements; weights stay those of the whole map. Rows come in an order that depends on nothing but the map.

    >>> g = standpoint.read("map.jsonl")
    >>> g.title
    'map'
    """

    __slots__ = ("_core", "__weakref__")

    def __init__(self, core):
        if not hasattr(core, "property_graph"):
            raise TypeError("a Map is made by standpoint.read() or standpoint.build()")
        self._core = core

    # What it is.

    @property
    def title(self):
        """The title that was given or that the file has, else the name of the file."""
        return self._core.title

    @property
    def complete(self):
        """False of a finished map (.graphml ...), which knows only the best sentence of each edge."""
        return self._core.complete

    @property
    def failed(self):
        """How many inputs, lines or rows could not be read."""
        return self._core.failed

    @property
    def diagnostics(self):
        """What was found while the map was read, in the order of the input."""
        return [Diagnostic(*one) for one in self._core.findings]

    @property
    def notes(self):
        """What else was told: what a codebook coded, what became of reviews."""
        return self._core.notes

    def __len__(self):
        """How many actors and issues it has."""
        return self._core.size

    def __contains__(self, name):
        """True when a text is the whole name or alias of somebody or something.

        >>> "HWU" in g
        True
        """
        return isinstance(name, str) and self._core.knows(_values.text(name, "name"))

    def __repr__(self):
        actors, issues, edges, statements = self._core.counts
        return (f"<standpoint.Map {self.title!r}: {actors} actors, {issues} issues, {edges} edges, "
                f"{statements} statements>")

    # Names.

    def find(self, name, scope="all"):
        """Who or what is meant by a name; scope is all, actors or issues.

        >>> g.find("okonjoo")["name"]
        'Hanna Okonjo'
        """
        return self._core.find(_values.text(name, "name"), _values.text(scope, "scope"))

    def search(self, text, scope="all", limit=10):
        """All whose names fit or begin so, best first.

        >>> [match["name"] for match in g.search("harb", limit=2)]
        ["Harbour Workers' Union", 'Velmouth Port Authority']
        """
        return self._core.search(_values.text(text, "text"), _values.text(scope, "scope"), _values.count(limit, "limit"))

    def completions(self, begun, limit=20):
        """What may come next in a question that is only begun, for search boxes.

        >>> g.completions("who sup")
        ['who supports ']
        """
        return self._core.completions(_values.text(begun, "begun"), _values.count(limit, "limit"))

    # Questions.

    def ask(self, question):
        """The answer to a question in words, as `standpoint query` takes it (docs/query.md).

        >>> g.ask("who supports fee").question
        'who supports "Penalty fee"'
        """
        return self._made(self._core.ask(_values.text(question, "question")))

    @takes("on", *_SELECTING, "among", "within", "roll_up")
    def allies_of(self, actor, **given):
        """Whom an actor is allied with: heaviest tie first, with what the two agree on.

        >>> [row["ally"] for row in g.allies_of("corvane", least_statements=8)]
        ["Harbour Workers' Union", 'Velmouth Chamber of Commerce', 'Colm Vasterby']
        """
        return self._answer("allies", _values.text(actor, "actor"), None, given)

    @takes("on", *_SELECTING, "among", "within", "roll_up")
    def foes_of(self, actor, **given):
        """Whom an actor is in conflict with.

        >>> g.foes_of("corvane", on="berth emissions rule")[0]["foe"]
        "Old Docks Residents' Association"
        """
        return self._answer("foes", _values.text(actor, "actor"), None, given)

    @takes("on", *_SELECTING, "among", "within", "roll_up")
    def neighbours_of(self, name, relation=None, **given):
        """Edges of an actor or an issue, of all relations or of one; by relation, then heaviest first.

        >>> [row["neighbour"] for row in g.neighbours_of("okonjo", relation="supports", among="issue")]
        ['Berth emissions rule', 'map of city']
        """
        if relation is not None:
            _check_relation(relation)
        answer = self._answer("neighbours", _values.text(name, "name"), None, given)
        if relation is not None:
            answer[:] = [row for row in answer if row["relation"] == relation]
        return answer

    @takes("on", *_SELECTING, "within", "roll_up")
    def positions_of(self, actor, **given):
        """Where an actor stands: on each issue, then toward each actor; most statements first.

        >>> [(row["on"], row["side"]) for row in g.positions_of("HWU", on="fee")]
        [('Penalty fee', 'oppose')]
        """
        return self._answer("positions", _values.text(actor, "actor"), None, given)

    @takes(*_SELECTING, "within", "roll_up")
    def stance(self, actor, on, **given):
        """Where an actor stands on an issue, or toward another actor; None when he said nothing of it.

        >>> g.stance("HWU", "penalty fee")["side"]
        'oppose'
        """
        rows = self._answer("stance", _values.text(actor, "actor"), _values.text(on, "on"), given)
        return rows[0] if rows else None

    @takes(*_SELECTING, "among", "within", "roll_up")
    def who(self, stance, on, **given):
        """Who takes a stance (support, oppose, neutral) on an issue or toward an actor.

        >>> [row["actor"] for row in g.who("oppose", "berth emissions rule", least_statements=3)]
        ['Corvane Lines']
        """
        given["stance"] = _values.text(stance, "stance")
        return self._answer("who", None, _values.text(on, "on"), given)

    @takes("on", *_SELECTING, "within", "roll_up")
    def evidence(self, actor, toward, **given):
        """The statements of an actor on an issue or toward an actor, surest first.

        >>> g.evidence("corvane", "penalty fee")[0]["act"]
        'demand'
        """
        return self._answer("evidence", _values.text(actor, "actor"), _values.text(toward, "toward"), given)

    @takes(*_SELECTING, "within", "roll_up")
    def common_ground(self, a, b, **given):
        """Issues on which two take the same side.

        >>> g.common_ground("corvane", "HWU")[0]["issue"]
        'Berth emissions rule'
        """
        return self._answer("common_ground", _values.text(a, "a"), _values.text(b, "b"), given)

    @takes(*_SELECTING, "within", "roll_up")
    def dividing_issues(self, a, b, **given):
        """Issues on which two take different sides.

        >>> g.dividing_issues("vasterby", "blue mooring")[0]["issue"]
        'Penalty fee'
        """
        return self._answer("dividing_issues", _values.text(a, "a"), _values.text(b, "b"), given)

    @takes("on", *_SELECTING, "within", "roll_up")
    def path(self, a, b, through="any", **given):
        """The steps of a shortest path, through agreement, conflict or any edge; no row when there is no path.

        >>> [row["to"] for row in g.path("fontanel", "adelgaard", through="agreement")]
        ['Juno Falkner', 'Corvane Lines', 'Søren Adelgaard']
        """
        given["through"] = _values.text(through, "through")
        return self._answer("path", _values.text(a, "a"), _values.text(b, "b"), given)

    @takes("on", *_SELECTING, "among", "within", "roll_up")
    def brokers_between(self, a, b, **given):
        """Who has allies on both sides; a side is a camp by its number, or an actor.

        >>> g.brokers_between(1, 2)[0]["broker"]
        'Gideon Pruett'
        """
        return self._answer("brokers", _values.group(a, "a"), _values.group(b, "b"), given)

    @takes("on", *_SELECTING, "within", "roll_up")
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
        'Velmouth Port Authority and 15 more'
        """
        return self._answer("camps", None, None, given)

    # Tables.

    @takes("on", *_SELECTING, "among", "within", "roll_up")
    def actors(self, **given):
        """All actors, in the order of their ids.

        >>> len(g.actors()), len(g.actors(among="person"))
        (46, 21)
        """
        rows = [row for row in self._core.nodes(_values.conditions(given)) if row["kind"] != "issue"]
        return _table(rows, Node)

    @takes(*_SELECTING, "within", "roll_up")
    def issues(self, **given):
        """All issues, in the order of their ids.

        >>> len(g.issues())
        53
        """
        rows = [row for row in self._core.nodes(_values.conditions(given)) if row["kind"] == "issue"]
        return _table(rows, Node)

    @takes("on", *_SELECTING, "among", "within", "roll_up")
    def edges(self, relation=None, **given):
        """All edges, or those of one relation (or several).

        >>> len(g.edges()), len(g.edges("opposes"))
        (339, 50)
        """
        relations = _values.texts(relation, "relation")
        for one in relations:
            _check_relation(one)
        rows = self._core.edges(_values.conditions(given))
        return _table([row for row in rows if not relations or row["relation"] in relations], Edge)

    @takes("on", *_SELECTING, "among", "within", "roll_up")
    def ties(self, **given):
        """The computed ties between actors: alliances and conflicts.

        >>> len(g.ties())
        197
        """
        return self.edges(("alliance", "conflict"), **given)

    @takes("on", *_SELECTING, "within")
    def statements(self, ids=None, **given):
        """All statements that count, or those of the ids given (a row's statement_ids), in the order of their ids.

        >>> row = g.stance("HWU", "penalty fee")
        >>> sorted({s["act"] for s in g.statements(row["statement_ids"])})
        ['oppose', 'reject']
        """
        rows = self._core.statements(_values.conditions(given))
        if ids is not None:
            wanted = set(_values.texts(ids, "ids"))
            rows = [row for row in rows if row["id"] in wanted]
        return _table(rows, Statement)

    def records(self):
        """The records of the map as dicts (Standpoint JSON Lines 1.0), header first.

        >>> g.records()[0]["format"]
        'standpoint'
        """
        return _loaded(self._core.records())

    # Elsewhere.

    def to_pandas(self):
        """The tables as frames: actors, issues, edges, statements. Needs pandas.

        >>> frames = g.to_pandas()
        >>> frames.edges.relation.value_counts()["conflict"]
        100
        """
        return Frames(self.actors().to_pandas(), self.issues().to_pandas(), self.edges().to_pandas(),
                      self.statements().to_pandas())

    def to_networkx(self, view="all", title=""):
        """The map as a graph of networkx, which networkx.read_graphml() would make of its GraphML.

        A MultiDiGraph; of view="actors" (alliances and conflicts) a MultiGraph. Nodes and keys of edges are ids;
        attributes have the names of GraphML. Needs networkx.

        >>> graph = g.to_networkx(view="actors")
        >>> graph.number_of_edges()
        197
        """
        import networkx

        directed, attributes, nodes, edges = self._core.property_graph(_values.text(view, "view"),
                                                                       _values.text(title, "title"))
        graph = networkx.MultiDiGraph() if directed else networkx.MultiGraph()
        graph.graph.update(attributes)
        graph.add_nodes_from(nodes)
        graph.add_edges_from(edges)
        return graph

    def write(self, path, *, view="all", profile=None, picture=None, title=""):
        """Writes the map in the format of the ending: .graphml, .gexf, .jsonl, .standpoint, .svg, .html, .csv ...

        The file appears when it is whole. view: all, actors or stances; profile: for whom (gephi, visone, plain,
        networkx, graphology); picture: of an .svg, map or matrix. Returns what the format had no place for.

        >>> g.write("map.graphml")
        []
        """
        return self._core.write(_values.path(path, "path"), _values.text(view, "view"),
                                "" if profile is None else _values.text(profile, "profile"),
                                "" if picture is None else _values.text(picture, "picture"),
                                _values.text(title, "title"))

    def _answer(self, asked, a, b, given):
        more = {key: given.pop(key) for key in ("stance", "through") if key in given}
        return self._made(self._core.answer(asked, a, b, {**_values.conditions(given), **more}))

    @staticmethod
    def _made(answer):
        question, columns, rows, notes = answer
        return Answer(rows, question, columns, notes)


def _table(rows, row_type):
    return Answer(rows, columns=list(row_type.__annotations__))


def _check_relation(relation):
    if _values.text(relation, "relation") not in _RELATIONS:
        raise ValueError(f"unknown value {relation!r} (expected {', '.join(_RELATIONS[:-1])} or {_RELATIONS[-1]})")


def _loaded(lines):
    return [json.loads(line) for line in lines.splitlines()]
