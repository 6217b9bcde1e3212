#pragma once
// Maps in the format of their suffix.
//
//   const std::vector<std::string> paths = {"map.graphml", "map.svg"};
//   auto outputs = io::MapOutputs::open(paths);
//   outputs->write(map, io::Profile::gephi);
//   outputs->commit();

#include <standpoint/io/graph_files.hpp>
#include <standpoint/io/map_formats.hpp>
#include <standpoint/io/output_file.hpp>
#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/result.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace standpoint::io {

/// ".graphml (GraphML), .gexf (GEXF 1.3), ...": every ending that a map can have. `more` are formats of parts
/// above this one: the page.
std::string known_map_formats(std::span<const MapFormat> more = {});

/// Outputs opened before the work begins, so that a wrong folder is known at once, and committed when it is
/// done.
class MapOutputs {
 public:
  /// Error unsupported for an unknown suffix (the known ones are named), not_writable for a folder that is
  /// not there. `more` as above, and lasting as long as the outputs.
  static Result<MapOutputs> open(std::span<const std::string> paths, std::span<const MapFormat> more = {});

  /// A map to all of them. What a format has no place for is told as notes; an error is told where an output
  /// could not be written, which then may not be committed.
  void write(const Map& map, Profile profile);
  /// A graph of another program to all of them. Precondition: !need_map().
  void write(const PropertyGraph& graph, Profile profile, const DiagnosticSink& report);
  /// Gives the files their names.
  Result<void> commit();
  /// The files that are written: of a .csv both tables.
  std::vector<std::string> paths() const;
  /// Where they are written until then.
  std::vector<std::string> temporary_paths() const;
  /// True when one of them holds the texts of the documents, so that its evidence can be checked.
  bool need_texts() const;
  /// True when one of them shows ties: all but records and annotations.
  bool need_network() const;
  /// True when one of them can only be made of a map: records, annotations, pictures.
  bool need_map() const;
  /// True when one of them has a dialect for it.
  bool has_profile(Profile profile) const;
  /// True when one of them is a picture.
  bool has_picture() const;
  /// True when one of them is standard output, which then holds nothing else.
  bool uses_stdout() const;

 private:
  struct Output {
    std::string path;
    std::optional<GraphOutput> graph;  // or:
    std::optional<OutputFile> file;
    const MapFormat* format = nullptr;  // of the file
  };
  std::vector<Output> outputs_;
};

}  // namespace standpoint::io
