#!/usr/bin/python3
import random
import unittest

import boosting


class BoostingTest(unittest.TestCase):
    def test_trees_learn_what_two_grounds_say_together(self):
        rng = random.Random(5)
        examples = []
        for _ in range(2000):
            grounds = {"base": 1.0}
            grounds.update((name, 1.0) for name in ("a", "b") if rng.random() < 0.5)
            examples.append((grounds, int(rng.random() < (0.9 if ("a" in grounds) != ("b" in grounds) else 0.2))))
        trees = boosting.fit(examples, n_estimators=100, max_features=None)
        for grounds, share in (({}, .2), ({"a": 1.0}, .9), ({"b": 1.0}, .9), ({"a": 1.0, "b": 1.0}, .2)):
            self.assertAlmostEqual(boosting.probability(trees, {"base": 1.0, **grounds}), share, delta=.07)

    def test_a_rare_ground_is_asked_for_by_no_tree(self):
        examples = [({"base": 1.0}, i % 2) for i in range(200)] + [({"base": 1.0, "rare": 1.0}, 1)] * (boosting.FEWEST - 1)
        self.assertNotIn("rare", "".join(map(boosting.line, boosting.fit(examples, n_estimators=20))))

    def test_halfway_is_the_mean_of_both_answers(self):
        trees = [("x", .5, ("judge", .5, -1.0, 3.0), 2.0), .5]
        halfway = boosting.halfway(trees, "judge")
        for grounds in ({}, {"x": 1.0}):
            both = [sum(boosting.value(t, {**grounds, "judge": present}) for t in trees) for present in (0.0, 1.0)]
            self.assertAlmostEqual(sum(boosting.value(t, grounds) for t in halfway), sum(both) / 2)
        self.assertNotIn("judge", "".join(map(boosting.line, halfway)))

    def test_a_tree_is_a_line_with_a_node_before_its_trees(self):
        self.assertEqual(boosting.line(("x", .5, -1.0, ("y", 2.0, 0.25, 3.0))), "x\t0.5\t=-1.0000\ty\t2\t=0.2500\t=3.0000")

    def test_the_area_counts_pairs_in_order_and_ties_as_half(self):
        self.assertEqual(boosting.area([(.9, 1), (.1, 0)]), 1.0)
        self.assertEqual(boosting.area([(.5, 1), (.5, 0), (.9, 1), (.2, 0)]), 7 / 8)


if __name__ == "__main__":
    unittest.main()
