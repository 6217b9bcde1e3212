#include "extraction/pronoun_mentions.hpp"
#include "extraction/relation_grounds.hpp"
#include "extraction/verb_lemmas.hpp"

#include <standpoint/relation.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

// An attitude less probable than this is not told. In the texts (the invented sentences have more attitudes
// than news has) the F1 of the four attitudes, left out of the fit, is the same from .2 to .3, and more
// pairs are right the higher it is (tests/eval/fit_relations).
constexpr double least_probability = 0.28;

constexpr std::ptrdiff_t fewest_blanks = 8;  // of a sentence that is surely no heading

struct Reading {
  std::vector<RelationSign> signs;
  AttitudeGrounds grounds;
};

// Texts lose the apostrophes of possessives: "Russias critics". A name that is given without the last s of
// its word, before a noun, had one. Whether it stands there again; the other span goes along.
bool restore_possessive(std::string& sentence, std::array<ByteSpan, 2>& spans, std::size_t who,
                        const Text& text, const Analysis& analysis, const Trees& trees) {
  const std::size_t end = spans[who].end;
  const auto is_letter = [&](std::size_t at) {
    return at < sentence.size() && std::isalpha(static_cast<unsigned char>(sentence[at])) != 0;
  };
  if (end + 1 >= sentence.size() || sentence[end] != 's' || sentence[end + 1] != ' ' || !is_letter(end - 1))
    return false;
  for (std::uint32_t i = 0; i + 1 < analysis.tokens.size(); ++i) {
    if (analysis.tokens[i].span.end != end + 1) continue;
    const std::uint32_t word = analysis.tokens[i].end_word - 1;
    const std::uint32_t next = analysis.tokens[i + 1].first_word;
    const bool begins_phrase = trees[next].upos == Upos::noun || trees[next].upos == Upos::adj;
    const std::string_view raw = word_of(text, analysis, i + 1);
    const bool lower = !raw.empty() && std::islower(static_cast<unsigned char>(raw.front())) != 0;
    if (!begins_phrase || !lower || trees.xpos(word) == "NNPS" || trees.xpos(word) == "NNS") return false;
    sentence.insert(end, "'");
    ByteSpan& other = spans[1 - who];
    if (other.begin > end) {
      ++other.begin;
      ++other.end;
    }
    return true;
  }
  return false;
}

// The signs and grounds of a pair; nothing where both stand in one word.
std::optional<Reading> read_pair(const Text& sentence, std::array<ByteSpan, 2> spans,
                                 const Language& language, bool may_lack_apostrophes = true) {
  const Analysis analysis = analyse(sentence, language);
  Trees trees(sentence.bytes(), analysis.parsed, language);
  mend_verb_lemmas(trees, StanceLexicon::built_in());
  if (may_lack_apostrophes) {
    std::string restored(sentence.bytes());
    const bool p = restore_possessive(restored, spans, 0, sentence, analysis, trees);
    // After the first the second is looked for in the mended sentence.
    const bool q = !p && restore_possessive(restored, spans, 1, sentence, analysis, trees);
    if (p || q) return read_pair(Text(restored), spans, language, p);
  }
  DocumentEntities entities = find_entities(sentence, analysis, trees);
  const auto pair = give_pair(analysis, trees, spans, sentence, entities);
  if (!pair) return std::nullopt;
  name_actors(analysis, entities, trees);
  const Speech speech = read_speech(sentence, analysis, trees, entities);
  const DocumentView view(sentence, analysis, entities);
  StanceReader reader(view, trees, speech, StanceLexicon::built_in());
  const std::vector<Proposal> proposals = reader.read();
  const TokenRange all{0, static_cast<std::uint32_t>(analysis.tokens.size())};
  RelationSigns signs(view, trees, speech.parts, reader, *pair, all);
  Reading reading;
  reading.signs = signs.find(proposals);
  reading.grounds = RelationGrounds(view, trees, speech.parts, reader, *pair)
                        .find(reading.signs, {signs.given_word(0), signs.given_word(1)});
  return reading;
}

Result<std::optional<Reading>> read_checked(const Text& sentence, CodePointSpan p, CodePointSpan q,
                                            const Language& language) {
  for (const CodePointSpan& span : {p, q}) {
    if (span.start >= span.end || span.end > sentence.size_code_points()) {
      return Error{Errc::invalid_value, "",
                   "span " + std::to_string(span.start) + " to " + std::to_string(span.end) +
                       " of a sentence of " + std::to_string(sentence.size_code_points()) + " code points"};
    }
  }
  if (p.start < q.end && q.start < p.end)
    return Error{Errc::invalid_value, "", "the spans of p and q overlap"};
  // What has no full stop is not therefore a heading.
  const std::string_view given = sentence.bytes();
  const bool open = std::isalnum(static_cast<unsigned char>(given.back())) != 0 &&
                    std::count(given.begin(), given.end(), ' ') >= fewest_blanks;
  return read_pair(open ? Text(std::string(given) + ".") : sentence,
                   {sentence.byte_span(p), sentence.byte_span(q)}, language);
}

// The strongest sign of an attitude; "pattern" where the build of the sentence decides alone.
std::string rule_of(const std::vector<RelationSign>& signs, std::size_t attitude) {
  const RelationSign* surest = surest_sign(signs, attitude % 2, attitude < 2);
  return surest == nullptr ? "pattern" : surest->rule;
}

}  // namespace

Result<Relation> relate(const Text& sentence, CodePointSpan p, CodePointSpan q, const Language& language) {
  const auto reading = read_checked(sentence, p, q, language);
  if (!reading) return reading.error();
  if (!*reading) return Relation{Attitude::neutral, 0.9, ""};
  const std::array<double, 4> probability = attitude_probabilities((*reading)->grounds, relation_table());
  const auto best = static_cast<std::size_t>(std::max_element(probability.begin(), probability.end()) -
                                             probability.begin());
  if (probability[best] < least_probability) {
    double left = 1;
    for (const double one : probability) left -= one;
    return Relation{Attitude::neutral, std::clamp(left, 0.01, 0.99), ""};
  }
  return Relation{static_cast<Attitude>(best + 1), std::clamp(probability[best], 0.01, 0.99),
                  rule_of((*reading)->signs, best)};
}

Result<std::array<NamedValues, 4>> relation_grounds(const Text& sentence, CodePointSpan p, CodePointSpan q,
                                                    const Language& language) {
  const auto reading = read_checked(sentence, p, q, language);
  if (!reading) return reading.error();
  std::array<NamedValues, 4> out;
  if (!*reading) return out;
  for (std::size_t i = 0; i < out.size(); ++i) {
    for (const Ground& ground : (*reading)->grounds[i]) out[i].emplace_back(ground.name, ground.value);
  }
  return out;
}

}  // namespace standpoint
