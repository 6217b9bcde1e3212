#!/usr/bin/python3
import pathlib
import unittest

import pronoun_sets as sets
import ranking

HERE = pathlib.Path(__file__).resolve().parent


def candidate(text, word, phrase=None, **more):
    begin, phrase = text.index(word), phrase or word
    at = text.index(phrase)
    return {"begin": begin, "end": begin + len(word), "phrase": [at, at + len(phrase)], "grounds": {"x": 1.0}, **more}


class PronounSetsTest(unittest.TestCase):
    def test_tokens_of_gum_give_the_text_and_its_mentions(self):
        document = sets.GumText()
        for form, space, entity in (("Ida", True, "(1-person-new"), ("Holt", True, "1)"), ("left", True, ""),
                                    ("her", True, "(2-object(1-person-giv)"), ("boat", False, "2)"), (".", True, "")):
            document.add(form, space, entity)
        self.assertEqual(document.text, "Ida Holt left her boat. ")
        self.assertEqual(sorted(document.mentions), [(0, 8, "1"), (14, 17, "1"), (14, 22, "2")])

    def test_the_noun_of_a_place_is_right_and_what_stands_inside_it_is_not(self):
        text = "the bill of the union"
        self.assertTrue(sets.is_head_of(candidate(text, "bill", text), [(0, len(text))]))
        self.assertFalse(sets.is_head_of(candidate(text, "union", "the union"), [(0, len(text))]))

    def test_earlier_pronouns_and_other_mentions_of_an_entity_are_right_too(self):
        text = "Holt spoke. Holt left. She sat. She sang."
        first, second = candidate(text, "Holt", entity=3), {**candidate(text, "Holt", entity=3), "begin": 12, "end": 16, "phrase": [12, 16]}
        she = {"begin": 23, "end": 26, "candidates": [second, first, {"grounds": {}}]}
        later = {"begin": 32, "end": 35, "candidates": [{**she, "phrase": [23, 26], "grounds": {}}, second, first, {"grounds": {}}]}
        antecedents = {(23, 26): [(12, 16)], (32, 35): [(12, 16)]}
        rights = [right for _, right in sets.judged_examples(text, antecedents, [she, later])]
        self.assertEqual(rights, [[True, True, False], [True, True, True, False]])

    def test_what_stands_for_nothing_says_so_and_what_is_out_of_reach_is_left_out(self):
        text = "The council met. It rained."
        it = {"begin": 17, "end": 19, "candidates": [candidate(text, "council", "The council"), {"grounds": {}}]}
        self.assertEqual([r for _, r in sets.judged_examples(text, {(17, 19): []}, [it])], [[False, True]])
        self.assertEqual(list(sets.judged_examples(text, {(17, 19): [(12, 15)]}, [it])), [])

    def test_every_antecedent_on_file_stands_in_its_text(self):
        paths = sorted((HERE / "pronouns").glob("*.tsv"))
        self.assertGreater(len(paths), 50)
        for path in paths:
            text = (HERE / "judged" / f"{path.stem}.txt").read_text(encoding="utf-8")
            for line in path.read_text(encoding="utf-8").splitlines()[1:]:
                begin, end, pronoun, _ = line.split("\t")
                self.assertEqual(text[int(begin):int(end)], pronoun, path.name)
            for places in sets.read_antecedents(path).values():
                for begin, end in places:
                    self.assertTrue(text[begin:end].strip(), path.name)

    def test_a_ranking_prefers_what_was_right(self):
        examples = [([{"near": 1.0}, {"far": 1.0}], [i % 10 != 0, i % 10 == 0]) for i in range(200)]
        weights = ranking.fit(examples, 0.1)
        self.assertAlmostEqual(ranking.shares(weights, [{"near": 1.0}, {"far": 1.0}])[0], 0.9, delta=.02)
        tight = ranking.fit(examples, 1000)
        self.assertLess(abs(tight["near"]), abs(weights["near"]))


if __name__ == "__main__":
    unittest.main()
