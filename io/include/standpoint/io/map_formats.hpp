#pragma once
// What is written of a map and not of any graph: records, projects, databases of coders, annotations,
// pictures. What is written of any graph is in graph_formats.hpp.

#include <standpoint/graph/network.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace standpoint::io {

/// What an .svg shows: the network, or actors by issues.
enum class Picture { map, matrix };

/// What a map is written from.
struct Map {
  std::shared_ptr<const Corpus> corpus;  ///< finished
  std::shared_ptr<const graph::Network> network;
  graph::View view = graph::View::all;
  std::string title;
  Picture picture = Picture::map;
  DiagnosticSink report = ignore_diagnostics;  ///< told what a format cannot hold
};

/// A format that maps are written in.
struct MapFormat {
  std::string_view suffix;       ///< ".jsonl"
  std::string_view description;  ///< "records"
  std::string_view media_type;
  /// An error that is told to map.report means that what was written is worthless. Check the stream
  /// afterwards.
  void (*write)(std::ostream& out, const Map& map) = nullptr;
  bool has_texts = false;  ///< it holds the texts of documents, or words of them
  bool has_ties = true;    ///< it shows the network; else map.network may be null
};

/// All of them, in the order in which they are listed for users.
std::span<const MapFormat> map_formats();
/// The one of `formats` whose suffix `path` ends in, before .gz and .zst; null for an unknown one.
const MapFormat* find_map_format(std::string_view path, std::span<const MapFormat> formats = map_formats());

}  // namespace standpoint::io
