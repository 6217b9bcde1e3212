#pragma once
// A few threads that stay, for work that comes in many small steps.

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace standpoint::training {

class Parallel {
 public:
  /// Threads beside the caller's: one less than `threads`.
  explicit Parallel(unsigned threads) {
    for (unsigned i = 1; i < threads; ++i) workers_.emplace_back([this] { work(); });
  }
  Parallel(const Parallel&) = delete;
  Parallel& operator=(const Parallel&) = delete;
  ~Parallel() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
    }
    wake_.notify_all();
    for (auto& worker : workers_) worker.join();
  }

  /// Calls part(0) ... part(count - 1), each once, and returns when all are done. `part` must not throw.
  void run(std::size_t count, const std::function<void(std::size_t)>& part) {
    {
      const std::lock_guard lock(mutex_);
      part_ = &part;
      count_ = count;
      next_ = 0;
      open_ = count;
    }
    wake_.notify_all();
    take_parts();
    std::unique_lock lock(mutex_);
    done_.wait(lock, [this] { return open_ == 0; });
    part_ = nullptr;
  }

 private:
  void take_parts() {
    while (true) {
      const std::function<void(std::size_t)>* part = nullptr;
      std::size_t number = 0;
      {
        const std::lock_guard lock(mutex_);
        if (part_ == nullptr || next_ >= count_) return;
        part = part_;
        number = next_++;
      }
      (*part)(number);
      const std::lock_guard lock(mutex_);
      if (--open_ == 0) done_.notify_all();
    }
  }

  void work() {
    while (true) {
      {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return closed_ || (part_ != nullptr && next_ < count_); });
        if (closed_) return;
      }
      take_parts();
    }
  }

  std::mutex mutex_;
  std::condition_variable wake_, done_;
  const std::function<void(std::size_t)>* part_ = nullptr;
  std::size_t count_ = 0, next_ = 0, open_ = 0;
  bool closed_ = false;
  std::vector<std::thread> workers_;
};

}  // namespace standpoint::training
