"""What learning relations does by itself: pairs from sentences and gold, and the choice between attitudes."""

import pathlib
import random
import tempfile
import unittest

import choice
import relation_pairs as pairs


class RelationPairsTest(unittest.TestCase):
    def test_every_two_marked_actors_of_a_sentence_are_a_pair(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "some.tsv"
            path.write_text("# none\n1-2 3+1\t[Ida] fought [Jon], and [Mia] helped her.\n", encoding="utf-8")
            found = list(pairs.written_pairs(pathlib.Path(folder)))
        sentence = "Ida fought Jon, and Mia helped her."
        self.assertEqual(found, [("some:2", (pairs.P_AGAINST_Q, (0, 3), (11, 14), sentence)),
                                 ("some:2", (pairs.Q_FOR_P, (0, 3), (20, 23), sentence)),
                                 ("some:2", (pairs.NEUTRAL, (11, 14), (20, 23), sentence))])

    def test_the_invented_sentences_are_well_formed(self):
        found = list(pairs.written_pairs(pathlib.Path(__file__).parent / "relations"))
        self.assertGreater(len(found), 200)
        for _, (label, p, q, sentence) in found:
            self.assertLess(p[1], q[0])
            self.assertLessEqual(q[1], len(sentence))
            self.assertIn(label, range(5))

    def test_the_longest_name_is_the_mention(self):
        gold = {"entities": [{"name": "Marel Lines", "aliases": ["Marel"]}, {"name": "Jon"}]}
        text = "Marel Lines sued Jon; Marel won."
        self.assertEqual(pairs.mentions(gold, [], 0, len(text), text), [(0, 11, 0), (17, 20, 1), (22, 27, 0)])

    def test_relations_and_statements_with_targets_are_signed_by_their_evidence(self):
        gold = {"entities": [{"name": "Ida"}, {"name": "Jon"}],
                "relations": [{"source": "Ida", "target": "Jon", "sign": "-", "evidence": "Ida sued Jon"}],
                "statements": [{"actor": "Jon", "target": "Ida", "stance": "support", "evidence": "Jon likes Ida"},
                               {"actor": "Jon", "target": "Ida", "stance": "neutral", "evidence": "Jon met Ida"}]}
        signs = pairs.signed(gold, "Ida sued Jon. Jon likes Ida. Jon met Ida.")
        self.assertEqual(dict(signs), {(0, 1): [("-", 0, 12)], (1, 0): [("+", 14, 27)]})

    def test_the_choice_finds_the_weights_that_made_the_examples(self):
        rng = random.Random(1)
        weights = {"for": -1.0, "against": -0.5, "sign": 2.0}
        examples = []
        for _ in range(3000):
            alternatives = [{name: 1.0, **({"sign": 1.0} if rng.random() < 0.3 else {})} for name in ("for", "against")]
            at, right = rng.random(), None
            for i, p in enumerate(choice.probabilities(weights, alternatives)):
                if 0 <= at < p:
                    right = i
                at -= p
            examples.append((alternatives, right))
        found = choice.fit(examples, 0.1, ("for", "against"))
        for name, weight in weights.items():
            self.assertAlmostEqual(found[name], weight, delta=0.25)


if __name__ == "__main__":
    unittest.main()
