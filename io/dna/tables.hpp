#pragma once
// The tables of a DNA 3 database, as DNA 3.0.7 to 3.1.2 makes them: columns, keys, limits, defaults.
//
// Facts of the format (github.com/leifeld/dna, a database it made); the words of the definitions are ours.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace standpoint::io {

/// Texts that DNA keeps in a list or a table of its own are shorter than 191 characters (code points); longer
/// are the text and the notes of a document, and values of long text.
inline constexpr std::size_t longest_dna_text = 190;

/// Tables that are about the file as a whole: what a coder works with. Those of documents and of statements
/// (STATEMENTS and DATA...) are not among them.
enum class DnaTable {
  settings,
  coders,
  statement_types,
  variables,
  variable_links,
  regexes,
  coder_relations,
  entities,
  attribute_variables,
  attribute_values
};
inline constexpr std::size_t dna_table_count = 10;

std::string_view name_of(DnaTable table);
/// In the order of the schema; rows in records have theirs in this order.
std::span<const std::string_view> columns_of(DnaTable table);

/// Makes all sixteen tables, those of documents and statements included.
std::string dna_table_definitions();

}  // namespace standpoint::io
