#include "knowledge/name_key.hpp"
#include "knowledge/suggestions/name_examples.hpp"
#include "knowledge/suggestions/name_pairs.hpp"
#include "knowledge/suggestions/pair_context.hpp"

#include <standpoint/name_suggestions.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace standpoint {
namespace {

using Ground = SuggestionGround;

struct GroundText {
  Ground ground;
  std::string_view name;
  double constant;  // log-odds before anything else is known
  std::string_view reason;
};

// Hand-set: what each ground is worth in the invented and real pairs that were read.
constexpr std::array<GroundText, 13> grounds = {{
    {Ground::accents, "accents", 2.5, "one name but for accents"},
    {Ground::same_words, "same words", 2.0, "the same words in another order"},
    {Ground::known_name, "known name", 1.0, "names of one known entity"},
    {Ground::middle_name, "middle name", 1.0, "the same given name and surname"},
    {Ground::initials, "initials", 0.6, "the first letter and the surname"},
    {Ground::nickname, "nickname", 0.6, "a short form of the given name, and the surname"},
    {Ground::acronym, "acronym", 0.4, "the first letters of the longer name"},
    {Ground::two_kinds, "two kinds", 0.4, "one name of two kinds"},
    {Ground::surname, "surname", 0.2, "the surname"},
    {Ground::all_words, "all words", 0.0, "all words are in the longer name"},
    {Ground::spelling, "spelling", 0.0, "one slip of spelling apart"},
    {Ground::transliteration, "transliteration", -0.6, "the same consonants: spelt by ear"},
    {Ground::given_name, "given name", -1.0, "the given name"},
}};

const GroundText& text_of(Ground ground) { return grounds[static_cast<std::size_t>(ground)]; }

// A short form keeps the full name. Two full names keep the one of which more is said.
bool is_directed(const NamePair& pair, const Entity& a) {
  return has_short_form(pair.ground) && !(pair.ground == Ground::all_words && a.kind == EntityKind::person);
}

double score_of(const NamesOfCorpus& names, const NamePair& pair, const PairContext& context) {
  constexpr double for_bond = 1.2;
  constexpr double for_neighbour = 0.5;
  constexpr std::size_t most_neighbours = 2;
  constexpr double for_short_form_nearby = 0.5;
  constexpr double against_two_in_full = 2.0;
  constexpr double against_two_letters = 1.0;
  constexpr double against_toward = 1.5;
  double sum = text_of(pair.ground).constant;
  sum += 2 * names.rarity(names.names()[pair.a], names.names()[pair.b]) - 1;
  sum -= std::log(static_cast<double>(pair.rivals));
  // Any two letters are short for something.
  if (pair.ground == Ground::acronym && acronym_letters(names.names()[pair.a].entity->name).size() == 2)
    sum -= against_two_letters;
  if (!context.bond.empty()) sum += for_bond;
  sum += for_neighbour * static_cast<double>(std::min(most_neighbours, context.neighbours));
  if (context.documents > 0)
    sum += has_short_form(pair.ground) ? for_short_form_nearby : -against_two_in_full;
  if (context.toward) sum -= against_toward;
  // Rounded, so that no processor's last bit decides an order.
  return std::round(1000 / (1 + std::exp(-sum))) / 1000;
}

std::string reason_of(const NamePair& pair, const PairContext& context) {
  std::string reason(text_of(pair.ground).reason);
  if (pair.rivals > 1)
    reason += "; fits " + std::to_string(pair.rivals) + " names";
  else if (has_short_form(pair.ground))
    reason += "; fits no other name";
  if (!context.bond.empty()) reason += "; both: " + context.bond;
  if (context.neighbours == 1) reason += "; 1 actor or issue in common";
  if (context.neighbours > 1)
    reason += "; " + std::to_string(context.neighbours) + " actors and issues in common";
  if (context.documents > 0)
    reason += has_short_form(pair.ground) ? "; named in one document" : "; but one document names both";
  if (context.toward) reason += "; but one acts or speaks toward the other";
  return reason;
}

// Whether the user has said already whether two are one.
bool is_answered(const Gazetteer& names, const Entity& a, const Entity& b) {
  const auto is_called = [&](const Entity& from, const Entity& to) {
    for (const std::string& form : {from.name, from.id.value}) {
      const auto called = names.called(form, "");
      if (!called.empty() && (called == to.id.value || name_key(called) == name_key(to.name)) &&
          name_key(from.name) != name_key(to.name))
        return true;
    }
    return false;
  };
  return names.kept_apart(a.name, b.name, "") || names.kept_apart(a.id.value, b.id.value, "") ||
         is_called(a, b) || is_called(b, a);
}

NameSuggestion::Side side_of(const Entity& entity) { return {entity.id, entity.name, entity.kind, {}}; }

}  // namespace

std::string_view to_string(SuggestionGround ground) { return text_of(ground).name; }

std::vector<NameSuggestion> suggest_names(const Corpus& corpus, const Gazetteer& gazetteer,
                                          const SuggestionOptions& options) {
  const NamesOfCorpus names(corpus, gazetteer);
  const auto pairs = find_name_pairs(names, gazetteer);
  std::unordered_set<EntityId> paired;
  for (const auto& pair : pairs) {
    paired.insert(names.names()[pair.a].entity->id);
    paired.insert(names.names()[pair.b].entity->id);
  }
  const NameContexts contexts(corpus, paired);

  std::vector<NameSuggestion> found;
  std::unordered_set<EntityId> shown;
  for (const auto& pair : pairs) {
    const Entity* a = names.names()[pair.a].entity;
    const Entity* b = names.names()[pair.b].entity;
    if (is_answered(gazetteer, *a, *b)) continue;
    // Of two full names the one that less is said of gives way.
    const auto weight = [&](const Entity& e) {
      return std::make_tuple(contexts.statements(e.id), contexts.documents(e.id), e.name.size());
    };
    const auto gives_way = [&](const Entity& x, const Entity& y) {
      return weight(x) != weight(y) ? weight(x) < weight(y) : std::tie(y.name, y.id) < std::tie(x.name, x.id);
    };
    if (!is_directed(pair, *a) && gives_way(*b, *a)) std::swap(a, b);
    const PairContext context = contexts.compare(a->id, b->id);
    NameSuggestion one;
    one.score = score_of(names, pair, context);
    if (one.score < options.min_score) continue;
    one.a = side_of(*a);
    one.b = side_of(*b);
    one.ground = pair.ground;
    one.statements = contexts.statements(a->id);
    one.reason = reason_of(pair, context);
    one.by_id = pair.rivals > 1 || names.of_key(name_key(a->name)) > 1 || names.of_key(name_key(b->name)) > 1;
    shown.insert(a->id);
    shown.insert(b->id);
    found.push_back(std::move(one));
  }
  const auto order = [](const NameSuggestion& s) {
    return std::make_tuple(-s.score * static_cast<double>(s.statements), -s.score, std::cref(s.a.name),
                           std::cref(s.b.name), std::cref(s.a.id.value), std::cref(s.b.id.value));
  };
  std::sort(found.begin(), found.end(),
            [&](const NameSuggestion& x, const NameSuggestion& y) { return order(x) < order(y); });
  auto examples = find_examples(corpus, shown);
  for (auto& one : found) {
    one.a.example = examples[one.a.id];
    one.b.example = examples[one.b.id];
  }
  return found;
}

NameOverride to_override(const NameSuggestion& suggestion, bool is_one) {
  const auto& a = suggestion.a;
  const auto& b = suggestion.b;
  if (is_one && !suggestion.by_id) return {NameOverride::Op::same, a.name, b.name, "", ""};
  return {is_one ? NameOverride::Op::same : NameOverride::Op::not_same, a.id.value, b.id.value, "",
          a.name + (is_one ? " = " : " / ") + b.name};
}

}  // namespace standpoint
