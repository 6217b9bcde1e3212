"""Networks of statements by the plainest loops over a .dna file, written from the formulas alone: what the program is
held against. It shares no code with it."""

import datetime
import itertools
import math
import sqlite3

DOCUMENT = ("author", "source", "section", "type", "id", "title")


class Database:
    """The statements of the first type with two short texts and a qualifier, in the order that duplicates go by."""

    def __init__(self, path, type_label=None):
        db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        types = {}
        for type_id, label, variable, kind in db.execute(
                "SELECT t.ID, t.Label, v.Variable, v.DataType FROM STATEMENTTYPES t JOIN VARIABLES v ON "
                "v.StatementTypeId = t.ID ORDER BY t.ID, v.ID"):
            types.setdefault((type_id, label), {})[variable] = kind
        for (type_id, label), variables in types.items():
            kinds = list(variables.values())
            fits = kinds.count("short text") >= 2 and ("boolean" in kinds or "integer" in kinds)
            if label == type_label if type_label else fits:
                self.kinds = variables
                break
        statements = {}
        for row in db.execute("SELECT s.ID, s.Start, s.Stop, d.ID, d.Date, d.Author, d.Source, d.Section, d.Type, d.Title "
                              "FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId WHERE s.StatementTypeId = ?",
                              (type_id,)):
            identity, start, stop, document, date = row[:5]
            statement = dict(zip(DOCUMENT, (row[5], row[6], row[7], row[8], str(document), row[9])))
            for variable, kind in self.kinds.items():
                statement[variable] = "" if "text" in kind else None
            statement["_order"] = (date, document, start, stop, identity)
            statement["_time"] = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=date)
            statement["_document"] = document
            statements[identity] = statement
        for table in ("DATABOOLEAN", "DATAINTEGER", "DATALONGTEXT"):
            for identity, variable, value in db.execute(
                    f"SELECT d.StatementId, v.Variable, d.Value FROM {table} d JOIN VARIABLES v ON v.ID = d.VariableId"):
                if identity in statements:
                    statements[identity][variable] = value
        for identity, variable, value in db.execute(
                "SELECT d.StatementId, v.Variable, e.Value FROM DATASHORTTEXT d JOIN VARIABLES v ON v.ID = d.VariableId "
                "JOIN ENTITIES e ON e.ID = d.Entity"):
            if identity in statements:
                statements[identity][variable] = value
        self.days = [datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=date)
                     for (date,) in db.execute("SELECT Date FROM DOCUMENTS")]
        db.close()
        self.statements = sorted(statements.values(), key=lambda s: s["_order"])


def same_period(duplicates, compatible, a, b):
    ta, tb = a["_time"], b["_time"]
    if duplicates == "document":
        return a["_document"] == b["_document"]
    if duplicates == "range":
        return True
    if duplicates == "year":
        return ta.year == tb.year
    if duplicates == "month":
        return ta.month == tb.month and (compatible or ta.year == tb.year)
    wa, wb = ta.isocalendar(), tb.isocalendar()
    return wa[1] == wb[1] and (compatible or wa[0] == wb[0])


def select(database, q):
    """The pool and the kept statements of a question, a dict of options by their long names."""
    rows, columns, qualifier = q["rows"], q["columns"], q["qualifier"]
    ignores = q["aggregate"] == "ignore" or qualifier == "none"
    excluded = {}
    for variable, value in q.get("exclude", ()):
        excluded.setdefault(variable, set()).add(value)
    invert = q.get("invert-exclude", False)

    def passes(statement, of_document):
        for variable, values in excluded.items():
            if (variable not in database.kinds) == of_document:
                value = statement[variable]
                if (str("" if value is None else value) in values) != invert:
                    return False
        return True

    def in_range(statement):
        day = statement["_time"].date().isoformat()
        return q.get("from", "0000") <= day <= q.get("to", "9999")

    pool = [s for s in database.statements if in_range(s) and passes(s, True)]
    kept = []
    for s in pool:
        if not passes(s, False) or s[rows] == "" or s[columns] == "":
            continue
        if not ignores and s[qualifier] in ("", None):
            continue
        if q["duplicates"] != "include" and any(
                t[rows] == s[rows] and t[columns] == s[columns] and (ignores or t[qualifier] == s[qualifier])
                and same_period(q["duplicates"], q.get("dna-compatible", False), t, s) for t in kept):
            continue
        kept.append(s)
    least = q.get("min-frequency", 0)
    if least > 1:
        count = lambda variable, s: sum(t[variable] == s[variable] for t in kept)
        kept = [s for s in kept if count(rows, s) >= least and count(columns, s) >= least]
    return pool, kept


def levels_of(database, q, pool, kept):
    """The levels, in order, and their kind: none, boolean, integer or text."""
    qualifier = q["qualifier"]
    if qualifier == "none":
        return [0], "none"
    kind = database.kinds.get(qualifier)
    if kind == "boolean":
        return [0, 1], "boolean"
    values = {s[qualifier] for s in (pool if kind else kept)} - {"", None}
    return sorted(values), "integer" if kind == "integer" else "text"


def network(database, q):
    """Row labels, column labels, matrix."""
    pool, kept = select(database, q)
    return network_of(database, q, pool, kept, [(s, 1) for s in kept], kept)


def network_of(database, q, pool, kept, weighed, labelled):
    """The network of some of the kept statements, each with its weight."""
    rows, columns = q["rows"], q["columns"]
    labelled = pool if q.get("isolates") else labelled
    names = lambda variable: sorted({s[variable] for s in labelled} - {""})
    n1, n2 = names(rows), names(columns)
    levels, kind = levels_of(database, q, pool, kept)
    x, v = {}, {}
    for s, weight in weighed:
        if not weight:
            continue
        level = 0 if kind == "none" else s[q["qualifier"]]
        key = (s[rows], s[columns], level if level in levels else "missing")
        x[key] = x.get(key, 0) + math.sqrt(weight)
        v[key] = v.get(key, 0) + weight
    all_levels = levels + ["missing"]
    if q["mode"] == "two":
        return n1, n2, two_mode(v, n1, n2, levels, all_levels, kind, q)
    return n1, n1, one_mode(x, v, n1, n2, levels, all_levels, kind, q)


def two_mode(x, n1, n2, levels, all_levels, kind, q):
    aggregate, normalise = q["aggregate"], q["normalise"]
    y = [[0.0] * len(n2) for _ in n1]
    count = [[sum(x.get((i, j, k), 0) for k in all_levels) for j in n2] for i in n1]
    for a, i in enumerate(n1):
        for b, j in enumerate(n2):
            if aggregate == "combine":
                y[a][b] = sum(2 ** (len(levels) - 1 - p) for p, k in enumerate(levels) if x.get((i, j, k), 0))
            elif aggregate == "subtract" and kind in ("boolean", "integer"):
                y[a][b] = sum((1 if kind == "boolean" and k else -1 if kind == "boolean" else k) * x.get((i, j, k), 0)
                              for k in levels)
            else:
                y[a][b] = count[a][b]
    share = [[float(v != 0) for v in row] for row in y] if aggregate == "combine" else count
    for a in range(len(n1)):
        for b in range(len(n2)):
            z = 1
            if normalise == "activity":
                z = sum(share[a])
            elif normalise == "prominence":
                z = sum(share[c][b] for c in range(len(n1)))
            y[a][b] = y[a][b] / z if z else 0.0
    return y


def one_mode(x, v, n1, n2, levels, all_levels, kind, q):
    aggregate, normalise = q["aggregate"], q["normalise"]
    span = max(levels) - min(levels) if kind in ("boolean", "integer") and levels else 0
    undefined = (q.get("dna-compatible") and kind == "integer" and len(levels) == 1 and aggregate != "ignore" and x)

    def distance(k, l):
        if k == l:
            return 0.0
        if kind == "text" or "missing" in (k, l):
            return 1.0
        return abs(k - l) / span

    get = lambda i, j, k: x.get((i, j, k), 0)
    said = lambda i, j, k: v.get((i, j, k), 0)
    cells = list(itertools.product(n2, all_levels))

    def weight(i, other):
        ignored = sum(sum(get(i, j, k) for k in all_levels) * sum(get(other, j, k) for k in all_levels) for j in n2)
        congruence = sum(get(i, j, k) * get(other, j, l) * (1 - distance(k, l))
                         for j in n2 for k in all_levels for l in all_levels)
        if kind == "text":
            conflict = sum(said(i, j, k) * (get(other, j, k) == 0) + said(other, j, k) * (get(i, j, k) == 0)
                           for j, k in cells)
        else:
            conflict = sum(get(i, j, k) * get(other, j, l) * distance(k, l)
                           for j in n2 for k in all_levels for l in all_levels)
        return {"ignore": ignored, "congruence": congruence, "conflict": conflict,
                "subtract": congruence - conflict}

    activity = {i: sum(said(i, j, k) for j, k in cells) for i in n1}
    itself = {i: weight(i, i)["ignore" if aggregate == "ignore" else "congruence"] for i in n1}
    matrix = [[0.0] * len(n1) for _ in n1]
    for a, i in enumerate(n1):
        for b, other in enumerate(n1):
            if a == b:
                continue
            w = math.nan if undefined else weight(i, other)[aggregate]
            z = 1
            if normalise == "average":
                z = (activity[i] + activity[other]) / 2
            elif normalise == "dna-cosine":
                z = activity[i] * activity[other]
            elif normalise == "cosine":
                z = math.sqrt(itself[i] * itself[other])
            elif normalise == "jaccard":
                z = sum(said(i, j, k) * (get(other, j, k) == 0) + said(other, j, k) * (get(i, j, k) == 0)
                        + get(i, j, k) * get(other, j, k) for j, k in cells)
            matrix[a][b] = w / z if z else 0.0
    return matrix
