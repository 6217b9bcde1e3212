#include "evaluation/coding.hpp"

#include <standpoint/evaluation.hpp>

#include <algorithm>
#include <unordered_map>

namespace standpoint {
namespace {

using evaluation::DocumentSlice;
using Slices = std::map<DocumentId, DocumentSlice>;

const Text* text_of(const Corpus& corpus, const DocumentId& id) {
  const Document* document = corpus.find(id);
  return document == nullptr || document->text.empty() ? nullptr : &document->text;
}

// Pairs documents by id, then by equal text. `predicted` stays empty where the gold's document has no
// partner.
std::vector<DocumentPair> pair_documents(const Corpus& gold, const Slices& gold_slices,
                                         const Corpus& predicted, const Slices& predicted_slices,
                                         Evaluation& result) {
  // Documents of the other side that no id of the gold names, by their text.
  std::unordered_map<DocumentId, DocumentId> by_text;
  std::map<DocumentId, bool> is_taken;
  for (const auto& [id, slice] : predicted_slices) {
    is_taken[id] = gold_slices.contains(id);
    const Text* text = text_of(predicted, id);
    if (!is_taken[id] && text != nullptr) by_text.try_emplace(make_document_id(*text), id);
  }

  std::vector<DocumentPair> pairs;
  for (const auto& [id, slice] : gold_slices) {
    const Text* text = text_of(gold, id);
    if (predicted_slices.contains(id)) {
      const Text* other = text_of(predicted, id);
      if (text != nullptr && other != nullptr && *text != *other) {
        result.other_text.push_back({id, id});
      } else {
        pairs.push_back({id, id});
      }
      continue;
    }
    const auto found = text == nullptr ? by_text.end() : by_text.find(make_document_id(*text));
    if (found == by_text.end() || is_taken[found->second]) {
      pairs.push_back({id, DocumentId()});
      result.only_gold.push_back(id);
    } else {
      pairs.push_back({id, found->second});
      is_taken[found->second] = true;
    }
  }
  for (const auto& [id, taken] : is_taken) {
    if (!taken) result.only_predicted.push_back(id);
  }
  return pairs;
}

}  // namespace

Evaluation evaluate(const Corpus& gold, const Corpus& predicted) {
  const Slices gold_slices = evaluation::slice_by_document(gold);
  const Slices predicted_slices = evaluation::slice_by_document(predicted);
  Evaluation result;
  for (const auto& pair : pair_documents(gold, gold_slices, predicted, predicted_slices, result)) {
    const bool is_paired = !pair.predicted.empty();
    const auto first = evaluation::make_coding(gold, gold_slices.at(pair.gold));
    const auto second =
        evaluation::make_coding(predicted, is_paired ? predicted_slices.at(pair.predicted) : DocumentSlice());
    const evaluation::SameEntities same(first, second);
    result.documents.push_back({pair, evaluation::score(first, second, same)});
    result.total += result.documents.back().scores;
    if (!is_paired) continue;
    ++result.paired;
    evaluation::compare_coders(first, second, same, result.agreement);
  }
  return result;
}

}  // namespace standpoint
