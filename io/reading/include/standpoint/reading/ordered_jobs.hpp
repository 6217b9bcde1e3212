#pragma once
// Work done by several threads, its results taken in the order it was given.

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace standpoint::reading {

/// Runs tasks that make a Result on `jobs` threads and hands the results to `on_result` on the calling
/// thread, in the order of submit(). At most 4 tasks for each job are held at a time. With one job nothing is
/// started: submit() does the work. An exception of a task is thrown by submit() or finish().
template <class Result>
class OrderedJobs {
 public:
  OrderedJobs(unsigned jobs, std::function<void(Result&&)> on_result)
      : jobs_(jobs),
        on_result_(std::move(on_result)),
        pool_(jobs > 1 ? std::make_unique<Pool>(jobs) : nullptr) {}
  OrderedJobs(const OrderedJobs&) = delete;
  OrderedJobs& operator=(const OrderedJobs&) = delete;
  /// Waits for the tasks under way; the others, and results not yet handed on, are dropped.
  ~OrderedJobs() = default;

  /// Gives a task to the threads; waits while they have enough.
  void submit(std::function<Result()> task) {
    if (!pool_) return on_result_(task());
    if (waiting_.size() >= std::size_t{4} * jobs_) take_first();
    std::packaged_task<Result()> packaged(std::move(task));
    waiting_.push_back(packaged.get_future());
    pool_->push(std::move(packaged));
  }

  /// Hands on the results so far, waiting for them, until there are none or `stop` says so.
  void finish(const std::function<bool()>& stop = [] { return false; }) {
    while (!waiting_.empty() && !stop()) take_first();
  }

 private:
  // A fixed number of threads that run tasks in the order they come.
  class Pool {
   public:
    explicit Pool(unsigned workers) {
      for (unsigned i = 0; i < workers; ++i) threads_.emplace_back([this] { work(); });
    }
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;
    ~Pool() {
      {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        tasks_.clear();
      }
      ready_.notify_all();
      for (auto& thread : threads_) thread.join();
    }

    void push(std::packaged_task<Result()> task) {
      {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
      }
      ready_.notify_one();
    }

   private:
    void work() {
      while (true) {
        std::packaged_task<Result()> task;
        {
          std::unique_lock lock(mutex_);
          ready_.wait(lock, [this] { return closed_ || !tasks_.empty(); });
          if (tasks_.empty()) return;
          task = std::move(tasks_.front());
          tasks_.pop_front();
        }
        task();
      }
    }

    std::mutex mutex_;
    std::condition_variable ready_;
    std::deque<std::packaged_task<Result()>> tasks_;
    bool closed_ = false;
    std::vector<std::thread> threads_;
  };

  void take_first() {
    auto first = std::move(waiting_.front());
    waiting_.pop_front();
    on_result_(first.get());
  }

  unsigned jobs_;
  std::function<void(Result&&)> on_result_;
  std::deque<std::future<Result>> waiting_;
  std::unique_ptr<Pool> pool_;  // empty with one job; ends before what its tasks use
};

}  // namespace standpoint::reading
