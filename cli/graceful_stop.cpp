#include "graceful_stop.hpp"

#include "exit_code.hpp"

#include <unistd.h>

#include <chrono>
#include <string_view>

namespace standpoint::cli {
namespace {

constexpr std::chrono::seconds patience(2);

}  // namespace

GracefulStop::GracefulStop()
    : watcher_([this] {
        asked_ = true;
        wait_or_end();
      }) {}

GracefulStop::~GracefulStop() {
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
  }
  ended_.notify_all();
}

void GracefulStop::wait_or_end() {
  std::unique_lock lock(mutex_);
  if (ended_.wait_for(lock, patience, [this] { return is_over_; })) return;
  constexpr std::string_view message =
      "standpoint: error: stopped by a signal; what was committed before is kept\n";
  [[maybe_unused]] const ssize_t ignored = ::write(STDERR_FILENO, message.data(), message.size());
  ::_exit(exit_stopped);
}

}  // namespace standpoint::cli
