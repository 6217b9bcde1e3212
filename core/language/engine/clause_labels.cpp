#include "language/engine/clause_labels.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace standpoint {
namespace {

// All in small letters and in order.
constexpr std::array<std::string_view, 66> askers = {
    "ask",        "asked",       "asking",      "asks",      "care",    "cared",    "cares",    "check",
    "checked",    "checking",    "checks",      "decide",    "decided", "decides",  "deciding", "determine",
    "determined", "determining", "distinguish", "doubt",     "doubted", "doubts",   "explain",  "explained",
    "figure",     "figured",     "find",        "finding",   "found",   "hear",     "heard",    "idea",
    "inquire",    "inquired",    "knew",        "know",      "knowing", "known",    "knows",    "learn",
    "learned",    "learnt",      "matter",      "matters",   "mind",    "question", "remember", "remembered",
    "said",       "saw",         "say",         "see",       "seeing",  "seen",     "sure",     "tell",
    "test",       "tested",      "told",        "uncertain", "unclear", "unsure",   "wonder",   "wondered",
    "wondering",  "wonders"};
constexpr std::array<std::string_view, 17> knowing = {
    "determine", "determined", "determines", "determining", "knew",   "know",
    "knowing",   "known",      "knows",      "see",         "seeing", "sure",
    "unsure",    "wonder",     "wondered",   "wondering",   "wonders"};
constexpr std::array<std::string_view, 9> circumstances = {"after", "although", "before", "despite", "once",
                                                           "since", "unless",   "until",  "while"};
constexpr std::array<std::string_view, 33> feelings = {
    "afraid",    "angry",     "aware",        "believe", "believed", "blessed",  "certain",
    "confident", "delighted", "disappointed", "excited", "glad",     "grateful", "happy",
    "honored",   "honoured",  "hope",         "hoped",   "hopeful",  "know",     "lucky",
    "pleased",   "proud",     "relieved",     "sad",     "say",      "sorry",    "sure",
    "surprised", "thankful",  "think",        "upset",   "worried"};
constexpr std::array<std::string_view, 4> meaning = {"mean", "meaning", "means", "meant"};
static_assert(std::is_sorted(askers.begin(), askers.end()) &&
              std::is_sorted(knowing.begin(), knowing.end()) &&
              std::is_sorted(circumstances.begin(), circumstances.end()) &&
              std::is_sorted(feelings.begin(), feelings.end()) &&
              std::is_sorted(meaning.begin(), meaning.end()));

// A word in small letters, as far as the lists need it; "" for longer ones.
class SmallLetters {
 public:
  explicit SmallLetters(std::string_view word) : size_(word.size() <= letters_.size() ? word.size() : 0) {
    std::transform(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(size_), letters_.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  }
  bool operator==(std::string_view word) const { return view() == word; }
  template <std::size_t N>
  bool in(const std::array<std::string_view, N>& list) const {
    return std::binary_search(list.begin(), list.end(), view());
  }

 private:
  std::string_view view() const { return {letters_.data(), size_}; }
  std::array<char, 12> letters_{};
  std::size_t size_;
};

int place(const std::vector<std::string>& names, std::string_view name) {
  const auto at = std::find(names.begin(), names.end(), name);
  return at == names.end() ? -1 : static_cast<int>(at - names.begin());
}

std::vector<bool> places(const std::vector<std::string>& names, std::span<const std::string_view> wanted) {
  std::vector<bool> out;
  for (const std::string_view name : names)
    out.push_back(std::find(wanted.begin(), wanted.end(), name.substr(0, name.find(':'))) != wanted.end());
  return out;
}

}  // namespace

ClauseLabels::ClauseLabels(const LanguageLabels& labels) {
  const int gerund = place(labels.xpos, "VBG");
  const int ccomp = place(labels.deprel, "ccomp");
  if (gerund < 0 || place(labels.xpos, "NNP") < 0 || place(labels.deprel, "xcomp") < 0 ||
      place(labels.deprel, "advcl") < 0)
    return;
  gerund_ = gerund;
  ccomp_ = ccomp;
  xcomp_ = place(labels.deprel, "xcomp");
  advcl_ = place(labels.deprel, "advcl");
  mark_ = place(labels.deprel, "mark");
  advmod_ = place(labels.deprel, "advmod");
  static constexpr std::array<std::string_view, 1> subjects = {"nsubj"};
  static constexpr std::array<std::string_view, 2> helpers = {"aux", "cop"};
  static constexpr std::array<std::string_view, 4> finite = {"VBZ", "VBP", "VBD", "MD"};
  is_subject_ = places(labels.deprel, subjects);
  is_helper_ = places(labels.deprel, helpers);
  is_finite_ = places(labels.xpos, finite);
}

void ClauseLabels::apply(std::span<const std::string_view> words, std::span<const std::uint32_t> lengths,
                         std::span<WordAnswer> answers, Memory& memory) const {
  if (ccomp_ < 0) return;
  std::size_t first = 0;
  for (const std::uint32_t length : lengths) {
    const Sentence s{words.subspan(first, length), answers.subspan(first, length)};
    const bool clauses = std::any_of(s.answers.begin(), s.answers.end(), [&](const WordAnswer& a) {
      return is(a.deprel, ccomp_) || is(a.deprel, xcomp_) || is(a.deprel, advcl_);
    });
    if (clauses) {
      collect(s, memory);
      for (std::uint32_t w = 1; w <= length; ++w) {
        const int label = label_of(s, w, memory[w]);
        if (label < 0) continue;
        s.answers[w - 1].deprel = static_cast<std::uint8_t>(label);
        s.answers[w - 1].label_margin = 0;
      }
    }
    first += length;
  }
}

void ClauseLabels::collect(const Sentence& s, Memory& clauses) const {
  clauses.assign(s.words.size() + 1, Clause());
  for (std::uint32_t i = 1; i <= s.words.size(); ++i) {
    const WordAnswer& a = s.answers[i - 1];
    if (is_finite_[a.xpos]) clauses[i].finite = true;
    Clause& above = clauses[a.head];
    if (is_helper_[a.deprel] && is_finite_[a.xpos]) above.finite = true;
    if (i > a.head) continue;
    if (is(a.deprel, mark_) && above.mark == 0) above.mark = i;
    if (is_subject_[a.deprel] && above.subject == 0) above.subject = i;
  }
}

// What the label of a clause is to be; -1 = it stays.
int ClauseLabels::label_of(const Sentence& s, std::uint32_t w, const Clause& clause) const {
  const WordAnswer& a = s.answers[w - 1];
  const std::uint32_t above = a.head;
  if (above == 0) return -1;
  if (is(a.deprel, ccomp_)) return label_of_object(s, w, clause);
  if (above > w) return -1;
  if (is(a.deprel, xcomp_)) {
    const bool own_subject = clause.subject > above && clause.finite;
    const bool gerund = is(a.xpos, gerund_) && SmallLetters(s.word(above)).in(meaning);
    return own_subject || gerund ? ccomp_ : -1;
  }
  if (!is(a.deprel, advcl_) || clause.mark != above + 1) return -1;
  const SmallLetters mark(s.word(clause.mark));
  const bool asked = (mark == "if" || mark == "whether") && SmallLetters(s.word(above)).in(knowing);
  return asked ? ccomp_ : -1;
}

int ClauseLabels::label_of_object(const Sentence& s, std::uint32_t w, const Clause& clause) const {
  const std::uint32_t above = s.answers[w - 1].head;
  if (clause.mark != 0) {
    const SmallLetters mark(s.word(clause.mark));
    if (mark.in(circumstances)) return advcl_;
    if (mark == "if" && !SmallLetters(s.word(above)).in(askers)) return advcl_;
    // "encouraging in that it works"
    const bool in_that = (mark == "that" && SmallLetters(s.word(clause.mark - 1)) == "in") ||
                         (mark == "in" && SmallLetters(s.word(clause.mark + 1)) == "that");
    if (in_that) return advcl_;
  }
  // "so loud that it hurt"
  if (above > w || above < 2) return -1;
  const WordAnswer& degree = s.answers[above - 2];
  const bool so = degree.head == above && is(degree.deprel, advmod_) &&
                  SmallLetters(s.word(above - 1)) == "so" && !SmallLetters(s.word(above)).in(feelings);
  return so ? advcl_ : -1;
}

}  // namespace standpoint
