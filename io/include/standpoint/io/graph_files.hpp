#pragma once
// Files of graphs in the format of their suffix.
//
//   auto graph = io::read_graph_file("map.gexf", io::ignore_diagnostics);
//   auto out = io::GraphOutput::create("map.csv");        // map.nodes.csv and map.edges.csv
//   out->write(*graph, io::Profile::gephi, report);
//   out->commit();

#include <standpoint/io/graph_formats.hpp>
#include <standpoint/io/output_file.hpp>
#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/result.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// True for a path whose suffix is that of a format that is read; of a .csv when its first row names the
/// columns of nodes or edges and no actors, or when it is not there and its pair is (map.csv for
/// map.nodes.csv and map.edges.csv).
bool is_graph_file(const std::string& path);

/// Reads it, plain or gzipped. Of a pair of tables either one may be named; both are read when they are
/// there. Errors: unsupported for an unknown suffix, with the known ones; those of opening and of the format.
Result<PropertyGraph> read_graph_file(const std::string& path, const DiagnosticSink& report);

/// An output in the format of its suffix, of one file or two, that appears when all of it is complete.
class GraphOutput {
 public:
  /// `format` in place of the suffix's when it is given. Error unsupported for an unknown suffix or one that
  /// is only read; those of OutputFile.
  static Result<GraphOutput> create(const std::string& path, const GraphFormat* format = nullptr);

  const GraphFormat& format() const { return *format_; }
  /// Writes the graph in the format of the path; what it has no place for is told. Once.
  void write(const PropertyGraph& graph, Profile profile, const DiagnosticSink& report);
  /// OutputFile::finish for all of its files; then commit() only renames.
  Result<void> finish();
  /// Puts the files in place; before, nothing is seen of them.
  Result<void> commit();
  /// Its files, and where they are written until commit().
  std::vector<std::string> paths() const;
  /// What to remove when the program is stopped.
  std::vector<std::string> temporary_paths() const;

 private:
  struct Part {
    std::string path;
    const GraphFormat* format;
    OutputFile file;
  };
  explicit GraphOutput(const GraphFormat& format) : format_(&format) {}

  const GraphFormat* format_;
  std::vector<Part> parts_;
};

}  // namespace standpoint::io
