#include "edge_evidence.hpp"

#include <set>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

BestEvidence quote_in(const Corpus& corpus, const DocumentId& doc, std::string quote) {
  BestEvidence evidence;
  evidence.quote = one_line(std::move(quote));
  evidence.doc = doc;
  const Document* document = corpus.find(doc);
  evidence.document = document == nullptr || document->title.empty() ? doc.value : document->title;
  return evidence;
}

BestEvidence evidence_of(const Corpus& corpus, const Statement& s) {
  BestEvidence evidence =
      quote_in(corpus, s.doc, s.evidence.empty() ? std::string() : s.evidence.front().quote.text);
  if (const Document* document = corpus.find(s.doc)) evidence.url = document->url;
  return evidence;
}

// The surest statement of some, then the firmest, then the one of the smallest id.
const Statement* best_of(const Corpus& corpus, const std::vector<std::size_t>& statements) {
  const Statement* best = nullptr;
  for (const std::size_t i : statements) {
    const Statement& s = corpus.statements()[i];
    const bool better =
        best == nullptr || std::make_tuple(-s.confidence, -s.strength, s.id.value) <
                               std::make_tuple(-best->confidence, -best->strength, best->id.value);
    if (better) best = &s;
  }
  return best;
}

}  // namespace

std::string one_line(std::string text) {
  for (char& c : text) {
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  }
  return text;
}

std::string name_of(const Corpus& corpus, const std::string& id) {
  const Entity* entity = corpus.find(EntityId(id));
  return one_line(entity == nullptr ? id : entity->name);
}

BestEvidence stance_evidence(const Corpus& corpus, const std::vector<std::size_t>& statements,
                             const std::string& source) {
  const Statement& best = *best_of(corpus, statements);
  BestEvidence evidence = evidence_of(corpus, best);
  const std::string& speaker = best.actor.entity.value;
  if (speaker != source) evidence.quote = name_of(corpus, speaker) + ": " + evidence.quote;
  return evidence;
}

BestEvidence tie_evidence(const Corpus& corpus, const Node& a, const std::vector<std::size_t>& of_a,
                          const Node& b, const std::vector<std::size_t>& of_b) {
  BestEvidence evidence;
  std::set<std::string> documents;
  for (const auto& [node, s] :
       {std::make_pair(&a, best_of(corpus, of_a)), std::make_pair(&b, best_of(corpus, of_b))}) {
    if (s == nullptr) continue;
    const BestEvidence part = evidence_of(corpus, *s);
    const std::string& speaker = s->actor.entity.value;
    if (!evidence.quote.empty()) evidence.quote += " | ";
    evidence.quote += node->label;
    if (speaker != node->id) evidence.quote += " (" + name_of(corpus, speaker) + ")";
    evidence.quote += ": " + part.quote;
    if (evidence.doc.empty()) {
      evidence.doc = part.doc;
      evidence.url = part.url;
    }
    if (documents.insert(part.document).second)
      evidence.document += (documents.size() > 1 ? "; " : "") + part.document;
  }
  return evidence;
}

BestEvidence affiliation_evidence(const Corpus& corpus, const Affiliation& affiliation) {
  return quote_in(corpus, affiliation.doc,
                  affiliation.evidence.empty() ? std::string() : affiliation.evidence.front().text);
}

}  // namespace standpoint::graph
