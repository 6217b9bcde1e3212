"""standpoint train: treebanks to a model, which parse then uses."""

import itertools
import os
import unittest

from program import ProgramTest

PEOPLE = ["Ola", "Mira", "Jonas", "Vesna"]
VERBS = ["weist", "nimmt", "will", "kennt"]
THINGS = ["Maut", "Regel", "Klage", "Steuer"]


def treebank():
    """Invented sentences of a language the program does not know, with trees; and their names."""
    conllu, bio = [], []
    for n, (person, verb, thing) in enumerate(itertools.product(PEOPLE, VERBS, THINGS)):
        rows = [(person, "PROPN", "NE", 2, "nsubj", "B-PER"), (verb, "VERB", "VVFIN", 0, "root", "O"),
                ("die", "DET", "ART", 4, "det", "O"), (thing, "NOUN", "NN", 2, "obj", "O"), (".", "PUNCT", "$.", 2, "punct", "O")]
        conllu.append(f"# sent_id = s{n}\n" + "".join(
            f"{i}\t{form}\t{form.lower()}\t{upos}\t{xpos}\t_\t{head}\t{deprel}\t_\t_\n"
            for i, (form, upos, xpos, head, deprel, _) in enumerate(rows, 1)))
        bio.append(f"# sent_id = s{n}\n" + "".join(f"{row[0]}\t{row[5]}\n" for row in rows))
    return "\n".join(conllu) + "\n", "\n".join(bio) + "\n"


class TrainTest(ProgramTest):
    def setUp(self):
        super().setUp()
        trees, names = treebank()
        self.trees = self.path("train.conllu", trees)
        self.names = self.path("train.bio", names)

    def train(self, output, *options):
        return self.run_ok("train", "--trees", self.trees, "--names", self.names, "--layers", "16,8", "--epochs", "60", "--batch-words", "40",
                           "--teachers", "0", "-o", output, *options)

    def test_a_model_of_another_language_is_trained_and_used(self):
        result = self.train(self.path("de.model"), "--dev-trees", self.trees, "--dev-names", self.names)
        self.assertIn("epoch 60 of 60", result.err)
        self.assertRegex(result.err, r"upos [01]\.\d{4} uas [01]\.\d{4} las [01]\.\d{4} names [01]\.\d{4}")
        out = self.run_ok("parse", "--model", self.path("de.model"), "--conllu-in", self.trees).out
        self.assertIn("\tMira\tmira\tPROPN\tNE\t_\t2\tnsubj\t_\tNE=B-PER\n", out)
        self.assertIn("\tweist\tweist\tVERB\tVVFIN\t_\t0\troot\t_\t_\n", out)

    def test_the_same_data_and_seed_give_the_same_bytes_and_another_seed_others(self):
        def model(name, *options):
            self.run_ok("train", "--trees", self.trees, "--names", self.names, "--layers", "16", "--epochs", "2", "--teachers",
                        "1", "--teacher-epochs", "1", "-o", self.path(name), *options)
            return (self.folder / name).read_bytes()

        one = model("a.model")
        self.assertEqual(one, model("b.model", "--threads", "1"))
        self.assertNotEqual(one, model("c.model", "--seed", "2"))

    def test_a_broken_tree_is_named_and_no_model_is_made(self):
        broken = self.path("b.conllu", "1\ta\ta\tX\tX\t_\t2\tdep\t_\t_\n2\tb\tb\tX\tX\t_\t1\tdep\t_\t_\n\n")
        lines = self.run_failing(1, "train", "--trees", broken, "-o", self.path("x.model"))
        self.assertIn("b.conllu:", lines[0])
        self.assertFalse(os.path.exists(self.path("x.model")))

    def test_wrong_options_are_found_before_any_work(self):
        self.run_failing(2, "train", "-o", self.path("x.model"))
        self.run_failing(2, "train", "--trees", self.trees, "--layers", "17", "-o", self.path("x.model"))
        lines = self.run_failing(1, "train", "--trees", self.trees, "-o", self.path("none/x.model"))
        self.assertIn("create it first", lines[0])
        lists = self.path("lists.tsv", "place\tvelmouth\nno tab here\n")
        lines = self.run_failing(1, "train", "--trees", self.trees, "--lists", lists, "-o", self.path("x.model"))
        self.assertIn("lists.tsv:2: expected a list and a name parted by a tab", lines[0])


if __name__ == "__main__":
    unittest.main()
