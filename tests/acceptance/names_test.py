"""--names DIR: known names and the user's last word on them."""

import unittest

from program import ProgramTest

NEWS = """WASHINGTON (AP) - The Pentagon opposed the toll on Monday.

The Defense Department said the U.S. toll was a mistake. The Fort backed the toll, and the Docks Board rejected it.
"""


class NamesTest(ProgramTest):
    def entities(self, *arguments):
        records = self.records(self.run_ok("extract", self.path("news.txt", NEWS), *arguments).out)
        return {e["name"]: e for e in records["entity"]}, records

    def test_shipped_names_are_one_node_with_what_it_is_part_of(self):
        entities, records = self.entities()
        dod = entities["Department of Defense"]
        self.assertEqual({a["name"] for a in dod["aliases"]}, {"Pentagon", "Defense Department"})
        self.assertEqual(dod["country"], "US")
        self.assertEqual(dod["part_of"], entities["United States"]["id"])
        rules = {m["span"]["quote"]: m["rule"] for m in records["mention"]}
        self.assertEqual(rules["Pentagon"], "gazetteer")

    def test_the_users_word_wins_and_is_said_with_the_mention(self):
        self.path("mine/overrides.csv", "op,a,b\nsame,Fort,Docks Board\nrename,Pentagon,The Five Sides\n")
        entities, records = self.entities("--names", self.path("mine"))
        self.assertNotIn("Fort", entities)
        self.assertIn("The Five Sides", entities)
        rules = {m["span"]["quote"]: m["rule"] for m in records["mention"]}
        self.assertEqual(rules["Fort"], "user")

    def test_overrides_count_when_records_are_merged_too(self):
        records = self.path("a.jsonl", self.run_ok("extract", self.path("news.txt", NEWS)).out)
        self.path("mine/overrides.csv", "op,a,b\nsame,Fort,Docks Board\n")
        self.run_ok("graph", records, "--names", self.path("mine"), "-o", self.path("b.jsonl"))
        with open(self.path("b.jsonl"), encoding="utf-8") as lines:
            names = {e["name"] for e in self.records(lines.read())["entity"]}
        self.assertIn("Docks Board", names)
        self.assertNotIn("Fort", names)

    def test_a_broken_file_is_named_with_its_line_and_nothing_is_written(self):
        self.path("mine/entities.csv", "id,kind,name\nvm,town,Velmouth\n")
        result = self.run_program("build", self.path("news.txt", NEWS), "--names", self.path("mine"), "-o", self.path("m.graphml"))
        self.assertEqual(result.returncode, 1)
        self.assertIn("entities.csv:2: unknown kind 'town'", result.err)
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["mine", "news.txt"])

    def test_a_folder_without_names_is_refused(self):
        result = self.run_program("extract", self.path("news.txt", NEWS), "--names", self.path("nowhere"))
        self.assertEqual(result.returncode, 1)
        self.assertIn("no file of names there", result.err)


if __name__ == "__main__":
    unittest.main()
