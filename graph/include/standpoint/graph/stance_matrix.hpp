#pragma once
// Who stands where on which issue: statements for, neutral and against, actor by issue.
//
//   const graph::StanceMatrix matrix = graph::make_stance_matrix(*network);
//   const graph::StanceCounts toll = matrix.at(row, column);   // toll.support, toll.neutral, toll.oppose

#include <standpoint/graph/network.hpp>

#include <cstddef>
#include <vector>

namespace standpoint::graph {

/// Statements of one actor on one issue. One for and one against is not the same as none: nothing is netted.
struct StanceCounts {
  std::size_t support = 0;
  std::size_t neutral = 0;
  std::size_t oppose = 0;

  std::size_t total() const { return support + neutral + oppose; }
  friend bool operator==(const StanceCounts&, const StanceCounts&) = default;
};

/// How much of the matrix is kept.
struct StanceMatrixOptions {
  std::size_t most_actors = 60;  ///< the most active ones on these issues
  std::size_t most_issues = 40;  ///< the ones most spoken of
};

/// Actors by issues.
struct StanceMatrix {
  /// An actor.
  struct Row {
    NodeIndex actor = 0;
    int camp = 0;         ///< 0 = in none, or nobody else of it has a row
    StanceCounts counts;  ///< of all columns
  };
  /// An issue.
  struct Column {
    NodeIndex issue = 0;
    StanceCounts counts;  ///< of all actors, also of those who have no row
  };
  /// What an actor said on an issue.
  struct Cell {
    std::size_t column = 0;
    StanceCounts counts;
  };
  std::vector<Row> rows;
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> cells;  ///< of each row those that are not empty, by column
  std::size_t actors = 0;                ///< with a stance on any issue
  std::size_t issues = 0;                ///< with a stance of any actor
  std::size_t statements = 0;            ///< all of them, and those in the cells
  std::size_t statements_shown = 0;

  /// Nothing where the actor said nothing.
  StanceCounts at(std::size_t row, std::size_t column) const;
};

/// From the edges actor -> issue of a network. Columns by their statements, then actors, then label; rows by
/// camp (those without company last), and within a camp so that similar ones follow each other: the most
/// active one, and after each row the one of most similar stances (cosine of the differences support -
/// oppose). The result does not depend on the order of the network's nodes or edges. O(edges log edges +
/// rows^2 * columns).
StanceMatrix make_stance_matrix(const Network& network, const StanceMatrixOptions& options = {});

}  // namespace standpoint::graph
