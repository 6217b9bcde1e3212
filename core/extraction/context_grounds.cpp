#include "extraction/context_grounds.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace standpoint {
namespace {

constexpr std::size_t longest_way = 5;  // arcs

void add(Grounds& out, std::string name, double value = 1.0) {
  if (value != 0) out.push_back({std::move(name), value});
}

std::string name_of(Rel rel) { return std::string(to_string(rel)); }

}  // namespace

std::uint32_t top_word(const DocumentView& view, const Trees& trees, TokenRange tokens) {
  const std::uint32_t first = view.token(tokens.first).first_word;
  const std::uint32_t end = view.token(tokens.end - 1).end_word;
  for (std::uint32_t w = first; w < end; ++w) {
    const std::uint32_t head = trees[w].head;
    if (head == no_word || head < first || head >= end) return w;
  }
  return first;
}

ContextGrounds::ContextGrounds(const DocumentView& view, const Trees& trees,
                               const std::vector<Proposal>& proposals)
    : view_(view), t_(trees) {
  for (const Proposal& p : proposals) {
    ++of_sentence_[p.sentence];
    ++of_word_[p.node];
  }
  for (const LocalEntity& entity : view_.entities.entities)
    most_mentions_ = std::max(most_mentions_, entity.mentions);
}

void ContextGrounds::read(const Proposal& p, Grounds& out) const {
  read_predicate(p, out);
  read_role("actor", p.actor, p, out);
  if (p.target) read_role("target", *p.target, p, out);
  if (p.issue) read_issue(*p.issue, p, out);
}

// The relations from a word up to the one it shares with the predicate, and down to that: "nsubj<>xcomp".
std::string ContextGrounds::way(std::uint32_t w, std::uint32_t node) const {
  std::vector<std::uint32_t> up;
  for (std::uint32_t at = w; at != no_word; at = t_[at].head) up.push_back(at);
  std::vector<std::uint32_t> down;
  for (std::uint32_t at = node; at != no_word; at = t_[at].head) {
    const auto meet = std::find(up.begin(), up.end(), at);
    if (meet == up.end()) {
      down.push_back(at);
      continue;
    }
    const auto steps = static_cast<std::size_t>(meet - up.begin());
    if (steps + down.size() > longest_way) return "long";
    std::string out;
    for (std::size_t i = 0; i < steps; ++i) out += name_of(t_[up[i]].rel) + "<";
    for (auto d = down.rbegin(); d != down.rend(); ++d) out += ">" + name_of(t_[*d].rel);
    return out.empty() ? "self" : out;
  }
  return "apart";
}

// The word the statement was read at: what it hangs on, and what hangs on it.
void ContextGrounds::read_predicate(const Proposal& p, Grounds& out) const {
  const std::uint32_t node = p.node;
  add(out, "at:rel:" + name_of(t_[node].rel));
  int depth = 0;
  for (std::uint32_t at = node; t_[at].head != no_word; at = t_[at].head) ++depth;
  add(out, "at:depth", std::log1p(depth));
  if (const std::uint32_t head = t_[node].head; head != no_word) {
    add(out, "under:" + t_.lemma(head));
    add(out, "under:tag:" + std::string(t_.xpos(head)));
  }
  for (const std::uint32_t c : t_.children(node)) {
    switch (t_[c].rel) {
      case Rel::aux:
        add(out, "aux:" + t_.lemma(c) + (t_[c].sub == SubRel::pass ? ":pass" : ""));
        break;
      case Rel::mark:
        add(out, "mark:" + t_.lemma(c));
        break;
      case Rel::advmod:
        add(out, "adverb:" + t_.lemma(c));
        break;
      case Rel::cop:
        add(out, "copula");
        break;
      case Rel::obl:
      case Rel::advcl:
      case Rel::nsubj:
      case Rel::obj:
      case Rel::expl:
      case Rel::xcomp:
      case Rel::ccomp:
        add(out, "has:" + name_of(t_[c].rel));
        break;
      default:
        break;
    }
  }
  add(out, "cue:" + t_.lemma(node));
  const Sentence& sentence = view_.analysis.sentences[p.sentence];
  const std::uint32_t first =
      std::max(sentence.first_token, sentence.end_token < 2 ? 0 : sentence.end_token - 2);
  for (std::uint32_t i = first; i < sentence.end_token; ++i) {
    if (view_.word(i) == "?") add(out, "sentence:question");  // before a closing quotation mark, too
  }
  add(out, "rules:sentence", std::log(of_sentence_.at(p.sentence)));
  add(out, "rules:node", std::log(of_word_.at(node)));
}

void ContextGrounds::read_distance(const std::string& role, std::uint32_t w, std::uint32_t node,
                                   Grounds& out) const {
  add(out, role + ":way:" + way(w, node));
  add(out, role + (w < node ? ":before" : ":behind"), std::log(1.0 + (w < node ? node - w : w - node)));
}

void ContextGrounds::read_role(const std::string& role, const ActorPlace& place, const Proposal& p,
                               Grounds& out) const {
  const LocalEntity& entity = view_.entities.entities[place.entity];
  add(out, role + ":share",
      std::log1p(static_cast<double>(entity.mentions)) - std::log1p(static_cast<double>(most_mentions_)));
  if (place.tokens.empty()) return;
  const std::uint32_t w = top_word(view_, t_, place.tokens);
  add(out, role + ":tag:" + std::string(t_.xpos(w)));
  add(out, role + ":head:" + t_.lemma(w));
  if (t_[w].sentence < 2) add(out, role + ":lead");
  if (const std::uint32_t det = t_.child(w, Rel::det); det != no_word)
    add(out, role + ":det:" + t_.lemma(det));
  if (t_.has_child(w, Rel::nummod)) add(out, role + ":number");
  if (t_.child(w, Rel::nmod, SubRel::poss) != no_word) add(out, role + ":owned");
  add(out, role + ":words", std::log(static_cast<double>(place.tokens.end - place.tokens.first)));
  if (t_[w].sentence != t_[p.node].sentence) return;
  read_distance(role, w, p.node, out);
  const std::uint32_t head = t_[w].head;
  if (head != no_word && head != p.node)
    add(out, role + ":under:" + name_of(t_.is_verb(head) ? Rel::root : t_[head].rel));
}

void ContextGrounds::read_issue(const IssuePhrase& issue, const Proposal& p, Grounds& out) const {
  const std::uint32_t head = view_.token(issue.head).first_word;
  const std::uint32_t first = view_.token(issue.first).first_word;
  const std::uint32_t end = view_.token(issue.end - 1).end_word;
  add(out, "issue:noun:" + t_.lemma(head));
  add(out, "issue:first:" + t_.form(first));
  add(out, "issue:first-tag:" + std::string(t_.xpos(first)));
  bool named = false, number = false, preposition = false, clause = false;
  for (std::uint32_t w = first; w < end; ++w) {
    named = named || t_[w].name != 0;
    number = number || t_[w].upos == Upos::num;
    preposition = preposition || t_[w].upos == Upos::adp;
    clause = clause || t_[w].rel == Rel::acl;
  }
  if (named) add(out, "issue:named");
  if (number) add(out, "issue:number");
  if (preposition) add(out, "issue:preposition");
  if (clause) add(out, "issue:with-clause");
  if (t_[head].sentence == t_[p.node].sentence) read_distance("issue", head, p.node, out);
  // What the label leaves out.
  if (t_[head].right > end) add(out, "issue:cut", std::log(1.0 + (t_[head].right - end)));
}

}  // namespace standpoint
