"""Networks of statements by the plainest loops over a .dna file, written from the formulas alone: what the program is
held against. It shares no code with it."""

import calendar
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


def add_units(moment, unit, count):
    if unit in ("day", "week"):
        return moment + datetime.timedelta(days=count * (7 if unit == "week" else 1))
    months = moment.year * 12 + moment.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return moment.replace(year=year, month=month + 1, day=min(moment.day, calendar.monthrange(year, month + 1)[1]))


def distance_in(unit, middle, moment):
    """Units and parts of units from the middle on."""
    if unit in ("day", "week"):
        return (moment - middle).total_seconds() / 86400 / (7 if unit == "week" else 1)
    early, late = min(middle, moment), max(middle, moment)
    whole = 0
    while add_units(early, unit, whole + 1) <= late:
        whole += 1
    begin, end = add_units(early, unit, whole), add_units(early, unit, whole + 1)
    return (whole + (late - begin) / (end - begin)) * (1 if moment >= middle else -1)


def whole_units_as_java(unit, a, b):
    if unit in ("day", "week"):
        return int((b - a).total_seconds() / 86400 / (7 if unit == "week" else 1))
    months = (b.year - a.year) * 12 + b.month - a.month
    if months > 0 and b.day < a.day:
        months -= 1
    elif months < 0 and b.day > a.day:
        months += 1
    return int(months / 12) if unit == "year" else months


KERNELS = {"uniform": lambda d: 0.5 * (abs(d) <= 1), "triangular": lambda d: max(0.0, 1 - abs(d)),
           "epanechnikov": lambda d: max(0.0, 0.75 * (1 - d * d)),
           "gaussian": lambda d: math.exp(-d * d / 2) / math.sqrt(2 * math.pi)}


def windows(database, q):
    """(date, row labels, column labels, matrix) of each window."""
    return dna_windows(database, q) if q.get("dna-compatible") else own_windows(database, q)


def day_ends(q, first, last):
    """The first and the last second that windows are made of."""
    at = lambda text: datetime.datetime.fromisoformat(text)
    return (at(q["from"]) if "from" in q else first,
            at(q["to"]) + datetime.timedelta(seconds=86399) if "to" in q else last)


def own_windows(database, q):
    pool, kept = select(database, q)
    size, unit, kernel = q["window"], q["unit"], q.get("kernel", "none")

    def made(middle, weighed):
        labelled = kept if kernel != "none" else [s for s, _ in weighed]
        return (middle.date().isoformat(), *network_of(database, q, pool, kept, weighed, labelled))

    if unit == "event":
        for first in range(len(kept) - size + 1):
            middle = first + size // 2
            if kernel == "none":
                weighed = [(s, 1) for s in kept[first:first + size]]
            else:
                weighed = [(s, KERNELS[kernel](2 * (i - middle) / size)) for i, s in enumerate(kept)]
            yield made(kept[middle]["_time"], weighed)
        return
    midnight = lambda moment: datetime.datetime.combine(moment.date(), datetime.time())
    begin, end = day_ends(q, midnight(pool[0]["_time"]), midnight(pool[-1]["_time"]) + datetime.timedelta(seconds=86399))
    j = 0
    while add_units(begin, unit, j + size) - datetime.timedelta(seconds=1) <= end:
        middle = add_units(begin, unit, j + size // 2)
        if kernel == "none":
            within = [s for s in kept if add_units(begin, unit, j) <= s["_time"] < add_units(begin, unit, j + size)]
            yield made(middle, [(s, 1) for s in within])
        else:
            yield made(middle, [(s, KERNELS[kernel](2 * distance_in(unit, middle, s["_time"]) / size)) for s in kept])
        j += 1


def dna_windows(database, q):
    pool, kept = select(database, q)
    size, unit, kernel = q["window"], q["unit"], q.get("kernel", "none")
    half = math.floor((size - 1) / 2 + 0.5)
    if unit == "event":
        half = size // 2
        for middle in range(half, len(kept) - half):
            within = kept[middle - half:middle + half + 1]
            yield (kept[middle]["_time"].date().isoformat(),
                   *network_of(database, q, pool, kept, [(s, 1) for s in within], within))
        return
    if kernel == "none":
        begin, end = day_ends(q, min(database.days), max(database.days))
    else:
        size += size % 2
        half = size // 2
        begin, end = day_ends(q, kept[0]["_time"], kept[-1]["_time"])
        begin, end = max(begin, kept[0]["_time"]), min(end, kept[-1]["_time"])
    middle = begin
    while middle <= end:
        low, high = add_units(middle, unit, -half), add_units(middle, unit, half)
        if kernel == "none":
            if low >= begin and high <= end:
                within = [s for s in kept if low <= s["_time"] <= high]
                yield (middle.date().isoformat(),
                       *network_of(database, q, pool, kept, [(s, 1) for s in within], within))
        else:
            def weight(s):
                if kernel != "gaussian" and not max(low, begin) <= s["_time"] <= min(high, end):
                    return 0.0
                d = 2 * whole_units_as_java(unit, s["_time"], middle) / size
                return abs(1 - d) * (abs(d) <= 1) if kernel == "triangular" else KERNELS[kernel](d)
            yield (middle.date().isoformat(), *dna_kernel_network(database, q, pool, kept, weight))
        middle = add_units(middle, unit, 1)


def dna_kernel_network(database, q, pool, kept, weight):
    labelled = pool if q.get("isolates") else kept
    names = lambda variable: sorted({s[variable] for s in labelled} - {""})
    rows, columns, qualifier, aggregate = q["rows"], q["columns"], q["qualifier"], q["aggregate"]
    n1, n2 = names(rows), names(columns)
    kind = database.kinds.get(qualifier, "none")
    levels = [] if qualifier == "none" else sorted({str(s[qualifier]) for s in labelled} - {"", "None"})
    place = lambda s: 0 if qualifier == "none" or s[qualifier] is None else levels.index(str(s[qualifier]))
    w = [weight(s) for s in kept]
    if q["mode"] == "two":
        y = [[0.0] * len(n2) for _ in n1]
        for s, one in zip(kept, w):
            k = place(s) if aggregate != "ignore" else 0
            pull = 1 if aggregate == "ignore" or kind == "none" else {"boolean": 2 * k - 1, "integer": k}.get(kind, 1)
            y[n1.index(s[rows])][n2.index(s[columns])] += pull * one
        return n1, n2, y
    m = [[0.0] * len(n1) for _ in n1]
    for s, ws in zip(kept, w):
        for t, wt in zip(kept, w):
            if s[columns] != t[columns] or not ws or not wt:
                continue
            if aggregate == "ignore":
                factor = 1
            else:
                alike = 1.0
                if kind in ("boolean", "integer"):
                    alike = 1 - abs(place(s) - place(t)) / (len(levels) - 1) if len(levels) > 1 else math.nan
                factor = {"congruence": alike, "conflict": 1 - alike, "subtract": 2 * alike - 1}[aggregate]
            m[n1.index(s[rows])][n1.index(t[rows])] += factor * math.sqrt(ws * wt)
    if q["normalise"] != "none":
        for a, i in enumerate(n1):
            for b, other in enumerate(n1):
                cells = {}
                for s in kept:
                    for end in (i, other):
                        if s[rows] == end:
                            key = (s[columns], place(s))
                            cells[key] = cells.get(key, 0) + 1
                norm = sum(2 / c for c in cells.values())
                if m[a][b] and norm:
                    m[a][b] *= norm
    return n1, n1, m
