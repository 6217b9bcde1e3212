#pragma once
// The columns of a review table, for who keeps its rows elsewhere than in a CSV file.

#include <standpoint/review.hpp>

#include <array>
#include <string>
#include <string_view>

namespace standpoint::io {

inline constexpr std::array<std::string_view, 24> review_columns = {
    "id",           "status",      "stance",      "actor",        "issue",     "target",
    "act",          "quote",       "doc",         "document",     "date",      "confidence",
    "found_stance", "found_actor", "found_issue", "found_target", "found_act", "note",
    "actor_kind",   "target_kind", "evidence_at", "actor_at",     "issue_at",  "target_at"};

using ReviewCells = std::array<std::string, review_columns.size()>;

/// A row as it is written, in the order of the columns.
ReviewCells review_cells(const ReviewRow& row);

}  // namespace standpoint::io
