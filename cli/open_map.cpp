#include "open_map.hpp"

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
Result<OpenedMap> open_finished(const MapOptions& options, const OpenMapOptions& how, Console& console) {
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
                 "records (.jsonl) of "
                 "this map"};
  }
  auto map = read_finished_map(path, console.sink());
  if (!map) return map.error();
  console.note(path + ": the best quote of each edge is shown; " + how.remedy);
  std::string title = !options.title.empty() ? options.title
                      : map->title.empty()   ? title_of(options)
                                             : map->title;
  return OpenedMap{map->corpus, map->network, std::move(title)};
}

// Records, tables, articles.
Result<OpenedMap> open_statements(const MapOptions& options, const OpenMapOptions& how, Console& console) {
  auto load = map_load_options(options);
  if (!load) return load.error();
  load->keep_texts = how.keep_texts;
  const Loaded loaded = load_corpus(options.inputs, *load, console);
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty())
    return Error{Errc::empty, "", "nothing could be read, so there is nothing to show"};
  graph::NetworkOptions network = network_options(options);
  network.layout = how.layout;
  return OpenedMap{loaded.corpus, graph::build_network(*loaded.corpus, network), title_of(options),
                   loaded.failed};
}

}  // namespace

Result<OpenedMap> open_map(const MapOptions& options, const OpenMapOptions& how, Console& console) {
  const auto& inputs = options.inputs;
  return std::any_of(inputs.begin(), inputs.end(), is_finished_map) ? open_finished(options, how, console)
                                                                    : open_statements(options, how, console);
}

}  // namespace standpoint::cli
