#pragma once
// The member "dna" of documents and statements that come from a DNA database: what Standpoint has no place
// for and the way back needs.
//
// A statement:
//   "dna":{"file":"r:...","id":12,"type":1,"coder":2,"values":{"tone":"calm","intensity":-2}}
//     file    id of the run that keeps the rest of the file (frame.hpp)
//     id, type, coder   of the tables STATEMENTS, STATEMENTTYPES, CODERS
//     value   of an integer qualifier, whose sign is the stance
//     utf16   [Start, Stop], where they are not those of the evidence (they lay outside of the text)
//     values  of variables that are neither actor, issue, target nor stance, without empty texts
//     missing names of variables that have no value at all, not even an empty one
// A document:
//   "dna":{"file":"r:...","id":4,"coder":2,"statements":[{"id":5,"type":3,"coder":3,"start":253,"end":344,
//   "quote":"...","values":{"note":"..."}}]}
//     date    seconds since 1970, of a document without a date of the years 1 to 9999
//     crlf    true: its lines end with CRLF
//     statements   those that are no statements to Standpoint (annotations, codings without an issue); their
//             values include all variables, their places are code points

#include "dna/frame.hpp"
#include "dna/places.hpp"

#include <standpoint/model/document.hpp>
#include <standpoint/model/statement.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

struct DnaCoding {
  std::string file;
  std::optional<std::int64_t> id, type, coder, value;
  std::optional<DnaSpan> utf16;
  std::map<std::string, DnaValue> values;
  std::vector<std::string> missing;
};

struct DnaOtherStatement {
  DnaCoding coding;  // without file, which is that of the document
  Quote quote;
};

struct DnaDocument {
  std::string file;
  std::optional<std::int64_t> id, coder, date;
  bool crlf = false;
  std::vector<DnaOtherStatement> statements;
};

/// The member as Statement::extra and Document::extra hold it.
std::string to_members(const DnaCoding& coding);
std::string to_members(const DnaDocument& document);

/// The member among others; none where it is missing or not of this form.
std::optional<DnaCoding> find_dna_coding(const Statement& statement);
std::optional<DnaDocument> find_dna_document(const Document& document);

}  // namespace standpoint::io
