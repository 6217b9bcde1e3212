#pragma once
// The formats of graph programs, by the suffix of a file.

#include <standpoint/io/property_graph.hpp>
#include <standpoint/model/result.hpp>

#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// For whom a file is written, where one format has dialects: gephi (the default), visone, plain, networkx,
/// graphology.
enum class Profile { gephi, visone, plain, networkx, graphology };

std::string_view to_string(Profile profile);
std::optional<Profile> parse_profile(std::string_view word);

/// One format. `read` and `write` are null where it is only written or only read. `name` stands in messages
/// ("map.graphml:12"); what was left out or made up is reported as notes that count it, one for each kind of
/// thing. A writer that finds the stream bad goes on; check it afterwards (OutputFile::commit does).
struct GraphFormat {
  /// Reads a graph; the name stands in messages.
  using Read = Result<PropertyGraph> (*)(std::istream& in, std::string_view name,
                                         const DiagnosticSink& report);
  /// Writes a graph; what it has no place for is told.
  using Write = void (*)(std::ostream& out, const PropertyGraph& graph, Profile profile,
                         std::string_view name, const DiagnosticSink& report);

  std::string_view suffix;       ///< ".graphml"
  std::string_view description;  ///< "GraphML (Gephi, visone, yEd, NetworkX, igraph)"
  std::string_view media_type;   ///< of one stream
  Read read = nullptr;
  Write write = nullptr;
  std::vector<Profile> profiles = {Profile::gephi};  ///< those it has dialects for
  /// Suffixes of the files it is made of (.nodes.csv and .edges.csv of a .csv), each a format of its own;
  /// such a format is neither read nor written as one stream: graph_files.hpp does it.
  std::vector<std::string_view> parts = {};
};

/// All of them, in the order in which they are listed for users.
std::span<const GraphFormat> graph_formats();
/// By the longest suffix that `path` ends in, in any case, before .gz and .zst; null for an unknown one.
const GraphFormat* find_graph_format(std::string_view path);

}  // namespace standpoint::io
