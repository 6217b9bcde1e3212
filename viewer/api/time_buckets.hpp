#pragma once
// Statements in calendar units, side by side.

#include "api/map_index.hpp"

#include <standpoint/graph/stance_matrix.hpp>
#include <standpoint/graph/time_units.hpp>
#include <standpoint/model/date.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace standpoint::viewer {

struct TimeBucket {
  Date from;  ///< first and last day
  Date to;
  graph::StanceCounts counts;
};

struct TimeBuckets {
  graph::TimeUnit unit = graph::TimeUnit::month;
  std::vector<TimeBucket> buckets;  ///< from the first to the last statement, empty ones included
  graph::StanceCounts undated;
  graph::StanceCounts imprecise;  ///< of a month or a year, and the unit is shorter
};

inline constexpr std::size_t most_buckets = 1000;

/// `unit` event: the shortest of day, week, month and year that gives at most 60 of them. Units that would
/// give more than most_buckets are made longer. O(n + buckets).
TimeBuckets bucket_statements(const MapIndex& map, std::span<const Place> statements, graph::TimeUnit unit);

}  // namespace standpoint::viewer
