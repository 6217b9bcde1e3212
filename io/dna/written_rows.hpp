#pragma once
// What of a corpus becomes rows of DOCUMENTS and STATEMENTS.

#include "dna/members.hpp"
#include "dna/written_file.hpp"
#include "offsets.hpp"

#include <standpoint/model/corpus.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
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
  std::size_t document = 0;  ///< place among the documents
  DnaSpan span;
  bool toward_target = false;  ///< of a statement on an issue and an actor: the second row
};

/// The databases among the records, by the ids of their runs.
using DnaFiles = std::map<std::string, DnaTranslation>;

/// Gives every document and statement of the corpus rows with ids, spans and types; types that are missing
/// are added to the file. Documents come by id.
struct DnaRows {
  std::map<DocumentId, Document>
      lacking;  ///< documents of statements that the records lack; rows point to them
  std::vector<DnaDocumentRow> documents;
  std::vector<DnaStatementRow> statements;  ///< by id
};
Result<DnaRows> plan_dna_rows(const Corpus& corpus, const DnaFiles& files, DnaWrittenFile& file,
                              DnaLosses& losses);

}  // namespace standpoint::io
