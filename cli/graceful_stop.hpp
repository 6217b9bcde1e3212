#pragma once
// SIGINT and SIGTERM for work that is done bit by bit: what is done stays done.

#include "signals.hpp"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace standpoint::cli {

/// The first signal asks the work to stop; work that does not stop in time (a silent pipe, one long article)
/// is ended where it is, with exit_stopped. hold_stop_signals() comes before it.
class GracefulStop {
 public:
  GracefulStop();
  GracefulStop(const GracefulStop&) = delete;
  GracefulStop& operator=(const GracefulStop&) = delete;
  ~GracefulStop();

  bool asked() const { return asked_; }

 private:
  void wait_or_end();

  std::atomic<bool> asked_ = false;
  std::mutex mutex_;
  std::condition_variable ended_;
  bool is_over_ = false;
  SignalWatcher watcher_;
};

}  // namespace standpoint::cli
