"""The map: names, questions, tables, and what is handed on to pandas, networkx and files."""

from __future__ import annotations

import json

from . import _standpoint, _values
from ._questions import SELECTING, Questions, check_relation
from ._rows import Answer, Diagnostic, Edge, Frames, Node, Statement
from ._values import takes


class Map(Questions):
    """A map of positions, as read() and build() make it; it never changes, and any number of threads may ask it.

    Names are taken as people type them: case, accents and a leading "the" do not matter; an alias, a surname, some of
    the words or one slip of the keys will do, and ids are names, too. A name that nobody has raises NameNotFound, one
    that several have NameAmbiguous, both with `suggestions`.

    Conditions have the same names everywhere:

        on                  statements on this issue (or any of several)
        from_, to           both inclusive: "2026", "2026-03", "2026-03-02", or a datetime.date
        least_statements    what rests on so many statements that pass
        least_weight        edges of that weight in the whole map
        least_confidence    statements as sure as this, 0 to 1
        among               kinds: person, institution, group, product, place, other, issue
        within              the surroundings of a name: "Ida Holt", or ("Ida Holt", 2) for two steps
        roll_up             "institution" or "top": bodies for who speaks for them

    They choose statements; weights stay those of the whole map. Rows come in an order that depends on nothing but the
    map.

    >>> g = standpoint.read("map.jsonl")
    >>> g.title
    'map'
    """

    __slots__ = ("__weakref__",)

    def __init__(self, core):
        if not isinstance(core, _standpoint.Map):
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
        return self._core.search(_values.text(text, "text"), _values.text(scope, "scope"),
                                 _values.count(limit, "limit"))

    def completions(self, begun, limit=20):
        """What may come next in a question that is only begun, for search boxes.

        >>> g.completions("who sup")
        ['who supports ']
        """
        return self._core.completions(_values.text(begun, "begun"), _values.count(limit, "limit"))

    # Tables.

    @takes("on", *SELECTING, "among", "within", "roll_up")
    def actors(self, **given):
        """All actors, in the order of their ids.

        >>> len(g.actors()), len(g.actors(among="person"))
        (39, 20)
        """
        rows = [row for row in self._core.nodes(_values.conditions(given)) if row["kind"] != "issue"]
        return _table(rows, Node)

    @takes(*SELECTING, "within", "roll_up")
    def issues(self, **given):
        """All issues, in the order of their ids.

        >>> len(g.issues())
        49
        """
        rows = [row for row in self._core.nodes(_values.conditions(given)) if row["kind"] == "issue"]
        return _table(rows, Node)

    @takes("on", *SELECTING, "among", "within", "roll_up")
    def edges(self, relation=None, **given):
        """All edges, or those of one relation (or several).

        >>> len(g.edges()), len(g.edges("opposes"))
        (346, 47)
        """
        relations = _values.texts(relation, "relation")
        for one in relations:
            check_relation(one)
        rows = self._core.edges(_values.conditions(given))
        return _table([row for row in rows if not relations or row["relation"] in relations], Edge)

    @takes("on", *SELECTING, "among", "within", "roll_up")
    def ties(self, **given):
        """The computed ties between actors: alliances and conflicts.

        >>> len(g.ties())
        214
        """
        return self.edges(("alliance", "conflict"), **given)

    @takes("on", *SELECTING, "within")
    def statements(self, ids=None, **given):
        """All statements that count, or those of the ids given (a row's statement_ids), in the order of their ids.

        >>> row = g.stance("HWU", "penalty fee")
        >>> sorted({s["act"] for s in g.statements(row["statement_ids"])})
        ['oppose', 'reject']
        """
        wanted = None if ids is None else set(_values.texts(ids, "ids"))
        return _table(self._core.statements(_values.conditions(given), wanted), Statement)

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
        114
        """
        return Frames(self.actors().to_pandas(), self.issues().to_pandas(), self.edges().to_pandas(),
                      self.statements().to_pandas())

    def to_networkx(self, view="all", title=None):
        """The map as a graph of networkx, which networkx.read_graphml() would make of its GraphML.

        A MultiDiGraph; of view="actors" (alliances and conflicts) a MultiGraph. Nodes and keys of edges are ids;
        attributes have the names of GraphML. Needs networkx.

        >>> graph = g.to_networkx(view="actors")
        >>> graph.number_of_edges()
        214
        """
        import networkx

        directed, attributes, nodes, edges = self._core.property_graph(_values.text(view, "view"), self._titled(title))
        graph = networkx.MultiDiGraph() if directed else networkx.MultiGraph()
        graph.graph.update(attributes)
        graph.add_nodes_from(nodes)
        graph.add_edges_from(edges)
        return graph

    def write(self, path, *, view="all", profile=None, picture=None, title=None):
        """Writes the map in the format of the ending: .graphml, .gexf, .jsonl, .standpoint, .svg, .html, .csv ...

        The file appears when it is whole. view: all, actors or stances; profile: for whom (gephi, visone, plain,
        networkx, graphology); picture: of an .svg, map or matrix; title: None is the one that the map was given or that a
        finished map has. Returns what the format had no place for.

        >>> g.write("map.graphml")
        []
        """
        return self._core.write(_values.path(path, "path"), _values.text(view, "view"),
                                "" if profile is None else _values.text(profile, "profile"),
                                "" if picture is None else _values.text(picture, "picture"),
                                self._titled(title))

    def _titled(self, title):
        return self._core.own_title if title is None else _values.text(title, "title")


def _table(rows, row_type):
    return Answer(rows, columns=list(row_type.__annotations__))


def _loaded(lines):
    return [json.loads(line) for line in lines.splitlines()]
