#pragma once
// Strings held once, each known by a number of four bytes.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// A set of strings in the order they were added. A string costs its bytes, 8 of place and 11 to 21 of a
/// hash table. Views stay valid until the next add().
class StringPool {
 public:
  static constexpr std::uint32_t none = UINT32_MAX;

  /// The number of `text`, which is added if it is new. Amortised O(length). std::length_error beyond
  /// 4,294,967,294 strings.
  std::uint32_t add(std::string_view text);
  /// Its number, or none. O(length).
  std::uint32_t find(std::string_view text) const;
  /// Precondition: number < size().
  std::string_view operator[](std::uint32_t number) const {
    const std::uint64_t start = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(bytes_).substr(start, ends_[number] - start);
  }
  std::size_t size() const { return ends_.size(); }
  bool empty() const { return ends_.empty(); }

 private:
  // The hash beside the number spares most looks at other strings.
  struct Slot {
    std::uint32_t number = none;  // none = free
    std::uint32_t hash = 0;
  };

  std::size_t slot_of(std::string_view text, std::uint32_t hash) const;
  void grow();

  std::string bytes_;
  std::vector<std::uint64_t> ends_;
  std::vector<Slot> slots_;  // open addressing, a power of two, at most 3/4 full
};

}  // namespace standpoint
