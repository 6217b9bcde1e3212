#pragma once
// Networks of statements as CSV: matrices, lists of ties, lists of events.
//
// A matrix has a header row with the labels of its columns, a column with those of its rows, and numbers in
// their shortest exact decimals. Labels are guarded against spreadsheets that would compute them (' before =
// + - @).

#include <standpoint/graph/dna_kernels.hpp>
#include <standpoint/graph/one_mode.hpp>
#include <standpoint/graph/statement_selection.hpp>
#include <standpoint/graph/statement_table.hpp>
#include <standpoint/graph/two_mode.hpp>
#include <standpoint/model/result.hpp>

#include <ostream>
#include <span>

namespace standpoint::io {

/// Rows by columns; 0 where nothing was said. Memory of one row.
void write_matrix(std::ostream& out, const graph::TwoModeNetwork& network);
void write_matrix(std::ostream& out, const graph::DenseNetwork& network);
/// source,target,weight,positive,neutral,negative: one row for each tie that is there, also of weight 0.
void write_ties(std::ostream& out, const graph::TwoModeNetwork& network);

/// A square matrix, 0 on its diagonal, row by row as it is made: memory of one row. Errors of project_rows.
Result<void> write_one_mode_matrix(std::ostream& out, const graph::StatementCounts& counts,
                                   const graph::QualifierScale& scale, const graph::DiscourseOptions& options,
                                   double min_weight = 0.0);
/// The same of ties that are there already, in the order of (a, b).
void write_matrix(std::ostream& out, const graph::StatementCounts& counts,
                  std::span<const graph::OneModeTie> ties);
/// source,target,weight,congruence,conflict,positive,neutral,negative: each pair once, as it is made.
Result<void> write_one_mode_ties(std::ostream& out, const graph::StatementCounts& counts,
                                 const graph::QualifierScale& scale, const graph::DiscourseOptions& options,
                                 double min_weight = 0.0);
void write_ties(std::ostream& out, const graph::StatementCounts& counts,
                std::span<const graph::OneModeTie> ties);

/// The kept statements in the columns of DNA's event list: statement_id, time (2026-03-02 08:30:00), the
/// variables of the statement, start_position, stop_position, text, coder, document_id, document_title,
/// document_author, document_source, document_section, document_type. Words are verbatim.
void write_events(std::ostream& out, const graph::StatementTable& table,
                  const graph::StatementSelection& selection);

}  // namespace standpoint::io
