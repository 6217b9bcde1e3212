#pragma once
// What of a document with its records becomes rows of DOCUMENTS and STATEMENTS.

#include "dna/members.hpp"
#include "dna/written_file.hpp"
#include "dna/written_types.hpp"
#include "offsets.hpp"

#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace standpoint::io {

/// What a database cannot hold, counted.
struct DnaLosses {
  std::size_t rejected = 0;   ///< statements that a coder rejected
  std::size_t neutral = 0;    ///< written as Neutral Statement
  std::size_t relations = 0;  ///< written as Actor Relation
  std::size_t both = 0;       ///< on an issue and an actor: two statements
  std::size_t several_quotes = 0;
  std::size_t unplaced = 0;      ///< quotes that do not stand in the text
  std::size_t without_text = 0;  ///< documents
  std::size_t more_bodies = 0;   ///< statements for more bodies than one
  std::size_t meta = 0;          ///< documents with meta that DNA has no column for
  std::size_t untyped = 0;       ///< codings of types that are not there
};

/// A document on its way: its text as DNA will have it.
struct DnaDocumentRow {
  const Document* document = nullptr;
  DnaDocument members;
  bool from_dna = false;  ///< of a database among the records
  std::int64_t id = 0;
  std::string made_text;  ///< of a document without one: the quotes of its statements
  OffsetConverter units;
  std::vector<std::uint32_t> line_ends;  ///< code points of \n, where DNA has CRLF

  /// As records have it, before CRLF.
  const std::string& text() const { return made_text.empty() ? document->text.bytes() : made_text; }
  /// UTF-16 units of the written text.
  DnaSpan span(CodePointSpan code_points) const;
};

/// A statement on its way: one row of STATEMENTS.
struct DnaStatementRow {
  const Statement* statement = nullptr;  ///< null: one that is DNA's alone
  DnaCoding coding;
  std::int64_t id = 0;
  std::int64_t type = 0;
  DnaSpan span;
  bool toward_target = false;  ///< of a statement on an issue and an actor: the second row
};

/// The databases among the records, by the ids of their runs.
using DnaFiles = std::map<std::string, DnaTranslation>;

struct DnaRows {
  DnaDocumentRow document;
  std::vector<DnaStatementRow> statements;  ///< by id
};

/// Ids of rows: those that were given, if they are free, else behind all that were given. Memory: those
/// given.
class DnaRowIds {
 public:
  /// Ids that will be asked for: new ones go behind them.
  void expect(std::optional<std::int64_t> id) {
    if (is_id(id) && *id > last_) last_ = *id;
  }
  /// True when the id may be kept.
  bool keep(std::optional<std::int64_t> id) { return is_id(id) && taken_.insert(*id).second; }
  std::int64_t next() { return ++last_; }

 private:
  static bool is_id(std::optional<std::int64_t> id) { return id && *id >= 1 && *id <= INT32_MAX; }
  std::set<std::int64_t> taken_;
  std::int64_t last_ = 0;
};

class DnaRowPlanner {
 public:
  /// `names` has the entities of all documents.
  DnaRowPlanner(const Corpus& names, const DnaFiles& files, DnaWrittenFile& file, DnaLosses& losses)
      : files_(files), file_(file), types_(names, file), losses_(losses) {}

  /// Of documents that will be planned: rows of a database that keep their ids.
  void expect(const DocumentRecords& records);
  /// Gives a document and its statements rows with ids, spans and types; types that are missing are added to
  /// the file. The rows point into `document` and `statements`.
  Result<DnaRows> plan(const Document& document, const std::vector<Statement>& statements);

 private:
  DnaDocumentRow plan_document(const Document& document);
  std::optional<Error> add_statement(DnaRows& rows, const Statement& statement, CodePointSpan span);
  void translate(DnaCoding& coding, const DnaTranslation& file) const;
  CodePointSpan place_of(const Statement& statement, const Text& text);

  const DnaFiles& files_;
  DnaWrittenFile& file_;
  DnaTypeChooser types_;
  DnaLosses& losses_;
  DnaRowIds document_ids_, statement_ids_;
};

}  // namespace standpoint::io
