"""Pairs of actors in one sentence with who is for or against whom, from texts that may be trained on: the training part of
the Standpoint corpus, Wikinews reports of the statement gold (CC BY 2.5), invented sentences. Used by fit_relations."""

import collections
import json
import re

import extraction_sets as sets

LONGEST = 900  # characters of a sentence
NEUTRAL, P_FOR_Q, Q_FOR_P, P_AGAINST_Q, Q_AGAINST_P = range(5)


def sentences(bench, path, text):
    """Spans of the sentences of a text, as the program cuts it."""
    at = 0
    for line in bench.run(bench.program, "parse", path).splitlines():
        if line.startswith("# text = "):
            sentence = re.compile(r"\s+".join(map(re.escape, line[9:].split()))).search(text, at)
            if sentence and sentence.end() - sentence.start() < LONGEST:
                yield sentence.span()
            at = sentence.end() if sentence else at


def named(entity):
    forms = {entity["name"], *entity.get("aliases", []), *entity.get("descriptions", [])}
    return sorted(form for form in forms if len(form) > 1)


def mentions(gold, pronouns, begin, end, text):
    """Where gold entities are named in a sentence, longest form first, and the pronouns that stand for one."""
    found = []
    forms = sorted(((form, i) for i, e in enumerate(gold["entities"]) for form in named(e)), key=lambda f: -len(f[0]))
    for form, entity in forms:
        for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text[begin:end]):
            span = (begin + match.start(), begin + match.end())
            if all(span[1] <= b or e <= span[0] for b, e, _ in found):
                found.append((*span, entity))
    found += [p for p in pronouns if begin <= p[0] and p[1] <= end and all(p[1] <= b or e <= p[0] for b, e, _ in found)]
    return sorted(found)


def signed(gold, text):
    """(source, target) -> list of sign and span of the evidence."""
    number = {e["name"]: i for i, e in enumerate(gold["entities"])}
    out = collections.defaultdict(list)
    rows = [(r["source"], r.get("source_also", []), r["target"], r.get("target_also", []), r["sign"], r["evidence"])
            for r in gold.get("relations", [])]
    rows += [(s["actor"], s.get("actor_also", []), s.get("target"), s.get("target_also", []),
              {"support": "+", "oppose": "-"}[s["stance"]], s["evidence"])
             for s in gold["statements"] if s["stance"] != "neutral"]
    for one, more, target, targets, sign, evidence in rows:
        at = text.find(evidence)
        for source in [one, *more]:
            for other in [target, *targets]:
                if at >= 0 and source in number and other in number:
                    out[number[source], number[other]].append((sign, at, at + len(evidence)))
    return out


def label_of(forward, back):
    if forward:
        return P_FOR_Q if forward == "+" else P_AGAINST_Q
    if back:
        return Q_FOR_P if back == "+" else Q_AGAINST_P
    return NEUTRAL


def pairs_of(bench, path, gold, text):
    """(label, p, q, sentence) of a text, with spans inside the sentence; each two entities of a sentence once."""
    records = bench.run(bench.program, "extract", "--quiet", "--kinds", "document,entity,mention", path).splitlines()
    records = list(map(json.loads, records))
    names = {r["id"]: r["name"] for r in records if r["record"] == "entity"}
    index = {form.lower(): i for i, e in enumerate(gold["entities"]) for form in (e["name"], *e.get("aliases", []))}
    pronouns = [(r["span"]["start"], r["span"]["end"], index[names[r["entity"]].lower()]) for r in records
                if r["record"] == "mention" and r["type"] == "pronoun" and names[r["entity"]].lower() in index]
    relations = signed(gold, text)

    def sign(source, target, begin, end):
        signs = {s for s, b, e in relations.get((source, target), []) if b < end and begin < e}
        return signs.pop() if len(signs) == 1 else None

    for begin, end in sentences(bench, path, text):
        places = collections.defaultdict(list)
        for b, e, entity in mentions(gold, pronouns, begin, end, text):
            places[entity].append((b, e))
        chosen = sorted(places)
        for i, one in enumerate(chosen):
            for other in chosen[i + 1:]:
                p, q = min(((a, b) for a in places[one] for b in places[other]),
                           key=lambda ab: abs(ab[0][0] - ab[1][0]))
                first, second = (one, other) if p < q else (other, one)
                p, q = sorted((p, q))
                label = label_of(sign(first, second, begin, end), sign(second, first, begin, end))
                yield (label, (p[0] - begin, p[1] - begin), (q[0] - begin, q[1] - begin),
                       re.sub(r"\s", " ", text[begin:end]))


def texts(bench):
    """Name, path, gold and text of all that may be trained on."""
    evaluator = bench.evaluator("statements_eval")
    paths = [p for p in sorted(bench.corpus.glob("*.json")) if sets.split_of(p.stem) == "train"]
    paths += sorted((bench.data / "gold").glob("gum_*.json"))
    for path in paths:
        gold, text = evaluator.load_gold(str(path))
        yield path.stem, path.with_suffix(".txt"), gold, text


def written_pairs(folder):
    """Pairs of the invented sentences, each under the name of its sentence."""
    for path in sorted(folder.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line or line.startswith("#"):
                continue
            labels, marked = line.split("\t")
            signs = {(int(one) - 1, int(other) - 1): sign
                     for one, sign, other in re.findall(r"(\d)([+-])(\d)", labels)}
            sentence, spans = "", []
            for piece in re.split(r"([\[\]])", marked):
                if piece == "[":
                    spans.append(len(sentence))
                elif piece == "]":
                    spans[-1] = (spans[-1], len(sentence))
                else:
                    sentence += piece
            for i, p in enumerate(spans):
                for j in range(i + 1, len(spans)):
                    label = label_of(signs.get((i, j)), signs.get((j, i)))
                    yield f"{path.stem}:{number}", (label, p, spans[j], sentence)


def grounds_of(bench, texts):
    """Pairs by text -> by text, of each pair what speaks for its four attitudes, and the number of the right one or None."""
    rows, given = bench.scratch / "pairs.tsv", []
    with open(rows, "w", encoding="utf-8") as file:
        file.write("id\tsentence\tp_begin\tp_end\tq_begin\tq_end\n")
        for key, pairs in texts.items():
            for label, p, q, sentence in pairs:
                file.write("\t".join(map(str, (len(given), sentence, *p, *q))) + "\n")
                given.append((key, label))
    out = {}
    for row in bench.run(bench.program, "relate", "--quiet", "--grounds", rows).splitlines()[1:]:
        number, _, _, grounds = row.split("\t")
        key, label = given[int(number)]
        alternatives = [{name: float(value) for name, value in (g.rsplit("=", 1) for g in part.split())}
                        for part in grounds.split(";")]
        if len(alternatives) == 4:
            out.setdefault(key, []).append((alternatives, label - 1 if label else None))
    return out
