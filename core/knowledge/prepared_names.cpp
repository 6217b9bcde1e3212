#include "knowledge/prepared_names.hpp"

#include "knowledge/country_names.hpp"
#include "knowledge/human_nouns.hpp"
#include "knowledge/issues/bill_numbers.hpp"
#include "knowledge/name_borders.hpp"
#include "knowledge/name_index.hpp"
#include "knowledge/purpose_names.hpp"
#include "language/name_lists.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace standpoint {
namespace {

class NamePreparer {
 public:
  NamePreparer(const Text& text, const Analysis& analysis, std::vector<Name> names)
      : text_(text), analysis_(analysis), names_(std::move(names)) {}

  std::vector<Name> prepare() {
    drop_members();
    set_name_borders(text_, analysis_, names_);
    add_purpose_names(text_, analysis_, names_);
    complete_circuits();
    part_persons();
    add_government_names();
    add_state();
    join_bill_numbers(text_, analysis_, names_);
    decide_kinds();
    return std::move(names_);
  }

 private:
  std::string_view word(std::uint32_t i) const { return word_of(text_, analysis_, i); }
  std::string text_of(const Name& name) const { return name_text(text_, name); }

  // "the ranking Democrat", "one Republican": a member, not the party.
  void drop_members() {
    static const WordSet members("republican democrat democratic conservative tory");
    std::erase_if(names_, [&](const Name& name) {
      return name.end_token - name.first_token == 1 && name.title_token == name.first_token &&
             name.kind != EntityKind::person && members.contains(lower_word(text_of(name)));
    });
  }

  // "U.S. Court of Appeals for the Fourth Circuit": the last word is a part of the name.
  void complete_circuits() {
    for (auto& name : names_) {
      if (name.end_token >= analysis_.tokens.size() || word(name.end_token) != "Circuit" ||
          text_of(name).find("Court of Appeals") == std::string::npos)
        continue;
      name.span.end = analysis_.tokens[name.end_token].span.end;
      ++name.end_token;
    }
  }

  // "Averil State University Simon Holt": a place of study and who is there, with nothing between.
  void part_persons() {
    std::vector<Name> all;
    for (const Name& name : names_) {
      all.push_back(name);
      const std::uint32_t first = first_of_person(name);
      if (first == name.end_token) continue;
      Name person = name;
      person.first_token = person.title_token = first;
      person.span.begin = analysis_.tokens[first].span.begin;
      person.kind = EntityKind::person;
      all.back().end_token = first;
      all.back().span.end = analysis_.tokens[first - 1].span.end;
      all.back().kind = EntityKind::organisation;
      all.push_back(person);
    }
    names_ = std::move(all);
  }

  // Where a person's given name and one surname end the name of a school; the name's end when they do not.
  std::uint32_t first_of_person(const Name& name) const {
    constexpr std::uint32_t fewest = 4;
    if (name.end_token - name.first_token < fewest || name.title_token != name.first_token)
      return name.end_token;
    static const WordSet schools("university college institute");
    const std::uint32_t first = name.end_token - 2;
    bool school = false;
    for (std::uint32_t i = name.first_token; i < first; ++i)
      school = school || schools.contains(lower_word(word(i)));
    const auto is_capital = [&](std::uint32_t i) {
      return analysis_.tokens[i].kind == TokenKind::word && analysis_.tokens[i].capitalised;
    };
    if (!school || !is_capital(first - 1) || !is_capital(first) || !is_capital(first + 1) ||
        organisation_words().contains(lower_word(word(first + 1))))
      return name.end_token;
    const bool given = first_names().contains(lower_word(word(first)));
    return given || is_surname_elsewhere(first + 1) ? first : name.end_token;
  }

  // "Holt" is somebody by itself, too.
  bool is_surname_elsewhere(std::uint32_t i) const {
    const std::string_view surname = word(i);
    return std::any_of(names_.begin(), names_.end(), [&](const Name& name) {
      return name.kind == EntityKind::person && name.end_token - name.first_token == 1 &&
             word(name.first_token) == surname;
    });
  }

  // "Washington state", "New York state": what tells a state from its city.
  void add_state() {
    for (auto& name : names_) {
      if (name.end_token >= analysis_.tokens.size() || word(name.end_token) != "state") continue;
      const std::string text = text_of(name);
      if (text != "Washington" && text != "New York") continue;
      name.span.end = analysis_.tokens[name.end_token].span.end;
      ++name.end_token;
      name.kind = EntityKind::place;
      name.sure_kind = true;
    }
  }

  // "the Saudi government", "South Korean authorities": the adjective of a country and its government.
  void add_government_names() {
    std::vector<Name> all;
    std::size_t at = 0;
    for (std::uint32_t i = 0; i + 1 < analysis_.tokens.size(); ++i) {
      while (at < names_.size() && names_[at].end_token <= i) all.push_back(names_[at++]);
      if (!analysis_.tokens[i].capitalised || !means_government(lower_word(word(i + 1)))) continue;
      if (at < names_.size() && names_[at].end_token > i + 1) continue;
      std::uint32_t first = i;
      const std::string here = lower_word(word(i));
      if (i > 0 && !country_of_adjective(lower_word(word(i - 1)) + " " + here).empty()) --first;
      if (first == i && country_of_adjective(here).empty()) continue;
      while (!all.empty() && all.back().end_token > first) all.pop_back();
      if (at < names_.size() && names_[at].first_token <= i) ++at;
      Name name;
      name.first_token = name.title_token = first;
      name.end_token = i + 2;
      name.span = {analysis_.tokens[first].span.begin, analysis_.tokens[i + 1].span.end};
      name.kind = EntityKind::government;
      name.sure_kind = true;
      all.push_back(name);
    }
    while (at < names_.size()) all.push_back(names_[at++]);
    names_ = std::move(all);
  }

  // One name has one kind in a document: a sure one wins over a guess.
  void decide_kinds() {
    std::map<std::string, EntityKind> sure;
    for (const auto& name : names_) {
      if (name.sure_kind) sure.try_emplace(name_key(text_.slice(name.span)), name.kind);
    }
    for (auto& name : names_) {
      // "its chairwoman, Zora Quist": a role and a comma in front make a person of two capitalised words.
      const std::uint32_t size = name.end_token - name.first_token;
      if (name.kind == EntityKind::other) name.kind = kind_beside(name);
      // "Senate Bill 914"
      if (name.kind == EntityKind::product && name.end_token < analysis_.tokens.size() &&
          analysis_.tokens[name.end_token].kind == TokenKind::number) {
        name.span.end = analysis_.tokens[name.end_token].span.end;
        ++name.end_token;
      }
      settle_place(name);
      // "its president, Ida Holt": no town, either.
      const bool town =
          name.kind == EntityKind::place && !name.sure_kind && country_named(text_of(name)).empty();
      const bool unknown = (name.kind == EntityKind::other || town) && (size == 2 || size == 3);
      if (unknown && name.first_token >= 2 && word(name.first_token - 1) == "," &&
          role_before(name.first_token - 1)) {
        name.kind = EntityKind::person;
        sure.try_emplace(name_key(text_.slice(name.span)), EntityKind::person);
      }
    }
    for (auto& name : names_) {
      const auto known = sure.find(name_key(text_.slice(name.span)));
      if (known != sure.end()) name.kind = known->second;
    }
  }

  // "the mayor of Velmouth", "Mayor Ida Holt of Velmouth", "the town of Velmouth": places, whatever they look
  // like.
  void settle_place(Name& name) const {
    if (name.sure_kind || name.first_token < 2 || name.first_token != name.title_token ||
        name.end_token - name.first_token > 2 || lower_word(word(name.first_token - 1)) != "of")
      return;
    static const WordSet heads(
        "mayor town city village port county district parish province state island suburb borough bishop "
        "archbishop residents people outskirts capital region diocese streets");
    if (heads.contains(lower_word(word(name.first_token - 2)))) name.kind = EntityKind::place;
  }

  // "its chairwoman," or "the mayor of the capital,": a role before the comma at `end`, with what it is of.
  bool role_before(std::uint32_t end) const {
    constexpr std::uint32_t longest = 6;
    const std::uint32_t lowest = end > longest ? end - longest : 0;
    for (std::uint32_t i = end; i > lowest; --i) {
      const std::string w = lower_word(word(i - 1));
      if (analysis_.tokens[i - 1].kind != TokenKind::word) return false;
      if (!person_roles().contains(w)) continue;
      const bool of_something = i < end && lower_word(word(i)) == "of";
      const bool definite = i > 1 && lower_word(word(i - 2)) == "the";
      return i == end || (of_something && definite);
    }
    return false;
  }

  // What the words of a name, or the small word in front of it, say it is.
  EntityKind kind_beside(const Name& name) const {
    // A bill can be fought over and does not act.
    static const WordSet measures(
        "bill act law amendment treaty resolution proposition directive agreement accord ordinance "
        "referendum");
    if (name.end_token - name.first_token >= 2 && measures.contains(lower_word(word(name.end_token - 1))))
      return EntityKind::product;
    // "environmental group Blue Mooring", "the insurer Marel"
    static const WordSet bodies(
        "group charity insurer lender airline bank union company firm carrier operator lobby party retailer "
        "utility "
        "developer manufacturer nonprofit");
    const bool described = name.first_token > 0 && name.first_token == name.title_token &&
                           bodies.contains(std::string(word(name.first_token - 1)));
    return described ? EntityKind::organisation : EntityKind::other;
  }

  const Text& text_;
  const Analysis& analysis_;
  std::vector<Name> names_;
};

}  // namespace

std::string name_text(const Text& text, const Name& name) {
  std::string words(text.slice(name.span));
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

namespace {

// "the [United Field] and [Packing Workers]", "the [Iraq] and [Afghanistan Service Members]": the article is
// that of one body, whose noun stands at the end.
bool is_one_body(const Text& text, const Analysis& analysis, const Name& first, const Name& last,
                 bool known) {
  static const WordSet nouns(
      "workers union association caucus federation alliance coalition society league institute members "
      "commission council committee authority administration agency network guild brotherhood foundation");
  if (known || first.first_token == 0 || first.kind == EntityKind::person) return false;
  const auto lower = [&](std::uint32_t i) { return lower_word(word_of(text, analysis, i)); };
  if (lower(first.first_token - 1) != "the" || !nouns.contains(lower(last.end_token - 1))) return false;
  if (last.end_token - last.first_token < 2) return false;
  const std::string end = lower(first.end_token - 1);
  const std::string_view form = word_of(text, analysis, first.end_token - 1);
  const bool acronym = std::none_of(form.begin(), form.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return !nouns.contains(end) && !end.ends_with("s") && !acronym && !is_body_noun(end);
}

}  // namespace

std::vector<Name> join_known_names(const Text& text, const Analysis& analysis, const Gazetteer* gazetteer,
                                   std::vector<Name> names) {
  const auto is_known_body = [&](const Name& name) {
    if (gazetteer == nullptr) return false;
    const auto& meanings = gazetteer->meanings(name_text(text, name));
    return std::any_of(meanings.begin(), meanings.end(), [](const auto& meaning) {
      const EntityKind kind = meaning.entity->kind;
      return !meaning.weak && (kind == EntityKind::organisation || kind == EntityKind::government);
    });
  };
  std::vector<Name> joined;
  for (const Name& name : names) {
    const std::uint32_t link = joined.empty() ? name.first_token : joined.back().end_token;
    if (link + 1 == name.first_token && word_of(text, analysis, link) == "and") {
      Name whole = joined.back();
      whole.end_token = name.end_token;
      whole.span.end = name.span.end;
      whole.kind = EntityKind::organisation;
      whole.sure_kind = true;
      if (is_known_body(whole) ||
          is_one_body(text, analysis, joined.back(), name, is_known_body(joined.back()))) {
        joined.back() = whole;
        continue;
      }
    }
    joined.push_back(name);
  }
  return joined;
}

std::vector<Name> prepare_names(const Text& text, const Analysis& analysis, std::vector<Name> names) {
  return NamePreparer(text, analysis, std::move(names)).prepare();
}

}  // namespace standpoint
