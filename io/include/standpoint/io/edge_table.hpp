#pragma once
// Tables of signed ties: what `standpoint balance` and `standpoint camps` read.
//
//   source,target,sign
//   Marel Lines,Harbour Union,-1
//   Marel Lines,Velmouth,1

#include <standpoint/graph/signed_graph.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <istream>
#include <string>

namespace standpoint::io {

/// The ties of a table, and what was done to make them one graph.
struct EdgeTable {
  graph::SignedGraph graph;
  std::size_t rows = 0;
  std::size_t self_ties = 0;  ///< rows from a node to itself: left out
  std::size_t cancelled = 0;  ///< pairs whose rows add up to 0: no tie
  bool has_weights = false;   ///< the table has a column 'weight'
};

/// Reads a CSV with the columns source, target and sign or weight or both, in any order; others are passed
/// over. A sign is +, -, 1, -1, positive or negative (in any case); a weight is a number other than 0. With
/// both columns the sign says which, the weight without its sign how much. Rows of one pair, in either
/// direction, are added up. Names are compared by their bytes, without outer blanks and the guard of
/// CsvWriter; a row that begins with # is a row like any other, since names may.
///
/// `name` stands in messages ("ties.csv:7: ..."). Errors: empty for a stream without a row of columns,
/// malformed for a column that is not there or a broken row, invalid_value for a name, sign or weight that is
/// empty or none. The first one ends the reading: a graph that lacks ties has other measures. Streams: memory
/// is that of the graph.
Result<EdgeTable> read_edge_table(std::istream& in, const std::string& name);
/// The same for a file, plain or gzipped, or standard input for "-".
Result<EdgeTable> read_edge_table_file(const std::string& path);

}  // namespace standpoint::io
