#pragma once
// What a format cannot hold, or a file says oddly, counted: one note for each kind of thing.

#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {

/// Counts by kind; tell() reports them in the order in which the kinds first came up.
class Notes {
 public:
  Notes(std::string_view name, const DiagnosticSink& report) : name_(name), report_(report) {}

  /// One more (or `count` more) of a kind; in `text` {} is the number, and of {edge is|edges are} the first
  /// is taken for one and the second for more.
  void add(std::string_view text, std::size_t count = 1);
  /// What is not counted, as it stands.
  void say(std::string line) { counts_.emplace_back(std::move(line), 0); }
  void tell() const;

 private:
  std::string name_;
  const DiagnosticSink& report_;
  std::vector<std::pair<std::string, std::size_t>> counts_;
};

/// Says which columns of a table a format has no place for: those of `is_lost` that have a value in one of
/// the first `rows` rows. `of` is "nodes", "edges" or "the graph".
void note_lost_columns(Notes& notes, std::string_view format, std::string_view of,
                       const AttributeTable& table, std::size_t rows,
                       const std::function<bool(const AttributeColumn&)>& is_lost);

}  // namespace standpoint::io
