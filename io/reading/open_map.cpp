#include <standpoint/reading/open_map.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace standpoint::reading {
namespace {

// Whether something was asked for that only statements can tell.
bool selects_statements(const MapSource& source) {
  const graph::NetworkOptions& network = source.network;
  return network.from.known() || network.to.known() || !source.review.empty() ||
         network.roll_up != graph::RollUp::none || network.min_confidence > 0.0;
}

// A map that is made already: its edges with their best quotes. It is shown as it is, alone.
Result<OpenedMap> open_finished(const MapSource& source, const Listener& listener) {
  const std::string& path = *std::find_if(source.inputs.begin(), source.inputs.end(), is_finished_map);
  if (source.inputs.size() > 1) {
    return Error{
        Errc::unsupported, path,
        "a finished map is shown alone; to merge, give the records (.jsonl) that the maps were made from"};
  }
  if (selects_statements(source)) {
    return Error{Errc::unsupported, path,
                 source.options_of_statements + " are for statements; give the records (.jsonl) of this map"};
  }
  auto map = read_finished_map(path, listener.report);
  if (!map) return map.error();
  listener.note(path + ": the best quote of each edge is shown; " + source.remedy);
  std::string title = !source.title.empty() ? source.title
                      : map->title.empty()  ? title_of(source)
                                            : map->title;
  return OpenedMap{map->corpus, map->network, std::move(title)};
}

Result<OpenedMap> map_of(const Loaded& loaded, const MapSource& source) {
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty())
    return Error{Errc::empty, "", "nothing could be read, so there is nothing to show"};
  return OpenedMap{loaded.corpus, graph::build_network(*loaded.corpus, source.network), title_of(source),
                   loaded.failed};
}

}  // namespace

std::string title_of(const MapSource& source) {
  if (!source.title.empty() || source.inputs.empty()) return source.title;
  const std::filesystem::path first(source.inputs.front());
  return source.inputs.size() == 1
             ? first.stem().string()
             : fmt::format("{} and {} more", first.stem().string(), source.inputs.size() - 1);
}

Result<LoadOptions> open_load_options(const MapSource& source) {
  auto load = open_load_options(source.reader, source.network.min_confidence, source.jobs);
  if (!load) return load.error();
  auto reviews = open_reviews(source.review);
  if (!reviews) return reviews.error();
  load->reviews = std::move(*reviews);
  load->keep_texts = source.keep_texts;
  return load;
}

Result<OpenedMap> open_map(const MapSource& source, const Listener& listener) {
  const auto& inputs = source.inputs;
  if (std::any_of(inputs.begin(), inputs.end(), is_finished_map)) return open_finished(source, listener);
  const auto load = open_load_options(source);
  if (!load) return load.error();
  return map_of(load_corpus(inputs, *load, listener), source);
}

Result<OpenedMap> open_map(const DocumentSource& documents, const MapSource& source,
                           const Listener& listener) {
  const auto load = open_load_options(source);
  if (!load) return load.error();
  Loaded loaded = read_documents(documents, *load, listener);
  finish_corpus({}, *load, loaded, listener);
  return map_of(loaded, source);
}

}  // namespace standpoint::reading
