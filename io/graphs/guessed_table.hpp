#pragma once
// Columns of files that do not say their types: a column has the narrowest type that holds all of its values.

#include <standpoint/io/property_graph.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint::io {

/// Columns grow wider as values come: int, long, double, string; boolean, string. A value is never lost: what
/// was an integer or a boolean is read as text where a text follows.
class GuessedTable {
 public:
  /// Place of the column of that name, which is new when there is none. Amortised O(length).
  std::size_t column(std::string_view name);

  void set(std::size_t column, std::size_t row, bool value);
  void set(std::size_t column, std::size_t row, std::int64_t value);
  void set(std::size_t column, std::size_t row, double value);
  void set(std::size_t column, std::size_t row, std::string_view value);

  /// The columns in the order in which they first came up; afterwards there are none.
  AttributeTable finish();

 private:
  struct Column {
    std::string name;
    std::optional<AttributeColumn> values;
    std::size_t rows = 0;
  };
  // The column as one that holds the type.
  AttributeColumn& widen(std::size_t column, std::size_t row, AttributeType type);

  std::deque<Column> columns_;  // places stay: names are looked up by views of them
  std::unordered_map<std::string_view, std::size_t> places_;
};

/// The column of texts as booleans (true, false), integers (no zeros or + in front) or numbers where all of
/// its values in the first `rows` rows are such, else as it is.
AttributeColumn with_guessed_type(const AttributeColumn& texts, std::size_t rows);

}  // namespace standpoint::io
