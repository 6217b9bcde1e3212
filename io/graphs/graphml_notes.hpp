#pragma once
// What a GraphML reader did not take as it stood, counted.

#include <standpoint/model/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace standpoint::io {

enum class GraphmlNote : std::uint8_t {
  strange_namespace,
  no_graph,
  more_graphs,
  nested_graph,
  no_edge_default,
  unclear_direction,
  made_up_node,
  repeated_edge_id,
  hyperedge,
  port,
  key_without_for,
  key_without_type,
  key_of_others,
  dialect_key,
  dialect_label,
  late_key,
  unknown_key,
  misplaced_value,
  value_elsewhere,
  repeated_value,
  unusual_boolean,
  wide_integer,
  wrong_value,
  wrong_default,
  structured_value,
  strange_element,
  external_entity,
  count  // not a note: how many there are
};

/// Counts by kind, each with the line of its first and what was seen there.
class GraphmlNotes {
 public:
  /// `line` and `detail` are functions: asked for the first of a kind only.
  template <class Line, class Detail>
  void add(GraphmlNote kind, Line line, Detail detail) {
    Tally& tally = tallies_[static_cast<std::size_t>(kind)];
    if (++tally.count > 1) return;
    tally.line = line();
    tally.detail = detail();
  }

  /// Tells all of them, one diagnostic each, in the order of their kinds. `name` stands in messages.
  void tell(std::string_view name, const DiagnosticSink& report) const;

 private:
  struct Tally {
    std::size_t count = 0;
    std::size_t line = 0;
    std::string detail;
  };
  std::array<Tally, static_cast<std::size_t>(GraphmlNote::count)> tallies_;
};

}  // namespace standpoint::io
