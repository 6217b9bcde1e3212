#pragma once
// Work done by several threads, its results taken in the order it was given.

#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <string>

namespace standpoint::cli {

/// Runs tasks that make text on `jobs` threads and hands the texts to `on_text` on the calling thread, in the
/// order of submit(). At most 4 tasks for each job are held at a time. With one job nothing is started:
/// submit() does the work. An exception of a task is thrown by submit() or finish().
class OrderedJobs {
 public:
  OrderedJobs(unsigned jobs, std::function<void(std::string&&)> on_text);
  OrderedJobs(const OrderedJobs&) = delete;
  OrderedJobs& operator=(const OrderedJobs&) = delete;
  /// Waits for the threads; texts not yet handed on are dropped.
  ~OrderedJobs();

  void submit(std::function<std::string()> task);
  /// Waits for every task and hands on its text.
  void finish();

 private:
  struct Pool;
  void take_first();

  unsigned jobs_;
  std::function<void(std::string&&)> on_text_;
  std::unique_ptr<Pool> pool_;  // empty with one job
  std::deque<std::future<std::string>> waiting_;
};

}  // namespace standpoint::cli
