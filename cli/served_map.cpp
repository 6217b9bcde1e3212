#include "served_map.hpp"

#include "open_map.hpp"

#include <utility>

namespace standpoint::cli {

Result<ServedMap> load_served_map(const MapOptions& options, const graph::Network* before, Console& console) {
  const OpenMapOptions how{
      .keep_texts = true, .places_of = before, .remedy = "for every sentence serve the records (.jsonl)"};
  auto map = open_map(options, how, console);
  if (!map) return map.error();
  return ServedMap{
      {std::move(map->corpus), std::move(map->network), std::move(map->title), network_options(options)},
      map->failed};
}

std::vector<std::string> files_of_map(const MapOptions& options) {
  std::vector<std::string> files = options.inputs;
  for (const auto& file :
       {options.review, options.reading.names, options.reading.codebook, options.reading.model}) {
    if (!file.empty()) files.push_back(file);
  }
  return files;
}

}  // namespace standpoint::cli
