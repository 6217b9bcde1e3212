#include "signals.hpp"

#include "exit_code.hpp"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <string_view>
#include <utility>

namespace standpoint::cli {
namespace {

sigset_t stop_signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  return set;
}

}  // namespace

void hold_stop_signals() {
  signal(SIGPIPE, SIG_IGN);
  const sigset_t set = stop_signals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

SignalWatcher::SignalWatcher(std::function<void()> on_signal) : on_signal_(std::move(on_signal)) {
  hold_stop_signals();
  thread_ = std::thread([this, set = stop_signals()] {
    int received = 0;
    sigwait(&set, &received);
    const std::lock_guard lock(mutex_);
    if (!closed_ && !ending_) on_signal_();
  });
}

SignalWatcher::~SignalWatcher() {
  // Wakes the thread if no signal came; harmless after one, since the signal is blocked and the thread not
  // yet joined.
  ending_ = true;
  pthread_kill(thread_.native_handle(), SIGTERM);
  thread_.join();
}

void SignalWatcher::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
}

void end_by_signal(std::span<const std::string> temporary_files) {
  for (const auto& file : temporary_files) ::unlink(file.c_str());
  // Not through a stream: the thread that works may hold its lock. A line of progress is wiped.
  constexpr std::string_view message = "standpoint: error: stopped by a signal; no file was written\n";
  constexpr std::string_view wipe = "\r\033[K";
  [[maybe_unused]] ssize_t ignored = 0;
  if (isatty(STDERR_FILENO) == 1) ignored = ::write(STDERR_FILENO, wipe.data(), wipe.size());
  ignored = ::write(STDERR_FILENO, message.data(), message.size());
  // The other threads are in the middle of their work: no destructors.
  ::_exit(exit_stopped);
}

}  // namespace standpoint::cli
