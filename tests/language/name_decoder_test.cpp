#include "language/engine/name_decoder.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace standpoint;

namespace {

const std::vector<std::string> labels = {"O", "B-LOC", "I-LOC", "B-PER", "I-PER"};

bool is_valid(const std::vector<std::uint8_t>& tags) {
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const bool inside = tags[i] == 2 || tags[i] == 4;
    if (!inside) continue;
    if (i == 0 || (tags[i - 1] != tags[i] && tags[i - 1] + 1 != tags[i])) return false;
  }
  return true;
}

float total(const std::vector<float>& scores, const std::vector<std::uint8_t>& tags) {
  float sum = 0;
  for (std::size_t i = 0; i < tags.size(); ++i) sum += scores[i * labels.size() + tags[i]];
  return sum;
}

}  // namespace

TEST_CASE("NameDecoder finds the best valid sequence of tags among all") {
  std::mt19937 random(2);
  std::normal_distribution<float> normal(0, 2);
  const NameDecoder decoder(labels);
  NameDecoder::Memory memory;
  for (int trial = 0; trial < 200; ++trial) {
    const std::size_t n = 4;
    std::vector<float> scores(n * labels.size());
    for (auto& score : scores) score = normal(random);
    std::vector<std::uint8_t> tags(n);
    decoder.decode(scores, labels.size(), tags, memory);
    REQUIRE(is_valid(tags));
    float best = -1e9F;
    std::vector<std::uint8_t> all(n, 0);
    while (true) {
      if (is_valid(all)) best = std::max(best, total(scores, all));
      std::size_t i = 0;
      while (i < n && all[i] + 1U == labels.size()) all[i++] = 0;
      if (i == n) break;
      ++all[i];
    }
    CHECK(total(scores, tags) == doctest::Approx(best));
  }
}

TEST_CASE("a name goes on only in its own type") {
  const NameDecoder decoder(labels);
  NameDecoder::Memory memory;
  // I-PER is likeliest for both words; a name has to begin first.
  const std::vector<float> scores = {0, 0, 0, 1, 5, 0, 0, 0, 0, 5};
  std::vector<std::uint8_t> tags(2);
  decoder.decode(scores, labels.size(), tags, memory);
  CHECK(tags == std::vector<std::uint8_t>{3, 4});
}
