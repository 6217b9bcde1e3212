"""Where the stance triplets of SEESAW that are missed went, and what those are that are not on its list. Used by
run_extraction."""

import collections

import extraction_sets as sets

FOUND = "found"
SIGN = "found with the other sign"
INSIDE = "missed: its sentence has a statement of the same subject, the object inside a longer label"
OBJECT = "missed: its sentence has a statement of the same subject, on something else"
SUBJECT = "missed: its sentence has a statement on the same object, of somebody else"
OTHERS = "missed: its sentence has statements of others only"
SILENT = "missed: no statement, the sentence names both"
IMPLIED = "missed: no statement, the sentence does not name both"
MISSES = (FOUND, SIGN, INSIDE, OBJECT, SUBJECT, OTHERS, SILENT, IMPLIED)

LISTED = "on the list"
TURNED = "on the list with the other sign"
PAIR = "both sides on the list, the pair is not"
ISSUE = "toward an issue that is not on the list"
ACTOR = "toward an actor who is not on the list"
NOBODY = "by an actor who is not on the list"
EXTRAS = (LISTED, TURNED, PAIR, ISSUE, ACTOR, NOBODY)


class Article:
    """The lists of one article and the names that match, as the evaluator takes them (lenient)."""

    def __init__(self, evaluator, gold, predicted):
        self.evaluator, self.text = evaluator, gold["text"]
        self.types = {e["name"]: set(e["types"]) for e in gold["entities"]}
        self.gold, seen = [], set()
        for stance in gold["stances"]:
            key = self.key(stance)
            if stance["subject"].startswith("<") or stance["object"].startswith("<") or key in seen:
                continue
            seen.add(key)
            self.gold.append(dict(stance, span=gold["sentences"][stance["sentence"]]))
        self.predicted = predicted

    def key(self, stance):
        norm = self.evaluator.norm
        return norm(stance["subject"]), stance["sign"], norm(stance["object"])

    def is_person(self, name):
        return "People" in self.types.get(name, ()) and len(name.split()) <= 4

    def same(self, forms, name):
        return self.evaluator.same(forms, name, True, self.is_person(name))

    def subject_is(self, p, name):
        return self.same([p["subject"], *p.get("subject_aliases", [])], name)

    def object_is(self, p, name):
        return self.same([p["object"], *p.get("object_aliases", [])], name)

    def names_in(self, name, span):
        words = [w for w in self.evaluator.norm(name).split() if w not in self.evaluator.DROP]
        sentence = self.text[span[0]:span[1]].lower()
        return any(w[:5] in sentence for w in words[-1:])

    def miss(self, stance):
        """What became of one triplet of the gold."""
        pairs = [p for p in self.predicted if self.subject_is(p, stance["subject"]) and self.object_is(p, stance["object"])]
        if pairs:
            return FOUND if any(p["sign"] == stance["sign"] for p in pairs) else SIGN
        begin, end = stance["span"]
        here = [p for p in self.predicted if begin - 2 <= p["at"] < end]
        words = {self.evaluator.stem(w) for w in self.evaluator.norm(stance["object"]).split() if w not in self.evaluator.DROP}
        own = [p for p in here if self.subject_is(p, stance["subject"])]
        if any(words & {self.evaluator.stem(w) for w in self.evaluator.norm(p["object"]).split()} for p in own):
            return INSIDE
        if own:
            return OBJECT
        if any(self.object_is(p, stance["object"]) for p in here):
            return SUBJECT
        if here:
            return OTHERS
        both = self.names_in(stance["subject"], stance["span"]) and self.names_in(stance["object"], stance["span"])
        return SILENT if both else IMPLIED

    def extra(self, p):
        """What one triplet that was found is."""
        pairs = [s for s in self.gold if self.subject_is(p, s["subject"]) and self.object_is(p, s["object"])]
        if pairs:
            return LISTED if any(p["sign"] == s["sign"] for s in pairs) else TURNED
        if not any(self.subject_is(p, name) for name in self.types):
            return NOBODY
        if any(self.object_is(p, name) for name in self.types):
            return PAIR
        return ISSUE if not p.get("object_aliases") and p["object"][:1].islower() else ACTOR


def count(evaluator, gold, predicted):
    """Numbers of gold triplets and of found ones, by kind."""
    misses, extras = collections.Counter(), collections.Counter()
    for key, document in gold.items():
        article = Article(evaluator, document, predicted.get(key, {}).get("stances", []))
        misses.update(article.miss(stance) for stance in article.gold)
        distinct = {}
        for p in article.predicted:
            distinct.setdefault(article.key(p), p)
        extras.update(article.extra(p) for p in distinct.values())
    return misses, extras


def summary(bench):
    """Rows (of what, kind, number, share)."""
    evaluator = bench.evaluator("stance_triplets_eval")
    gold = evaluator.load(str(bench.file("stance_triplets/dev.jsonl.gz")))
    records = bench.extract("triplet errors", ((key, o["text"]) for key, o in gold.items()), "document,entity,issue,statement")
    misses, extras = count(evaluator, gold, sets.by_id(bench.as_predictions("stances", records)))
    for what, kinds, numbers in (("of its list", MISSES, misses), ("of what is found", EXTRAS, extras)):
        for kind in kinds:
            yield what, kind, numbers[kind], numbers[kind] / max(1, sum(numbers.values()))
