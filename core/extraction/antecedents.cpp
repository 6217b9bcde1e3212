#include "extraction/antecedents.hpp"

#include "embedded_file.hpp"
#include "knowledge/gender.hpp"
#include "knowledge/human_nouns.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string_view>
#include <utility>

#ifndef STANDPOINT_ANTECEDENTS_FILE
#error "the build names the table of antecedents"
#endif

STANDPOINT_EMBED(antecedents, STANDPOINT_ANTECEDENTS_FILE)

namespace standpoint {
namespace {

constexpr std::uint32_t sentences_back = 4;
constexpr std::uint32_t words_back = 150;

std::string_view name_of(PronounKind kind) {
  constexpr std::string_view names[] = {"he", "she", "it", "they"};
  return names[static_cast<std::size_t>(kind)];
}

// Weighs the candidates of one pronoun.
class Weigher {
 public:
  Weigher(const DocumentView& view, const Syntax& syntax, const SpokenIndex& speech,
          const std::vector<const SpokenPart*>& said_by, const WeightTable& table, bool named,
          std::uint32_t pronoun, PronounKind kind)
      : view_(view),
        syntax_(syntax),
        t_(syntax.t),
        speech_(speech),
        said_by_(said_by),
        table_(table),
        named_(named),
        pronoun_(pronoun),
        kind_(kind),
        me_(name_of(kind)),
        own_role_(role(pronoun)),
        own_speech_(speech_of(pronoun)),
        says_(said_by_[view.analysis.token_of_word[pronoun]]),
        tellers_(find_tellers()),
        fellows_(find_fellows()) {}

  std::vector<AntecedentCandidate> all() {
    std::vector<AntecedentCandidate> found;
    const std::uint32_t sentence = t_[pronoun_].sentence;
    for (std::uint32_t w = pronoun_; w > 0 && pronoun_ - w < words_back; --w) {
      const std::uint32_t at = w - 1;
      if (t_[at].sentence + sentences_back < sentence) break;
      consider(at, found);
    }
    // "In his speech, Holt said": who stands behind, in the clause above.
    const std::uint32_t end = std::min(t_.size(), pronoun_ + words_back);
    for (std::uint32_t at = pronoun_ + 1; at < end && t_[at].sentence == sentence; ++at) {
      if (t_[at].rel == Rel::nsubj && t_[at].head != no_word && is_above(t_[at].head)) consider(at, found);
    }
    weigh(no_word, found, [&](GroundSum& out) { nothing(out); });
    return found;
  }

 private:
  enum class Role : std::uint8_t { top, subject, object, oblique, of, owner, compound, appos, other };

  static std::string_view role_name(Role role) {
    constexpr std::string_view names[] = {"top",   "subject",  "object", "oblique", "of",
                                          "owner", "compound", "appos",  "other"};
    return names[static_cast<std::size_t>(role)];
  }

  Role role(std::uint32_t w) const {
    std::uint32_t at = w;
    for (int i = 0; i < 4 && t_[at].rel == Rel::conj && t_[at].head != no_word; ++i) at = t_[at].head;
    switch (t_[at].rel) {
      case Rel::nsubj:
      case Rel::csubj: {
        std::uint32_t verb = t_[at].head;
        for (int i = 0; i < 4 && verb != no_word && t_[verb].rel == Rel::conj; ++i) verb = t_[verb].head;
        return verb != no_word && t_[verb].head == no_word ? Role::top : Role::subject;
      }
      case Rel::obj:
      case Rel::iobj:
        return Role::object;
      case Rel::obl:
        return Role::oblique;
      case Rel::nmod:
        return t_[at].sub == SubRel::poss ? Role::owner : Role::of;
      case Rel::compound:
      case Rel::amod:
        return Role::compound;
      case Rel::appos:
        return Role::appos;
      case Rel::root:
        return Role::top;
      default:
        return Role::other;
    }
  }

  const SpokenPart* speech_of(std::uint32_t w) const {
    const auto around = speech_.at(view_.analysis.token_of_word[w]);
    return around.empty() ? nullptr : around.front();
  }

  // Who says, thinks or wants it, where the pronoun opens what is said: "Holt said she", "a man who said he".
  Words find_tellers() const {
    if (t_[pronoun_].rel != Rel::nsubj) return {};
    std::uint32_t up = t_[pronoun_].head;
    for (int depth = 0; depth < 4 && up != no_word; ++depth) {
      const Rel rel = t_[up].rel;
      if (rel == Rel::ccomp && t_[up].head != no_word) return syntax_.subjects(t_[up].head);
      if (rel != Rel::conj && rel != Rel::advcl) return {};
      up = t_[up].head;
    }
    return {};
  }

  bool is_reflexive() const {
    return t_.form(pronoun_).ends_with("self") || t_.form(pronoun_).ends_with("selves");
  }

  // Who does what the pronoun is the object of.
  Words find_fellows() const {
    const std::uint32_t verb = t_[pronoun_].head;
    if (is_reflexive() || own_role_ == Role::owner || verb == no_word || t_[pronoun_].rel == Rel::nsubj)
      return {};
    return syntax_.subjects(verb);
  }

  bool is_above(std::uint32_t verb) const {
    for (std::uint32_t at = t_[pronoun_].head; at != no_word; at = t_[at].head) {
      if (at == verb) return true;
    }
    return false;
  }

  // Of which sort a candidate is; empty when the pronoun cannot stand for it.
  std::string_view sort_of(std::uint32_t w) const {
    const std::string& form = t_.form(w);
    if (const auto pronoun = third_person(form)) {
      if (t_[w].rel == Rel::expl) return {};
      if (*pronoun == kind_) return "pronoun";
      return {};
    }
    if (t_[w].upos == Upos::pron) return {};
    if (t_[w].upos != Upos::noun && t_[w].upos != Upos::propn) return {};
    const bool person_wanted = kind_ == PronounKind::he || kind_ == PronounKind::she;
    const bool many_wanted = kind_ == PronounKind::they;
    const LocalMention* mention = view_.mention(view_.analysis.token_of_word[w]);
    const bool plural = t_.xpos(w) == "NNS" || t_.xpos(w) == "NNPS";
    if (many_wanted && t_.has_child(w, Rel::conj) && t_[w].right <= pronoun_) return "pair";
    // "Holt and the union said they": not the union alone.
    if (many_wanted && t_[w].rel == Rel::conj && (!plural || t_[w].name != 0) && t_[w].head != no_word &&
        t_.is_nominal(t_[w].head) && t_[t_[w].head].right <= pronoun_)
      return {};
    if (mention != nullptr) {
      const LocalEntity& entity = view_.entity(*mention);
      switch (entity.kind) {
        case EntityKind::person:
          if (!person_wanted) return plural && many_wanted ? "people" : std::string_view();
          if (!fits_pronoun(entity.gender, kind_ == PronounKind::he ? "he" : "she")) return {};
          if (mention->type == MentionType::name)
            return entity.gender == Gender::unknown ? "somebody" : "person";
          return entity.gender == Gender::unknown ? "holder" : "known-holder";
        case EntityKind::group:
          if (person_wanted) return {};
          return many_wanted ? "group" : std::string_view();
        case EntityKind::place:
          if (person_wanted) return {};
          return "place";
        case EntityKind::product:
          return person_wanted ? std::string_view() : "product";
        default:
          if (person_wanted) return {};
          if (mention->type == MentionType::name) return plural && many_wanted ? "bodies" : "body";
          return plural ? (many_wanted ? "bodies-told" : std::string_view()) : "body-told";
      }
    }
    const bool human = is_human_noun(t_.lemma(w));
    const bool body = is_body_noun(t_.lemma(w));
    if (person_wanted) return human && !plural && !body ? "human" : std::string_view();
    if (many_wanted) {
      if (plural) return human ? "humans" : "things";
      return body ? "collective" : human ? "any-human" : std::string_view();
    }
    if (plural || (human && !body)) return {};
    return body ? "collective" : t_[w].upos == Upos::propn ? "named-thing" : "thing";
  }

  void consider(std::uint32_t w, std::vector<AntecedentCandidate>& found) {
    const TreeWord& word = t_[w];
    if (word.rel == Rel::flat || word.rel == Rel::fixed || word.rel == Rel::goeswith) return;
    const std::string_view sort = sort_of(w);
    if (sort.empty()) return;
    const LocalMention* mention = view_.mention(view_.analysis.token_of_word[w]);
    // A name has one head.
    if (mention != nullptr && word.head != no_word && sort != "pronoun") {
      const std::uint32_t above = view_.analysis.token_of_word[word.head];
      if (above >= mention->first_token && above < mention->end_token) return;
    }
    if (mention == nullptr && word.rel == Rel::compound && sort != "pronoun") return;
    // "its board" is not the board's; "rejected it" not by itself.
    if (word.head != no_word && t_[pronoun_].head == w && own_role_ == Role::owner) return;
    const bool reflexive = is_reflexive();
    const std::uint32_t verb = t_[pronoun_].head;
    const bool argument = own_role_ != Role::owner && verb != no_word && word.head == verb &&
                          t_[pronoun_].sentence == word.sentence && own_role_ != Role::compound;
    if (argument && !reflexive) return;
    // "Holt, through a spokeswoman, accused her": nor who speaks for the subject.
    if (own_role_ == Role::object && t_[pronoun_].sentence == word.sentence &&
        syntax_.has_marker(w, "through"))
      return;
    if (std::find(fellows_.begin(), fellows_.end(), w) != fellows_.end()) return;
    const std::size_t nearer = found.size();
    weigh(w, found, [&](GroundSum& out) { grounds(w, sort, mention, nearer, out); });
  }

  template <typename Tell>
  void weigh(std::uint32_t w, std::vector<AntecedentCandidate>& found, const Tell& tell) {
    AntecedentCandidate candidate{w, {}, 0};
    GroundSum sum(table_, name_, named_ ? &candidate.grounds : nullptr);
    tell(sum);
    candidate.weight = sum.value();
    found.push_back(std::move(candidate));
  }

  static std::string_view digit(std::size_t n) {
    return std::string_view("0123456789").substr(std::min<std::size_t>(n, 9), 1);
  }

  void grounds(std::uint32_t w, std::string_view what, const LocalMention* mention, std::size_t nearer,
               GroundSum& out) const {
    const std::uint32_t back = w > pronoun_ ? 0 : t_[pronoun_].sentence - t_[w].sentence;
    const std::string_view far = w > pronoun_ ? "behind"
                                 : back == 0  ? "here"
                                 : back == 1  ? "before"
                                              : "earlier";
    const std::string_view its_role = role_name(role(w)), own = role_name(own_role_);
    out.add({"is:", me_, ":", what});
    out.add({me_, ":back:", digit(std::min<std::uint32_t>(back, 4))});
    out.add({"role:", its_role, ":", far});
    out.add({"role:", its_role, ":", what});
    if (back <= 1) out.add({"roles:", own, ":", its_role, ":", far});
    out.add({"own:", own, ":", what});
    out.add({me_, ":distance"}, std::log1p(w < pronoun_ ? pronoun_ - w : 0));
    out.add({"nearer:", digit(std::min<std::size_t>(nearer, 5)), ":", far});
    out.add({me_, ":nearer"}, std::log1p(static_cast<double>(nearer)));
    if (std::find(tellers_.begin(), tellers_.end(), w) != tellers_.end())
      out.add({"teller:", me_});
    else if (!tellers_.empty())
      out.add({"not-teller:", me_});
    if (back == 0) clause(w, own, out);
    article(w, what, out);
    spoken(w, out);
    if (mention != nullptr && what != "pronoun") {
      const LocalEntity& entity = view_.entity(*mention);
      out.add({me_, ":often"}, std::log(static_cast<double>(std::max<std::size_t>(1, entity.mentions))));
      if (entity.unnamed) out.add({me_, ":unnamed"});
    }
    if (view_.analysis.sentences[t_[w].sentence].heading) out.add({"heading"});
    const std::uint32_t paragraphs = view_.analysis.sentences[t_[pronoun_].sentence].paragraph -
                                     view_.analysis.sentences[t_[w].sentence].paragraph;
    if (paragraphs > 0) out.add({"paragraphs:", digit(std::min<std::uint32_t>(paragraphs, 3))});
    const std::uint32_t verb = t_[pronoun_].head;
    static const WordSet minds(
        "say tell add argue think believe want hope expect plan vote decide refuse agree oppose support "
        "reject warn call urge ask deny announce promise vow propose insist seek try know feel fear "
        "criticise criticize");
    if (verb != no_word && t_[pronoun_].rel == Rel::nsubj)
      out.add({minds.contains(t_.lemma(verb)) ? "mind:" : "no-mind:", me_, ":", what});
    // What the last pronoun of its kind stands for, this one mostly does, too.
    if (what == "pronoun") out.add({"chain:", me_, ":", own, ":", its_role, ":", far});
  }

  // Both in one sentence: how the clauses hang together.
  void clause(std::uint32_t w, std::string_view own, GroundSum& out) const {
    const std::uint32_t verb = t_[w].head;
    std::string_view way = "same";
    for (std::uint32_t at = t_[pronoun_].head; at != no_word; at = t_[at].head) {
      if (at == verb) {
        out.add({"above:", own, ":", role_name(role(w)), ":", way});
        return;
      }
      if (at == w) {
        out.add({"inside"});
        out.add({"inside:", own, ":", way});
        return;
      }
      const Rel rel = t_[at].rel;
      if (rel == Rel::ccomp || rel == Rel::advcl || rel == Rel::acl || rel == Rel::conj ||
          rel == Rel::parataxis || rel == Rel::xcomp)
        way = to_string(rel);
    }
    out.add({"aside:", own});
  }

  void article(std::uint32_t w, std::string_view what, GroundSum& out) const {
    if (third_person(t_.form(w))) return;
    const std::uint32_t det = t_.child(w, Rel::det);
    std::string_view article = "none";
    if (det != no_word)
      article = t_.lemma(det) == "the"                          ? "the"
                : t_.lemma(det) == "a" || t_.lemma(det) == "an" ? "a"
                                                                : "other";
    else if (t_.child(w, Rel::nmod, SubRel::poss) != no_word)
      article = "owned";
    out.add({"article:", article, ":", t_[w].upos == Upos::propn ? "name" : what});
  }

  void spoken(std::uint32_t w, GroundSum& out) const {
    const SpokenPart* its = speech_of(w);
    const auto is_quote = [](const SpokenPart* part) {
      return part != nullptr && part->type != QuotationType::indirect;
    };
    out.add({"speech:",
             is_quote(own_speech_)    ? "quote"
             : own_speech_ != nullptr ? "told"
                                      : "text",
             ":",
             its == own_speech_ ? "same"
             : is_quote(its)    ? "quote"
             : its != nullptr   ? "told"
                                : "text"});
    const std::uint32_t token = view_.analysis.token_of_word[w];
    const bool speaks = said_by_[token] != nullptr;
    if (says_ != nullptr) {
      const bool told = says_->content.contains(token);
      out.add({"says:", is_quote(says_) ? "quote" : "told",
               told             ? ":of-it"
               : speaks         ? ":speaker"
               : its != nullptr ? ":spoken-of"
                                : ":other"});
    } else if (speaks) {
      out.add({"speaker-before:", own_speech_ != nullptr ? "speech" : "text"});
    }
    if (own_speech_ == nullptr || own_speech_->source.empty()) return;
    if (own_speech_->source.contains(token))
      out.add({is_quote(own_speech_) ? "speaker:quote:" : "speaker:told:", me_, ":", role_name(own_role_)});
    else if (own_speech_->speaker) {
      const LocalMention* mention = view_.mention(token);
      if (mention != nullptr && mention->entity == *own_speech_->speaker)
        out.add({is_quote(own_speech_) ? "speaks:quote" : "speaks:told"});
    }
  }

  // That it stands for nothing.
  void nothing(GroundSum& out) const {
    out.add({"nothing:", me_});
    if (t_[pronoun_].rel == Rel::expl) out.add({"nothing:expl"});
    out.add({"nothing:", me_, ":", role_name(own_role_)});
    const std::uint32_t verb = t_[pronoun_].head;
    if (verb != no_word && kind_ == PronounKind::it) {
      const std::string_view governor = t_.is_verb(verb) ? ":verb" : ":predicate";
      out.add({"nothing:it:", to_string(t_[pronoun_].rel), governor});
      for (const std::uint32_t c : t_.children(verb)) {
        if (c > pronoun_ && (t_[c].rel == Rel::ccomp || t_[c].rel == Rel::csubj || t_[c].rel == Rel::xcomp ||
                             t_[c].rel == Rel::advcl))
          out.add({"nothing:it:with:", to_string(t_[c].rel), governor});
      }
    }
    const bool quoted = own_speech_ != nullptr && own_speech_->type != QuotationType::indirect;
    out.add({"nothing:speech:", me_, quoted ? ":quote" : ":text"});
  }

  const DocumentView& view_;
  const Syntax& syntax_;
  const Trees& t_;
  const SpokenIndex& speech_;
  const std::vector<const SpokenPart*>& said_by_;
  const WeightTable& table_;
  bool named_;  // whether candidates tell their grounds
  std::uint32_t pronoun_;
  PronounKind kind_;
  std::string_view me_;
  Role own_role_;
  const SpokenPart* own_speech_;
  const SpokenPart* says_;  // what the pronoun says
  Words tellers_, fellows_;
  std::string name_;  // of a ground, while it is looked up
};

}  // namespace

std::optional<PronounKind> third_person(const std::string& form) {
  static const WordSet he("he him his himself"), she("she her hers herself"), it("it its itself"),
      they("they them their theirs themselves");
  if (form.size() < 2 || form.size() > 10) return std::nullopt;
  if (he.contains(form)) return PronounKind::he;
  if (she.contains(form)) return PronounKind::she;
  if (it.contains(form)) return PronounKind::it;
  if (they.contains(form)) return PronounKind::they;
  return std::nullopt;
}

AntecedentRanker::AntecedentRanker(const DocumentView& view, const Syntax& syntax,
                                   const std::vector<SpokenPart>& spoken, const WeightTable& table)
    : view_(view),
      syntax_(syntax),
      t_(syntax.t),
      speech_(spoken),
      said_by_(view.size(), nullptr),
      table_(table) {
  for (const SpokenPart& part : spoken) {
    for (std::uint32_t i = part.source.first; i < part.source.end; ++i) said_by_[i] = &part;
  }
}

std::vector<AntecedentCandidate> AntecedentRanker::weigh(std::uint32_t pronoun, bool named) const {
  const auto kind = third_person(t_.form(pronoun));
  if (!kind) return {};
  auto found = Weigher(view_, syntax_, speech_, said_by_, table_, named, pronoun, *kind).all();
  double most = -std::numeric_limits<double>::infinity();
  double total = 0;
  for (const auto& candidate : found) most = std::max(most, candidate.weight);
  for (auto& candidate : found) total += candidate.share = std::exp(candidate.weight - most);
  for (auto& candidate : found) candidate.share /= total;
  return found;
}

std::vector<AntecedentCandidate> AntecedentRanker::candidates(std::uint32_t pronoun) const {
  return weigh(pronoun, true);
}

PronounMeanings AntecedentRanker::meanings() const {
  constexpr double negligible = 1e-3;  // share
  constexpr std::size_t most = 12;     // things that a pronoun may stand for
  // In the order of the text, so that what an earlier one stands for is known.
  std::map<std::uint32_t, std::vector<PronounMeaning>> all;
  PronounMeanings likeliest;
  for (std::uint32_t pronoun = 0; pronoun < t_.size(); ++pronoun) {
    if (!third_person(t_.form(pronoun))) continue;
    std::vector<PronounMeaning> found;
    // Each thing once.
    const auto put = [&](const PronounMeaning& one) {
      const auto same = std::find_if(found.begin(), found.end(), [&](const PronounMeaning& other) {
        return one.entity && other.entity ? one.entity == other.entity : one.word == other.word;
      });
      if (same == found.end()) {
        found.push_back(one);
      } else {
        same->share += one.share;
      }
    };
    for (const AntecedentCandidate& candidate : weigh(pronoun, false)) {
      if (candidate.share < negligible) continue;
      const auto earlier = all.find(candidate.word);
      if (earlier != all.end()) {
        for (PronounMeaning one : earlier->second) {
          one.share *= candidate.share;
          put(one);
        }
        continue;
      }
      PronounMeaning one{candidate.word, std::nullopt, 1.0, candidate.share};
      const LocalMention* mention =
          candidate.word == no_word ? nullptr : view_.mention(view_.analysis.token_of_word[candidate.word]);
      if (mention != nullptr) {
        one.entity = mention->entity;
        one.confidence = mention->confidence;
      }
      put(one);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PronounMeaning& a, const PronounMeaning& b) { return a.share > b.share; });
    if (found.size() > most) found.resize(most);
    likeliest.emplace(pronoun, found.front());
    all.emplace(pronoun, std::move(found));
  }
  return likeliest;
}

const WeightTable& antecedent_table() {
  static const WeightTable table = [] {
    auto read = WeightTable::read(STANDPOINT_EMBEDDED(antecedents), "antecedents.tsv");
    // A test reads it; a build that embeds a broken one does not pass.
    if (!read) std::abort();
    return std::move(*read);
  }();
  return table;
}

}  // namespace standpoint
