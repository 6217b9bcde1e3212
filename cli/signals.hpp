#pragma once
// SIGINT and SIGTERM as a request to stop.

#include <atomic>
#include <functional>
#include <thread>

namespace standpoint::cli {

/// While it lives, SIGINT and SIGTERM set stop_requested() instead of ending the program, and SIGPIPE is
/// ignored, so that a closed pipe is a failed write with a message.
class StopOnSignal {
 public:
  StopOnSignal();
  StopOnSignal(const StopOnSignal&) = delete;
  StopOnSignal& operator=(const StopOnSignal&) = delete;

  bool stop_requested() const;
};

/// Calls `on_signal` from a thread of its own at the first SIGINT or SIGTERM. Make it before any other
/// thread: the signals are blocked in all threads that start afterwards.
class SignalWatcher {
 public:
  explicit SignalWatcher(std::function<void()> on_signal);
  SignalWatcher(const SignalWatcher&) = delete;
  SignalWatcher& operator=(const SignalWatcher&) = delete;
  ~SignalWatcher();

 private:
  std::atomic<bool> closing_ = false;
  std::thread thread_;
};

}  // namespace standpoint::cli
