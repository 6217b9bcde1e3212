#pragma once
// The threads that answer: a slow question keeps no other waiting while one of them is free.

#include "transport/request_reader.hpp"
#include "transport/responder.hpp"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace standpoint::viewer::transport {

using ConnectionId = std::uint64_t;

struct Answered {
  ConnectionId connection = 0;
  Message message;
};

class Workers {
 public:
  /// `wake` is called from a thread when there is something to take.
  Workers(const Responder& responder, unsigned count, std::function<void()> wake);
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  /// Waits for what is being answered.
  ~Workers();

  void submit(ConnectionId connection, Incoming incoming);
  std::vector<Answered> take();
  /// Nothing new is begun. Waits for what is being answered, but no longer than that.
  void stop(std::chrono::milliseconds patience);

 private:
  void work();

  struct Task {
    ConnectionId connection = 0;
    Incoming incoming;
  };

  const Responder& responder_;
  std::function<void()> wake_;
  std::mutex mutex_;
  std::condition_variable has_task_;
  std::condition_variable is_idle_;
  std::deque<Task> tasks_;
  std::vector<Answered> answered_;
  unsigned busy_ = 0;
  bool stopped_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace standpoint::viewer::transport
