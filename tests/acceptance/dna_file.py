"""Writes small .dna files (the schema of Discourse Network Analyzer 3) for tests."""

import calendar
import datetime
import random
import sqlite3

def colour(rest="NOT NULL DEFAULT 0"):
    return ", ".join(f"{part} INTEGER {rest}" for part in ("Red", "Green", "Blue"))


RIGHTS = ("AddDocuments EditDocuments DeleteDocuments ImportDocuments AddStatements EditStatements DeleteStatements "
          "EditAttributes EditRegex EditStatementTypes EditCoders EditCoderRelations ViewOthersDocuments "
          "EditOthersDocuments ViewOthersStatements EditOthersStatements").split()
ROW = "ID INTEGER PRIMARY KEY NOT NULL"
VALUE = f"({ROW}, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, %s, UNIQUE (StatementId, VariableId))"
SCHEMA = f"""
CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL);
CREATE TABLE CODERS({ROW}, Name TEXT NOT NULL, {colour()}, Refresh INTEGER NOT NULL DEFAULT 0,
  FontSize INTEGER NOT NULL DEFAULT 14, Password TEXT NOT NULL, PopupWidth INTEGER DEFAULT 300,
  ColorByCoder INTEGER NOT NULL DEFAULT 0, PopupDecoration INTEGER NOT NULL DEFAULT 0,
  PopupAutoComplete INTEGER NOT NULL DEFAULT 1,
  {", ".join(f"Permission{right} INTEGER NOT NULL DEFAULT 1" for right in RIGHTS)});
CREATE TABLE CODERRELATIONS({ROW}, Coder INTEGER, OtherCoder INTEGER, viewStatements INTEGER NOT NULL DEFAULT 1,
  editStatements INTEGER NOT NULL DEFAULT 1, viewDocuments INTEGER NOT NULL DEFAULT 1,
  editDocuments INTEGER NOT NULL DEFAULT 1);
CREATE TABLE DOCUMENTS({ROW}, Title TEXT NOT NULL, Text TEXT NOT NULL, Coder INTEGER,
  Author TEXT NOT NULL DEFAULT '', Source TEXT NOT NULL DEFAULT '', Section TEXT NOT NULL DEFAULT '',
  Notes TEXT NOT NULL DEFAULT '', Type TEXT NOT NULL DEFAULT '', Date INTEGER NOT NULL);
CREATE TABLE STATEMENTTYPES({ROW}, Label TEXT NOT NULL, {colour()});
CREATE TABLE VARIABLES({ROW}, Variable TEXT NOT NULL, DataType TEXT NOT NULL,
  StatementTypeId INTEGER, UNIQUE (Variable, StatementTypeId));
CREATE TABLE VARIABLELINKS({ROW}, SourceVariableId INTEGER, TargetVariableId INTEGER);
CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, {colour()});
CREATE TABLE STATEMENTS({ROW}, StatementTypeId INTEGER, DocumentId INTEGER,
  Start INTEGER NOT NULL, Stop INTEGER NOT NULL, Coder INTEGER);
CREATE TABLE DATABOOLEAN{VALUE % "Value INTEGER NOT NULL DEFAULT 1"};
CREATE TABLE DATAINTEGER{VALUE % "Value INTEGER NOT NULL DEFAULT 0"};
CREATE TABLE DATALONGTEXT{VALUE % "Value TEXT DEFAULT ''"};
CREATE TABLE DATASHORTTEXT{VALUE % "Entity INTEGER NOT NULL"};
CREATE TABLE ENTITIES({ROW}, VariableId INTEGER NOT NULL, Value TEXT NOT NULL DEFAULT '', {colour("")},
  ChildOf INTEGER, UNIQUE (VariableId, Value));
CREATE TABLE ATTRIBUTEVARIABLES({ROW}, VariableId INTEGER NOT NULL, AttributeVariable TEXT NOT NULL);
CREATE TABLE ATTRIBUTEVALUES({ROW}, EntityId INTEGER NOT NULL, AttributeVariableId INTEGER NOT NULL,
  AttributeValue TEXT NOT NULL DEFAULT '');
"""

TABLES = {"boolean": "DATABOOLEAN", "integer": "DATAINTEGER", "long text": "DATALONGTEXT"}


class DnaFile:
    """variables: {name: data type} of the one statement type. Values that are None get no row."""

    def __init__(self, path, variables, label="Claim", version="3.0.11"):
        self.db = sqlite3.connect(path)
        self.db.executescript(SCHEMA)
        self.db.execute("INSERT INTO SETTINGS VALUES ('version', ?)", (version,))
        self.db.execute("INSERT INTO CODERS (ID, Name, Password) VALUES (1, 'Admin', 'none')")
        self.db.execute("INSERT INTO STATEMENTTYPES (ID, Label) VALUES (1, 'Note')")
        self.db.execute("INSERT INTO VARIABLES VALUES (1, 'note', 'long text', 1)")
        self.db.execute("INSERT INTO STATEMENTTYPES (ID, Label) VALUES (2, ?)", (label,))
        self.kinds = variables
        self.ids = {}
        for name, kind in variables.items():
            self.ids[name] = len(self.ids) + 2
            self.db.execute("INSERT INTO VARIABLES VALUES (?, ?, ?, 2)", (self.ids[name], name, kind))

    def document(self, identity, date, text="", **attributes):
        """date: ISO 8601, of a day or a second."""
        moment = datetime.datetime.fromisoformat(date)
        row = {"ID": identity, "Title": "", "Text": text, "Date": calendar.timegm(moment.timetuple()), **attributes}
        self.db.execute(f"INSERT INTO DOCUMENTS ({','.join(row)}) VALUES ({','.join('?' * len(row))})",
                        list(row.values()))

    def entity(self, variable, value):
        self.db.execute("INSERT OR IGNORE INTO ENTITIES (VariableId, Value) VALUES (?, ?)", (self.ids[variable], value))
        return self.db.execute("SELECT ID FROM ENTITIES WHERE VariableId = ? AND Value = ?",
                               (self.ids[variable], value)).fetchone()[0]

    def statement(self, document, start=0, stop=1, **values):
        cursor = self.db.execute("INSERT INTO STATEMENTS (StatementTypeId, DocumentId, Start, Stop, Coder) VALUES "
                                 "(2, ?, ?, ?, 1)", (document, start, stop))
        identity = cursor.lastrowid
        for name, value in values.items():
            if value is None:
                continue
            if self.kinds[name] == "short text":
                self.db.execute("INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES (?, ?, ?)",
                                (identity, self.ids[name], self.entity(name, value)))
            else:
                self.db.execute(f"INSERT INTO {TABLES[self.kinds[name]]} (StatementId, VariableId, Value) VALUES "
                                "(?, ?, ?)", (identity, self.ids[name], value))
        return identity

    def close(self):
        self.db.commit()
        self.db.close()


def harbour_debate(path):
    """Two years, half of them at some hour; integers, texts and yes or no; awkward names; rows that lack values."""
    chance = random.Random(20260302)
    dna = DnaFile(path, {"person": "short text", "organization": "short text", "concept": "short text",
                         "agreement": "boolean", "intensity": "integer", "tone": "short text", "note": "long text"})
    days = ["2023-12-29", "2023-12-31", "2024-01-01T09:30:00", "2024-01-05", "2024-02-29", "2024-12-30",
            "2024-12-30T23:59:59", "2025-01-01", "2025-01-05", "2025-01-06T00:00:00"]
    for number, day in enumerate(days, 1):
        dna.document(number, day, text="x" * 50, Title=f"Report {number}", Author=["Ida Holt", "", "Tom Berg"][number % 3],
                     Source=["Gazette", "Post"][number % 2], Section=str(number % 4), Type="")
    bodies = ["Marel Lines", 'The "Free" Port', "Harbour Union; North", "Täglich & Söhne, Velmouth", "Zoë's", "", "\U0001F600 Crew",
              "ａ wide body"]
    concepts = ["toll", "A levy, at last", "berths < 5 & more", "", "Ferries"]
    for number in range(140):
        dna.statement(1 + number * 7 % 10 if number % 3 else chance.randint(1, 10), start=chance.randint(0, 40), stop=45,
                      person=chance.choice(["Ida Holt", "Tom Berg", "Ann Li", ""]), organization=chance.choice(bodies),
                      concept=chance.choice(concepts), agreement=chance.choice([0, 1, 1]),
                      intensity=chance.choice([-2, -1, 1, 2, 5]), tone=chance.choice(["calm", "loud", "", "shrill"]),
                      note=None)
    # Somebody whose statements all lack something.
    dna.statement(3, organization="Quiet Quay", concept="toll", agreement=None, intensity=None, tone=None, person=None)
    dna.statement(4, organization=None, concept="Ferries", agreement=1, intensity=1, tone="calm", person="Ann Li")
    dna.close()
