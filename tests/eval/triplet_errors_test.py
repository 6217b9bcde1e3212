"""Kinds of errors, by an evaluator that takes names as they are written."""

import types
import unittest

import triplet_errors as errors

EVALUATOR = types.SimpleNamespace(
    DROP=("the", "of"), norm=str.lower, stem=lambda word: word.rstrip("s"),
    same=lambda forms, name, lenient, person: name.lower() in [form.lower() for form in forms])

TEXT = "Holt backs the toll plan. Reyes met Holt. Dunn fumed."
GOLD = {"text": TEXT, "sentences": [[0, 25], [26, 41], [42, 53]],
        "entities": [{"name": n, "types": t} for n, t in (("Holt", ["People"]), ("Reyes", ["People"]), ("Dunn", ["People"]),
                                                          ("toll", ["Topic"]))]}


def triplet(subject, sign, object_, sentence):
    return {"subject": subject, "sign": sign, "object": object_, "sentence": sentence}


def found(subject, sign, object_, at):
    return {"subject": subject, "sign": sign, "object": object_, "at": at}


class TripletErrorsTest(unittest.TestCase):
    def kinds(self, stances, predicted):
        return errors.count(EVALUATOR, {"a": dict(GOLD, stances=stances)}, {"a": {"stances": predicted}})

    def test_a_triplet_is_found_turned_or_missed(self):
        stances = [triplet("Holt", "+", "toll", 0), triplet("Reyes", "-", "Holt", 1), triplet("Dunn", "-", "Reyes", 2),
                   triplet("<author>", "-", "Holt", 2)]
        misses, _ = self.kinds(stances, [found("Holt", "+", "toll plan", 0), found("Reyes", "+", "Holt", 26)])
        self.assertEqual(misses, {errors.INSIDE: 1, errors.SIGN: 1, errors.IMPLIED: 1})
        misses, _ = self.kinds(stances[:1], [found("Holt", "+", "toll", 0)])
        self.assertEqual(misses, {errors.FOUND: 1})

    def test_silence_about_two_who_are_named_is_told_apart(self):
        misses, _ = self.kinds([triplet("Reyes", "-", "Holt", 1)], [])
        self.assertEqual(misses, {errors.SILENT: 1})

    def test_what_is_not_on_the_list_is_told_by_side(self):
        stances = [triplet("Holt", "+", "toll", 0)]
        predicted = [found("Holt", "+", "toll", 0), found("Holt", "+", "toll", 5), found("Holt", "-", "toll", 0),
                     found("Holt", "+", "fewer lorries", 0), found("Holt", "-", "Marel Lines", 0), found("Reyes", "+", "toll", 0),
                     found("Sutter", "+", "toll", 0)]
        _, extras = self.kinds(stances, predicted)
        self.assertEqual(extras, {errors.LISTED: 1, errors.TURNED: 1, errors.ISSUE: 1, errors.ACTOR: 1, errors.PAIR: 1,
                                  errors.NOBODY: 1})


if __name__ == "__main__":
    unittest.main()
