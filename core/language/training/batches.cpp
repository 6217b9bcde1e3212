#include "language/training/batches.hpp"

#include <algorithm>
#include <numeric>

namespace standpoint::training {

std::vector<std::vector<std::size_t>> make_batches(std::span<const PreparedSentence> sentences, int words,
                                                   Random* random) {
  std::vector<std::size_t> order(sentences.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<float> key(sentences.size());
  for (std::size_t i = 0; i < key.size(); ++i) key[i] = static_cast<float>(sentences[i].words());
  if (random != nullptr) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random->below(i)]);
    for (auto& length : key) length += 3 * random->uniform();
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key[a] < key[b]; });

  std::vector<std::vector<std::size_t>> batches;
  int count = 0;
  for (const std::size_t i : order) {
    const int length = sentences[i].words();
    if (batches.empty() || count + length > words) {
      batches.emplace_back();
      count = 0;
    }
    batches.back().push_back(i);
    count += length;
  }
  if (random != nullptr) {
    for (std::size_t i = batches.size(); i > 1; --i) std::swap(batches[i - 1], batches[random->below(i)]);
  }
  return batches;
}

Batch make_batch(std::span<const PreparedSentence> sentences, std::span<const std::size_t> indices,
                 std::vector<std::size_t>& order) {
  order.assign(indices.begin(), indices.end());
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return sentences[a].words() > sentences[b].words(); });
  Batch batch;
  bool any_soft = false;
  for (const std::size_t i : order) any_soft = any_soft || sentences[i].soft != nullptr;
  for (const std::size_t i : order) {
    const PreparedSentence& s = sentences[i];
    batch.sentences.push_back({batch.words(), s.words()});
    batch.rows.insert(batch.rows.end(), s.rows.begin(), s.rows.end());
    batch.upos.insert(batch.upos.end(), s.upos.begin(), s.upos.end());
    batch.xpos.insert(batch.xpos.end(), s.xpos.begin(), s.xpos.end());
    batch.names.insert(batch.names.end(), s.names.begin(), s.names.end());
    batch.head.insert(batch.head.end(), s.head.begin(), s.head.end());
    batch.deprel.insert(batch.deprel.end(), s.deprel.begin(), s.deprel.end());
    if (!any_soft) continue;
    for (std::size_t w = 0; w < s.forms.size(); ++w) {
      batch.soft.push_back(s.soft != nullptr && !s.soft->empty() ? &(*s.soft)[w] : nullptr);
    }
  }
  return batch;
}

}  // namespace standpoint::training
