#include "ordered_jobs.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace standpoint::cli {

struct OrderedJobs::Pool {
  explicit Pool(unsigned jobs) {
    for (unsigned i = 0; i < jobs; ++i) threads.emplace_back([this] { work(); });
  }
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;
  ~Pool() {
    {
      const std::lock_guard lock(mutex);
      closed = true;
      tasks.clear();
    }
    ready.notify_all();
    for (auto& thread : threads) thread.join();
  }

  void work() {
    while (true) {
      std::packaged_task<std::string()> task;
      {
        std::unique_lock lock(mutex);
        ready.wait(lock, [this] { return closed || !tasks.empty(); });
        if (tasks.empty()) return;
        task = std::move(tasks.front());
        tasks.pop_front();
      }
      task();
    }
  }

  std::mutex mutex;
  std::condition_variable ready;
  std::deque<std::packaged_task<std::string()>> tasks;
  bool closed = false;
  std::vector<std::thread> threads;
};

OrderedJobs::OrderedJobs(unsigned jobs, std::function<void(std::string&&)> on_text)
    : jobs_(jobs), on_text_(std::move(on_text)), pool_(jobs > 1 ? std::make_unique<Pool>(jobs) : nullptr) {}

OrderedJobs::~OrderedJobs() = default;

void OrderedJobs::take_first() {
  auto first = std::move(waiting_.front());
  waiting_.pop_front();
  on_text_(first.get());
}

void OrderedJobs::submit(std::function<std::string()> task) {
  if (!pool_) return on_text_(task());
  if (waiting_.size() >= std::size_t{4} * jobs_) take_first();
  std::packaged_task<std::string()> packaged(std::move(task));
  waiting_.push_back(packaged.get_future());
  {
    const std::lock_guard lock(pool_->mutex);
    pool_->tasks.push_back(std::move(packaged));
  }
  pool_->ready.notify_one();
}

void OrderedJobs::finish() {
  while (!waiting_.empty()) take_first();
}

}  // namespace standpoint::cli
