#pragma once
// What a DNA database holds besides documents and statements, as rows of its tables: who codes, what types
// of statements there are, their variables, entities and attributes, regular expressions, settings.
//
// In records it is the member "dna" of a run:
//   {"record":"run","id":"r:...","dna":{"tables":{"SETTINGS":[["version","3.0.7"],...],"CODERS":[[1,"Admin",
//   255,255,0,...],...],...}}}
// Each row is a list in the order of the schema's columns (tables.hpp); what is null in it, or missing behind
// it, has the column's default. So nothing that DNA keeps about a file is lost on the way there and back.

#include "dna/tables.hpp"
#include "sqlite.hpp"

#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace standpoint::io {

using DnaValue = std::variant<std::monostate, std::int64_t, std::string>;
using DnaRow = std::vector<DnaValue>;

struct DnaFrame {
  std::array<std::vector<DnaRow>, dna_table_count> tables;

  const std::vector<DnaRow>& rows(DnaTable table) const { return tables[static_cast<std::size_t>(table)]; }
  std::vector<DnaRow>& rows(DnaTable table) { return tables[static_cast<std::size_t>(table)]; }
};

/// A value of a row by the place of its column; none where it is of another type or missing.
std::optional<std::int64_t> integer_at(const DnaRow& row, std::size_t column);
std::string_view text_at(const DnaRow& row, std::size_t column);

/// Rows of one table in the order they were written. A table or column that is missing gives no rows or no
/// values. Text that is no UTF-8 is mended. Error malformed for a damaged file.
Result<std::vector<DnaRow>> read_dna_rows(const SqliteFile& file, DnaTable table);
/// All of them.
Result<DnaFrame> read_dna_frame(const SqliteFile& file);

/// The run that keeps it; its id is a hash of the rows.
Run make_dna_run(const DnaFrame& frame);
/// The frame of a run; none of one that is no DNA file's. Values of the wrong kind are left out.
std::optional<DnaFrame> find_dna_frame(const Run& run);

/// The bytes of a column, mended where they are no UTF-8; line ends stay.
std::string mended_text(const SqliteQuery& query, int column);

}  // namespace standpoint::io
