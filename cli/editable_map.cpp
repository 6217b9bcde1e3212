#include "editable_map.hpp"

#include "serve_map.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace standpoint::cli {
namespace {

namespace fs = std::filesystem;

// "data/map" for data/map.jsonl and for data/map/; "standpoint" for what comes from standard input.
std::string stem_of(const std::string& input) {
  if (input == "-") return "standpoint";
  fs::path path(input);
  if (!path.has_filename()) path = path.parent_path();
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) return path.string();
  // Both endings of map.jsonl.gz.
  const std::string name = path.filename().string();
  const auto dot = name.find('.', 1);
  return (path.parent_path() / name.substr(0, dot)).string();
}

std::string if_there(const std::string& path, const std::string& needed) {
  std::error_code ignored;
  return fs::exists(needed, ignored) ? path : std::string();
}

}  // namespace

viewer::EditFiles choose_edit_files(MapOptions& options) {
  const std::string stem = stem_of(options.inputs.front());
  if (options.review.empty()) options.review = stem + ".review.csv";
  if (options.reading.names.empty()) options.reading.names = stem + ".names";
  if (options.reading.codebook.empty()) options.reading.codebook = stem + ".codebook";
  return {options.review, options.reading.names, options.reading.codebook};
}

// A file of edits that nobody has made yet says nothing.
Result<LoadOptions> EditableMap::open_load() const {
  MapOptions now = options_;
  now.review = if_there(now.review, now.review);
  now.reading.names = if_there(now.reading.names, now.reading.names);
  const fs::path issues = fs::path(now.reading.codebook) / "issues.csv";
  now.reading.codebook = if_there(now.reading.codebook, issues.string());
  auto load = map_load_options(now);
  if (load) load->keep_texts = true;
  return load;
}

Result<viewer::EditedMap> EditableMap::read() {
  if (std::any_of(options_.inputs.begin(), options_.inputs.end(), is_finished_map)) {
    return Error{Errc::unsupported, options_.inputs.front(),
                 "a finished map holds no statements that could be edited; give the records (.jsonl) it was "
                 "made from"};
  }
  const auto load = open_load();
  if (!load) return load.error();
  const Loaded loaded = read_inputs(options_.inputs, *load, console_);
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty())
    return Error{Errc::empty, "", "nothing could be read, so there is nothing to edit"};
  {
    const std::lock_guard lock(mutex_);
    loaded.corpus->finish();
    found_ = loaded.corpus;
  }
  return make();
}

Result<viewer::EditedMap> EditableMap::make() {
  const std::lock_guard lock(mutex_);
  const auto load = open_load();
  if (!load) return load.error();
  Loaded loaded;
  *loaded.corpus = *found_;
  // What is told of each pass was told when the map was read.
  Console silent(true);
  finish_corpus(options_.inputs, *load, loaded, shown_ == nullptr ? console_ : silent);
  auto network = network_options(options_);
  network.places_of = shown_.get();
  auto made = graph::build_network(*loaded.corpus, network);
  shown_ = made;
  return viewer::EditedMap{{loaded.corpus, std::move(made), title_of(options_)}, found_};
}

}  // namespace standpoint::cli
