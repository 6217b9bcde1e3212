#include <standpoint/model/string_pool.hpp>

#include <functional>
#include <stdexcept>
#include <utility>

namespace standpoint {

namespace {

std::uint32_t hash_of(std::string_view text) {
  return static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
}

}  // namespace

// The slot that holds `text`, or the free one where it belongs.
std::size_t StringPool::slot_of(std::string_view text, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  while (slots_[slot].number != none && (slots_[slot].hash != hash || (*this)[slots_[slot].number] != text))
    slot = (slot + 1) & mask;
  return slot;
}

void StringPool::grow() {
  std::vector<Slot> larger(slots_.empty() ? 16 : slots_.size() * 2);
  const std::size_t mask = larger.size() - 1;
  for (const Slot& old : slots_) {
    if (old.number == none) continue;
    std::size_t slot = old.hash & mask;
    while (larger[slot].number != none) slot = (slot + 1) & mask;
    larger[slot] = old;
  }
  slots_ = std::move(larger);
}

std::uint32_t StringPool::add(std::string_view text) {
  if ((ends_.size() + 1) * 4 > slots_.size() * 3) grow();
  const std::uint32_t hash = hash_of(text);
  const std::size_t slot = slot_of(text, hash);
  if (slots_[slot].number != none) return slots_[slot].number;
  if (ends_.size() >= none) throw std::length_error("StringPool: too many strings");
  const auto number = static_cast<std::uint32_t>(ends_.size());
  bytes_.append(text);
  ends_.push_back(bytes_.size());
  slots_[slot] = {number, hash};
  return number;
}

std::uint32_t StringPool::find(std::string_view text) const {
  return slots_.empty() ? none : slots_[slot_of(text, hash_of(text))].number;
}

}  // namespace standpoint
