#!/usr/bin/env python3
"""Check the Standpoint corpus: every NN_name.txt with its gold NN_name.json.

usage: check_corpus.py [FOLDER] [--evaluators DIR]

Says nothing but a count if all is well, else one line for each fault (file, place, what is wrong) and exit code 1.
--evaluators names the folder of statements_eval.py and attribution_eval.py: the gold is then also scored against itself
and has to reach full marks.  Standard library only; exit code 2 means a wrong call.
"""
import json
import os
import re
import sys

KEYS = ["id", "title", "source", "licence", "text_file", "note", "entities", "affiliations", "issues", "statements",
        "relations", "alliances", "conflicts", "attributions"]
KINDS = {"person", "institution", "group", "place", "product"}
STANCES = {"support", "oppose", "neutral"}
LEVELS = {"core", "nice"}
ROLES = ("source", "cue", "content")
# What an item must have, and what it may have beside that.
SHAPES = {
    "entities": ({"name", "kind", "aliases", "level"}, {"kind_also", "descriptions", "note"}),
    "affiliations": ({"person", "role", "institution", "evidence", "level"}, {"institution_also", "note"}),
    "issues": ({"id", "label", "mentions", "inverse", "level"}, {"note"}),
    "statements": ({"actor", "issue", "target", "stance", "evidence", "level"},
                   {"actor_also", "target_also", "stance_also", "cue", "note"}),
    "relations": ({"source", "target", "sign", "evidence", "level"}, {"source_also", "target_also", "note"}),
    "alliances": ({"pair", "level"}, {"a_also", "b_also", "why"}),
    "conflicts": ({"pair", "level"}, {"a_also", "b_also", "why"}),
    "attributions": (set(ROLES), {"note"}),
}
LISTS = {"aliases", "descriptions", "mentions", "inverse", "pair"}
WORDS = re.compile(r"\w+(?:['\u2019]\w+)*")
SHORTEST, LONGEST = 250, 700


class Story:
    """One text with its gold, and the faults found in it."""

    def __init__(self, folder, stem):
        self.folder, self.stem = folder, stem
        self.faults = []
        self.gold, self.text = None, None

    def fault(self, place, what):
        self.faults.append("%s.json: %s: %s" % (self.stem, place, what))

    def text_fault(self, place, what):
        self.faults.append("%s.txt: %s: %s" % (self.stem, place, what))

    def verbatim(self, place, string):
        if not isinstance(string, str) or not string.strip():
            self.fault(place, "is empty")
        elif string not in self.text:
            self.fault(place, "is not in the text: %r" % string)
        elif string != string.strip():
            self.fault(place, "begins or ends with a blank: %r" % string)


def read(story):
    """Loads both files; false if there is nothing to go on with."""
    path = os.path.join(story.folder, story.stem)
    try:
        with open(path + ".txt", encoding="utf-8", newline="") as file:
            story.text = file.read()
        with open(path + ".json", encoding="utf-8") as file:
            story.gold = json.load(file)
    except FileNotFoundError as error:
        story.faults.append("%s: is missing" % os.path.basename(error.filename))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        story.faults.append("%s: cannot be read: %s" % (story.stem, error))
    if story.gold is not None and not isinstance(story.gold, dict):
        story.fault("top", "is not an object")
        story.gold = None
    return story.gold is not None and story.text is not None


def check_text(story):
    for number, line in enumerate(story.text.split("\n"), 1):
        if line != line.rstrip() or "\t" in line or "\r" in line or "\ufeff" in line:
            story.text_fault("line %d" % number, "holds a tab, a carriage return, a byte order mark or a trailing blank")
    if not story.text.endswith("\n") or story.text.endswith("\n\n"):
        story.text_fault("end", "does not end with exactly one line end")
    count = len(WORDS.findall(story.text))
    if not SHORTEST <= count <= LONGEST:
        story.text_fault("length", "has %d words (expected %d to %d)" % (count, SHORTEST, LONGEST))


def check_shape(story):
    """Keys and types; false if later checks would trip over them."""
    gold = story.gold
    before = len(story.faults)
    for key in KEYS:
        if key not in gold:
            story.fault("top", "has no key %r" % key)
    for key in gold:
        if key not in KEYS:
            story.fault("top", "has the unknown key %r" % key)
    for key, value in (("id", story.stem), ("text_file", story.stem + ".txt")):
        if gold.get(key) != value:
            story.fault(key, "is %r (expected %r)" % (gold.get(key), value))
    for key in ("title", "source", "licence"):
        if not gold.get(key):
            story.fault(key, "is empty")
    for key, (needed, allowed) in SHAPES.items():
        if not isinstance(gold.get(key, []), list):
            story.fault(key, "is not a list")
            continue
        for i, item in enumerate(gold.get(key, [])):
            place = "%s[%d]" % (key, i)
            if not isinstance(item, dict):
                story.fault(place, "is not an object")
                continue
            for name in sorted(needed - set(item)):
                story.fault(place, "has no key %r" % name)
            for name in sorted(set(item) - needed - allowed):
                story.fault(place, "has the unknown key %r" % name)
            for name, value in item.items():
                listed = name in LISTS or name.endswith("_also") or (key == "attributions" and name in ROLES)
                fits = isinstance(value, list if listed else str)
                if not fits and not (value is None and key == "statements" and name in ("issue", "target")):
                    story.fault(place, "%s is %r (expected %s)" % (name, value, "a list" if listed else "a string"))
            if "level" in needed and item.get("level") not in LEVELS:
                story.fault(place, "level is %r (expected core or nice)" % item.get("level"))
    return len(story.faults) == before


def check_entities(story):
    names, owner = set(), {}
    for i, entity in enumerate(story.gold["entities"]):
        place = "entities[%d] %r" % (i, entity["name"])
        if entity["name"] in names:
            story.fault(place, "is there twice")
        names.add(entity["name"])
        for kind in [entity["kind"]] + entity.get("kind_also", []):
            if kind not in KINDS:
                story.fault(place, "unknown kind %r" % kind)
        if not entity["aliases"]:
            story.fault(place, "has no alias")
        for alias in entity["aliases"]:
            story.verbatim(place + " alias", alias)
            if owner.setdefault(alias, entity["name"]) != entity["name"]:
                story.fault(place, "alias %r belongs to %r as well" % (alias, owner[alias]))
        if len(set(entity["aliases"])) != len(entity["aliases"]):
            story.fault(place, "has an alias twice")
        for description in entity.get("descriptions", []):
            story.verbatim(place + " description", description)
    return names


def check_issues(story):
    ids = set()
    used = {s["issue"] for s in story.gold["statements"]}
    for i, issue in enumerate(story.gold["issues"]):
        place = "issues[%d] %r" % (i, issue["id"])
        if issue["id"] in ids:
            story.fault(place, "is there twice")
        ids.add(issue["id"])
        for mention in issue["mentions"] + issue["inverse"]:
            story.verbatim(place + " mention", mention)
        for mention in set(issue["mentions"]) & set(issue["inverse"]):
            story.fault(place, "%r is mention and inverse mention" % mention)
        if not issue["mentions"] and not issue["inverse"]:
            story.fault(place, "has no mention")
        if issue["id"] not in used:
            story.fault(place, "no statement is about it")
    return ids


def check_records(story, names, ids):
    def known(place, *wanted):
        for name in wanted:
            if name not in names:
                story.fault(place, "%r is no entity" % name)

    seen = set()
    for i, s in enumerate(story.gold["statements"]):
        place = "statements[%d]" % i
        story.verbatim(place + " evidence", s["evidence"])
        known(place, s["actor"], *s.get("actor_also", []), *s.get("target_also", []))
        if s["target"] is not None:
            known(place, s["target"])
        if s["issue"] is not None and s["issue"] not in ids:
            story.fault(place, "%r is no issue" % s["issue"])
        if s["issue"] is None and s["target"] is None:
            story.fault(place, "has neither issue nor target")
        for stance in [s["stance"]] + s.get("stance_also", []):
            if stance not in STANCES:
                story.fault(place, "unknown stance %r (expected support, oppose or neutral)" % stance)
        if s.get("cue"):
            story.verbatim(place + " cue", s["cue"])
        if s["actor"] == s["target"]:
            story.fault(place, "actor and target are the same: %r" % s["actor"])
        key = (s["actor"], s["issue"], s["target"], s["stance"], s["evidence"])
        if key in seen:
            story.fault(place, "is there twice")
        seen.add(key)
    for i, r in enumerate(story.gold["relations"]):
        place = "relations[%d]" % i
        story.verbatim(place + " evidence", r["evidence"])
        known(place, r["source"], r["target"], *r.get("source_also", []), *r.get("target_also", []))
        if r["sign"] not in ("+", "-"):
            story.fault(place, "sign is %r (expected + or -)" % r["sign"])
        if r["source"] == r["target"]:
            story.fault(place, "source and target are the same: %r" % r["source"])
    for i, a in enumerate(story.gold["affiliations"]):
        place = "affiliations[%d]" % i
        story.verbatim(place + " evidence", a["evidence"])
        known(place, a["person"], a["institution"], *a.get("institution_also", []))
    for key in ("alliances", "conflicts"):
        for i, p in enumerate(story.gold[key]):
            place = "%s[%d]" % (key, i)
            if len(p["pair"]) != 2 or p["pair"][0] == p["pair"][1]:
                story.fault(place, "is no pair: %r" % p["pair"])
            known(place, *p["pair"], *p.get("a_also", []), *p.get("b_also", []))


def check_attributions(story):
    text = story.text
    spans = []
    for i, a in enumerate(story.gold["attributions"]):
        place = "attributions[%d]" % i
        taken = []
        for role in ROLES:
            last = -1
            for piece in a[role]:
                if not (isinstance(piece, list) and len(piece) == 2 and all(isinstance(x, int) for x in piece)
                        and 0 <= piece[0] < piece[1] <= len(text)):
                    story.fault(place, "%s %r is no span of the text (%d code points)" % (role, piece, len(text)))
                    continue
                begin, end = piece
                shown = text[begin:end]
                if shown != shown.strip():
                    story.fault(place, "%s begins or ends with a blank: %r" % (role, shown))
                cuts = [x for x in (begin, end) if 0 < x < len(text) and text[x - 1].isalnum() and text[x].isalnum()]
                if cuts:
                    story.fault(place, "%s cuts a word: %r" % (role, shown))
                if begin < last:
                    story.fault(place, "pieces of %s overlap or are out of order" % role)
                last = end
                for other, b, e in taken:
                    if b < end and begin < e and other != role:
                        story.fault(place, "%s and %s overlap: %r" % (other, role, shown))
                taken.append((role, begin, end))
        if not a["content"]:
            story.fault(place, "has no content")
        if len(a["cue"]) > 1:
            story.fault(place, "the cue is in %d pieces (expected one)" % len(a["cue"]))
        if not a["cue"] and not a["source"]:
            story.fault(place, "has neither source nor cue")
        if taken:
            spans.append((i, [(b, e) for _, b, e in taken], [tuple(p) for p in a["content"]]))
    # Only the outermost attribution is marked: none lies wholly in the content of another.
    for i, whole, _ in spans:
        for j, _, content in spans:
            if i != j and all(any(b <= x and y <= e for b, e in content) for x, y in whole):
                story.fault("attributions[%d]" % i, "lies inside the content of attributions[%d]" % j)


def check_with_evaluators(story, folder):
    """Both evaluators have to give full marks to the gold itself."""
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    import attribution_eval
    import statements_eval
    try:
        statements_eval.check_gold(story.gold, story.text)
    except AssertionError as error:
        story.fault("statements_eval", "rejects %s" % (error,))
    result, _ = statements_eval.evaluate(story.gold, story.text, statements_eval.as_prediction(story.gold))
    for name, figures in result.items():
        if "f1" in figures and (figures["precision"] < 1 or figures["recall_all"] < 1):
            story.fault("statements_eval", "%s: the gold does not reach full marks against itself" % name)
    gold = {story.stem: {"text": story.text, "attributions": story.gold["attributions"]}}
    for name, figures in attribution_eval.score(gold, gold).items():
        if isinstance(figures, dict) and "f1" in figures and figures["f1"] < 1:
            story.fault("attribution_eval", "%s: the gold does not reach full marks against itself" % name)


def main(arguments):
    evaluators = None
    if "--evaluators" in arguments:
        at = arguments.index("--evaluators")
        if at + 1 >= len(arguments):
            return usage()
        evaluators = arguments[at + 1]
        del arguments[at:at + 2]
    if len(arguments) > 1 or any(a.startswith("-") for a in arguments):
        return usage()
    folder = arguments[0] if arguments else os.path.dirname(os.path.abspath(__file__))
    if not os.path.isdir(folder):
        print("check_corpus.py: no such folder: %s" % folder, file=sys.stderr)
        return 2

    stems = sorted({name.rsplit(".", 1)[0] for name in os.listdir(folder) if name.endswith((".txt", ".json"))})
    faults, numbers = [], {}
    for stem in stems:
        story = Story(folder, stem)
        if not re.fullmatch(r"\d\d_[a-z0-9_]+", stem):
            story.faults.append("%s: the name is not of the form NN_short_name" % stem)
        elif numbers.setdefault(stem[:2], stem) != stem:
            story.faults.append("%s: number %s belongs to %s as well" % (stem, stem[:2], numbers[stem[:2]]))
        if read(story):
            check_text(story)
            if check_shape(story):
                names, ids = check_entities(story), check_issues(story)
                check_records(story, names, ids)
                check_attributions(story)
                if evaluators and not story.faults:
                    check_with_evaluators(story, evaluators)
        faults += story.faults
    if not stems:
        faults.append("%s: holds no text" % folder)
    print("\n".join(faults + ["%d texts, %d faults" % (len(stems), len(faults))]))
    return 1 if faults else 0


def usage():
    print(__doc__.strip().split("\n\n")[1], file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
