"""Third-person pronouns whose antecedents are known: those of GUM (coreference) and those of the judged texts
(tests/eval/pronouns). Used by fit_antecedents."""

import collections
import gzip
import json
import re
import subprocess

OPEN = ("academic", "court", "interview", "news", "speech", "textbook", "vlog")  # genres of GUM that are not share-alike


class GumText:
    """The text of a document as its tokens give it, and its mentions as (begin, end, number of the chain)."""

    def __init__(self):
        self.text, self.mentions = "", []
        self.waiting = collections.defaultdict(list)

    def add(self, form, space, entity):
        begin = len(self.text)
        self.text += form + (" " if space else "")
        self.note(begin, begin + len(form), entity)

    def note(self, begin, end, entity):
        for opened, closed, ended in re.findall(r"\((\d+)(?:-[^()]*?)?(?=[()]|$)(\))?|(\d+)\)", entity):
            if opened and closed:
                self.mentions.append((begin, end, opened))
            elif opened:
                self.waiting[opened].append(begin)
            elif ended and self.waiting[ended]:
                self.mentions.append((self.waiting[ended].pop(), end, ended))


def read_gum(path):
    """Documents of the open genres by their names."""
    documents, current, whole = {}, None, None
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                current = documents.setdefault(line[14:], GumText())
            elif line.startswith("# newpar") and current.text:
                current.text = current.text.rstrip() + "\n\n"
            elif not line and current is not None and not current.text.endswith(("\n", " ")):
                current.text += " "
            if not line or line.startswith("#"):
                continue
            number, form, misc = (line.split("\t")[i] for i in (0, 1, 9))
            entity = (re.search(r"Entity=([^|]+)", misc) or [None, ""])[1]
            if "-" in number:  # "don't", whose words follow: they have no place of their own
                whole = (int(number.split("-")[1]), len(current.text), len(current.text) + len(form))
                current.add(form, "SpaceAfter=No" not in misc, "")
            elif whole and int(number) <= whole[0]:
                current.note(whole[1], whole[2], entity)
            else:
                whole = None
                current.add(form, "SpaceAfter=No" not in misc, entity)
    return {name: text for name, text in documents.items() if name.split("_")[1] in OPEN}


def read_antecedents(path):
    """Of a text: by begin and end of each pronoun the places of what it stands for, none when it stands for nothing."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        begin, end, _, places = line.split("\t")
        found[int(begin), int(end)] = [tuple(map(int, place.split(":"))) for place in places.split()] if places != "-" else []
    return found


def candidates_of(tool, texts, scratch):
    """By the name of a text what the tool antecedent_grounds says of each pronoun, in their order."""
    path = scratch / "pronouns.jsonl"
    with open(path, "w", encoding="utf-8") as file:
        for name, text in texts.items():
            file.write(json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n")
    lines = subprocess.run([tool, path], capture_output=True, text=True, encoding="utf-8", check=True).stdout.splitlines()
    found = {name: [] for name in texts}
    for one in map(json.loads, lines):
        found[one["id"]].append(one)
    return {name: sorted(part, key=lambda one: one["begin"]) for name, part in found.items()}


def is_head_of(candidate, places):
    """The candidate is the noun of one of the places: its phrase begins where the place does."""
    return any(begin <= candidate["begin"] and candidate["end"] <= end and candidate["phrase"][0] <= begin + 1
               for begin, end in places)


def gum_examples(document, pronouns):
    """Grounds of the candidates of each pronoun, and which of them are right: those of its chain, or that there is none."""
    chain_of = {(begin, end): chain for begin, end, chain in document.mentions}
    places = collections.defaultdict(list)
    for begin, end, chain in document.mentions:
        places[chain].append((begin, end))
    for pronoun in pronouns:
        own = places[chain_of.get((pronoun["begin"], pronoun["end"]))]
        named = pronoun["candidates"][:-1]
        right = [is_head_of(candidate, own) for candidate in named]
        yield [c["grounds"] for c in pronoun["candidates"]], right + [not any(right)]


def judged_examples(text, antecedents, pronouns):
    """The same for a judged text. What the program takes for the same entity, and earlier pronouns that stand for the same
    phrase, are right as well; a pronoun whose antecedent is no candidate is left out."""
    earlier = {}
    for pronoun in pronouns:
        place = pronoun["begin"], pronoun["end"]
        if place not in antecedents:
            continue
        places = antecedents[place]
        named = pronoun["candidates"][:-1]
        heads = [is_head_of(candidate, places) for candidate in named]
        if len(places) > 1:  # "Holt and Reyes ... they": both together, where they stand together
            together = [head and "is:they:pair" in candidate["grounds"] for candidate, head in zip(named, heads)]
            heads = together if any(together) else heads
        entities = {c["entity"] for c, head in zip(named, heads) if head and "entity" in c} if len(places) == 1 else set()
        phrases = {text[begin:end].lower() for begin, end in places}

        def is_right(candidate, head):
            before = earlier.get((candidate["begin"], candidate["end"]))
            return bool(head or candidate.get("entity") in entities or
                        (before and (before[0] & phrases or before[1] & entities)))

        right = [is_right(candidate, head) for candidate, head in zip(named, heads)]
        if places:
            earlier[place] = phrases, entities
        if any(right) or not places:
            yield [c["grounds"] for c in pronoun["candidates"]], right + [not places]
