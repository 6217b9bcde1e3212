#pragma once
// A map as commands take it that look at one: records, a project, statement tables, articles, or a finished
// map.

#include "console.hpp"
#include "map_options.hpp"

#include <standpoint/graph/network.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <cstddef>
#include <memory>
#include <string>

namespace standpoint::cli {

struct OpenedMap {
  std::shared_ptr<const Corpus> corpus;  ///< finished
  std::shared_ptr<const graph::Network> network;
  std::string title;
  std::size_t failed = 0;  ///< inputs, lines or rows that could not be read
};

struct OpenMapOptions {
  bool keep_texts = false;                    ///< quotes are shown in their context
  bool layout = true;                         ///< nodes are drawn
  const graph::Network* places_of = nullptr;  ///< as in NetworkOptions
  std::string remedy;  ///< what a finished map lacks: "for every sentence serve the records (.jsonl)"
};

/// The title that is given, else the name of the first input without its ending, and how many there are more.
std::string title_of(const MapOptions& options);

/// Reads options.inputs; findings go to the console. A finished map (is_finished_map) stands alone. Errors:
/// those of the readers; unsupported for a finished map beside others, or with options that are for
/// statements; empty when nothing could be read.
Result<OpenedMap> open_map(const MapOptions& options, const OpenMapOptions& how, Console& console);

}  // namespace standpoint::cli
