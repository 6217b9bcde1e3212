#pragma once
// serve --edit: a map that is made anew of the same records whenever a decision on them was written down.

#include "console.hpp"
#include "map_options.hpp"
#include "served_map.hpp"

#include <standpoint/reading/load.hpp>
#include <standpoint/viewer/edit_desk.hpp>

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>

namespace standpoint::cli {

class EditSession {
 public:
  /// Edits go to what --review, --names and --codebook of `options` name, else to map.review.csv, map.names
  /// and map.codebook beside the first input ("map.jsonl", or the folder "map"). What stands there from
  /// another time counts.
  EditSession(MapOptions options, Console& console);

  const viewer::EditFiles& files() const { return files_; }

  /// Reads all inputs, and makes the map of them. Error empty when nothing could be read; unsupported for a
  /// finished map. The desk, if there is one, has the new map.
  Result<ServedMap> read();

  /// What takes the edits, from the map read last. `show` is told of each new map. Precondition: read() went
  /// well.
  viewer::EditDesk& desk(viewer::EditDesk::Show show);

 private:
  Result<viewer::EditedMap> make();
  Result<reading::LoadOptions> open_load() const;

  MapOptions options_;
  viewer::EditFiles files_;
  Console& console_;
  std::mutex mutex_;  // for what follows
  std::shared_ptr<const Corpus> found_;
  std::shared_ptr<const graph::Network> shown_;
  std::unique_ptr<viewer::EditDesk> desk_;
  viewer::EditedMap made_;
};

}  // namespace standpoint::cli
