"""Moving from Discourse Network Analyzer to Standpoint and back: databases (.dna) and event lists."""

import base64
import csv
import hashlib
import io
import pathlib
import sqlite3
import unittest

from dna_file import DnaFile, harbour_debate
from program import ARTICLES, SHARED, ProgramTest

SAMPLE = SHARED / "data" / "dna" / "sample.dna"

# What DNA 3.0.7 to 3.1.2 has; "*" before a column that may not be null, "?" before one that may.
SCHEMA = {
    "SETTINGS": "?Property *Value",
    "CODERS": "*ID *Name *Red *Green *Blue *Refresh *FontSize *Password ?PopupWidth *ColorByCoder *PopupDecoration "
              "*PopupAutoComplete *PermissionAddDocuments *PermissionEditDocuments *PermissionDeleteDocuments "
              "*PermissionImportDocuments *PermissionAddStatements *PermissionEditStatements "
              "*PermissionDeleteStatements *PermissionEditAttributes *PermissionEditRegex "
              "*PermissionEditStatementTypes *PermissionEditCoders *PermissionEditCoderRelations "
              "*PermissionViewOthersDocuments *PermissionEditOthersDocuments *PermissionViewOthersStatements "
              "*PermissionEditOthersStatements",
    "CODERRELATIONS": "*ID ?Coder ?OtherCoder *viewStatements *editStatements *viewDocuments *editDocuments",
    "DOCUMENTS": "*ID *Title *Text ?Coder *Author *Source *Section *Notes *Type *Date",
    "STATEMENTTYPES": "*ID *Label *Red *Green *Blue",
    "VARIABLES": "*ID *Variable *DataType ?StatementTypeId",
    "VARIABLELINKS": "*ID ?SourceVariableId ?TargetVariableId",
    "REGEXES": "?Label *Red *Green *Blue",
    "STATEMENTS": "*ID ?StatementTypeId ?DocumentId *Start *Stop ?Coder",
    "DATABOOLEAN": "*ID *StatementId *VariableId *Value",
    "DATAINTEGER": "*ID *StatementId *VariableId *Value",
    "DATALONGTEXT": "*ID *StatementId *VariableId ?Value",
    "DATASHORTTEXT": "*ID *StatementId *VariableId *Entity",
    "ENTITIES": "*ID *VariableId *Value ?Red ?Green ?Blue ?ChildOf",
    "ATTRIBUTEVARIABLES": "*ID *VariableId *AttributeVariable",
    "ATTRIBUTEVALUES": "*ID *EntityId *AttributeVariableId *AttributeValue",
}
FOREIGN_KEYS = {
    "CODERRELATIONS": {("Coder", "CODERS"), ("OtherCoder", "CODERS")},
    "DOCUMENTS": {("Coder", "CODERS")},
    "VARIABLES": {("StatementTypeId", "STATEMENTTYPES")},
    "VARIABLELINKS": {("SourceVariableId", "VARIABLES"), ("TargetVariableId", "VARIABLES")},
    "STATEMENTS": {("StatementTypeId", "STATEMENTTYPES"), ("DocumentId", "DOCUMENTS"), ("Coder", "CODERS")},
    "DATABOOLEAN": {("StatementId", "STATEMENTS"), ("VariableId", "VARIABLES")},
    "DATAINTEGER": {("StatementId", "STATEMENTS"), ("VariableId", "VARIABLES")},
    "DATALONGTEXT": {("StatementId", "STATEMENTS"), ("VariableId", "VARIABLES")},
    "DATASHORTTEXT": {("StatementId", "STATEMENTS"), ("VariableId", "VARIABLES"), ("Entity", "ENTITIES")},
    "ENTITIES": {("VariableId", "VARIABLES"), ("ChildOf", "ENTITIES")},
    "ATTRIBUTEVARIABLES": {("VariableId", "VARIABLES")},
    "ATTRIBUTEVALUES": {("EntityId", "ENTITIES"), ("AttributeVariableId", "ATTRIBUTEVARIABLES")},
}
UNIQUE = {
    "VARIABLES": ("Variable", "StatementTypeId"),
    "DATABOOLEAN": ("StatementId", "VariableId"),
    "DATAINTEGER": ("StatementId", "VariableId"),
    "DATALONGTEXT": ("StatementId", "VariableId"),
    "DATASHORTTEXT": ("StatementId", "VariableId"),
    "ENTITIES": ("VariableId", "Value"),
    "ATTRIBUTEVARIABLES": ("VariableId", "AttributeVariable"),
    "ATTRIBUTEVALUES": ("EntityId", "AttributeVariableId"),
}


def opens_with(password, stored):
    """As DNA checks a password: 16 bytes of salt, SHA-256 of salt and password, and of that 99,999 times."""
    raw = base64.b64decode(stored)
    digest = hashlib.sha256(raw[:16] + password.encode()).digest()
    for _ in range(99_999):
        digest = hashlib.sha256(digest).digest()
    return len(raw) == 48 and raw[16:] == digest


class DnaTest(ProgramTest):
    def open(self, path):
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.addCleanup(database.close)
        return database

    def rows(self, database, table, columns="*"):
        return database.execute(f"SELECT {columns} FROM {table} ORDER BY rowid").fetchall()

    def check_schema(self, path):
        database = self.open(path)
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])
        self.assertEqual({name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")},
                         set(SCHEMA))
        for table, columns in SCHEMA.items():
            info = database.execute(f"PRAGMA table_info({table})").fetchall()
            self.assertEqual(" ".join(("*" if row[3] else "?") + row[1] for row in info), columns, table)
            for row in info:
                is_text = row[1] in ("Property", "Value", "Name", "Password", "Title", "Text", "Author", "Source",
                                     "Section", "Notes", "Type", "Label", "Variable", "DataType",
                                     "AttributeVariable", "AttributeValue")
                numbers = ("DATABOOLEAN", "DATAINTEGER")
                self.assertEqual(row[2], "TEXT" if is_text and table not in numbers else "INTEGER", (table, row))
            first = info[0]
            self.assertEqual(first[5], 1, f"{table}: the first column is the key")
            keys = database.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            self.assertEqual({(key[3], key[2]) for key in keys}, FOREIGN_KEYS.get(table, set()), table)
            self.assertTrue(all(key[6] == "CASCADE" for key in keys), table)
            unique = [tuple(column[2] for column in database.execute(f"PRAGMA index_info({index[1]})"))
                      for index in database.execute(f"PRAGMA index_list({table})") if index[3] == "u"]
            self.assertEqual(unique, [UNIQUE[table]] if table in UNIQUE else [], table)
        return database

    def round_trip(self, path):
        """.dna -> records -> .dna -> records; returns the two databases."""
        self.assertRegex(self.run_ok("convert", path, "a.jsonl").err, "password.* before you publish")
        self.run_ok("convert", "a.jsonl", "b.dna")
        self.run_ok("convert", "b.dna", "c.jsonl")
        first = (self.folder / "a.jsonl").read_bytes()
        self.assertEqual((self.folder / "c.jsonl").read_bytes(), first)
        self.run_ok("convert", "c.jsonl", "d.dna")
        self.assertEqual((self.folder / "d.dna").read_bytes(), (self.folder / "b.dna").read_bytes())
        self.check_schema(self.folder / "b.dna")
        return self.open(path), self.open(self.folder / "b.dna")

    def check_networks(self, one, other, *options):
        for network in (("--mode", "one", "--aggregate", "subtract", "--normalise", "average"),
                        ("--mode", "two", "--aggregate", "combine"), ("--mode", "events")):
            self.assertEqual(self.run_ok("network", one, *network, *options).out,
                             self.run_ok("network", other, *network, *options).out, network)

    @unittest.skipUnless(SAMPLE.exists(), "DNA's sample is not here")
    def test_the_sample_of_dna_comes_back_row_by_row(self):
        before, after = self.round_trip(SAMPLE)
        for table in SCHEMA:
            self.assertEqual(self.rows(after, table), self.rows(before, table), table)
        self.check_networks(SAMPLE, "b.dna")
        # Its password, which its authors publish, opens it still.
        self.assertTrue(opens_with("sample", self.rows(after, "CODERS", "Password")[0][0]))
        records = self.records((self.folder / "a.jsonl").read_text())
        self.assertEqual(len(records["document"]), 7)
        self.assertEqual(len(records["statement"]), 40)
        self.assertEqual(sum(s["stance"] == "support" for s in records["statement"]), 29)
        texts = {d["id"]: d["text"] for d in records["document"]}
        for statement in records["statement"]:
            span = statement["evidence"][0]
            self.assertEqual(texts[statement["doc"]][span["start"]:span["end"]], span["quote"])

    def test_a_debate_with_all_kinds_of_variables_comes_back(self):
        path = self.path("debate.dna")
        harbour_debate(path)
        before, after = self.round_trip(path)
        for table in SCHEMA:
            # Rows of values are numbered anew; nothing refers to them.
            columns = SCHEMA[table].replace("*", "").replace("?", "").split()
            if table.startswith("DATA"):
                columns.remove("ID")
            query = f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1, 2"
            self.assertEqual(after.execute(query).fetchall(), before.execute(query).fetchall(), table)
        self.check_networks(path, "b.dna")
        self.check_networks(path, "b.dna", "--rows", "tone", "--qualifier", "intensity")

    def test_articles_become_a_database_that_hand_coding_goes_on_in(self):
        self.run_ok("extract", ARTICLES, "-o", "a.jsonl", "--quiet")
        told = self.run_ok("convert", "a.jsonl", "a.dna").err
        self.assertIn("of type Actor Relation", told)
        self.assertIn("DNA has no place for confidence", told)
        self.assertEqual(self.run_ok("convert", "a.jsonl", "quiet.dna", "--quiet").err, "")
        database = self.check_schema(self.folder / "a.dna")
        self.assertEqual(self.rows(database, "SETTINGS"), [("version", "3.0.11"), ("date", "2025-06-01")])
        self.assertEqual(self.rows(database, "STATEMENTTYPES", "Label")[:2], [("DNA Statement",), ("Annotation",)])
        (coder,) = self.rows(database, "CODERS", "ID, Name, Password, PermissionEditCoders")
        self.assertEqual((coder[0], coder[1], coder[3]), (1, "Admin", 1))
        self.assertTrue(opens_with("standpoint", coder[2]))
        # Each span, in UTF-16 units, is the evidence.
        records = self.records((self.folder / "a.jsonl").read_text())
        quotes = {(s["evidence"][0]["quote"], s["evidence"][-1]["quote"]) for s in records["statement"]}
        for text, start, stop in database.execute(
                "SELECT Text, Start, Stop FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId"):
            words = text.encode("utf-16-le")[2 * start:2 * stop].decode("utf-16-le")
            self.assertTrue(any(words.startswith(first) and words.endswith(last) for first, last in quotes), words)
        # Back again nobody has changed sides.
        self.run_ok("convert", "a.dna", "back.jsonl")
        back = self.records((self.folder / "back.jsonl").read_text())
        self.assertEqual({d["id"] for d in back["document"]}, {d["id"] for d in records["document"]})

        def positions(found, part):
            names = {e["id"]: e["name"] for e in found["entity"]} | {i["id"]: i["label"] for i in found["issue"]}
            return sorted((s["doc"], names[s["actor"]["entity"]], names[s[part].get("id", s[part].get("entity"))],
                           s["stance"], s["evidence"][0]["start"]) for s in found["statement"] if part in s)

        self.assertEqual(positions(back, "issue"), positions(records, "issue"))
        self.assertEqual(positions(back, "target"), positions(records, "target"))

    def test_a_database_is_read_wherever_records_are(self):
        path = self.path("debate.dna")
        harbour_debate(path)
        self.run_ok("graph", path, "-o", "a.graphml", "--quiet")
        self.run_ok("build", path, "-o", "b.graphml", "--quiet")
        self.run_ok("convert", path, "c.graphml", "--quiet")
        written = (self.folder / "a.graphml").read_bytes()
        self.assertEqual((self.folder / "b.graphml").read_bytes(), written)
        self.assertEqual((self.folder / "c.graphml").read_bytes(), written)
        self.assertIn(b"Marel Lines", written)
        # Maps can be written as databases, too: of several files, with the names of all resolved.
        article = self.path("new.txt", "Marel Lines slams the toll\n\nMarel Lines, a ferry operator, attacked the toll.\n")
        self.run_ok("extract", article, "-o", "new.jsonl", "--quiet")
        told = self.run_ok("graph", path, "new.jsonl", "-o", "d.dna", "-o", "d.events.csv").err
        self.assertIn("DNA has no place for confidence", told)
        database = self.check_schema(self.folder / "d.dna")
        self.assertEqual(database.execute("SELECT COUNT(*) FROM DOCUMENTS").fetchone(), (11,))
        self.assertEqual(database.execute("SELECT ID FROM DOCUMENTS WHERE Text LIKE '%ferry operator%'").fetchone(), (11,))
        rows = list(csv.DictReader(io.StringIO((self.folder / "d.events.csv").read_text())))
        self.assertIn("Marel Lines", {row["organization"] for row in rows})
        text = self.path("text.dna")
        claims = DnaFile(text, {"person": "short text", "concept": "short text", "agreement": "boolean"})
        claims.document(1, "2026-03-02", text="The mayor, Ida Holt, rejected the bridge toll.", Title="Toll")
        claims.close()
        found = self.records(self.run_ok("extract", text).out)
        self.assertEqual([d["title"] for d in found["document"]], ["Toll"])
        self.assertEqual([s["stance"] for s in found["statement"]], ["oppose"])

    def test_files_that_are_no_database_of_dna_3_are_refused_in_a_line(self):
        for name, content, words in (("old.dna", "<?xml version='1.0'?><discourse/>", "DNA 1"),
                                     ("text.dna", "The mayor said no.", "no SQLite database"),
                                     ("empty.dna", "", "empty")):
            lines = self.run_failing(1, "convert", self.path(name, content), "out.jsonl")
            self.assertIn(words, lines[0])
            self.assertFalse((self.folder / "out.jsonl").exists())
        path = self.path("two.dna")
        DnaFile(path, {"person": "short text"}, version="2.0.1").close()
        self.assertIn("DNA 2", self.run_failing(1, "convert", path, "out.jsonl")[0])
        # What stood there before stays.
        kept = self.path("kept.dna", "mine")
        self.run_failing(1, "convert", path, kept)
        self.assertEqual(pathlib.Path(kept).read_text(), "mine")

    def test_event_lists_go_both_ways(self):
        path = self.path("debate.dna")
        harbour_debate(path)
        self.path("list.events.csv", self.run_ok("network", path, "--mode", "events").out)
        told = self.run_ok("convert", "list.events.csv", "a.jsonl").err
        self.assertIn("rows without an actor, a concept or an agreement; left out", told)
        self.run_ok("convert", path, "b.jsonl")
        listed, coded = (self.records((self.folder / name).read_text())["statement"] for name in ("a.jsonl", "b.jsonl"))
        self.assertEqual(sorted(s["stance"] for s in listed), sorted(s["stance"] for s in coded))
        self.assertIn("an event list holds statements alone",
                      self.run_ok("convert", "b.jsonl", "again.events.csv").err)
        rows = list(csv.DictReader(io.StringIO((self.folder / "again.events.csv").read_text())))
        self.assertEqual(len(rows), len(coded))
        self.assertTrue({"statement_id", "time", "person", "organization", "concept", "agreement", "start_position",
                         "stop_position", "text", "coder", "document_id", "document_title"} <= set(rows[0]))
        self.run_ok("graph", "again.events.csv", "-o", "map.graphml", "--quiet")
        self.run_ok("convert", "again.events.csv", "back.dna", "--quiet")
        self.check_schema(self.folder / "back.dna")
        lines = self.run_failing(1, "convert", self.path("odd.events.csv", "a;b\n1;2\n"), "out.jsonl")
        self.assertIn("no column 'person' (found: a and b)", lines[0])


if __name__ == "__main__":
    unittest.main()
