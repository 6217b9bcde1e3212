#pragma once
// Columns that mean something to graph programs, found by their names, and names made unlike each other.

#include <standpoint/io/property_graph.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// True when the column has a value, of its own or the default, in one of the first `rows` rows.
bool has_values(const AttributeColumn& column, std::size_t rows);

/// The first column of that name and of texts, or of numbers; null when there is none.
const AttributeColumn* find_text(const AttributeTable& table, std::string_view name);
const AttributeColumn* find_number(const AttributeTable& table, std::string_view name);

/// The number of a row of a column of numbers; nothing for a row without one and a null column.
std::optional<double> number_of(const AttributeColumn* column, std::size_t row);
/// The text of a row; "" for a row without one and a null column. No copy is made of texts.
std::string_view text_of(const AttributeColumn* column, std::size_t row);

/// How many edges are directed, or are not. O(edges).
std::size_t count_edges(const PropertyGraph& graph, bool directed);
/// What a format that knows one direction only must call the graph: true when an edge is directed, or there
/// is none and the graph is.
bool has_directed_edges(const PropertyGraph& graph);

/// How names are told apart: by their bytes, or without regard to case, as spreadsheets and Gephi do.
enum class NameCase { bytes, folded };

/// Names unlike each other and unlike those that stand for something else in a format.
class UniqueNames {
 public:
  explicit UniqueNames(std::span<const std::string_view> taken = {}, NameCase name_case = NameCase::folded);
  /// `name`, or "name_2" and so on when it is taken; then it is taken, too.
  std::string make(std::string_view name);

 private:
  std::string key(std::string_view name) const;

  NameCase name_case_;
  std::set<std::string, std::less<>> taken_;
};

/// The names of all columns of a table, made unlike each other and `taken`.
std::vector<std::string> unique_column_names(const AttributeTable& table,
                                             std::span<const std::string_view> taken, NameCase name_case);

/// "#RRGGBB" as its three numbers; nothing for anything else.
struct Colour {
  int red = 0;
  int green = 0;
  int blue = 0;
};
std::optional<Colour> parse_colour(std::string_view text);
/// "#rrggbb"; parts outside 0 to 255 are brought into it.
std::string to_string(const Colour& colour);

}  // namespace standpoint::io
