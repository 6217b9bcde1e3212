"""standpoint check: records and projects that are sound, and what is said of others."""

import json
import sqlite3
import unittest

from program import ARTICLE, ARTICLES, ProgramTest


class CheckTest(ProgramTest):
    def lines(self):
        self.path("a.txt", ARTICLE)
        return [json.loads(line) for line in self.run_ok("extract", "a.txt").out.splitlines()]

    def findings(self, records):
        """What is found in them, without the summary."""
        path = self.path("r.jsonl", "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records))
        result = self.run_program("check", path)
        lines = result.out.splitlines()
        found = lines[:next(i for i, line in enumerate(lines) if " places compared with the text: " in line)]
        self.assertEqual(result.returncode, 1 if found else 0)
        self.assertEqual(len(json.loads(self.run_program("check", path, "--json").out)["findings"]), len(found))
        return found

    def only(self, records):
        (line,) = self.findings(records)
        return line

    def test_what_the_program_writes_is_sound(self):
        codebook = ARTICLES.parent / "codebook"
        self.run_ok("extract", ARTICLES, "-o", "plain.jsonl")
        self.run_ok("extract", ARTICLES, "--codebook", codebook, "-o", "coded.jsonl")
        self.run_ok("build", ARTICLES, "-o", "map.jsonl", "-o", "map.standpoint")
        self.run_ok("build", ARTICLES, "--codebook", codebook, "-o", "coded_map.jsonl")
        self.run_ok("add", "p.standpoint", ARTICLES)
        for name in ("plain.jsonl", "coded.jsonl", "map.jsonl", "coded_map.jsonl", "map.standpoint", "p.standpoint"):
            with self.subTest(name=name):
                out = self.run_ok("check", name).out
                self.assertRegex(out, r"^7 documents, \d+ statements, \d+ places compared with the text: sound\n$")
        self.assertEqual(json.loads(self.run_ok("check", "p.standpoint", "--json").out)["findings"], [])
        self.run_ok("check", "-", stdin=(self.folder / "plain.jsonl").read_bytes())
        table = self.path("t.csv", "document,date,actor,issue,stance,quote\nPost,2026-03-02,Ida Holt,toll,oppose,No.\n")
        self.run_ok("check", table)

    def test_each_thing_that_is_wrong_is_told_with_its_line(self):
        records = self.lines()
        kinds = [r["record"] for r in records]
        statement = kinds.index("statement")
        mention = kinds.index("mention")
        entity = kinds.index("entity")

        def changed(at, change):
            copy = json.loads(json.dumps(records))
            change(copy[at])
            return copy
        self.assertEqual(self.findings(records), [])
        id_of = records[statement]["id"]
        line = f"r.jsonl:{statement + 1}: statement {id_of}: "

        def evidence(**values):
            return lambda r: r["evidence"][0].update(values)
        cases = [
            (changed(statement, evidence(quote="Nobody said so.")), line + "evidence"),
            (changed(statement, evidence(start=0, end=99999)), line + "evidence 0..99999 lies outside the text of"),
            (changed(statement, lambda r: r.update(act="Oppose!")), line + "the act 'Oppose!' is no word"),
            (changed(statement, lambda r: r["actor"].update(entity="e:none")), line + "actor: no record of the entity e:none"),
            (changed(statement, lambda r: r["issue"].update(id="i:none")), line + "issue: no record of the issue i:none"),
            (changed(statement, lambda r: r.update(doc="d:none")), f"r.jsonl:{statement + 1}: document d:none is not among"),
            (changed(statement, lambda r: r.update(stance="maybe")), f"r.jsonl:{statement + 1}: unknown stance 'maybe'"),
            (changed(statement, lambda r: r.update(date={"value": "2026-02-30"})), "is no date"),
            (changed(statement, lambda r: r.update(sentence={"start": 1, "end": 5000})), line + "sentence 1..5000 lies outside"),
            (changed(mention, lambda r: r["span"].update(quote="x")), f"r.jsonl:{mention + 1}: mention of "),
            (changed(1, lambda r: r.update(text_sha256="0" * 64)), "r.jsonl:2: document"),
            (changed(entity, lambda r: r.update(part_of="e:none")), "part_of: no record of the entity e:none"),
            (changed(entity, lambda r: r.update(roles=[{"office": "mayor", "from": "2026", "to": "2020"}])),
             "the role 'mayor' ends 2020, before it begins"),
        ]
        for changed_records, said in cases:
            with self.subTest(said=said):
                self.assertIn(said, self.only(changed_records))
        again = records + [{**records[statement], "confidence": 0.123}]
        self.assertRegex(self.only(again), rf"r\.jsonl:{len(again)}: statement {id_of}: another statement has this id "
                                           rf"\(.*r\.jsonl:{statement + 1}\)$")
        self.assertEqual(self.findings(records + [records[statement]]), [])
        other = {**records[1], "text": records[1]["text"] + " More."}
        del other["text_sha256"]
        self.assertRegex(self.only(records + [other]), r"another text stands under this id \(.*r\.jsonl:2\)$")
        self.assertIn("r.jsonl:3: ", self.only(records[:2] + [{"record": "statement"}] + records[2:]))

    def test_order_does_not_matter(self):
        records = self.lines()
        self.assertEqual(self.findings(records[:1] + records[:0:-1]), [])

    def test_a_changed_project_is_told(self):
        self.run_ok("add", "p.standpoint", self.path("a.txt", ARTICLE))
        path = self.path("p.standpoint")

        def after(sql):
            self.path("q.standpoint", (self.folder / "p.standpoint").read_bytes())
            with sqlite3.connect(self.path("q.standpoint")) as db:
                db.execute(sql)
            db.close()
            result = self.run_program("check", "q.standpoint")
            self.assertEqual(result.returncode, 1)
            return result.out
        self.run_ok("check", path)
        self.assertIn("its text is not the one that was added", after("UPDATE documents SET text = text || ' And more.'"))
        self.assertIn("reads", after("UPDATE documents SET text = 'X' || text"))
        self.assertIn("unknown stance", after("UPDATE statements SET record = json_set(record, '$.stance', 'maybe')"))
        self.assertIn("q.standpoint: document d:", after("UPDATE mentions SET record = json_set(record, '$.span.start', 1)"))
        self.assertIn("no record of the entity", after("DELETE FROM entities"))
        self.assertIn("not there", after("INSERT INTO mentions VALUES (9, 9, '{}')"))
        self.assertIn("of document d:other stands with it", after("UPDATE mentions SET record = json_set(record, '$.doc', 'd:other')"))

    def test_usage(self):
        self.run_failing(2, "check")
        self.run_failing(1, "check", "none.jsonl")
        self.run_failing(1, "check", self.path("empty.jsonl", ""))
        self.run_failing(1, "check", self.path("text.standpoint", "x" * 3000))


if __name__ == "__main__":
    unittest.main()
