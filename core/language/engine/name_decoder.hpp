#pragma once
// The best sequence of name tags: an I- tag only goes on a name of its own type.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace standpoint {

/// Viterbi over BIO tags. Immutable tables; decode uses the caller's memory.
class NameDecoder {
 public:
  NameDecoder() = default;
  /// Labels as the model numbers them: "O", "B-PER", "I-PER" ... `transitions[a * n + b]` is added to the
  /// score of b after a; empty: none.
  explicit NameDecoder(const std::vector<std::string>& labels, std::span<const float> transitions = {});

  struct Memory {
    std::vector<float> best, next;
    std::vector<std::uint8_t> back;
  };

  /// scores[i * stride + tag] for each of tags.size() words. Equal scores: the smaller tag. O(words *
  /// tags^2).
  void decode(std::span<const float> scores, std::size_t stride, std::span<std::uint8_t> tags,
              Memory& memory) const;

 private:
  std::size_t count_ = 0;
  std::vector<float> transition_;  ///< [count x count], a large negative number where not allowed
  std::vector<float> start_;
};

}  // namespace standpoint
