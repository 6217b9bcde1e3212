#include "extraction/lexicon.hpp"

#include "extraction/lexicon_data.hpp"
#include "language/words.hpp"

#include <charconv>
#include <map>
#include <unordered_map>
#include <utility>

namespace standpoint {
namespace {

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  for (std::size_t i = 0; i < text.size();) {
    const auto begin = text.find_first_not_of(separators, i);
    if (begin == std::string_view::npos) break;
    const auto end = std::min(text.find_first_of(separators, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    i = end;
  }
  return parts;
}

int sign_of(std::string_view column) { return column == "+" ? 1 : column == "-" ? -1 : 0; }

double number_of(std::string_view column) {
  double value = 0.0;
  std::from_chars(column.data(), column.data() + column.size(), value);
  return value;
}

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

// "deny" -> "denie", "hope" -> "hop", "fight" -> "fight"
struct Regular {
  std::string third, past, gerund;
};

Regular inflect(const std::string& lemma) {
  const char last = lemma.back();
  const bool consonant_y = last == 'y' && lemma.size() > 1 && !is_vowel(lemma[lemma.size() - 2]);
  const bool hisses = lemma.ends_with("s") || lemma.ends_with("x") || lemma.ends_with("z") ||
                      lemma.ends_with("ch") || lemma.ends_with("sh") || lemma.ends_with("o");
  Regular forms;
  forms.third = consonant_y ? lemma.substr(0, lemma.size() - 1) + "ies" : lemma + (hisses ? "es" : "s");
  forms.past = consonant_y ? lemma.substr(0, lemma.size() - 1) + "ied" : lemma + (last == 'e' ? "d" : "ed");
  const bool drops_e = last == 'e' && !lemma.ends_with("ee") && !lemma.ends_with("ye");
  forms.gerund = (drops_e ? lemma.substr(0, lemma.size() - 1) : lemma) + "ing";
  return forms;
}

class Verbs {
 public:
  Verbs() {
    for (const auto line : split(lexicon_data::verb_classes, "\n")) read_class(line);
    std::map<std::string, std::pair<std::string, std::string>> irregular;
    for (const auto line : split(lexicon_data::irregular_verbs, "\n")) {
      const auto words = split(line, " ");
      irregular[std::string(words[0])] = {std::string(words[1]), std::string(words[2])};
    }
    for (const auto& [lemma, entries] : lemmas_) {
      const Regular regular = inflect(lemma);
      add_form(lemma, &entries, &VerbReading::base);
      add_form(regular.third, &entries, &VerbReading::third);
      const auto odd = irregular.find(lemma);
      const std::string past = odd == irregular.end() ? regular.past : odd->second.first;
      const std::string participle = odd == irregular.end() ? regular.past : odd->second.second;
      add_form(past, &entries, &VerbReading::past);
      add_form(participle, &entries, &VerbReading::participle);
      // A consonant doubled in the past is doubled in the gerund.
      const bool doubled = past.size() > lemma.size() + 2 && past[lemma.size()] == lemma.back();
      add_form(doubled ? lemma + lemma.back() + "ing" : regular.gerund, &entries, &VerbReading::gerund);
    }
  }

  VerbReading find(std::string_view word) const {
    const auto found = forms_.find(std::string(word));
    return found == forms_.end() ? VerbReading{} : found->second;
  }

 private:
  void read_class(std::string_view line) {
    const auto columns = split(line, "|");
    const auto signs = split(columns[1], " ");
    const auto speech = split(columns[2], " ");
    VerbEntry entry;
    entry.class_name = split(columns[0], " ").front();
    entry.attitude = sign_of(signs[0]);
    entry.effect = sign_of(signs[1]);
    entry.clause = sign_of(signs[2]);
    entry.addressee = sign_of(signs[3]);
    entry.has_addressee = signs[3] != ".";
    entry.evaluation = sign_of(signs[4]);
    entry.act = speech[0];
    entry.strength = number_of(speech[1]);
    entry.cue = speech[2] == "r";
    for (const auto word : split(columns[3], " ")) add_word(entry, word);
  }

  void add_word(VerbEntry entry, std::string_view word) {
    const auto at = word.find('@');
    entry.prepositions = {"-"};
    if (at != std::string_view::npos) {
      entry.prepositions.clear();
      for (const auto preposition : split(word.substr(at + 1), ","))
        entry.prepositions.emplace_back(preposition);
      word = word.substr(0, at);
    }
    const auto joint = word.find('_');
    if (joint != std::string_view::npos) {
      entry.particle = word.substr(joint + 1);
      word = word.substr(0, joint);
    }
    entry.lemma = word;
    lemmas_[entry.lemma].push_back(std::move(entry));
  }

  void add_form(const std::string& form, const std::vector<VerbEntry>* entries, bool VerbReading::*kind) {
    VerbReading& reading = forms_[form];
    if (reading.entries == nullptr) reading.entries = entries;
    if (reading.entries == entries) reading.*kind = true;
  }

  std::map<std::string, std::vector<VerbEntry>> lemmas_;  // stable addresses
  std::unordered_map<std::string, VerbReading> forms_;
};

using Nouns = std::unordered_map<std::string_view, NounEntry>;

void add_nouns(Nouns& nouns, std::string_view words, int attitude, bool is_agent) {
  for (const auto word : split(words, " ")) {
    const auto at = word.find('@');
    NounEntry entry{attitude, is_agent, {"of"}};
    if (at != std::string_view::npos) entry.prepositions = split(word.substr(at + 1), ",");
    nouns.emplace(word.substr(0, at), std::move(entry));
  }
}

Nouns make_nouns() {
  Nouns nouns;
  add_nouns(nouns, lexicon_data::negative_nouns, -1, false);
  add_nouns(nouns, lexicon_data::positive_nouns, 1, false);
  add_nouns(nouns, lexicon_data::negative_agents, -1, true);
  add_nouns(nouns, lexicon_data::positive_agents, 1, true);
  return nouns;
}

Nouns make_attitudes() {
  Nouns adjectives;
  add_nouns(adjectives, lexicon_data::negative_attitudes, -1, false);
  add_nouns(adjectives, lexicon_data::positive_attitudes, 1, false);
  return adjectives;
}

const NounEntry* find_in(const Nouns& nouns, std::string_view word) {
  const auto found = nouns.find(word);
  return found == nouns.end() ? nullptr : &found->second;
}

}  // namespace

VerbReading find_verb(std::string_view word) {
  static const Verbs verbs;
  return verbs.find(word);
}

const NounEntry* find_noun(std::string_view word) {
  static const Nouns nouns = make_nouns();
  return find_in(nouns, word);
}

const NounEntry* find_attitude_adjective(std::string_view word) {
  static const Nouns adjectives = make_attitudes();
  return find_in(adjectives, word);
}

int evaluation_of(std::string_view word) {
  static const WordSet negative(lexicon_data::negative_evaluations);
  static const WordSet positive(lexicon_data::positive_evaluations);
  if (negative.contains(word)) return -1;
  return positive.contains(word) ? 1 : 0;
}

int effect_of_participle(std::string_view word) {
  static const WordSet ending(
      "scrapped withdrawn dropped ended removed lifted cut closed reversed stopped punished fired sacked "
      "abandoned "
      "quashed cancelled canceled rejected blocked halted repealed banned overturned suspended shelved "
      "defeated "
      "axed delayed postponed");
  static const WordSet keeping(
      "kept maintained implemented built extended expanded enforced introduced continued passed strengthened "
      "respected honoured honored published applied retained restored increased approved adopted");
  return ending.contains(word) ? -1 : keeping.contains(word) ? 1 : 0;
}

bool is_first_person(std::string_view word) {
  return word == "i" || word == "we" || word == "i'm" || word == "we're" || word == "i've" ||
         word == "we've" || word == "i'd" || word == "we'd" || word == "we'll" || word == "i'll";
}

}  // namespace standpoint
