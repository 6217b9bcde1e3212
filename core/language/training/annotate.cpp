// What a trained network answers, in floating point: for teachers, and to watch a training.

#include "language/engine/name_decoder.hpp"
#include "language/engine/tree_decoder.hpp"
#include "language/training/batches.hpp"
#include "language/training/dense.hpp"
#include "language/training/parallel.hpp"
#include "language/training/trainer.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace standpoint::training {
namespace {

constexpr int words_per_batch = 2000;

std::uint32_t best_of(const float* x, int n) {
  return static_cast<std::uint32_t>(std::max_element(x, x + n) - x);
}

// The likely values of a distribution.
SoftTargets::List likely(const std::vector<float>& p) {
  SoftTargets::List all;
  for (std::size_t i = 0; i < p.size(); ++i) {
    if (p[i] > 1e-3F) all.emplace_back(static_cast<std::uint16_t>(i), p[i]);
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  SoftTargets::List kept;
  float sum = 0;
  for (const auto& item : all) {
    kept.push_back(item);
    sum += item.second;
    if (kept.size() == 8 || sum >= 0.99F) break;
  }
  for (auto& item : kept) item.second /= sum;
  return kept;
}

}  // namespace

std::vector<Answers> annotate(const JointNetwork& network, const LanguageLabels& labels,
                              std::span<const PreparedSentence> sentences) {
  const NetworkShape& shape = network.shape();
  const NameDecoder name_decoder(labels.names);
  NameDecoder::Memory memory;
  TreeDecoder trees;
  auto workspace = JointNetwork::make_workspace();
  std::vector<Answers> out(sentences.size());
  for (const auto& indices : make_batches(sentences, words_per_batch, nullptr)) {
    std::vector<std::size_t> order;
    const Batch batch = make_batch(sentences, indices, order);
    const auto scores = network.score(batch, *workspace);
    const auto columns = static_cast<std::size_t>(shape.projection());
    std::vector<std::uint32_t> heads(batch.rows.size());
    std::vector<std::uint8_t> tags;
    for (std::size_t s = 0; s < order.size(); ++s) {
      const auto first = static_cast<std::size_t>(batch.sentences[s].first);
      const auto n = static_cast<std::size_t>(batch.sentences[s].length);
      Answers& a = out[order[s]];
      trees.decode(scores.arcs[s], n, std::span(heads).subspan(first, n));
      a.head.assign(heads.begin() + static_cast<std::ptrdiff_t>(first),
                    heads.begin() + static_cast<std::ptrdiff_t>(first + n));
      const float* rows = scores.projection + first * columns;
      for (std::size_t i = 0; i < n; ++i) {
        a.upos.push_back(best_of(rows + i * columns, shape.upos));
        a.xpos.push_back(best_of(rows + i * columns + shape.upos, shape.xpos));
      }
      tags.resize(n);
      const std::size_t skip = static_cast<std::size_t>(shape.upos + shape.xpos);
      name_decoder.decode(std::span(rows + skip, n * columns - skip), columns, tags, memory);
      a.names.assign(tags.begin(), tags.end());
    }
    const auto label_scores = network.label_scores(batch, heads, *workspace);
    for (std::size_t s = 0; s < order.size(); ++s) {
      const auto first = static_cast<std::size_t>(batch.sentences[s].first);
      for (std::size_t i = 0; i < static_cast<std::size_t>(batch.sentences[s].length); ++i) {
        const float* row = label_scores.data() + (first + i) * static_cast<std::size_t>(shape.deprel);
        out[order[s]].deprel.push_back(best_of(row, shape.deprel));
      }
    }
  }
  return out;
}

std::vector<SoftSentence> soft_answers(std::span<const JointNetwork* const> teachers, unsigned threads,
                                       std::span<const PreparedSentence> sentences) {
  std::vector<SoftSentence> out(sentences.size());
  const auto batches = make_batches(sentences, words_per_batch, nullptr);
  Parallel parallel(threads);
  const auto share = 1.0F / static_cast<float>(teachers.size());
  parallel.run(batches.size(), [&](std::size_t number) {
    const dense::FlushDenormals flush;
    const NetworkShape& shape = teachers.front()->shape();
    const auto columns = static_cast<std::size_t>(shape.projection());
    std::vector<std::size_t> order;
    const Batch batch = make_batch(sentences, batches[number], order);
    std::vector<std::shared_ptr<Workspace>> workspaces;
    std::vector<JointNetwork::Scores> scores;
    for (const auto* teacher : teachers) {
      workspaces.push_back(JointNetwork::make_workspace());
      scores.push_back(teacher->score(batch, *workspaces.back()));
    }
    std::vector<float> mean, one;
    // Adds each teacher's softmax of n values that `of` points at.
    const auto average = [&](int n, const auto& of) {
      mean.assign(static_cast<std::size_t>(n), 0.0F);
      one.resize(mean.size());
      for (std::size_t t = 0; t < teachers.size(); ++t) {
        dense::softmax(of(t), one.data(), n);
        for (std::size_t k = 0; k < mean.size(); ++k) mean[k] += share * one[k];
      }
      return likely(mean);
    };

    std::vector<std::uint32_t> heads(batch.rows.size());
    for (std::size_t s = 0; s < order.size(); ++s) {
      const auto first = static_cast<std::size_t>(batch.sentences[s].first);
      const int n = batch.sentences[s].length;
      SoftSentence& soft = out[order[s]];
      soft.resize(static_cast<std::size_t>(n));
      for (std::size_t i = 0; i < soft.size(); ++i) {
        const std::size_t at = (first + i) * columns;
        soft[i].upos = average(shape.upos, [&](std::size_t t) { return scores[t].projection + at; });
        soft[i].xpos =
            average(shape.xpos, [&](std::size_t t) { return scores[t].projection + at + shape.upos; });
        soft[i].names = average(
            shape.names, [&](std::size_t t) { return scores[t].projection + at + shape.upos + shape.xpos; });
        soft[i].heads = average(n + 1, [&](std::size_t t) {
          return scores[t].arcs[s].data() + i * (static_cast<std::size_t>(n) + 1);
        });
        // Labels under the gold head where there is one, else under the likeliest.
        const std::int32_t gold = sentences[order[s]].head[i];
        soft[i].head = gold >= 0 ? static_cast<std::uint16_t>(gold) : soft[i].heads.front().first;
        heads[first + i] = soft[i].head;
      }
    }
    std::vector<std::vector<float>> label_scores;
    for (std::size_t t = 0; t < teachers.size(); ++t) {
      label_scores.push_back(teachers[t]->label_scores(batch, heads, *workspaces[t]));
    }
    for (std::size_t s = 0; s < order.size(); ++s) {
      const auto first = static_cast<std::size_t>(batch.sentences[s].first);
      SoftSentence& soft = out[order[s]];
      for (std::size_t i = 0; i < soft.size(); ++i) {
        soft[i].deprel = average(shape.deprel, [&](std::size_t t) {
          return label_scores[t].data() + (first + i) * static_cast<std::size_t>(shape.deprel);
        });
      }
    }
  });
  return out;
}

namespace {

std::string_view base_relation(const std::string& label) {
  return std::string_view(label).substr(0, label.find(':'));
}

struct NameSpan {
  std::size_t begin, end;
  std::string_view type;
  friend auto operator<=>(const NameSpan&, const NameSpan&) = default;
};

template <class TagOf>
std::set<NameSpan> name_spans(std::size_t n, TagOf tag_of) {
  std::set<NameSpan> out;
  for (std::size_t i = 0; i < n;) {
    const std::string_view tag = tag_of(i);
    if (tag.size() < 3) {
      ++i;
      continue;
    }
    std::size_t j = i + 1;
    while (j < n && std::string_view(tag_of(j)).starts_with("I-") &&
           std::string_view(tag_of(j)).substr(2) == tag.substr(2))
      ++j;
    out.insert({i, j, tag.substr(2)});
    i = j;
  }
  return out;
}

}  // namespace

Accuracy measure(const LanguageLabels& labels, std::span<const PreparedSentence> sentences,
                 std::span<const Answers> answers) {
  Accuracy a;
  std::size_t upos = 0, xpos = 0, uas = 0, las = 0, found = 0, right = 0;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const TreebankSentence& gold = *sentences[s].source;
    if (gold.has_tree) {
      for (std::size_t i = 0; i < gold.words.size(); ++i) {
        const auto& word = gold.words[i];
        ++a.tree_words;
        upos += labels.upos[answers[s].upos[i]] == word.upos ? 1U : 0U;
        xpos += labels.xpos[answers[s].xpos[i]] == word.xpos ? 1U : 0U;
        const bool head = answers[s].head[i] == word.head;
        uas += head ? 1U : 0U;
        las += head && base_relation(labels.deprel[answers[s].deprel[i]]) == base_relation(word.deprel) ? 1U
                                                                                                        : 0U;
      }
    }
    if (gold.has_names) {
      const auto wanted = name_spans(gold.words.size(),
                                     [&](std::size_t i) -> std::string_view { return gold.words[i].name; });
      const auto given = name_spans(gold.words.size(), [&](std::size_t i) -> std::string_view {
        return labels.names[answers[s].names[i]];
      });
      a.gold_names += wanted.size();
      found += given.size();
      for (const auto& span : given) right += wanted.contains(span) ? 1U : 0U;
    }
  }
  const auto share = [&](std::size_t n) {
    return a.tree_words == 0 ? 0.0 : static_cast<double>(n) / static_cast<double>(a.tree_words);
  };
  a.upos = share(upos);
  a.xpos = share(xpos);
  a.uas = share(uas);
  a.las = share(las);
  if (found + a.gold_names > 0)
    a.names_f1 = 2.0 * static_cast<double>(right) / static_cast<double>(found + a.gold_names);
  return a;
}

}  // namespace standpoint::training
