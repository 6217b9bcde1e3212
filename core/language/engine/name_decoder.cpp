#include "language/engine/name_decoder.hpp"

#include <string_view>
#include <utility>

namespace standpoint {
namespace {

constexpr float forbidden = -1e6F;

bool continues(std::string_view tag) { return tag.starts_with("I-"); }
std::string_view type(std::string_view tag) { return tag.size() > 2 ? tag.substr(2) : std::string_view{}; }

}  // namespace

NameDecoder::NameDecoder(const std::vector<std::string>& labels, std::span<const float> transitions)
    : count_(labels.size()), transition_(count_ * count_, 0.0F), start_(count_, 0.0F) {
  for (std::size_t b = 0; b < count_; ++b) {
    if (continues(labels[b])) start_[b] = forbidden;
    for (std::size_t a = 0; a < count_; ++a) {
      const bool allowed = !continues(labels[b]) || (labels[a] != "O" && type(labels[a]) == type(labels[b]));
      float& score = transition_[a * count_ + b];
      if (transitions.size() == count_ * count_) score = transitions[a * count_ + b];
      if (!allowed) score = forbidden;
    }
  }
}

void NameDecoder::decode(std::span<const float> scores, std::size_t stride, std::span<std::uint8_t> tags,
                         Memory& memory) const {
  const std::size_t words = tags.size();
  if (words == 0 || count_ == 0) return;
  memory.best.resize(count_);
  memory.next.resize(count_);
  memory.back.resize(words * count_);
  for (std::size_t b = 0; b < count_; ++b) memory.best[b] = scores[b] + start_[b];
  for (std::size_t i = 1; i < words; ++i) {
    for (std::size_t b = 0; b < count_; ++b) {
      std::size_t from = 0;
      float top = memory.best[0] + transition_[b];
      for (std::size_t a = 1; a < count_; ++a) {
        const float score = memory.best[a] + transition_[a * count_ + b];
        if (score > top) {
          top = score;
          from = a;
        }
      }
      memory.back[i * count_ + b] = static_cast<std::uint8_t>(from);
      memory.next[b] = top + scores[i * stride + b];
    }
    std::swap(memory.best, memory.next);
  }
  std::size_t at = 0;
  for (std::size_t b = 1; b < count_; ++b) {
    if (memory.best[b] > memory.best[at]) at = b;
  }
  for (std::size_t i = words; i-- > 0;) {
    tags[i] = static_cast<std::uint8_t>(at);
    if (i > 0) at = memory.back[i * count_ + at];
  }
}

}  // namespace standpoint
