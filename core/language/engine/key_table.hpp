#pragma once
// A read-only table from 64-bit keys to 32-bit values, laid out so that it is used where it lies in a file.
//
// Open addressing with linear probing over 2^k slots of 8 bytes: the key's upper half as a fingerprint, and
// the value. 0 marks an empty slot. A key that is not in the table is taken for one that is with a chance of
// about 2^-31.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <utility>
#include <vector>

namespace standpoint {

class KeyTable {
 public:
  struct Slot {
    std::uint32_t fingerprint = 0;
    std::uint32_t value = 0;
  };

  KeyTable() = default;
  /// A view of a power of two of slots; at least one must be empty. O(1).
  explicit KeyTable(std::span<const Slot> slots) : slots_(slots) {}

  /// The value of a key, or 0. O(1) expected; never more steps than there are slots.
  std::uint32_t find(std::uint64_t key) const {
    if (slots_.empty()) return 0;
    const std::size_t mask = slots_.size() - 1;
    const auto fingerprint = static_cast<std::uint32_t>(key >> 32U);
    std::size_t at = static_cast<std::size_t>(key) & mask;
    for (std::size_t steps = 0; steps < slots_.size(); ++steps) {
      const Slot& slot = slots_[at];
      if (slot.value == 0) return 0;
      if (slot.fingerprint == fingerprint) return slot.value;
      at = (at + 1) & mask;
    }
    return 0;
  }

  /// Slots for the pairs, at most half of them used. Values must not be 0. Of pairs that the table cannot
  /// tell apart the first one counts. The result does not depend on anything but the pairs and their order.
  static std::vector<Slot> build(std::span<const std::pair<std::uint64_t, std::uint32_t>> pairs) {
    std::size_t size = 2;
    while (size < 2 * pairs.size()) size *= 2;
    std::vector<Slot> slots(size);
    for (const auto& [key, value] : pairs) {
      const auto fingerprint = static_cast<std::uint32_t>(key >> 32U);
      std::size_t at = static_cast<std::size_t>(key) & (size - 1);
      while (slots[at].value != 0 && slots[at].fingerprint != fingerprint) at = (at + 1) & (size - 1);
      if (slots[at].value == 0) slots[at] = {fingerprint, value};
    }
    return slots;
  }

 private:
  std::span<const Slot> slots_;
};

}  // namespace standpoint
