#pragma once
// Words to numbers: the table behind sets of words, the stance lexicon and the grounds.
//
// The rules ask some hundred sets of words about each word of a text, and the network, which reads before
// them, has by then filled the cache with weights. So what is asked lies side by side: a byte of a word's
// hash tells nearly always that it is not there, and a slot holds its first and last eight bytes, which is
// all of most. (The bucket of a std::unordered_map, its node and the text of its key lie in three places, and
// buckets are found by a division.)

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {

/// Each word once, numbered from 0 in the order it was added. Open addressing with linear probing, at most
/// half full. Copies what it must keep of a word.
class WordTable {
 public:
  /// The number of the word, a new one if it is not there. O(1), amortised.
  std::uint32_t add(std::string_view word);
  /// O(1).
  std::optional<std::uint32_t> find(std::string_view word) const {
    if (count_ == 0) return std::nullopt;
    const Place place = place_of(word);
    return place.taken ? std::optional(slots_[place.at].number) : std::nullopt;
  }
  bool contains(std::string_view word) const { return find(word).has_value(); }
  std::size_t size() const { return count_; }

 private:
  struct Slot {
    std::uint64_t head = 0, tail = 0;  ///< see head_of
    std::uint32_t size = 0;            ///< in bytes
    std::uint32_t number = 0;
    std::uint64_t text = 0;  ///< of a word of more than 16 bytes: where it begins in long_words_
  };
  struct Place {
    std::size_t at = 0;
    bool taken = false;
  };

  template <typename Bits>
  static Bits load(const char* at) {
    Bits bits = 0;
    std::memcpy(&bits, at, sizeof bits);
    return bits;
  }
  // The first eight bytes, or what tells shorter words of one length apart: both halves, which may overlap.
  static std::uint64_t head_of(std::string_view word) {
    const std::size_t n = word.size();
    if (n >= 8) return load<std::uint64_t>(word.data());
    if (n >= 4) {
      return load<std::uint32_t>(word.data()) | std::uint64_t{load<std::uint32_t>(word.data() + n - 4)}
                                                    << 32U;
    }
    if (n == 0) return 0;
    const auto byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(word[i])}; };
    return byte(0) | byte(n / 2) << 8U | byte(n - 1) << 16U;
  }
  static std::uint64_t tail_of(std::string_view word) {
    return word.size() > 8 ? load<std::uint64_t>(word.data() + word.size() - 8) : 0;
  }
  static std::uint64_t hash(std::uint64_t head, std::uint64_t tail, std::uint64_t size) {
    // Multiplying by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4) mixes upwards.
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = (head ^ (tail << 7U | tail >> 57U) ^ size << 56U) * golden;
    mixed ^= mixed >> 29U;
    return mixed * golden;
  }
  // What stands for the hash in tags_: never 0.
  static std::uint8_t tag_of(std::uint64_t hashed) { return static_cast<std::uint8_t>(hashed >> 56U) | 1U; }
  std::size_t first_place(std::uint64_t hashed) const { return (hashed >> 20U) & (tags_.size() - 1); }

  // Where the word stands, or the empty slot where it would. There are slots.
  Place place_of(std::string_view word) const {
    const std::uint64_t head = head_of(word);
    const std::uint64_t tail = tail_of(word);
    const std::uint64_t hashed = hash(head, tail, word.size());
    const std::uint8_t tag = tag_of(hashed);
    for (std::size_t at = first_place(hashed);; at = (at + 1) & (tags_.size() - 1)) {
      if (tags_[at] == 0) return {at, false};
      if (tags_[at] != tag) continue;
      const Slot& slot = slots_[at];
      if (slot.head == head && slot.tail == tail && slot.size == word.size() &&
          (word.size() <= 16 || is_text(slot, word)))
        return {at, true};
    }
  }
  bool is_text(const Slot& slot, std::string_view word) const {
    return std::memcmp(long_words_.data() + slot.text, word.data(), word.size()) == 0;
  }
  void grow();

  std::vector<std::uint8_t> tags_;  ///< of each slot; 0: it is empty. A power of two of them, or none
  std::vector<Slot> slots_;
  std::string long_words_;  ///< those of more than 16 bytes, one behind the other
  std::uint32_t count_ = 0;
};

}  // namespace standpoint
