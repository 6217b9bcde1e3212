#pragma once
// What a database of Discourse Network Analyzer 3 says about itself.

#include "dna/frame.hpp"
#include "sqlite.hpp"

#include <standpoint/graph/statement_table.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

struct DnaVariable {
  std::int64_t id = 0;
  std::string name;
  graph::VariableKind kind = graph::VariableKind::text;
};

struct DnaStatementType {
  std::int64_t id = 0;
  std::string label;
  std::vector<DnaVariable> variables;

  std::size_t short_texts() const;
  /// A boolean or an integer.
  bool has_qualifier() const;
};

/// "short text", "long text", "boolean" or "integer", as DNA names them.
std::string_view data_type_name(graph::VariableKind kind);

/// The types of a file and their variables, each by id.
std::vector<DnaStatementType> statement_types_of(const DnaFrame& frame);

/// What keeps a database from being read: a table that is missing, another version.
std::optional<Error> check_dna_version(const SqliteFile& file);

/// The type of that label; of "" the first with two short texts and a qualifier, else the first with two
/// short texts. Error not_found with the labels there are.
Result<DnaStatementType> find_statement_type(const SqliteFile& file, const std::string& wanted);

}  // namespace standpoint::io
