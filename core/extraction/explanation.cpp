#include "extraction/stance_lexicon.hpp"

#include <standpoint/codebook.hpp>
#include <standpoint/explanation.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace standpoint {
namespace {

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank) line += c;
    if (blank && !line.empty() && line.back() != ' ') line += ' ';
  }
  return line;
}

std::string quoted(const Quote& quote) {
  return "\"" + one_line(quote.text) + "\" (at " + std::to_string(quote.span.start) + ")";
}

std::string name_of(const DocumentRecords& records, const EntityId& id) {
  for (const Entity& entity : records.entities) {
    if (entity.id == id) return entity.name;
  }
  return id.value;
}

std::string label_of(const DocumentRecords& records, const IssueId& id) {
  for (const Issue& issue : records.issues) {
    if (issue.id == id) return issue.label;
  }
  return id.value;
}

std::string two_digits(double value) {
  const int hundredths = static_cast<int>(std::lround(value * 100));
  const std::string rest = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + "." + (rest.size() < 2 ? "0" : "") + rest;
}

/// "verb:criticise@of+topic+agent" in its parts.
struct RuleParts {
  std::string_view part;
  std::string_view entry;
  std::vector<std::string_view> suffixes;
};

RuleParts split_rule(std::string_view rule) {
  RuleParts parts;
  const auto colon = rule.find(':');
  parts.part = rule.substr(0, std::min(colon, rule.find('+')));
  std::string_view rest =
      colon == std::string_view::npos ? rule.substr(parts.part.size()) : rule.substr(colon + 1);
  const auto plus = std::min(rest.find('+'), rest.size());
  parts.entry = rest.substr(0, plus);
  while (!rest.empty()) {
    const auto next = rest.find('+');
    if (next == std::string_view::npos) break;
    rest.remove_prefix(next + 1);
    parts.suffixes.push_back(rest.substr(0, std::min(rest.find('+'), rest.size())));
  }
  return parts;
}

struct Wording {
  std::string_view key;
  std::string_view meaning;
};

constexpr std::array<Wording, 27> part_words = {
    {{"verb", "verbs"},
     {"affix", "parts of a word"},
     {"idiom", "idioms"},
     {"noun", "nouns of attitude"},
     {"event", "nouns of acts"},
     {"agent", "nouns of those who take a side"},
     {"relation", "nouns between two parties"},
     {"own", "nouns of what somebody stands behind"},
     {"label", "nouns that judge"},
     {"quality", "adjectives that judge"},
     {"feeling", "feelings"},
     {"naming", "what something is called"},
     {"obligation", "what must be"},
     {"word", "words that judge who acts or whom it hits"},
     {"vote", "a vote that names no object"},
     {"undecided", "who has not decided"},
     {"need", "what is needed"},
     {"imperative", "what others are told to do"},
     {"question", "a question that judges"},
     {"degree", "too much or not enough"},
     {"comparison", "faults, substitutes and what is worse"},
     {"preference", "what somebody would rather have"},
     {"refusal", "an act that is refused"},
     {"all", "what all are said to think"},
     {"consequence", "what comes of a thing"},
     {"tone", "the tone of the words"},
     {"pair", "how two actors of a sentence stand to each other, weighed"}}};

// What spoke most for an attitude between two actors: kinds of RelationSign.
constexpr std::array<Wording, 14> pair_words = {
    {{"position", "a position of one toward the other"},
     {"beside", "a position of or toward what stands beside them"},
     {"tone", "the tone of such a position"},
     {"word", "a word whose object is the other"},
     {"effect", "a word for what is done to the other"},
     {"topic", "a word that is about the other"},
     {"clause", "a word whose clause holds the other"},
     {"between", "judging words between the two"},
     {"ruled", "the tone of a clause in which one acts on the other"},
     {"governor", "the tone of a clause in which one acts"},
     {"speech", "the tone of what one says of the other"},
     {"judged", "the tone of what one says the other does"},
     {"pressed", "what the other is urged, told or warned to do"},
     {"build", "the build of the sentence"}}};

constexpr std::array<Wording, 9> suffix_words = {
    {{"topic", "to what it is about"},
     {"clause", "to the clause it governs"},
     {"agent", "to who acts"},
     {"addressee", "to who is told to act"},
     {"threatened", "to whom a threat would hit"},
     {"consistent", "again to what the speaker is known to be for or against"},
     {"silent", "a refusal to comment is neutral"},
     {"topic-of-text", "to what the text speaks of"},
     {"condition", "to what a threat would answer"}}};

template <std::size_t N>
std::string_view meaning_of(const std::array<Wording, N>& words, std::string_view key) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const Wording& w) { return w.key == key; });
  return found == words.end() ? key : found->meaning;
}

// The entry a rule names; of a rule that names no part, any entry of that wording.
const LexiconEntry* entry_of(const RuleParts& rule) {
  // These name a word of the text, not one of the lexicon.
  constexpr std::array<std::string_view, 11> of_the_text = {
      "obligation", "vote",       "undecided", "imperative",  "question", "degree",
      "comparison", "preference", "refusal",   "consequence", "pair"};
  if (rule.entry.empty() || std::find(of_the_text.begin(), of_the_text.end(), rule.part) != of_the_text.end())
    return nullptr;
  const auto part = parse_lexicon_part(rule.part);
  for (const auto& entry : StanceLexicon::built_in().all()) {
    if (entry->text == rule.entry && (!part || entry->part == *part)) return entry.get();
  }
  return nullptr;
}

std::string_view side(int sign) { return sign > 0 ? "for " : "against "; }

std::string describe(const LexiconEntry& entry, std::string_view part) {
  std::string line =
      entry.text + ", class " + entry.class_name + " of " + std::string(meaning_of(part_words, part));
  const auto add = [&](int sign, std::string_view what) {
    if (sign != 0) line += "; " + std::string(side(sign)) + std::string(what);
  };
  add(entry.object, "its object");
  add(entry.topic, "what it is about");
  add(entry.clause, "its clause");
  add(entry.agent, "who acts");
  add(entry.patient, "whom it hits");
  if (entry.value != 0) line += entry.value > 0 ? "; praises" : "; blames";
  return line;
}

}  // namespace

std::vector<std::string> explain(const Statement& s, const DocumentRecords& records) {
  std::vector<std::string> lines;
  const std::string_view verb = s.stance == Stance::support  ? " supports "
                                : s.stance == Stance::oppose ? " opposes "
                                                             : " is neutral on ";
  std::string object;
  if (s.issue) object = label_of(records, s.issue->id);
  if (s.target) object += (object.empty() ? "" : ", of ") + name_of(records, s.target->entity);
  lines.push_back(one_line(name_of(records, s.actor.entity) + std::string(verb) + object));
  if (s.issue && s.issue->by == "codebook")
    lines.push_back("  codebook: " + one_line(describe_coding(*s.issue)));
  for (const Evidence& evidence : s.evidence) lines.push_back("  evidence: " + quoted(evidence.quote));

  const RuleParts rule = split_rule(s.rule);
  lines.push_back("  rule: " + (s.rule.empty() ? std::string("none was given") : s.rule));
  if (const LexiconEntry* entry = entry_of(rule)) {
    lines.push_back("  lexicon: " + describe(*entry, rule.part));
  } else if (!rule.part.empty()) {
    std::string line = "  lexicon: no entry; " + std::string(meaning_of(part_words, rule.part));
    if (rule.part == "pair") line += "; most by " + std::string(meaning_of(pair_words, rule.entry));
    lines.push_back(std::move(line));
  }
  for (const std::string_view suffix : rule.suffixes)
    lines.push_back("  passed on: " + std::string(meaning_of(suffix_words, suffix)));

  std::string act =
      "  act: " + s.act + "; strength " + two_digits(s.strength) + ", confidence " + two_digits(s.confidence);
  if (s.modality.negated) act += "; negated";
  if (s.modality.hypothetical) act += "; not said to be so, only that it may";
  lines.push_back(std::move(act));
  for (const AttributionStep& step : s.attribution) {
    const std::string source =
        step.source.empty() ? "somebody unnamed" : one_line(name_of(records, step.source));
    std::string line = "  said by: " + source + ", " + std::string(to_string(step.type));
    if (!step.cue.empty()) line += ", cue \"" + one_line(step.cue) + "\"";
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace standpoint
