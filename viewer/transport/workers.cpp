#include "transport/workers.hpp"

#include <utility>

namespace standpoint::viewer::transport {

Workers::Workers(const Responder& responder, unsigned count, std::function<void()> wake)
    : responder_(responder), wake_(std::move(wake)) {
  threads_.reserve(count);
  for (unsigned i = 0; i < count; ++i) threads_.emplace_back([this] { work(); });
}

Workers::~Workers() {
  stop(std::chrono::milliseconds(0));
  for (auto& thread : threads_) thread.join();
}

void Workers::submit(ConnectionId connection, Incoming incoming) {
  {
    const std::lock_guard lock(mutex_);
    tasks_.push_back({connection, std::move(incoming)});
  }
  has_task_.notify_one();
}

std::vector<Answered> Workers::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(answered_, {});
}

void Workers::stop(std::chrono::milliseconds patience) {
  std::unique_lock lock(mutex_);
  stopped_ = true;
  tasks_.clear();
  has_task_.notify_all();
  is_idle_.wait_for(lock, patience, [this] { return busy_ == 0; });
}

void Workers::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    has_task_.wait(lock, [this] { return stopped_ || !tasks_.empty(); });
    if (stopped_) return;
    Task task = std::move(tasks_.front());
    tasks_.pop_front();
    ++busy_;
    lock.unlock();
    Message message = responder_.respond(std::move(task.incoming));
    lock.lock();
    --busy_;
    if (stopped_) is_idle_.notify_all();
    answered_.push_back({task.connection, std::move(message)});
    if (answered_.size() > 1) continue;  // its taker is awake already
    lock.unlock();
    wake_();
    lock.lock();
  }
}

}  // namespace standpoint::viewer::transport
