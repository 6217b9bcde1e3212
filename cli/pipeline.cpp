#include "pipeline.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

// A fixed number of threads that run tasks in the order they come.
class WorkerPool {
 public:
  explicit WorkerPool(unsigned workers) {
    for (unsigned i = 0; i < workers; ++i) threads_.emplace_back([this] { work(); });
  }
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;
  ~WorkerPool() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
    }
    ready_.notify_all();
    for (auto& thread : threads_) thread.join();
  }

  std::future<DocumentRecords> submit(std::packaged_task<DocumentRecords()> task) {
    auto result = task.get_future();
    {
      const std::lock_guard lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    ready_.notify_one();
    return result;
  }

 private:
  void work() {
    while (true) {
      std::packaged_task<DocumentRecords()> task;
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
  std::deque<std::packaged_task<DocumentRecords()>> tasks_;
  bool closed_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace

unsigned job_count(unsigned requested) {
  return requested > 0 ? requested : std::max(1U, std::thread::hardware_concurrency());
}

io::DocumentCounts extract_documents(std::span<const std::string> inputs, const PipelineOptions& options,
                                     const std::function<void(DocumentRecords&&)>& on_records,
                                     const DiagnosticSink& report) {
  const Extractor extractor(options.extractor);
  if (options.jobs <= 1) {
    return io::read_documents(
        inputs,
        [&](Document&& document) {
          on_records(extractor.extract(std::move(document)));
          return !options.stop();
        },
        report);
  }

  // The results are taken in the order of the documents, so the number of jobs does not show.
  std::deque<std::future<DocumentRecords>> pending;
  WorkerPool pool(options.jobs);
  const auto take_first = [&] {
    DocumentRecords records = pending.front().get();
    pending.pop_front();
    on_records(std::move(records));
  };
  const auto counts = io::read_documents(
      inputs,
      [&](Document&& document) {
        std::packaged_task<DocumentRecords()> task(
            [&extractor, doc = std::move(document)]() mutable { return extractor.extract(std::move(doc)); });
        pending.push_back(pool.submit(std::move(task)));
        if (pending.size() >= std::size_t{4} * options.jobs) take_first();
        return !options.stop();
      },
      report);
  while (!pending.empty() && !options.stop()) take_first();
  return counts;
}

}  // namespace standpoint::cli
