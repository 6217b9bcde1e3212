#include "evaluation/coding.hpp"

#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <tuple>

namespace standpoint::evaluation {
namespace {

class CodingMaker {
 public:
  explicit CodingMaker(const Corpus& corpus) : corpus_(corpus) {}

  Coding make(const DocumentSlice& slice) {
    collect_entities(slice);
    for (const auto* affiliation : slice.affiliations) {
      coding_.affiliations.emplace(at_[affiliation->person], at_[affiliation->institution]);
    }
    for (const auto* attribution : slice.attributions) {
      coding_.attributions.push_back(
          {pieces_of(attribution->source), pieces_of(attribution->cue), pieces_of(attribution->content)});
    }
    for (const auto* statement : slice.statements) add(*statement);
    std::stable_sort(
        coding_.statements.begin(), coding_.statements.end(),
        [](const CodedStatement& a, const CodedStatement& b) { return a.evidence < b.evidence; });
    return std::move(coding_);
  }

 private:
  void collect_entities(const DocumentSlice& slice) {
    for (const auto* mention : slice.mentions) at_[mention->entity];
    for (const auto* affiliation : slice.affiliations) {
      at_[affiliation->person];
      at_[affiliation->institution];
    }
    for (const auto* attribution : slice.attributions) at_[attribution->source_entity];
    for (const auto* statement : slice.statements) {
      at_[statement->actor.entity];
      if (statement->target) at_[statement->target->entity];
    }
    at_.erase(EntityId());
    for (auto& [id, index] : at_) {
      index = coding_.entities.size();
      Entity unknown;
      unknown.id = id;
      unknown.name = id.value;
      const Entity* known = corpus_.find(id);
      coding_.entities.emplace_back(known != nullptr ? *known : unknown);
    }
  }

  IssueNames names_of(const StatementIssue& on) const {
    IssueNames names{on.id, {}};
    const auto add_label = [&](const std::string& label) {
      LabelWords words = label_words(label);
      if (!words.empty()) names.labels.push_back(std::move(words));
    };
    if (const Issue* issue = corpus_.find(on.id)) {
      add_label(issue->label);
      for (const auto& phrase : issue->phrases) add_label(phrase);
    }
    if (on.span) add_label(on.span->text);
    return names;
  }

  void add(const Statement& statement) {
    if (statement.actor.entity.empty()) return;
    CodedStatement coded;
    coded.actor = at_[statement.actor.entity];
    if (statement.target && !statement.target->entity.empty()) coded.target = at_[statement.target->entity];
    if (statement.issue) coded.issue = names_of(*statement.issue);
    coded.stance = statement.stance;
    std::vector<Quote> quotes;
    for (const auto& evidence : statement.evidence) {
      quotes.push_back(evidence.quote);
      if (std::string quote = fold(evidence.quote.text); !quote.empty()) {
        coded.quotes.push_back(std::move(quote));
      }
    }
    coded.evidence = pieces_of(quotes);
    coding_.statements.push_back(std::move(coded));
  }

  const Corpus& corpus_;
  std::map<EntityId, std::size_t> at_;
  Coding coding_;
};

}  // namespace

bool is_same(const IssueNames& a, const IssueNames& b) {
  if (a.id == b.id) return true;
  for (const auto& x : a.labels) {
    for (const auto& y : b.labels) {
      if (is_same_label(x, y)) return true;
    }
  }
  return false;
}

std::map<DocumentId, DocumentSlice> slice_by_document(const Corpus& corpus) {
  std::map<DocumentId, DocumentSlice> slices;
  for (const auto& document : corpus.documents()) slices[document.id];
  for (const auto& mention : corpus.mentions()) slices[mention.doc].mentions.push_back(&mention);
  for (const auto& affiliation : corpus.affiliations()) {
    slices[affiliation.doc].affiliations.push_back(&affiliation);
  }
  for (const auto& attribution : corpus.attributions()) {
    slices[attribution.doc].attributions.push_back(&attribution);
  }
  for (const auto& statement : corpus.statements()) {
    // What a coder has rejected is nobody's.
    if (statement.review != ReviewStatus::rejected) slices[statement.doc].statements.push_back(&statement);
  }
  return slices;
}

Coding make_coding(const Corpus& corpus, const DocumentSlice& slice) {
  return CodingMaker(corpus).make(slice);
}

SameEntities::SameEntities(const Coding& gold, const Coding& predicted)
    : width_(predicted.entities.size()), same_(gold.entities.size() * width_) {
  for (std::size_t g = 0; g < gold.entities.size(); ++g) {
    for (std::size_t p = 0; p < width_; ++p) {
      same_[g * width_ + p] = is_same(gold.entities[g], predicted.entities[p]);
    }
  }
}

double evidence_share(const CodedStatement& gold, const CodedStatement& predicted) {
  if (!gold.evidence.empty() && !predicted.evidence.empty()) {
    return share_of_shorter(gold.evidence, predicted.evidence);
  }
  for (const auto& a : gold.quotes) {
    for (const auto& b : predicted.quotes) {
      if (a.find(b) != std::string::npos || b.find(a) != std::string::npos) return 1.0;
    }
  }
  return 0.0;
}

bool is_same_object(const CodedStatement& gold, const CodedStatement& predicted, const SameEntities& same) {
  if (gold.target && predicted.target && same(*gold.target, *predicted.target)) return true;
  return gold.issue && predicted.issue && is_same(*gold.issue, *predicted.issue);
}

}  // namespace standpoint::evaluation
