#pragma once
// serve --edit: a map that is made anew of the same records whenever a decision on them was written down.

#include "console.hpp"
#include "load.hpp"
#include "map_options.hpp"

#include <standpoint/viewer/edit_desk.hpp>

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace standpoint::cli {

/// Where edits go: what --review, --names and --codebook name, else map.review.csv, map.names and
/// map.codebook beside the first input ("map.jsonl", or the folder "map"). Written to the options, so that
/// what stands there from another time is read.
viewer::EditFiles choose_edit_files(MapOptions& options);

class EditableMap {
 public:
  /// `options` name the files of edits. Nothing is read yet.
  EditableMap(MapOptions options, Console& console) : options_(std::move(options)), console_(console) {}

  /// Reads all inputs. Error empty when nothing could be read; unsupported for a finished map.
  Result<viewer::EditedMap> read();
  /// Makes the map of what was read, with names, codebook and reviews as they are now; nodes keep their
  /// places.
  Result<viewer::EditedMap> make();

 private:
  Result<LoadOptions> open_load() const;

  MapOptions options_;
  Console& console_;
  std::mutex mutex_;
  std::shared_ptr<const Corpus> found_;
  std::shared_ptr<const graph::Network> shown_;
};

}  // namespace standpoint::cli
