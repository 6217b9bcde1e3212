#pragma once
// A map as commands take it that look at one: their options as what reading::open_map() goes by.

#include "console.hpp"
#include "map_options.hpp"

#include <standpoint/graph/network.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/reading/open_map.hpp>

#include <string>

namespace standpoint::cli {

struct OpenMapOptions {
  bool keep_texts = false;                    ///< quotes are shown in their context
  bool layout = true;                         ///< nodes are drawn
  const graph::Network* places_of = nullptr;  ///< as in NetworkOptions
  std::string remedy;  ///< what a finished map lacks: "for every sentence serve the records (.jsonl)"
};

/// Reads options.inputs; findings go to the console. Errors: those of reading::open_map().
Result<reading::OpenedMap> open_map(const MapOptions& options, const OpenMapOptions& how, Console& console);

}  // namespace standpoint::cli
