#include "edit_session.hpp"

#include "open_map.hpp"

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

viewer::EditFiles choose_files(const MapOptions& options) {
  const std::string stem = stem_of(options.inputs.front());
  const auto named = [&stem](const std::string& given, const char* ending) {
    return given.empty() ? stem + ending : given;
  };
  return {named(options.review, ".review.csv"), named(options.reading.names, ".names"),
          named(options.reading.codebook, ".codebook")};
}

}  // namespace

EditSession::EditSession(MapOptions options, Console& console)
    : options_(std::move(options)), files_(choose_files(options_)), console_(console) {}

// A file of edits that nobody has made yet says nothing.
Result<reading::LoadOptions> EditSession::open_load() const {
  MapOptions now = options_;
  std::error_code nothing_there;
  now.review = if_there(files_.review, files_.review);
  now.reading.names =
      fs::is_empty(files_.names, nothing_there) || nothing_there ? std::string() : files_.names;
  now.reading.codebook = if_there(files_.codebook, (fs::path(files_.codebook) / "issues.csv").string());
  auto load = map_load_options(now);
  if (load) load->keep_texts = true;
  return load;
}

Result<ServedMap> EditSession::read() {
  const auto& inputs = options_.inputs;
  if (const auto finished = std::find_if(inputs.begin(), inputs.end(), reading::is_finished_map);
      finished != inputs.end()) {
    return Error{Errc::unsupported, *finished,
                 "a finished map holds no statements that could be edited; give the records (.jsonl) it was "
                 "made from"};
  }
  const auto load = open_load();
  if (!load) return load.error();
  reading::Loaded loaded = reading::read_inputs(inputs, *load, console_.listener());
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty())
    return Error{Errc::empty, "", "nothing could be read, so there is nothing to edit"};
  loaded.corpus->finish();
  {
    const std::lock_guard lock(mutex_);
    found_ = std::move(loaded.corpus);
  }
  auto made = make();
  if (!made) return made.error();
  if (desk_) {
    desk_->replace(*made);
  } else {
    made_ = *made;
  }
  return ServedMap{std::move(made->shown), loaded.failed};
}

Result<viewer::EditedMap> EditSession::make() {
  const std::lock_guard lock(mutex_);
  const auto load = open_load();
  if (!load) return load.error();
  reading::Loaded loaded;
  *loaded.corpus = *found_;
  // What each pass would tell was told when the map was made first.
  Console silent(true);
  reading::finish_corpus(options_.inputs, *load, loaded, (shown_ == nullptr ? console_ : silent).listener());
  auto network = network_options(options_);
  network.places_of = shown_.get();
  auto made = graph::build_network(*loaded.corpus, network);
  shown_ = made;
  network.places_of = nullptr;
  return viewer::EditedMap{{loaded.corpus, std::move(made), reading::title_of(map_source(options_)), network},
                           found_};
}

viewer::EditDesk& EditSession::desk(viewer::EditDesk::Show show) {
  desk_ = std::make_unique<viewer::EditDesk>(
      files_, std::move(made_), [this] { return make(); }, std::move(show));
  return *desk_;
}

}  // namespace standpoint::cli
