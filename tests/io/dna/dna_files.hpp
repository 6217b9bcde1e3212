#pragma once
// Small databases of DNA 3, made with SQL.

#include "io/scratch.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <string>

namespace standpoint::test {

inline void run_sql(const std::string& path, const std::string& sql) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
  char* error = nullptr;
  const int done = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &error);
  CAPTURE(std::string(error == nullptr ? "" : error));
  REQUIRE(done == SQLITE_OK);
  sqlite3_close(db);
}

/// The tables of DNA 3, as far as they are read, with one statement type that ties and two that do not.
inline const char* const dna_schema = R"(
  CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT);
  INSERT INTO SETTINGS VALUES ('version', '3.0.11');
  CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT,
    Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
  CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT);
  CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
  CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER,
    Stop INTEGER, Coder INTEGER);
  CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
  CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
  CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT);
  CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT);
  CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Entity INTEGER);
  INSERT INTO STATEMENTTYPES VALUES (1, 'Note'), (2, 'Story'), (3, 'Claim');
  INSERT INTO VARIABLES VALUES (1, 'note', 'long text', 1), (2, 'hero', 'short text', 2),
    (3, 'villain', 'short text', 2), (4, 'person', 'short text', 3), (5, 'organization', 'short text', 3),
    (6, 'concept', 'short text', 3), (7, 'agreement', 'boolean', 3);
  INSERT INTO ENTITIES VALUES (1, 4, ''), (2, 4, 'Ida Holt'), (3, 5, ''), (4, 5, 'Marel Lines'), (5, 6, 'toll'),
    (6, 6, 'never used'), (7, 2, 'Zoë');
  INSERT INTO DOCUMENTS VALUES (4, 'Toll, again', 'Grüße 😀 said no.', 1, 'Tom Berg', 'Post', '', '', '', 1772409600),
    (9, 'Undated', 'Nothing.', 1, '', '', '', '', '', 99999999999999);
)";

/// A file with that schema and what `more` puts into it.
inline std::string make_dna_file(const ScratchFolder& folder, const std::string& more) {
  const std::string path = folder.path("claims.dna");
  run_sql(path, dna_schema + more);
  return path;
}

}  // namespace standpoint::test
