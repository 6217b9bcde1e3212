#pragma once
// SIGINT and SIGTERM end the program in order, whatever it is at: reading a pipe that says nothing, one long
// article, the layout of a large map.

#include <atomic>
#include <functional>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace standpoint::cli {

/// Holds SIGINT and SIGTERM back until a watcher takes them, in this thread and all that start afterwards,
/// and ignores SIGPIPE, so that a closed pipe is a failed write with a message. Call it before the first
/// temporary file is made: a signal that comes in between is then not lost, and leaves no file.
void hold_stop_signals();

/// Calls `on_signal` from a thread of its own at the first SIGINT or SIGTERM.
class SignalWatcher {
 public:
  explicit SignalWatcher(std::function<void()> on_signal);
  SignalWatcher(const SignalWatcher&) = delete;
  SignalWatcher& operator=(const SignalWatcher&) = delete;
  ~SignalWatcher();

  /// From now on signals do nothing: the outputs get their names, which takes no time. Waits for an action
  /// that has begun.
  void close();

 private:
  std::function<void()> on_signal_;
  std::mutex mutex_;
  bool closed_ = false;
  std::atomic<bool> ending_ = false;
  std::thread thread_;
};

/// Removes the temporary files, says so in one line and ends the program with exit_stopped.
[[noreturn]] void end_by_signal(std::span<const std::string> temporary_files);

}  // namespace standpoint::cli
