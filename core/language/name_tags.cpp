#include "language/name_tags.hpp"

#include "language/name_labels.hpp"
#include "language/name_lists.hpp"
#include "language/owned_bodies.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace standpoint {
namespace {

// A name as the engine sees it, in tokens.
struct Tagged {
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  EntityKind kind = EntityKind::other;
};

EntityKind kind_of_tag(std::uint8_t tag) {
  return tag == 1   ? EntityKind::person
         : tag == 2 ? EntityKind::organisation
         : tag == 3 ? EntityKind::place
                    : EntityKind::other;
}

// What is no actor by the last word of its name: days, works, measures.
const WordSet& ideas() {
  static const WordSet words(
      "day week month year season war act bill law code constitution amendment treaty plan order index prize "
      "award awards "
      "declaration resolution directive agreement accord accords rule rules comments report review test case "
      "deal pact summit "
      "conference election elections referendum ordinance proposition protocol initiative programme program "
      "framework "
      "charter convention crisis revolution uprising olympics games cup championship scandal affair era age "
      "doctrine "
      "strategy budget manifesto petition inquiry memorandum");
  return words;
}

// Adjectives of peoples and beliefs by their endings: "Icelandic", "Zambian", "Islamist", "Dublin-based".
bool looks_adjectival(const std::string& w) {
  static const WordSet others(
      "shiite sunni shia shi'ite salafi dutch kashmiri iraqi israeli pakistani greek welsh czech thai "
      "swiss left-wing right-wing democratic republican muslim christian");
  const auto ends = [&](std::string_view end) { return w.size() > end.size() + 2 && w.ends_with(end); };
  return demonyms().contains(w) || others.contains(w) || ends("-based") || ends("-led") || ends("-backed") ||
         ends("-leaning") || ends("-heavy") || ends("-related") || ends("-controlled") || ends("-style") ||
         ends("-era") || ends("-wide") || ends("-born");
}

class Reconciler {
 public:
  Reconciler(const Text& text, const Analysis& analysis, const Trees& trees, std::vector<Name> names)
      : text_(text), analysis_(analysis), t_(trees), rules_(std::move(names)), labels_(text, analysis) {}

  std::vector<Name> run() {
    collect_tagged();
    collect_said();
    join_owned_bodies(text_, analysis_, rules_);
    std::size_t at = 0;
    for (const Name& name : rules_) {
      while (at < tagged_.size() && tagged_[at].end_token <= name.title_token) add_tagged(tagged_[at++]);
      std::size_t end = at;
      while (end < tagged_.size() && tagged_[end].first_token < name.end_token) ++end;
      settle(name, at, end);
      at = end;
    }
    while (at < tagged_.size()) add_tagged(tagged_[at++]);
    return std::move(out_);
  }

 private:
  std::string_view word(std::uint32_t i) const { return word_of(text_, analysis_, i); }
  std::string lower(std::uint32_t i) const { return lower_word(word(i)); }
  const Token& token(std::uint32_t i) const { return analysis_.tokens[i]; }

  void collect_tagged() {
    bool open = false;
    for (std::uint32_t w = 0; w < t_.size(); ++w) {
      const std::uint8_t tag = t_[w].name;
      const std::uint32_t i = analysis_.token_of_word[w];
      const bool begins = t_[w].name_begins;
      if (tag == 0) {
        open = false;
        continue;
      }
      const bool goes_on = open && !begins && t_[w].sentence == t_[w - 1].sentence;
      // "Jean-Marc Holt": a token of three words, the hyphen outside any name.
      if (goes_on || (!tagged_.empty() && tagged_.back().end_token > i)) {
        tagged_.back().end_token = std::max(tagged_.back().end_token, i + 1);
        open = true;
      } else {
        tagged_.push_back({i, i + 1, kind_of_tag(tag)});
        open = true;
      }
    }
    for (Tagged& one : tagged_) trim(one);
    std::erase_if(tagged_, [](const Tagged& one) { return one.first_token >= one.end_token; });
  }

  // Without possessive, quotation marks and article at the edges.
  void trim(Tagged& one) const {
    const auto loose = [&](std::uint32_t i) {
      const std::string w = lower(i);
      return (token(i).kind != TokenKind::word && token(i).kind != TokenKind::number) || w == "'s" ||
             w == "the";
    };
    while (one.first_token < one.end_token && loose(one.first_token)) ++one.first_token;
    while (one.first_token < one.end_token && loose(one.end_token - 1)) --one.end_token;
    // "Ida Holt of Velmouth"
    for (std::uint32_t i = one.first_token + 1; one.kind == EntityKind::person && i < one.end_token; ++i) {
      if (lower(i) == "of") one.end_token = i;
    }
  }

  // Wordings that the engine or a sure rule takes for a name somewhere, outside headlines.
  void collect_said() {
    for (const Tagged& one : tagged_) {
      for (std::uint32_t i = one.first_token; i < one.end_token; ++i) supported_.insert(lower(i));
      // A name of one word, or a surname.
      if (one.end_token - one.first_token == 1 || one.kind == EntityKind::person)
        alone_.try_emplace(lower(one.end_token - 1), one.kind);
    }
  }

  ByteSpan span(std::uint32_t first, std::uint32_t end) const {
    return {token(first).span.begin, token(end - 1).span.end};
  }

  void push(Name name) {
    if (name.first_token >= name.end_token) return;
    if (!out_.empty() && out_.back().end_token > name.title_token) name.title_token = out_.back().end_token;
    if (name.title_token > name.first_token) return;
    complete(name);
    name.span = span(name.first_token, name.end_token);
    const bool unsure = name.kind == EntityKind::place || name.kind == EntityKind::other;
    if (unsure && labels_.is_person(name)) name.kind = EntityKind::person;
    if (is_nobody(name)) return;
    out_.push_back(name);
  }

  // Borders that a body's name needs: "Harbour Coalition for the Homeless" goes on, "Harbour Ministry
  // Spokesperson" ends before the role.
  void complete(Name& name) const {
    static const WordSet voices("spokesman spokeswoman spokesperson officials official spokespeople");
    if (name.title_token == name.first_token) {
      while (name.end_token > name.first_token + 1 && voices.contains(lower(name.end_token - 1))) {
        --name.end_token;
        const std::string last = lower(name.end_token - 1);
        if (name.kind == EntityKind::person)
          name.kind = government_words().contains(last) ? EntityKind::government : EntityKind::organisation;
      }
    }
    if (name.kind != EntityKind::organisation && name.kind != EntityKind::government) return;
    // "White House Press Secretary": the first word of the title.
    static const WordSet of_title("press deputy assistant chief acting former vice");
    if (name.end_token < analysis_.tokens.size() && name.end_token - name.first_token >= 2 &&
        name.title_token == name.first_token && of_title.contains(lower(name.end_token - 1)) &&
        person_titles().contains(lower(name.end_token)))
      --name.end_token;
    static const WordSet joined(
        "coalition council committee association campaign alliance league centre center institute society "
        "movement foundation union board commission court");
    if (!joined.contains(lower(name.end_token - 1)) || name.end_token + 1 >= analysis_.tokens.size()) return;
    const std::string link = lower(name.end_token);
    if (link != "for" && link != "on" && link != "against") return;
    std::uint32_t next = name.end_token + 1;
    if (lower(next) == "the" && next + 1 < analysis_.tokens.size()) ++next;
    std::uint32_t end = next;
    while (end < analysis_.tokens.size() && end - name.first_token < 10 &&
           token(end).kind == TokenKind::word && token(end).capitalised && token(end).after_blank &&
           !calendar_words().contains(lower(end)))
      ++end;
    if (end == next || t_[token(next).first_word].sentence != t_[token(name.first_token).first_word].sentence)
      return;
    name.end_token = end;
  }

  // Abbreviations of states and months, and other capitals that stand for nobody.
  bool is_nobody(const Name& name) const {
    if (name.end_token - name.first_token != 1) return lower(name.first_token) == "of";
    static const WordSet abbreviations(
        "ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. "
        "mo. mont. neb. nev. "
        "n.h. n.j. n.m. n.y. n.c. n.d. s.c. s.d okla. ore. pa. r.i. tenn. tex. vt. va. wash. w.va. wis. wyo. "
        "d.c. jan feb mar apr "
        "jun jul aug sep sept oct nov dec jan. feb. aug. sept. oct. nov. dec. mon tue wed thu fri sat sun "
        "mon. tue. wed. thu. fri. "
        "sat. sun. god lord jesus allah heaven web internet net islamism jihad islam christianity zip gnp "
        "malaria ebola zika covid covid-19 cholera measles polio tuberculosis aids influenza dengue typhoid "
        "mpox "
        "gdp p.m. a.m. p.m a.m");
    return abbreviations.contains(lower(name.first_token)) && name.title_token == name.first_token;
  }

  // What only the engine sees: not in headlines, where it errs.
  void add_tagged(const Tagged& one) {
    const std::uint32_t size = one.end_token - one.first_token;
    const Sentence& s = analysis_.sentences[t_[token(one.first_token).first_word].sentence];
    if (s.heading || size > 8) return;
    if (size == 1 &&
        (!token(one.first_token).capitalised || looks_adjectival(lower(one.first_token)) ||
         calendar_words().contains(lower(one.first_token)) ||
         common_acronyms().contains(word(one.first_token)) ||
         function_words().contains(lower(one.first_token))) &&
        word(one.first_token).find('-') == std::string_view::npos)
      return;
    // "Billionaire donor Ida Holt": capitalised as the first word of its sentence only
    if (size == 1 && one.first_token == s.first_token && common_openers().contains(lower(one.first_token)))
      return;
    if (is_dateline(one, s) || is_party_and_state(one)) return;
    if (!any_capital(one.first_token, one.end_token) || is_idea(one.end_token)) return;
    if (only_roles(one.first_token, one.end_token)) return;
    if (!out_.empty() && out_.back().end_token > one.first_token) return;
    Name name;
    name.first_token = name.title_token = one.first_token;
    name.end_token = one.end_token;
    name.kind = one.kind;
    push(name);
  }

  // "R-Utah", "D-Mass."
  bool is_party_and_state(const Tagged& one) const {
    const std::string_view w = word(one.first_token);
    return w.size() > 2 && w[1] == '-' && (w[0] == 'R' || w[0] == 'D' || w[0] == 'I');
  }

  bool only_roles(std::uint32_t first, std::uint32_t end) const {
    for (std::uint32_t i = first; i < end; ++i) {
      const std::string w = lower(i);
      if (!person_titles().contains(w) && !person_roles().contains(w) && !function_words().contains(w))
        return false;
    }
    return true;
  }

  bool any_capital(std::uint32_t first, std::uint32_t end) const {
    for (std::uint32_t i = first; i < end; ++i) {
      const std::string_view w = word(i);
      if (std::any_of(w.begin(), w.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) return true;
    }
    return false;
  }

  // "AVERIL (Reuters) -": near the sentence's beginning, with a dash behind.
  bool is_dateline(const Tagged& one, const Sentence& s) const {
    if (one.first_token > s.first_token + 6) return false;
    for (std::uint32_t i = one.end_token; i < std::min(s.end_token, s.first_token + 12); ++i) {
      const std::string_view w = word(i);
      if (w == "-" || w == "--" || w == "\xE2\x80\x94" || w == "\xE2\x80\x93") {
        const std::string_view first = word(s.first_token);
        const bool capitals =
            first.size() > 2 && first[0] >= 'A' && first[0] <= 'Z' && first[1] >= 'A' && first[1] <= 'Z';
        return token(i).after_blank && (capitals || word(i - 1) == ")");
      }
      if (token(i).kind == TokenKind::word && !token(i).capitalised) return false;
    }
    return false;
  }

  bool is_idea(std::uint32_t end) const { return ideas().contains(lower(end - 1)); }

  void settle(Name name, std::size_t at, std::size_t end) {
    if (at == end) return settle_untagged(name);
    const bool titled = name.title_token < name.first_token;
    const bool body =
        name.sure_kind && (name.kind == EntityKind::organisation || name.kind == EntityKind::government);
    // Two names in one run: "Baghdad Ida Holt", "the FBI and Justice Department"; but not a body named after
    // a town.
    if (end - at >= 2 && !keeps_together(name, at, end)) {
      for (std::size_t k = at; k < end; ++k) {
        Name part = name;
        part.first_token = std::max(tagged_[k].first_token, name.title_token);
        part.end_token = k + 1 == end ? std::max(tagged_[k].end_token, name.end_token) : tagged_[k].end_token;
        if (tagged_[k].kind == EntityKind::person) part.end_token = tagged_[k].end_token;
        part.title_token = part.first_token;
        if (k == at && titled && tagged_[k].kind == EntityKind::person) {
          part.title_token = name.title_token;
          part.first_token = std::max(part.first_token, name.first_token);
        }
        part.kind = is_country(text_.slice(span(part.first_token, part.end_token))) ? EntityKind::place
                                                                                    : tagged_[k].kind;
        part.sure_kind = part.kind == EntityKind::person;
        push(part);
      }
      return;
    }
    const Tagged& tag = tagged_[at];
    const bool inside = tag.first_token >= name.first_token && tag.end_token <= name.end_token;
    const bool exact = inside && tag.first_token == name.first_token && tag.end_token == name.end_token;
    // The engine sees more: "American Civil Liberties Union of Ohio".
    if (end - at == 1 && tag.end_token > name.end_token && tag.end_token - name.end_token <= 5 &&
        token(tag.end_token - 1).kind == TokenKind::word && token(tag.end_token - 1).capitalised)
      name.end_token = tag.end_token;
    if (end - at == 1 && tag.first_token < name.title_token && name.title_token - tag.first_token <= 4 &&
        !titled)
      name.first_token = name.title_token = tag.first_token;
    // A person inside a run with other words: "Education Ida Holt".
    if (end - at == 1 && inside && !exact && tag.kind == EntityKind::person && !body &&
        name.kind != EntityKind::product && tag.end_token - tag.first_token >= 2) {
      if (tag.first_token > name.first_token && !titled) name.title_token = name.first_token;
      name.first_token = tag.first_token;
      name.end_token = tag.end_token;
      name.kind = EntityKind::person;
      name.sure_kind = true;
      return push(name);
    }
    if (name.in_heading && !exact && !tag_reaches(name, at, end)) {
      name.first_token = std::max(tag.first_token, name.first_token);
      name.title_token = name.first_token;
      name.end_token = std::min(tag.end_token, name.end_token);
    }
    if (is_idea(name.end_token) && name.end_token - name.first_token >= 2 && !exact)
      name.kind = EntityKind::product;
    if (name.end_token - name.first_token == 1 && looks_adjectival(lower(name.first_token)) &&
        is_modifier(name))
      return;
    take_kind(name, tag, exact);
    push(name);
  }

  bool tag_reaches(const Name& name, std::size_t at, std::size_t end) const {
    return tagged_[at].first_token <= name.first_token && tagged_[end - 1].end_token >= name.end_token;
  }

  bool keeps_together(const Name& name, std::size_t at, std::size_t end) const {
    const bool body =
        name.sure_kind && (name.kind == EntityKind::organisation || name.kind == EntityKind::government);
    if (tagged_[at].first_token < name.title_token || tagged_[end - 1].end_token > name.end_token + 4)
      return true;
    for (std::size_t k = at; k + 1 < end; ++k) {
      const std::uint32_t gap = tagged_[k + 1].first_token - tagged_[k].end_token;
      const std::string between = gap == 1 ? lower(tagged_[k].end_token) : std::string();
      if (between == "and" || between == ",") return false;
      if (body) return true;
      if (between == "of" || between == "for" || between == "&" || between == "de" || between == "al")
        return true;
      const bool persons = tagged_[k].kind == EntityKind::person || tagged_[k + 1].kind == EntityKind::person;
      if (persons) return false;
    }
    return true;
  }

  void take_kind(Name& name, const Tagged& tag, bool exact) const {
    const bool titled = name.title_token < name.first_token && name.kind == EntityKind::person;
    if (titled || name.kind == EntityKind::product || name.kind == EntityKind::group) return;
    const std::string whole(text_.slice(span(name.first_token, name.end_token)));
    if (is_country(whole)) {
      name.kind = EntityKind::place;
      name.sure_kind = true;
      return;
    }
    const bool covers = exact || (tag.first_token <= name.first_token && tag.end_token >= name.end_token);
    if (!covers && name.kind != EntityKind::other) return;
    const bool body = name.kind == EntityKind::organisation || name.kind == EntityKind::government;
    if (name.sure_kind && (body || tag.kind != EntityKind::organisation)) return;
    if (tag.kind == EntityKind::organisation && name.kind == EntityKind::government) return;
    name.kind = tag.kind;
    name.sure_kind = name.sure_kind ||
                     (covers && tag.kind == EntityKind::person && name.end_token - name.first_token >= 2);
  }

  // The words the name is made of stand before another noun: "Icelandic trawlers".
  bool is_modifier(const Name& name) const {
    const std::uint32_t w = token(name.end_token - 1).end_word - 1;
    return t_[w].upos == Upos::adj || t_[w].rel == Rel::amod ||
           (t_[w].rel == Rel::compound && t_[w].head > w);
  }

  bool in_capitals(const Name& name) const {
    const std::string_view w = word(name.first_token);
    return w.size() > 4 && std::none_of(w.begin(), w.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }

  bool all_adjectival(const Name& name) const {
    for (std::uint32_t i = name.first_token; i < name.end_token; ++i) {
      const std::string w = lower(i);
      if (!looks_adjectival(w) && w != "south" && w != "north" && w != "secular" && w != "west" &&
          w != "east")
        return false;
    }
    return true;
  }

  void settle_untagged(Name name) {
    const std::uint32_t size = name.end_token - name.first_token;
    const std::uint32_t last = token(name.end_token - 1).end_word - 1;
    const bool titled = name.title_token < name.first_token && name.kind == EntityKind::person;
    const std::string w = lower(name.end_token - 1);
    if (size >= 2 && is_idea(name.end_token)) {
      name.kind = EntityKind::product;
      return push(name);
    }
    const bool body = name.sure_kind && size >= 2 &&
                      (name.kind == EntityKind::organisation || name.kind == EntityKind::government);
    if (body || name.kind == EntityKind::product || (titled && t_[last].upos == Upos::propn))
      return push(name);
    const Sentence& sentence = analysis_.sentences[t_[last].sentence];
    if (name.in_heading || (sentence.heading && in_capitals(name))) {
      // A headline's words count when the body names them.
      for (std::uint32_t i = name.first_token; i < name.end_token; ++i) {
        if (!supported_.contains(lower(i))) return;
      }
      return push(name);
    }
    if (size >= 2 && all_adjectival(name) && is_modifier(name)) return;
    if (size == 1) {
      const Upos upos = t_[last].upos;
      if (upos != Upos::propn && upos != Upos::noun) return;
      // "Labour shortages hit the yard": work, not the party.
      if (w == "labour" && (is_modifier(name) || !t_.xpos(last).starts_with("NNP"))) return;
      if (is_modifier(name) &&
          (looks_adjectival(w) || t_[last].upos == Upos::adj || w.ends_with("ian") || w.ends_with("ese") ||
           w.ends_with("ish") || w.ends_with("ic") || w.ends_with("ist")))
        return;
      if (looks_adjectival(w) && !name.sure_kind) return;
      // A common noun that only opens a sentence, unless it is a name elsewhere: "Facebook co-founder Ida
      // Holt".
      if (upos == Upos::noun && !t_.xpos(last).starts_with("NNP") && name.kind == EntityKind::other &&
          !follows_firm(t_, token(name.first_token).first_word)) {
        const auto elsewhere = alone_.find(w);
        if (elsewhere == alone_.end()) return;
        name.kind = elsewhere->second;
      }
    }
    push(name);
  }

  const Text& text_;
  const Analysis& analysis_;
  const Trees& t_;
  std::vector<Name> rules_;
  NameLabels labels_;
  std::vector<Tagged> tagged_;
  std::unordered_set<std::string> supported_;
  std::unordered_map<std::string, EntityKind> alone_;  // names of one word and surnames, as first seen
  std::vector<Name> out_;
};

}  // namespace

std::vector<Name> reconcile_names(const Text& text, const Analysis& analysis, const Trees& trees,
                                  std::vector<Name> names) {
  return Reconciler(text, analysis, trees, std::move(names)).run();
}

}  // namespace standpoint
