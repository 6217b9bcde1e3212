#!/usr/bin/env python3
"""Raw text from a CoNLL-U treebank, and how well sentences and tokens were found in it.

  segmentation_eval.py text GOLD [--documents REGEX] [--layout LAYOUT] [--wrap COLUMNS] > raw.txt
  standpoint parse raw.txt -o predicted.conllu
  segmentation_eval.py score GOLD predicted.conllu [--documents REGEX] [--errors N] [--bar MEASURE=F1] [--json]

GOLD may be gzipped, and several files may be given, joined by commas. Text and score must be given the same files and
documents; the layout does not matter to the score, because spans are counted in characters that are not white space, as in
the CoNLL 2018 shared task (Zeman et al. 2018): a sentence or token is right when both of its ends are. A word of a multiword
token is right when its own span is, or, where the treebank's words are no substrings, when its token and its form are.

Layouts: gold (paragraphs as the treebank marks them, a blank line between), sentence (each sentence a paragraph), run (each
document a single paragraph). --wrap folds lines at blanks, as the raw files of the shared task were.
"""
import argparse
import gzip
import json
import re
import sys
import textwrap

WHITE = re.compile(r"\s+")


class Sentence:
    def __init__(self, document, new_paragraph):
        self.document = document
        self.new_paragraph = new_paragraph
        self.tokens = []  # (form, words, space after)


def read_conllu(path):
    opener = gzip.open if path.endswith(".gz") else open
    document, new_paragraph, sentence, until = "", True, None, 0
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if sentence and sentence.tokens:
                    yield sentence
                sentence, until = None, 0
            elif line.startswith("#"):
                if line.startswith("# newdoc"):
                    document, new_paragraph = line.partition("=")[2].strip(), True
                elif line.startswith("# newpar"):
                    new_paragraph = True
            else:
                if sentence is None:
                    sentence = Sentence(document, new_paragraph)
                    new_paragraph = False
                columns = line.split("\t")
                number, form, space = columns[0], columns[1], "SpaceAfter=No" not in columns[9].split("|")
                if "." in number:
                    continue
                if "-" in number:
                    until = int(number.split("-")[1])
                    sentence.tokens.append((form, [], space))
                elif int(number) <= until:
                    sentence.tokens[-1][1].append(form)
                else:
                    sentence.tokens.append((form, [form], space))
    if sentence and sentence.tokens:
        yield sentence


def read_gold(paths, documents):
    wanted = re.compile(documents)
    for path in paths.split(","):
        for sentence in read_conllu(path):
            if wanted.search(sentence.document):
                yield sentence


def raw_text(sentences, layout="gold", wrap=0):
    paragraphs, document = [], None
    for sentence in sentences:
        new = document != sentence.document or layout == "sentence" or (layout == "gold" and sentence.new_paragraph)
        document = sentence.document
        text = "".join(form + (" " if space else "") for form, _, space in sentence.tokens)
        if new or not paragraphs:
            paragraphs.append(text)
        else:
            paragraphs[-1] += text
    paragraphs = [paragraph.strip() for paragraph in paragraphs]
    if wrap:
        paragraphs = [textwrap.fill(p, wrap, break_long_words=False, break_on_hyphens=False) for p in paragraphs]
    return "\n\n".join(paragraphs) + "\n"


class Spans:
    """Spans in characters without white space."""

    def __init__(self, sentences):
        self.sentences, self.tokens, self.words, characters = set(), set(), set(), []
        at = 0
        for sentence in sentences:
            begin = at
            for form, words, _ in sentence.tokens:
                form = WHITE.sub("", form)
                characters.append(form)
                token = (at, at + len(form))
                self.tokens.add(token)
                if "".join(WHITE.sub("", word) for word in words) == form:
                    inner = at
                    for word in words:
                        size = len(WHITE.sub("", word))
                        self.words.add((inner, inner + size))
                        inner += size
                else:
                    self.words.update(token + (word,) for word in words)
                at += len(form)
            self.sentences.add((begin, at))
        self.characters = "".join(characters)


def f1(gold, predicted):
    right = len(gold & predicted)
    precision = right / len(predicted) if predicted else 0.0
    recall = right / len(gold) if gold else 0.0
    return precision, recall, 2 * right / (len(gold) + len(predicted)) if gold or predicted else 1.0


def show_errors(gold, predicted, kind, most):
    """One line for each stretch where the two differ: text before, [gold pieces] and {predicted pieces}."""
    characters = gold.characters
    ends = {name: sorted(span[1] for span in getattr(spans, kind)) for name, spans in (("g", gold), ("p", predicted))}
    gold_ends, predicted_ends = set(ends["g"]), set(ends["p"])
    differing = sorted(gold_ends ^ predicted_ends)
    for end in differing[:most]:
        what = "missed" if end in gold_ends else "extra "
        print(f"{kind} {what} {characters[max(0, end - 40):end]} || {characters[end:end + 30]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    text = commands.add_parser("text")
    score = commands.add_parser("score")
    for command in (text, score):
        command.add_argument("gold")
        command.add_argument("--documents", default="", help="regular expression on document names")
    text.add_argument("--layout", choices=["gold", "sentence", "run"], default="gold")
    text.add_argument("--wrap", type=int, default=0)
    score.add_argument("predicted")
    score.add_argument("--errors", type=int, default=0, help="show up to so many differences of each kind")
    score.add_argument("--json", action="store_true", help="the F1 of each kind only")
    score.add_argument("--bar", action="append", default=[], help="fail below this F1, as in sentences=0.97")
    options = parser.parse_args()

    sentences = list(read_gold(options.gold, options.documents))
    if options.command == "text":
        sys.stdout.reconfigure(encoding="utf-8")
        sys.stdout.write(raw_text(sentences, options.layout, options.wrap))
        return 0

    gold, predicted = Spans(sentences), Spans(read_conllu(options.predicted))
    if gold.characters != predicted.characters:
        at = next((i for i, (a, b) in enumerate(zip(gold.characters, predicted.characters)) if a != b),
                  min(len(gold.characters), len(predicted.characters)))
        sys.exit(f"{options.predicted}: not the text of {options.gold}: character {at} differs: "
                 f"{gold.characters[at:at + 30]!r} in gold, {predicted.characters[at:at + 30]!r} predicted")
    figures = {}
    for kind in ("tokens", "words", "sentences"):
        precision, recall, figures[kind] = f1(getattr(gold, kind), getattr(predicted, kind))
        if not options.json:
            print(f"{kind:9} P {precision:.4f} R {recall:.4f} F1 {figures[kind]:.4f} of {len(getattr(gold, kind))}")
    if options.json:
        print(json.dumps({kind.capitalize(): {"f1": value} for kind, value in figures.items()}))
    if options.errors:
        for kind in ("words", "sentences"):
            show_errors(gold, predicted, kind, options.errors)
    below = [bar for bar in options.bar if figures[bar.split("=")[0]] < float(bar.split("=")[1])]
    if below:
        sys.exit("below the bar: " + ", ".join(below))
    return 0


if __name__ == "__main__":
    sys.exit(main())
