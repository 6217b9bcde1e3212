#include "served_map.hpp"

#include "load.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace standpoint::cli {
namespace {

std::string title_of(const MapOptions& map) {
  if (!map.title.empty()) return map.title;
  const std::filesystem::path first(map.inputs.front());
  return map.inputs.size() == 1 ? first.stem().string()
                                : fmt::format("{} and {} more", first.stem().string(), map.inputs.size() - 1);
}

// A map that is made already: its edges with their best quotes. It is shown as it is, alone.
Result<ServedMap> load_finished(const MapOptions& options, Console& console) {
  const std::string& path = *std::find_if(options.inputs.begin(), options.inputs.end(), is_finished_map);
  if (options.inputs.size() > 1) {
    return Error{
        Errc::unsupported, path,
        "a finished map is shown alone; to merge, give the records (.jsonl) that the maps were made from"};
  }
  if (!options.from.empty() || !options.to.empty() || !options.review.empty() || options.roll_up != "none" ||
      options.min_confidence > 0.0) {
    return Error{Errc::unsupported, path,
                 "--from, --to, --min-confidence, --roll-up and --review are for statements; give the "
                 "records (.jsonl) of this map"};
  }
  auto map = read_finished_map(path, console.sink());
  if (!map) return map.error();
  console.note(path +
               ": the best quote of each edge is shown; for every sentence serve the records (.jsonl)");
  std::string title = !options.title.empty() ? options.title
                      : map->title.empty()   ? title_of(options)
                                             : map->title;
  return ServedMap{{map->corpus, map->network, std::move(title)}};
}

// Records, tables, articles.
Result<ServedMap> load_statements(const MapOptions& options, Console& console) {
  auto load = map_load_options(options);
  if (!load) return load.error();
  load->keep_texts = true;
  const Loaded loaded = load_corpus(options.inputs, *load, console);
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty())
    return Error{Errc::empty, "", "nothing could be read, so there is nothing to show"};
  return ServedMap{
      {loaded.corpus, graph::build_network(*loaded.corpus, network_options(options)), title_of(options)},
      loaded.failed};
}

}  // namespace

Result<ServedMap> load_served_map(const MapOptions& options, Console& console) {
  return std::any_of(options.inputs.begin(), options.inputs.end(), is_finished_map)
             ? load_finished(options, console)
             : load_statements(options, console);
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
