"""How far statements are to be trusted: how many are right among those of one confidence, and among those that two models
agree on. Used by run_extraction and fit_confidence."""

import json
import math

import extraction_sets as sets

GROUPS = ("gold polnear", "gold gum", "gold ewt", "corpus dev")
KINDS = "document,entity,issue,mention,statement"


class Text:
    """A text with its gold and what a program found in it."""

    def __init__(self, evaluator, gold, text, records, predicted):
        self.gold, self.text = gold, text
        self.records = [r for r in map(json.loads, records.splitlines()) if r["record"] == "statement"]
        self.entities, self.statements = predicted["entities"], predicted["statements"]
        # Of the gold only what decides on statements, each statement by itself.
        bare = {key: gold.get(key, []) for key in ("entities", "issues", "statements")}
        used = [{e["name"], *e.get("aliases", [])} for e in self.entities]
        self.right, self.strict = [], []
        for one in self.statements:
            names = {one["actor"], one.get("target")}
            entities = [e for e, forms in zip(self.entities, used) if forms & names]
            result = evaluator.evaluate(bare, text, {"entities": entities, "statements": [one]})[0]
            self.right.append(result["statements (with stance)"]["hit_pred"] > 0)
            self.strict.append(result["statements strict"]["hit_pred"] > 0)

    def examples(self):
        """Grounds (with extract --grounds) and whether it is right, of each statement."""
        return [(record["grounds"], int(right)) for record, right in zip(self.records, self.right)]


def group_of(stem, in_corpus):
    return f"corpus {sets.split_of(stem)}" if in_corpus else f"gold {stem.split('_')[0]}"


def read_group(bench, name, *options):
    """The texts of a group by their names."""
    folder = bench.corpus if name.startswith("corpus") else bench.file("gold")
    evaluator = bench.evaluator("statements_eval")
    paths = [p for p in sorted(folder.glob("*.json")) if group_of(p.stem, name.startswith("corpus")) == name]
    gold = {path.stem: evaluator.load_gold(str(path)) for path in paths}
    records = bench.extract(name.replace(" ", "_"), ((key, text) for key, (_, text) in gold.items()), KINDS, *options)
    parts = sets.records_by_document(records)
    return {key: Text(evaluator, one, text, parts[key], json.loads(bench.as_predictions("gold", parts[key], key)))
            for key, (one, text) in gold.items()}


def is_found(evaluator, one, of_text, others):
    """Another model has the statement, too: actor, object, stance, and evidence that overlaps."""
    gold = evaluator.Gold({}, of_text)
    for other in others:
        same = one["actor"] == other["actor"] and one["stance"] == other["stance"]
        if not same or evaluator.evidence_overlap(gold, one["evidence"], other["evidence"]) < 0.5:
            continue
        if one.get("target") and one.get("target") == other.get("target"):
            return True
        if one.get("issue") and other.get("issue") and evaluator.label_match(one["issue"], other["issue"]):
            return True
    return False


def share(hits):
    return sum(hits) / len(hits) if hits else None


def two_models(bench):
    """Rows of run_extraction: the figures of both models, and what their agreement says."""
    if not bench.second_model:
        raise sets.Skipped("no --second-model FILE")
    evaluator = bench.evaluator("statements_eval")
    for name in GROUPS:
        first = read_group(bench, name)
        second = read_group(bench, name, "--model", bench.second_model)
        for title, texts in (("the model", first), ("second model", second)):
            results = [evaluator.evaluate(t.gold, t.text, {"entities": t.entities, "statements": t.statements})[0]
                       for t in texts.values()]
            pooled = evaluator.pool(results)
            for key, measure in (("statements (with stance)", "loose"), ("statements strict", "strict")):
                yield name, f"{title}, {measure}", sets.statement_figures(pooled[key])
        found = {True: [], False: []}  # whether those that both found, and those that one found, are right
        for one, other in ((first, second), (second, first)):
            hits = []
            for key, t in one.items():
                for statement, right in zip(t.statements, t.right):
                    hit = is_found(evaluator, statement, t.text, other[key].statements)
                    hits.append(hit)
                    if one is first:
                        found[hit].append(right)
            title = "statements of the model found by the second" if one is first else "the other way round"
            yield name, title, {"recall": share(hits), "gold": len(hits), "predicted": sum(hits)}
        yield name, "right of those that both find", {"precision": share(found[True]), "predicted": len(found[True])}
        yield name, "right of those that the model alone finds", {"precision": share(found[False]),
                                                                  "predicted": len(found[False])}


def judgement(record):
    """What the rule's author thought of it, before it was weighed."""
    return 1 / (1 + math.exp(-record["grounds"].get("judgement", 0.0)))


def bands(pairs):
    """Statements, mean confidence and share of right ones, for each tenth of confidence and for all (-1)."""
    for band in [*range(10), -1]:
        part = [(p, right) for p, right in pairs if band in (-1, min(9, int(p * 10 + 1e-9)))]
        yield band, len(part), share([p for p, _ in part]), share([right for _, right in part])


def reliability(bench):
    """Rows of the table of confidence: set, band, then for the confidence and for the rules' judgement the number of
    statements, their mean confidence and the share of right ones."""
    pooled = ([], [])
    for name in [*GROUPS, None]:
        if name is None:
            weighed, judged = pooled
        else:
            texts = read_group(bench, name, "--grounds").values()
            weighed = [(r["confidence"], right) for t in texts for r, right in zip(t.records, t.right)]
            judged = [(judgement(r), right) for t in texts for r, right in zip(t.records, t.right)]
            pooled[0].extend(weighed)
            pooled[1].extend(judged)
        for one, other in zip(bands(weighed), bands(judged)):
            if one[1] or other[1]:
                yield name or "all of these", one[0], one[1:], other[1:]
