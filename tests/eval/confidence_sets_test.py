"""What the evaluation of confidence does by itself: bands of confidence and groups of texts."""

import unittest

import confidence_sets as sets


class ConfidenceSetsTest(unittest.TestCase):
    def test_statements_are_counted_in_tenths(self):
        pairs = [(0.8, True), (0.85, False), (0.29, False), (0.3, True), (1.0, True)]
        counts = {band: (count, right) for band, count, _, right in sets.bands(pairs) if count}
        self.assertEqual(counts, {2: (1, 0.0), 3: (1, 1.0), 8: (2, 0.5), 9: (1, 1.0), -1: (5, 0.6)})

    def test_a_text_of_the_gold_and_of_the_corpus_has_its_group(self):
        self.assertEqual(sets.group_of("polnear_bridge", False), "gold polnear")
        self.assertEqual(sets.group_of("17_bridge", True), "corpus dev")


if __name__ == "__main__":
    unittest.main()
