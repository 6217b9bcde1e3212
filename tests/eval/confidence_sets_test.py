"""What the evaluation of confidence does by itself: bands of confidence and the regression."""

import random
import unittest

import confidence_sets as sets
import logistic


class ConfidenceSetsTest(unittest.TestCase):
    def test_statements_are_counted_in_tenths(self):
        pairs = [(0.8, True), (0.85, False), (0.29, False), (0.3, True), (1.0, True)]
        counts = {band: (count, right) for band, count, _, right in sets.bands(pairs) if count}
        self.assertEqual(counts, {2: (1, 0.0), 3: (1, 1.0), 8: (2, 0.5), 9: (1, 1.0), -1: (5, 0.6)})

    def test_a_text_of_the_gold_and_of_the_corpus_has_its_group(self):
        self.assertEqual(sets.group_of("polnear_bridge", False), "gold polnear")
        self.assertEqual(sets.group_of("17_bridge", True), "corpus dev")

    def test_the_regression_finds_the_weights_that_made_the_examples(self):
        rng = random.Random(1)
        examples = []
        for _ in range(4000):
            grounds = {"base": 1.0, "judgement": rng.uniform(-2, 2)}
            if rng.random() < 0.4:
                grounds["negated"] = 1.0
            p = logistic.probability({"base": 0.3, "judgement": 0.8, "negated": -1.5}, grounds)
            examples.append((grounds, int(rng.random() < p)))
        weights = logistic.fit(examples, 0.1)
        for name, weight in (("base", 0.3), ("judgement", 0.8), ("negated", -1.5)):
            self.assertAlmostEqual(weights[name], weight, delta=0.2)

    def test_a_ridge_draws_weights_to_zero_and_rare_grounds_have_none(self):
        examples = [({"base": 1.0, "often": 1.0}, 1)] * 20 + [({"base": 1.0}, 0)] * 20 + [({"base": 1.0, "rare": 1.0}, 1)]
        loose, tight = logistic.fit(examples, 0.1), logistic.fit(examples, 50)
        self.assertLess(abs(tight["often"]), abs(loose["often"]) / 4)
        self.assertNotIn("rare", loose)


if __name__ == "__main__":
    unittest.main()
