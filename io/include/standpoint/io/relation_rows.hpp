#pragma once
// Tables of sentences with two actors each, as tab-separated lines: what `standpoint relate` reads.
//
//   id   sentence                              p_begin  p_end  q_begin  q_end
//   r1   Ida Holt criticised Marel Lines.      0        8      20       31

#include <standpoint/model/result.hpp>
#include <standpoint/model/text.hpp>

#include <cstddef>
#include <functional>
#include <string>

namespace standpoint::io {

/// A sentence with the places of p and q in code points, not yet compared with the sentence.
struct RelationRow {
  std::string id;
  Text sentence;
  CodePointSpan p;
  CodePointSpan q;
  std::string where;  ///< "pairs.tsv:17"
};

/// What was read of a table of pairs.
struct RelationRowCounts {
  std::size_t rows = 0;    ///< handed on
  std::size_t failed = 0;  ///< reported as errors
};

/// Gets each row; false stops the reading.
using OnRelationRow = std::function<bool(RelationRow&&)>;

/// Reads a file, plain or gzipped, or standard input for "-". A first line that names the columns sentence,
/// p_begin, p_end, q_begin and q_end (and id) is a header: the columns may then have any order and others may
/// stand between them. Without one the columns are id, sentence, p_begin, p_end, q_begin, q_end. Lines are
/// not quoted; empty ones are skipped. A row with a column too few, a place that is no number or a sentence
/// that is not UTF-8 is an Error with file and line, and the next one is read; a header without one of the
/// columns ends the file. Memory does not grow with the number of rows.
RelationRowCounts read_relation_rows(const std::string& path, const OnRelationRow& on_row,
                                     const DiagnosticSink& report);

}  // namespace standpoint::io
