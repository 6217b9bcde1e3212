#include "signals.hpp"

#include <pthread.h>
#include <signal.h>

#include <utility>

namespace standpoint::cli {
namespace {

// What a signal handler may touch.
volatile sig_atomic_t stop_flag = 0;

extern "C" void set_stop_flag(int /*signal*/) { stop_flag = 1; }

sigset_t stop_signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  return set;
}

}  // namespace

StopOnSignal::StopOnSignal() {
  struct sigaction action = {};
  action.sa_handler = set_stop_flag;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  signal(SIGPIPE, SIG_IGN);
}

bool StopOnSignal::stop_requested() const { return stop_flag != 0; }

SignalWatcher::SignalWatcher(std::function<void()> on_signal) {
  signal(SIGPIPE, SIG_IGN);
  const sigset_t set = stop_signals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  thread_ = std::thread([this, set, on_signal = std::move(on_signal)] {
    int received = 0;
    sigwait(&set, &received);
    if (!closing_) on_signal();
  });
}

SignalWatcher::~SignalWatcher() {
  // Wakes the thread if no signal came; harmless after one, since the signal is blocked and the thread not
  // yet joined.
  closing_ = true;
  pthread_kill(thread_.native_handle(), SIGTERM);
  thread_.join();
}

}  // namespace standpoint::cli
