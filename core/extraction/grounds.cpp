// What speaks for and against a proposal: the rule and what it passed on, who and what is meant, where it is
// said, how sure the parser is of the words in between. Names and values only; the table says what they are
// worth.

#include "extraction/attribution/spoken_index.hpp"
#include "extraction/clauses/tree_path.hpp"
#include "extraction/confidence.hpp"
#include "extraction/context_grounds.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace standpoint {
namespace {

// Natural log of p / (1 - p), for a judgement that is never certain.
double log_odds(double p) {
  const double inside = std::clamp(p, 0.05, 0.95);
  return std::log(inside / (1 - inside));
}

class GroundsReader {
 public:
  GroundsReader(const DocumentView& view, const Trees& trees, const std::vector<SpokenPart>& spoken,
                const std::vector<Proposal>& proposals)
      : view_(view), t_(trees), speech_(spoken), context_(view, trees, proposals) {
    constexpr std::uint32_t lead = 2;  // sentences
    for (std::uint32_t w = 0; w < t_.size(); ++w) {
      if (!t_.is_nominal(w) && !t_.is_verb(w)) continue;
      Use& use = uses_[t_.lemma(w)];
      ++use.times;
      use.early = use.early || t_[w].sentence < lead;
    }
  }

  // Who is for or against whom in the proposals of the document.
  void note_attitudes(const std::vector<Proposal>& proposals) {
    for (const Proposal& p : proposals) {
      if (!p.target || p.stance == Stance::neutral) continue;
      attitudes_[{p.actor.entity, p.target->entity}] += p.stance == Stance::support ? 1 : -1;
    }
    std::erase_if(attitudes_, [](const auto& one) { return one.second == 0; });
  }

  Grounds read(const Proposal& p) {
    out_.clear();
    add("base");
    add("judgement", log_odds(p.confidence));
    add("strength", p.strength);
    add("turns", p.turns);
    if (p.negated) add("negated");
    if (p.hypothetical) add("hypothetical");
    add("stance:" + std::string(to_string(p.stance)));
    if (!p.act.empty()) add("act:" + std::string(p.act));
    read_rule(p.rule);
    if (p.entry != nullptr) read_entry(*p.entry);
    read_place("actor", p.actor, p);
    if (p.target) {
      add("target");
      read_place("target", *p.target, p);
    }
    if (p.issue) read_issue(*p.issue, p);
    read_form(p.node);
    read_voice(p);
    read_path(p);
    context_.read(p, out_);
    return std::move(out_);
  }

 private:
  void add(std::string name, double value = 1.0) {
    if (value != 0) out_.push_back({std::move(name), value});
  }

  // "verb:slam@at+topic+agent": the rule, and to what it passed the attitude on.
  void read_rule(const std::string& rule) {
    add("rule:" + rule.substr(0, rule.find_first_of(":+")));
    for (std::size_t at = rule.find('+'); at != std::string::npos;) {
      const std::size_t next = rule.find('+', at + 1);
      add("to:" + rule.substr(at + 1, next == std::string::npos ? next : next - at - 1));
      at = next;
    }
  }

  void read_entry(const LexiconEntry& entry) {
    constexpr std::pair<LexiconFlag, const char*> flags[] = {{lexicon_deed, "entry:deed"},
                                                             {lexicon_routine, "entry:routine"},
                                                             {lexicon_weak, "entry:weak"},
                                                             {lexicon_person, "entry:person"},
                                                             {lexicon_violent, "entry:violent"}};
    for (const auto& [flag, name] : flags) {
      if (entry.has(flag)) add(name);
    }
    if (entry.words.size() > 1) add("entry:phrase");
    add("class:" + entry.class_name);
    add("word:" + entry.text);
  }

  bool in_sentence(TokenRange tokens, std::size_t s) const {
    const Sentence& sentence = view_.analysis.sentences[s];
    return tokens.first >= sentence.first_token && tokens.end <= sentence.end_token;
  }

  void read_place(const std::string& role, const ActorPlace& place, const Proposal& p) {
    add(role + ":doubt", 1 - std::clamp(place.confidence, 0.0, 1.0));
    const LocalEntity& entity = view_.entities.entities[place.entity];
    if (entity.unnamed) add(role + ":unnamed");
    add(role + ":of-kind:" + std::string(to_string(entity.kind)));
    add(role + ":often", std::log1p(static_cast<double>(entity.mentions)));
    if (place.tokens.empty()) return add(role + ":silent");
    if (!in_sentence(place.tokens, p.sentence)) add(role + ":elsewhere");
    const LocalMention* mention = view_.mention(place.tokens.first);
    if (mention == nullptr || mention->type == MentionType::pronoun) {
      add(role + ":pronoun");
    } else if (mention->type == MentionType::nominal) {
      add(role + ":description");
    }
    read_link(role, top_word(view_, t_, place.tokens), p.node);
  }

  // How a word hangs on the predicate: "actor:as:nsubj", "issue:as:obl", or from further off.
  void read_link(const std::string& role, std::uint32_t w, std::uint32_t node) {
    if (w == no_word || node == no_word || w == node) return;
    if (t_[w].sentence != t_[node].sentence) return;
    if (t_[w].head != node) return add(role + ":far");
    add(role + ":as:" + std::string(to_string(t_[w].rel)) + (t_[w].sub == SubRel::pass ? ":pass" : ""));
  }

  // The predicate's form: "form:VBD" is a deed or a word of the past, "form:NN" an attitude that is named.
  void read_form(std::uint32_t w) {
    add("form:" + std::string(t_.xpos(w)));
    for (const std::uint32_t child : t_.children(w)) {
      if (t_[child].rel == Rel::aux && t_.xpos(child) == "MD") add("form:modal");
    }
  }

  void read_issue(const IssuePhrase& issue, const Proposal& p) {
    if (!in_sentence({issue.first, issue.end}, p.sentence)) add("issue:elsewhere");
    if (issue.end == issue.first + 1) add("issue:one-word");
    if (issue.definite) add("issue:definite");
    if (issue.owner || issue.owned_by_pronoun) add("issue:owned");
    if (!issue.fuller.empty()) add("issue:filled");
    // "the plan", which the text nowhere calls by more.
    const bool bare = issue.label.find(' ') == std::string::npos && issue.fuller.empty();
    if (bare && issue.definite) add("issue:bare");
    const std::uint32_t head = view_.token(issue.head).first_word;
    if (t_.is_verb(head)) add("issue:clause");
    add("issue:words",
        std::log1p(static_cast<double>(std::count(issue.label.begin(), issue.label.end(), ' '))));
    add("issue:head:" + std::string(t_.xpos(head)));
    if (is_generic_issue(label_head(issue.label))) add("issue:generic");
    // What the text is about stands in it often, and early.
    const auto use = uses_.find(t_.lemma(head));
    if (use != uses_.end()) {
      add("issue:often", std::log(static_cast<double>(use->second.times)));
      if (use->second.early) add("issue:lead");
    }
    read_link("issue", head, p.node);
  }

  // The innermost speech around the evidence, with a speaker or without.
  void read_voice(const Proposal& p) {
    const Sentence& sentence = view_.analysis.sentences[p.sentence];
    if (sentence.heading) add("heading");
    add("sentence:late", std::log1p(static_cast<double>(p.sentence)));
    add("sentence:length", std::log(1.0 + (sentence.end_token - sentence.first_token)) - 3.0);
    const auto around = speech_.at(view_.analysis.token_of_word[p.node]);
    if (around.empty()) return add("voice:none");
    const SpokenPart* innermost = around.front();
    add("voice:" + std::string(to_string(innermost->type)));
    if (innermost->speaker == p.actor.entity) return add("voice:own");
    // What somebody says of another: of whom he is against or for elsewhere in the text.
    if (!innermost->speaker) return;
    const auto toward = attitudes_.find({*innermost->speaker, p.actor.entity});
    if (toward == attitudes_.end()) return add("voice:another");
    add(toward->second < 0 ? "voice:foe" : "voice:friend");
  }

  void read_path(const Proposal& p) {
    TreePath path(t_, view_.analysis.parsed, p.node);
    if (!p.actor.tokens.empty()) path.add(top_word(view_, t_, p.actor.tokens));
    if (p.target && !p.target->tokens.empty()) path.add(top_word(view_, t_, p.target->tokens));
    if (p.issue) path.add(view_.token(p.issue->head).first_word);
    // Told for itself, or beside something else.
    const Rel place = t_[p.node].rel;
    if (place == Rel::acl) add("at:noun");
    if (place == Rel::advcl) add("at:aside");
    if (place == Rel::conj) add("at:conjunct");
    if (place == Rel::ccomp || place == Rel::xcomp) add("at:complement");
    add("path:length", std::log1p(static_cast<double>(path.length())));
    add("path:arc-doubt", path.arc_doubt());
    add("path:label-doubt", path.label_doubt());
    add("path:tag-doubt", path.tag_doubt());
  }

  // How a lemma is used in the document.
  struct Use {
    std::size_t times = 0;
    bool early = false;
  };

  const DocumentView& view_;
  const Trees& t_;
  SpokenIndex speech_;
  ContextGrounds context_;
  std::unordered_map<std::string_view, Use> uses_;
  std::map<std::pair<std::size_t, std::size_t>, int> attitudes_;  // of one entity toward another
  Grounds out_;
};

// Who, on what or whom.
using Position = std::tuple<std::size_t, std::string, std::ptrdiff_t>;

Position position_of(const Proposal& p) {
  return {p.actor.entity, p.issue ? label_head(p.issue->label) : std::string(),
          p.target ? static_cast<std::ptrdiff_t>(p.target->entity) : -1};
}

// Other proposals of the document, of other sentences or rules, on the same position.
void add_company(std::vector<Proposal>& proposals) {
  std::map<Position, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < proposals.size(); ++i) groups[position_of(proposals[i])].push_back(i);
  for (const auto& [position, members] : groups) {
    std::map<Stance, std::size_t> votes;
    for (const std::size_t i : members) ++votes[proposals[i].stance];
    for (const std::size_t i : members) {
      const std::size_t same = votes[proposals[i].stance];
      Grounds& grounds = proposals[i].grounds;
      if (same > 1) grounds.push_back({"said-again", 1.0});
      if (same < members.size()) grounds.push_back({"contradicted", 1.0});
    }
  }
}

}  // namespace

void weigh(std::vector<Proposal>& proposals, const DocumentView& view, const Trees& trees,
           const std::vector<SpokenPart>& spoken, const BoostedTrees& confidence) {
  GroundsReader reader(view, trees, spoken, proposals);
  reader.note_attitudes(proposals);
  for (Proposal& p : proposals) {
    Grounds grounds = reader.read(p);
    p.grounds.insert(p.grounds.begin(), std::make_move_iterator(grounds.begin()),
                     std::make_move_iterator(grounds.end()));
  }
  add_company(proposals);
  std::vector<const Grounds*> grounds;
  for (const Proposal& p : proposals) grounds.push_back(&p.grounds);
  const std::vector<double> log_odds = confidence.sums(grounds);
  for (std::size_t i = 0; i < proposals.size(); ++i) proposals[i].confidence = probability_of(log_odds[i]);
}

}  // namespace standpoint
