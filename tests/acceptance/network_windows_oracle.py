"""Windows and kernels by plain loops, beside network_oracle.py: those of the program and those of DNA 3."""

import calendar
import datetime
import math

import network_oracle


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
    pool, kept = network_oracle.select(database, q)
    size, unit, kernel = q["window"], q["unit"], q.get("kernel", "none")

    def made(middle, weighed):
        labelled = kept if kernel != "none" else [s for s, _ in weighed]
        return (middle.date().isoformat(), *network_oracle.network_of(database, q, pool, kept, weighed, labelled))

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
    pool, kept = network_oracle.select(database, q)
    size, unit, kernel = q["window"], q["unit"], q.get("kernel", "none")
    half = math.floor((size - 1) / 2 + 0.5)
    if unit == "event":
        half = size // 2
        for middle in range(half, len(kept) - half):
            within = kept[middle - half:middle + half + 1]
            yield (kept[middle]["_time"].date().isoformat(),
                   *network_oracle.network_of(database, q, pool, kept, [(s, 1) for s in within], within))
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
                       *network_oracle.network_of(database, q, pool, kept, [(s, 1) for s in within], within))
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
