#!/usr/bin/env python3
"""Scores CoNLL-U against gold: tokens, sentences, words, tags, lemmas, trees and names.

    conllu_eval.py GOLD SYSTEM [--names GOLD.bio] [--relations nsubj,obj] [--json]
    conllu_eval.py --selftest

Files may be gzipped. The measures are those of the CoNLL 2018 shared task (Zeman et al. 2018): words are aligned by
the characters they stand for, white space left out; words of a multiword token by their longest common subsequence;
punctuation counts, subtypes of relations do not. F1 of a relation counts words whose head and relation are right.
Names are exact spans with their type, from NE= in MISC, or for gold from a BIO file (joined by sent_id, else by
order). A measure that gold does not annotate is left out.
"""
import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
import unicodedata

RELATIONS = "nsubj,obj,iobj,ccomp,xcomp,advcl,acl,obl,nmod,conj,amod,advmod,aux,cop,root"


class Wrong(Exception):
    """What is wrong with a file, as file:line: message."""


class Word:
    __slots__ = ("form", "lemma", "upos", "xpos", "head", "deprel", "name", "start", "end", "multi", "parent")


class Parse:
    """A file: characters without white space, spans of tokens and sentences, and words in order."""

    def __init__(self):
        self.characters = []
        self.tokens = []
        self.sentences = []
        self.words = []
        self.ids = []  # of sentences
        self.word_ranges = []  # of sentences


def opened(path):
    if path.endswith(".gz"):
        return gzip.open(path, "rt", encoding="utf-8", newline="\n")
    return open(path, encoding="utf-8", newline="\n")


def squeezed(form):
    return "".join(c for c in form if unicodedata.category(c) != "Zs")


def sentence_lines(path):
    """(id, [(line number, columns)]) of each sentence; comments are lines that begin with '#' and are no token."""
    rows, sent_id, number = [], None, 0
    with opened(path) as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\r\n")
            if not line:
                if rows:
                    yield sent_id, rows
                rows, sent_id = [], None
            elif line.startswith("#") and ("\t" not in line or line.startswith("# ")):
                key, _, value = line[1:].partition("=")
                if key.strip() == "sent_id":
                    sent_id = value.strip()
            else:
                rows.append((number, line.split("\t")))
    if rows:
        yield sent_id, rows


def name_of(misc):
    for item in misc.split("|"):
        if item.startswith("NE="):
            return item[3:]
    return "O"


def read(path):
    parse = Parse()
    for sent_id, rows in sentence_lines(path):
        first_word, first_character = len(parse.words), len(parse.characters)
        multi_end, multi_span = 0, None
        for number, columns in rows:
            where = f"{path}:{number}"
            if len(columns) != 10:
                raise Wrong(f"{where}: {len(columns)} columns where CoNLL-U has 10")
            ident, form = columns[0], squeezed(columns[1])
            if "." in ident:
                continue
            if not form:
                raise Wrong(f"{where}: an empty form")
            if "-" in ident:
                first, last = (int(part) for part in ident.split("-"))
                if first != len(parse.words) - first_word + 1:
                    raise Wrong(f"{where}: range {ident} in a wrong place")
                multi_end = last
                multi_span = (len(parse.characters), len(parse.characters) + len(form))
                parse.characters.extend(form)
                parse.tokens.append(multi_span)
                continue
            word = Word()
            place = len(parse.words) - first_word + 1
            if ident != str(place):
                raise Wrong(f"{where}: word {ident} where {place} was expected")
            word.multi = place <= multi_end
            if word.multi:
                word.start, word.end = multi_span
            else:
                word.start, word.end = len(parse.characters), len(parse.characters) + len(form)
                parse.characters.extend(form)
                parse.tokens.append((word.start, word.end))
            _, word.form, word.lemma, word.upos, word.xpos, _, head, deprel, _, misc = columns
            word.deprel = deprel.split(":")[0]
            word.head = None if head == "_" else int(head)
            word.name = name_of(misc)
            parse.words.append(word)
        count = len(parse.words) - first_word
        for word in parse.words[first_word:]:
            if word.head is not None and word.head > count:
                raise Wrong(f"{path}:{rows[0][0]}: a head beyond the sentence")
            word.parent = parse.words[first_word + word.head - 1] if word.head else None
        for word in parse.words[first_word:]:
            steps, up = 0, word
            while up.parent is not None:
                up, steps = up.parent, steps + 1
                if steps > count:
                    raise Wrong(f"{path}:{rows[0][0]}: a cycle in the heads of the sentence")
        if sum(word.head == 0 for word in parse.words[first_word:]) > 1:
            raise Wrong(f"{path}:{rows[0][0]}: several roots in the sentence")
        parse.sentences.append((first_character, len(parse.characters)))
        parse.ids.append(sent_id)
        parse.word_ranges.append((first_word, len(parse.words)))
    return parse


def attach_names(gold, path):
    """Gives gold words the tags of a BIO file."""
    bio = list(sentence_lines(path))
    by_id = {sent_id: rows for sent_id, rows in reversed(bio) if sent_id is not None}
    for index, (first, end) in enumerate(gold.word_ranges):
        rows = by_id.get(gold.ids[index])
        if rows is None and index < len(bio):
            rows = bio[index][1]
        forms = [word.form for word in gold.words[first:end]]
        if rows is None or [columns[0] for _, columns in rows] != forms:
            raise Wrong(f"{path}: no sentence with the words of {gold.ids[index] or index + 1}")
        for word, (_, columns) in zip(gold.words[first:end], rows):
            word.name = columns[-1]


def names(parse):
    """{(start, end, type)} of a file's names, by characters."""
    found = set()
    for first, end in parse.word_ranges:
        start = kind = None
        last = 0
        for word in parse.words[first:end]:
            tag, _, this = word.name.partition("-")
            if start is not None and not (tag == "I" and this == kind):
                found.add((start, last, kind))
                start = None
            if tag in ("B", "I") and start is None:
                start, kind = word.start, this
            last = word.end
        if start is not None:
            found.add((start, last, kind))
    return found


def longest_common(a, b):
    """Index pairs of a longest common subsequence."""
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in reversed(range(len(a))):
        for j in reversed(range(len(b))):
            table[i][j] = table[i + 1][j + 1] + 1 if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def multiword_stretch(gold, system, g, s):
    """Begins and ends (gold, system) of the words that multiword tokens of either side cover without a common end."""
    if gold[g].multi:
        end = gold[g].end
        if not system[s].multi and system[s].start < gold[g].start:
            s += 1
    else:
        end = system[s].end
        if not gold[g].multi and gold[g].start < system[s].start:
            g += 1
    first_g, first_s = g, s

    def beyond(words, i):
        return i >= len(words) or (words[i].start >= end if words[i].multi else words[i].end > end)

    while not beyond(gold, g) or not beyond(system, s):
        if g < len(gold) and (s >= len(system) or gold[g].start <= system[s].start):
            word, g = gold[g], g + 1
        else:
            word, s = system[s], s + 1
        if word.multi:
            end = max(end, word.end)
    return first_g, first_s, g, s


def align(gold, system):
    """[(gold word, system word)] that stand for the same characters."""
    aligned, g, s = [], 0, 0
    while g < len(gold) and s < len(system):
        a, b = gold[g], system[s]
        if a.multi or b.multi:
            first_g, first_s, g, s = multiword_stretch(gold, system, g, s)
            pairs = longest_common([w.form.lower() for w in gold[first_g:g]],
                                   [w.form.lower() for w in system[first_s:s]])
            aligned += [(gold[first_g + i], system[first_s + j]) for i, j in pairs]
        elif (a.start, a.end) == (b.start, b.end):
            aligned.append((a, b))
            g, s = g + 1, s + 1
        elif a.start <= b.start:
            g += 1
        else:
            s += 1
    return aligned


def score(correct, gold, system):
    return {
        "gold": gold,
        "system": system,
        "correct": correct,
        "precision": correct / system if system else 0.0,
        "recall": correct / gold if gold else 0.0,
        "f1": 2 * correct / (gold + system) if gold + system else 0.0,
    }


def span_score(gold, system):
    return score(len(set(gold) & set(system)), len(gold), len(system))


def evaluate(gold, system, relations=(), with_names=False):
    if gold.characters != system.characters:
        pairs = zip(gold.characters, system.characters)
        place = next((i for i, (a, b) in enumerate(pairs) if a != b),
                     min(len(gold.characters), len(system.characters)))
        raise Wrong("the texts differ at character %d without white space: gold '%s', system '%s'" % (
            place, "".join(gold.characters[place:place + 20]), "".join(system.characters[place:place + 20])))
    pairs = align(gold.words, system.words)
    partner = {id(s): g for g, s in pairs}

    def words(right):
        return score(sum(1 for g, s in pairs if right(g, s)), len(gold.words), len(system.words))

    def same_head(g, s):
        if s.parent is None or g.parent is None:
            return s.parent is None and g.parent is None and s.head is not None
        return partner.get(id(s.parent)) is g.parent

    def right_arc(g, s):
        return same_head(g, s) and g.deprel == s.deprel

    result = {
        "Tokens": span_score(gold.tokens, system.tokens),
        "Sentences": span_score(gold.sentences, system.sentences),
        "Words": words(lambda g, s: True),
    }
    if any(word.upos != "_" for word in gold.words):
        result["UPOS"] = words(lambda g, s: g.upos == s.upos)
    if any(word.xpos != "_" for word in gold.words):
        result["XPOS"] = words(lambda g, s: g.xpos == s.xpos)
    if any(word.lemma != "_" for word in gold.words):
        result["Lemmas"] = words(lambda g, s: g.lemma in ("_", s.lemma))
    if any(word.head is not None for word in gold.words):
        result["UAS"] = words(same_head)
        result["LAS"] = words(right_arc)
        for relation in relations:
            correct = sum(1 for g, s in pairs if g.deprel == relation and right_arc(g, s))
            result[relation] = score(correct, sum(w.deprel == relation for w in gold.words),
                                     sum(w.deprel == relation for w in system.words))
    if with_names or any(word.name != "O" for word in gold.words):
        a, b = names(gold), names(system)
        result["Names"] = span_score(a, b)
        for kind in sorted({kind for _, _, kind in a}):
            result["Names " + kind] = span_score({x for x in a if x[2] == kind}, {x for x in b if x[2] == kind})
    return result


def evaluate_files(gold_path, system_path, bio=None, relations=()):
    gold, system = read(gold_path), read(system_path)
    if bio:
        attach_names(gold, bio)
    return evaluate(gold, system, relations, bio is not None)


# Self-test: invented sentences, scores worked out by hand.

SELF_GOLD = """\
# sent_id = s-1
1-2 Don't _ _ _ _ _ _ _ _
1 Do do AUX VB _ 3 aux _ _
2 n't not PART RB _ 3 advmod _ _
3 tell tell VERB VB _ 0 root _ _
4 Ola Ola PROPN NNP _ 3 obj _ NE=B-PER
5 Brandvik Brandvik PROPN NNP _ 4 flat:name _ NE=I-PER|SpaceAfter=No
6 . . PUNCT . _ 3 punct _ _

# sent_id = s-2
1 Velm Velm PROPN NNP _ 2 nsubj _ NE=B-LOC
2 waits wait VERB VBZ _ 0 root _ _

"""


def parse_text(text):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "t.conllu")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(line if line.startswith("#") else line.replace(" ", "\t")
                                 for line in text.split("\n")))
        return read(path)


def selftest():
    def f1(system, measure, gold=SELF_GOLD):
        return round(evaluate(parse_text(gold), parse_text(system), ("obj", "nsubj", "flat"))[measure]["f1"], 6)

    def check(what, found, wanted):
        if abs(found - wanted) > 1e-6:
            sys.exit(f"conllu_eval.py: selftest failed: {what}: {found}, expected {wanted}")

    for measure, value in evaluate(parse_text(SELF_GOLD), parse_text(SELF_GOLD), ("obj", "flat")).items():
        check("gold against itself, " + measure, value["f1"], 1)
    check("a wrong tag", f1(SELF_GOLD.replace("waits wait VERB", "waits wait NOUN"), "UPOS"), 7 / 8)
    check("a wrong lemma", f1(SELF_GOLD.replace("n't not", "n't n't"), "Lemmas"), 7 / 8)
    wrong_head = SELF_GOLD.replace("6 . . PUNCT . _ 3 punct", "6 . . PUNCT . _ 4 punct")
    check("a wrong head", f1(wrong_head, "UAS"), 7 / 8)
    check("a wrong head costs its arc", f1(wrong_head, "LAS"), 7 / 8)
    wrong_label = SELF_GOLD.replace("3 obj", "3 nsubj")
    check("a wrong relation leaves UAS", f1(wrong_label, "UAS"), 1)
    check("a wrong relation costs LAS", f1(wrong_label, "LAS"), 7 / 8)
    check("its gold relation", f1(wrong_label, "obj"), 0)
    check("its other relation", f1(wrong_label, "nsubj"), 2 / 3)
    check("a subtype does not count", f1(SELF_GOLD.replace("flat:name", "flat"), "LAS"), 1)
    check("a cut name", f1(SELF_GOLD.replace("NE=I-PER|", ""), "Names"), 1 / 2)
    check("a name of another type", f1(SELF_GOLD.replace("B-LOC", "B-ORG"), "Names"), 1 / 2)
    # One sentence in place of two: 2 gold, 1 system, none right; the second root now hangs from the first.
    joined = SELF_GOLD.replace("\n# sent_id = s-2\n", "").replace(
        "1 Velm Velm PROPN NNP _ 2", "7 Velm Velm PROPN NNP _ 8").replace(
        "2 waits wait VERB VBZ _ 0 root", "8 waits wait VERB VBZ _ 3 parataxis")
    check("joined sentences", f1(joined, "Sentences"), 0)
    check("joined sentences keep words", f1(joined, "Words"), 1)
    check("joined sentences cost a head", f1(joined, "UAS"), 7 / 8)
    # "Don't" as one word: 7 gold tokens, 7 system tokens, all right; of 8 and 7 words 6 right.
    one = SELF_GOLD.replace("1-2 Don't _ _ _ _ _ _ _ _\n1 Do do AUX VB _ 3 aux _ _\n2 n't not PART RB _ 3 advmod",
                            "1 Don't do AUX VB _ 2 aux").replace("3 tell", "2 tell").replace(
        "4 Ola Ola PROPN NNP _ 3", "3 Ola Ola PROPN NNP _ 2").replace(
        "5 Brandvik Brandvik PROPN NNP _ 4", "4 Brandvik Brandvik PROPN NNP _ 3").replace(
        "6 . . PUNCT . _ 3", "5 . . PUNCT . _ 2")
    check("an unsplit contraction, tokens", f1(one, "Tokens"), 1)
    check("an unsplit contraction, words", f1(one, "Words"), 12 / 15)
    check("an unsplit contraction, arcs", f1(one, "LAS"), 12 / 15)
    # The contraction as two tokens "Do" "n't" instead of one of two words: words still align.
    two = SELF_GOLD.replace("1-2 Don't _ _ _ _ _ _ _ _\n", "")
    check("two tokens for one, words", f1(two, "Words"), 1)
    check("two tokens for one, tokens", f1(two, "Tokens"), 12 / 15)
    try:
        evaluate(parse_text(SELF_GOLD), parse_text(SELF_GOLD.replace("Velm Velm", "Volm Velm")))
        sys.exit("conllu_eval.py: selftest failed: another text was accepted")
    except Wrong:
        pass
    for fault in (SELF_GOLD.replace("_ 4 flat", "_ 9 flat"), SELF_GOLD.replace("_ 3 obj", "_ 5 obj")):
        try:
            parse_text(fault)
            sys.exit("conllu_eval.py: selftest failed: wrong heads were accepted")
        except Wrong:
            pass
    with tempfile.TemporaryDirectory() as folder:
        gold = os.path.join(folder, "gold.conllu.gz")
        with gzip.open(gold, "wt", encoding="utf-8") as file:
            file.write("\n".join(line if line.startswith("#") else line.replace(" ", "\t")
                                 for line in SELF_GOLD.replace("NE=B-PER", "_").split("\n")))
        bio = os.path.join(folder, "gold.bio")
        with open(bio, "w", encoding="utf-8") as file:
            file.write("# sent_id = s-2\nVelm\tB-LOC\nwaits\tO\n\n# sent_id = s-1\nDo\tO\nn't\tO\ntell\tO\nOla\tB-PER\n"
                       "Brandvik\tI-PER\n.\tO\n")
        out = subprocess.run([sys.executable, __file__, gold, gold, "--names", bio, "--json"],
                             capture_output=True, text=True, check=True).stdout
        check("the command", json.loads(out)["Names"]["f1"], 1 / 2)
    print("conllu_eval.py: selftest passed")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", nargs="?")
    parser.add_argument("system", nargs="?")
    parser.add_argument("--names", metavar="FILE", help="BIO file with gold names")
    parser.add_argument("--relations", default=RELATIONS, metavar="LIST", help="relations to score one by one")
    parser.add_argument("--json", action="store_true", help="all figures as JSON")
    parser.add_argument("--selftest", action="store_true")
    options = parser.parse_args()
    if options.selftest:
        return selftest()
    if options.system is None:
        parser.error("GOLD and SYSTEM are needed")
    try:
        result = evaluate_files(options.gold, options.system, options.names, options.relations.split(","))
    except (Wrong, OSError, ValueError, EOFError) as error:
        sys.exit(f"conllu_eval.py: {error}")
    if options.json:
        print(json.dumps(result, indent=1))
        return None
    print(f"{'measure':<12} {'gold':>7} {'system':>7} {'correct':>7} {'prec':>7} {'recall':>7} {'F1':>7}")
    for measure, s in result.items():
        print(f"{measure:<12} {s['gold']:>7} {s['system']:>7} {s['correct']:>7} "
              f"{s['precision']:>7.4f} {s['recall']:>7.4f} {s['f1']:>7.4f}")
    return None


if __name__ == "__main__":
    main()
