"""What run_extraction measures: each function takes a Bench and yields rows (set, measure, figures), with the figures
precision, recall, f1, gold, predicted as far as the measure has them. A set that is not there yields nothing and is
reported as skipped."""

import functools
import gzip
import importlib
import json
import re
import subprocess
import sys


class Skipped(Exception):
    """Why a set is not measured."""


class Bench:
    """The program under test, the data and their evaluators."""

    def __init__(self, program, shared, corpus, scratch, second_model=None):
        self.program = program
        self.shared = shared
        self.data = shared / "data"
        self.corpus = corpus
        self.scratch = scratch
        self.second_model = second_model
        sys.path.insert(0, str(shared / "eval"))

    def file(self, name):
        path = self.data / name
        if not path.exists():
            raise Skipped(f"no {name}")
        return path

    def evaluator(self, name):
        if not (self.shared / "eval" / f"{name}.py").exists():
            raise Skipped(f"no eval/{name}.py")
        module = importlib.import_module(name)
        # Names are compared again and again; what they are compared by is remembered.
        for function in ("norm", "names_match"):
            if name == "statements_eval" and not hasattr(getattr(module, function), "cache_info"):
                setattr(module, function, functools.cache(getattr(module, function)))
        return module

    def has_command(self, command):
        return re.search(rf"^\s+{command}\b", self.run(self.program, "--help"), re.MULTILINE) is not None

    def run(self, *arguments, **options):
        result = subprocess.run(list(map(str, arguments)), capture_output=True, text=True, encoding="utf-8", **options)
        if result.returncode != 0:
            sys.exit(f"run_extraction: {' '.join(map(str, arguments[:4]))} failed:\n{result.stderr[-2000:]}")
        return result.stdout

    def extract(self, name, documents, kinds, *options):
        """Records, as text, of documents given as pairs of id and text."""
        path = self.scratch / f"{name}.jsonl"
        with open(path, "w", encoding="utf-8") as file:
            for key, text in documents:
                file.write(json.dumps({"id": key, "text": text}, ensure_ascii=False) + "\n")
        return self.run(self.program, "extract", "--quiet", "--kinds", kinds, *options, path)

    def as_predictions(self, kind, records, *document):
        """What the evaluators read, made of records by eval/records.py."""
        return self.run(sys.executable, "-B", self.shared / "eval" / "records.py", kind, *document, input=records)


def rows(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as file:
        for line in file:
            if line.strip() and not line.startswith("id\t"):
                yield line.rstrip("\n").split("\t")


def by_id(lines):
    return {record["id"]: record for record in map(json.loads, lines.splitlines())}


def figures(of):
    return {"precision": of.get("p"), "recall": of.get("r"), "f1": of.get("f1"), "gold": of.get("gold"),
            "predicted": of.get("predicted")}


def attribution_rows(name, result):
    yield name, "attribution relations", figures(result["relation rel"])
    for role in ("source", "cue", "content"):
        yield name, f"{role} spans, strict", figures(result[f"{role} strict"])
        yield name, f"{role} spans, overlap", figures(result[f"{role} jaccard"])
    for kind in ("direct", "mixed", "indirect"):
        if found := result["recall by gold kind"].get(f"type:{kind}"):
            yield name, f"relations, {kind}", {"recall": found["r"], "gold": found["gold"]}


def attribution(bench):
    """PolNeAR, also scored paragraph by paragraph as the CofeNet paper does."""
    evaluator = bench.evaluator("attribution_eval")
    gold = evaluator.load(str(bench.file("attribution/dev.jsonl.gz")))
    records = bench.extract("attribution", ((key, o["text"]) for key, o in gold.items()), "attribution")
    predicted = by_id(bench.as_predictions("attribution", records))
    yield from attribution_rows("PolNeAR dev", evaluator.score(gold, predicted))

    evaluator = bench.evaluator("attribution_cofenet_eval")
    paragraphs = evaluator.lines(str(bench.file("attribution/cofenet_dev.jsonl.gz")))
    result = evaluator.score(paragraphs, {key: o["attributions"] for key, o in predicted.items()})
    for role in ("source", "cue", "content"):
        yield "PolNeAR dev, CofeNet", f"{role}, exact", figures(result[f"exact {role}"])


def directed_sentiment(bench):
    evaluator = bench.evaluator("directed_sentiment_eval")
    path = bench.file("directed_sentiment/dev.tsv.gz")
    if not bench.has_command("relate"):
        raise Skipped("the program has no command relate")
    sentences = bench.scratch / "relate_in.tsv"
    classes = bench.scratch / "relate_out.tsv"
    with open(sentences, "w", encoding="utf-8") as file:
        file.write("id\tsentence\tp_begin\tp_end\tq_begin\tq_end\n")
        for r in rows(path):
            file.write("\t".join([r[0], r[8], *r[2:6]]) + "\n")
    bench.run(bench.program, "relate", sentences, "-o", classes)
    gold = evaluator.gold_of(str(path))
    predicted = {r[0]: int(r[1]) for r in rows(classes)}
    full = evaluator.score(gold, predicted)
    unseen_ids = set(bench.file("directed_sentiment/dev_unseen_ids.txt").read_text(encoding="utf-8").split())
    unseen = evaluator.score({key: label for key, label in gold.items() if key in unseen_ids}, predicted)
    for name, result in (("directed sentiment dev", full), ("directed sentiment dev, unseen", unseen)):
        yield name, "micro F1, five classes", {"f1": result["micro-F1"], "gold": result["rows"]}
        yield name, "macro F1, five classes", {"f1": result["macro-F1"]}
        yield name, "polar", figures(result["polar"])


def stance_triplets(bench):
    """SEESAW."""
    evaluator = bench.evaluator("stance_triplets_eval")
    gold = evaluator.load(str(bench.file("stance_triplets/dev.jsonl.gz")))
    records = bench.extract("triplets", ((key, o["text"]) for key, o in gold.items()), "document,entity,issue,statement")
    result = evaluator.score(gold, by_id(bench.as_predictions("stances", records)))
    yield "SEESAW dev", "triplets of a document, lenient", figures(result["document lenient"])
    yield "SEESAW dev", "pairs of a document, lenient", figures(result["pair lenient"])


def records_by_document(records):
    """A record stream cut before each document; what belongs to it follows it."""
    parts = {}
    for line in records.splitlines(keepends=True):
        record = json.loads(line)
        if record["record"] == "document":
            key = record["id"]
            parts[key] = []
        if record["record"] != "header":
            parts[key].append(line)
    return {key: "".join(lines) for key, lines in parts.items()}


MEASURES = [("entities", "entities"), ("affiliations", "affiliations"),
            ("statements (actor+object)", "statements, actor and object"),
            ("statements (with stance)", "statements with stance, loose"), ("statements strict", "statements, strict"),
            ("relations", "relations")]


def statement_figures(of):
    return {"precision": of["precision"], "recall": of["recall_core"], "f1": of["f1"], "gold": of["core"],
            "predicted": of["predicted"]}


def score_folder(bench, folder, name):
    """Results of each text of a folder of statement gold, and the records they are made of."""
    evaluator = bench.evaluator("statements_eval")
    paths = sorted(folder.glob("*.json"))
    gold = {path.stem: evaluator.load_gold(str(path)) for path in paths}
    kinds = "document,entity,issue,mention,affiliation,attribution,statement"
    records = bench.extract(name, ((key, text) for key, (_, text) in gold.items()), kinds)
    parts = records_by_document(records)
    results = {}
    for key, (one, text) in gold.items():
        predicted = json.loads(bench.as_predictions("gold", parts[key], key))
        results[key] = evaluator.evaluate(one, text, predicted)[0]
    return gold, records, results


def statement_rows(bench, name, results):
    pooled = bench.evaluator("statements_eval").pool(results)
    for key, title in MEASURES:
        yield name, title, statement_figures(pooled[key])


def statement_gold(bench):
    folder = bench.file("gold")
    _, _, results = score_folder(bench, folder, "gold")
    yield from statement_rows(bench, f"statement gold, all {len(results)}", list(results.values()))
    for prefix in ("polnear", "gum", "ewt"):
        part = [r for key, r in results.items() if key.startswith(prefix + "_")]
        if part:
            yield from statement_rows(bench, f"statement gold, {prefix} {len(part)}", part)


# By the last digit of a text's number: train, dev, test.
SPLITS = (("train", "01234"), ("dev", "567"), ("test", "89"))


def split_of(stem):
    number = re.match(r"\d+", stem)
    if not number:
        sys.exit(f"run_extraction: {stem}: a text of the corpus begins with its number")
    return next(name for name, digits in SPLITS if number.group()[-1] in digits)


def standpoint_corpus(bench):
    if not list(bench.corpus.glob("*.json")):
        raise Skipped("no texts in tests/eval/corpus")
    gold, records, results = score_folder(bench, bench.corpus, "corpus")
    evaluator = bench.evaluator("attribution_eval")
    predicted = by_id(bench.as_predictions("attribution", records))
    for split, _ in SPLITS:
        keys = [key for key in gold if split_of(key) == split]
        if not keys:
            continue
        name = f"Standpoint corpus, {split} {len(keys)}"
        yield from statement_rows(bench, name, [results[key] for key in keys])
        texts = {key: {"id": key, "text": gold[key][1], "attributions": gold[key][0].get("attributions", [])}
                 for key in keys}
        yield from attribution_rows(name, evaluator.score(texts, {key: predicted[key] for key in keys}))


def statements_with_targets(records):
    """Statements toward an actor, with the actors' names."""
    for part in records_by_document(records).values():
        found = list(map(json.loads, part.splitlines()))
        names = {r["id"]: r["name"] for r in found if r["record"] == "entity"}
        for r in found:
            if r["record"] == "statement" and r.get("target"):
                yield r, names[r["actor"]["entity"]], names[r["target"]["entity"]]


SIGN = {"support": 1, "oppose": -1, "neutral": 0}


def events(bench):
    """PETRARCH2's sentences about who does what to whom."""
    evaluator = bench.evaluator("events_eval")
    gold = list(rows(bench.file("events/petrarch2_unit_dev.tsv")))
    records = bench.extract("events", {r[0]: r[1] for r in gold}.items(), "document,entity,statement")
    predicted = [[s["doc"], actor, target, "-0+"[SIGN[s["stance"]] + 1]]
                 for s, actor, target in statements_with_targets(records)]
    result = evaluator.score(gold, predicted)
    precision, recall, f1 = result["triples"]
    yield "PETRARCH2 dev", "source, target and sign", {"precision": precision, "recall": recall, "f1": f1,
                                                        "gold": result["gold signed"], "predicted": result["predicted"]}


def news_sentiment(bench):
    """NewsMTSC: the sum of the stances toward the marked mention is its polarity."""
    evaluator = bench.evaluator("newsmtsc_eval")
    gold = list(rows(bench.file("newsmtsc/dev.tsv.gz")))
    records = bench.extract("newsmtsc", ((r[0], r[6]) for r in gold), "document,entity,statement")
    places = {r[0]: (int(r[2]), int(r[3])) for r in gold}
    total = dict.fromkeys(places, 0)
    for s, _, _ in statements_with_targets(records):
        begin, end = places[s["doc"]]
        span = s["target"].get("span")
        if span and span["start"] < end and begin < span["end"]:
            total[s["doc"]] += SIGN[s["stance"]]
    result = evaluator.score(gold, {key: (n > 0) - (n < 0) for key, n in total.items()})["all"]
    polar = sum(n != 0 for n in total.values())
    yield "NewsMTSC dev", "macro F1, three classes", {"f1": result["F1m"], "gold": result["n"], "predicted": polar}
    yield "NewsMTSC dev", "mean F1 of positive and negative", {"f1": result["F1pn"]}


ALL = [attribution, directed_sentiment, stance_triplets, statement_gold, standpoint_corpus, events, news_sentiment]
