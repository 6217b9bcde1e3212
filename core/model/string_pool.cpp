#include <standpoint/model/string_pool.hpp>

#include <functional>
#include <stdexcept>
#include <utility>

namespace standpoint {

// The slot that holds `text`, or the free one where it belongs.
std::size_t StringPool::slot_of(std::string_view text) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = std::hash<std::string_view>{}(text)&mask;
  while (slots_[slot] != none && (*this)[slots_[slot]] != text) slot = (slot + 1) & mask;
  return slot;
}

void StringPool::grow() {
  slots_ = std::vector<std::uint32_t>(slots_.empty() ? 16 : slots_.size() * 2, none);
  for (std::uint32_t number = 0; number < ends_.size(); ++number) slots_[slot_of((*this)[number])] = number;
}

std::uint32_t StringPool::add(std::string_view text) {
  if ((ends_.size() + 1) * 4 > slots_.size() * 3) grow();
  const std::size_t slot = slot_of(text);
  if (slots_[slot] != none) return slots_[slot];
  if (ends_.size() >= none) throw std::length_error("StringPool: too many strings");
  const auto number = static_cast<std::uint32_t>(ends_.size());
  bytes_.append(text);
  ends_.push_back(bytes_.size());
  slots_[slot] = number;
  return number;
}

std::uint32_t StringPool::find(std::string_view text) const {
  return slots_.empty() ? none : slots_[slot_of(text)];
}

}  // namespace standpoint
