#pragma once
// Shows the map anew when its files change.

#include "console.hpp"
#include "served_map.hpp"

#include <standpoint/viewer/server.hpp>

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace standpoint::cli {

/// Looks at the files once a second, seldom where looking takes long; when they have changed and are at rest
/// again, reads them and has the server show them. What cannot be read any more leaves the map from before in
/// place: it is told on standard error and to the pages, as the event "problem" with {"message": "..."}.
/// The server and the console outlive it; nobody else uses the console meanwhile.
class MapWatcher {
 public:
  /// `read` reads the map of `files`. `seen`: state_of_files(files) before it was read, so that nothing is
  /// missed; `failed`: how much could not be read then.
  MapWatcher(ReadMap read, std::vector<std::string> files, std::uint64_t seen, std::size_t failed,
             viewer::Server& server, Console& console);
  MapWatcher(const MapWatcher&) = delete;
  MapWatcher& operator=(const MapWatcher&) = delete;
  /// Waits for a map that is being read.
  ~MapWatcher();

 private:
  void watch();
  bool wait(std::chrono::steady_clock::duration time);
  bool wait_for_rest();
  void reload();
  void tell_problem(const std::string& message);

  ReadMap read_;
  std::vector<std::string> files_;
  std::uint64_t seen_;
  std::size_t failed_;
  viewer::Server& server_;
  Console& console_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopped_ = false;
  std::thread thread_;
};

}  // namespace standpoint::cli
