#include "knowledge/role_holders.hpp"

#include "knowledge/country_names.hpp"
#include "knowledge/name_key.hpp"
#include "language/dateline.hpp"
#include "language/words.hpp"

#include <standpoint/model/spelling.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_office = 6;  // tokens
constexpr int years_that_open_terms_last = 1;
constexpr double sure = 0.75;  // with the country
constexpr double likely = 0.6;

// A phrase for an office, and what it says of whose it is.
struct OfficePhrase {
  std::uint32_t first = 0;  // of the office itself, without article and country
  std::uint32_t end = 0;
  std::vector<const KnownOffice*> offices;
  bool names_body = false;  // "the Fed chair"
  std::string country;      // code, or "" when none is named with it
};

class HolderFinder {
 public:
  HolderFinder(const Text& text, const Analysis& analysis, const Trees& trees, const KnownNames& known,
               DocumentEntities& found)
      : text_(text),
        analysis_(analysis),
        t_(trees),
        known_(known),
        names_(*known.sources().gazetteer),
        day_(known.sources().date),
        found_(found) {}

  void run() {
    home_ = known_.clear_country();
    if (home_.empty()) home_ = country_of_dateline();
    std::vector<LocalMention> added;
    for (std::uint32_t i = 0; i < size();) {
      auto phrase = office_at(i);
      if (!phrase) {
        ++i;
        continue;
      }
      i = phrase->end;
      if (const auto mention = resolve(*phrase)) added.push_back(*mention);
    }
    if (added.empty()) return;
    for (const auto& mention : added) ++found_.entities[mention.entity].mentions;
    found_.mentions.insert(found_.mentions.end(), added.begin(), added.end());
    std::sort(found_.mentions.begin(), found_.mentions.end(),
              [](const LocalMention& a, const LocalMention& b) { return a.first_token < b.first_token; });
  }

 private:
  // "WASHINGTON (AP) -" says where a text is at home that names no country.
  std::string country_of_dateline() const {
    if (analysis_.sentences.empty()) return {};
    const Sentence& first = analysis_.sentences.front();
    if (behind_dateline(text_, analysis_, first) == first.first_token) return {};
    for (const auto& e : found_.entities) {
      if (!country_named(e.name).empty()) return {};
    }
    std::string seat = lower(first.first_token);
    seat.front() = static_cast<char>(seat.front() >= 'a' && seat.front() <= 'z' ? seat.front() - 'a' + 'A'
                                                                                : seat.front());
    return known_.country_code(country_of_seat(seat));
  }

  std::uint32_t size() const { return static_cast<std::uint32_t>(analysis_.tokens.size()); }
  std::string lower(std::uint32_t i) const { return lower_word(word_of(text_, analysis_, i)); }
  bool is_word(std::uint32_t i) const { return analysis_.tokens[i].kind == TokenKind::word; }

  const LocalMention* mention_of(std::uint32_t i) const {
    const auto at = found_.mention_at(i);
    return at ? &found_.mentions[*at] : nullptr;
  }
  const LocalEntity& entity(const LocalMention& mention) const { return found_.entities[mention.entity]; }
  bool is_person(std::uint32_t i) const {
    if (i >= size()) return false;
    const LocalMention* mention = mention_of(i);
    return mention != nullptr && entity(*mention).kind == EntityKind::person;
  }

  bool is_possessive(std::uint32_t i) const {
    const auto word = word_of(text_, analysis_, i);
    return word == "'s" || word == "\u2019s" || word == "'" || word == "\u2019";
  }

  // The longest title, alias or description that begins here. Its last word is in no mention; its first may
  // be a body's name.
  std::optional<OfficePhrase> office_at(std::uint32_t i) const {
    if (!is_word(i) || lower(i) == "the") return std::nullopt;
    const LocalMention* name = mention_of(i);
    if (name != nullptr && (name->first_token < i || name->type != MentionType::name || is_person(i)))
      return std::nullopt;
    const std::uint32_t named = name == nullptr ? i : name->end_token;
    std::optional<OfficePhrase> longest;
    for (std::uint32_t end = i + 1; end <= std::min(size(), i + longest_office); ++end) {
      if (!is_word(end - 1) || is_possessive(end - 1)) break;
      if (end > named && mention_of(end - 1) != nullptr) break;
      if (end <= named) continue;
      const std::string_view words =
          std::string_view(text_.bytes())
              .substr(analysis_.tokens[i].span.begin,
                      analysis_.tokens[end - 1].span.end - analysis_.tokens[i].span.begin);
      std::vector<const KnownOffice*> offices = names_.offices(words);
      if (name == nullptr) {
        for (const auto* office : names_.offices_described(words)) offices.push_back(office);
      }
      std::sort(offices.begin(), offices.end(),
                [](const KnownOffice* a, const KnownOffice* b) { return a->id < b->id; });
      offices.erase(std::unique(offices.begin(), offices.end()), offices.end());
      if (!offices.empty()) longest = OfficePhrase{i, end, std::move(offices), name != nullptr, {}};
    }
    // "the Irish prime minister" as an alias
    if (longest && name == nullptr) longest->country = known_.country_code(country_of_adjective(lower(i)));
    return longest;
  }

  // Seats that many hold at a time, and offices that a state or meeting has, too, say nobody alone;
  // "the president and chief operating officer" is a company's.
  bool says_too_little(const OfficePhrase& phrase) const {
    static const WordSet seats(
        "senator representative congressman congresswoman member deputy delegate councillor");
    static const WordSet of_states("state general speaker");
    const std::string last = lower(phrase.end - 1);
    if (seats.contains(last) || (phrase.country.empty() && !phrase.names_body && of_states.contains(last)))
      return true;
    return phrase.end + 1 < size() && lower(phrase.end) == "and" && lower(phrase.end + 1) == "chief";
  }

  // "the president, Ida Holt,", "Ida Holt, the president": the name says who. "the president-elect" is none.
  bool stands_with_person(const OfficePhrase& phrase, std::uint32_t begin) const {
    const auto is = [&](std::uint32_t i, std::string_view mark) {
      return i < size() && word_of(text_, analysis_, i) == mark;
    };
    if (is_person(phrase.end) || (is(phrase.end, ",") && is_person(phrase.end + 1))) return true;
    if (is(phrase.end, "-") || (phrase.end < size() && lower(phrase.end) == "elect")) return true;
    if (begin > 0 && is_person(begin - 1)) return true;
    return begin > 1 && is(begin - 1, ",") && is_person(begin - 2);
  }

  std::uint32_t head_of(const OfficePhrase& phrase) const {
    const std::uint32_t first = analysis_.tokens[phrase.first].first_word;
    const std::uint32_t end = analysis_.tokens[phrase.end - 1].end_word;
    for (std::uint32_t w = first; w < end; ++w) {
      if (t_[w].head == no_word || t_[w].head < first || t_[w].head >= end) return w;
    }
    return end - 1;
  }

  // Without an article only who does something is somebody: no "elected US president", no "an FBI director".
  std::optional<std::uint32_t> without_article(const OfficePhrase& phrase, std::uint32_t begin) const {
    static const WordSet others("a an any no every each former ex next new first elected");
    if (lower(begin) == "the") return begin;
    if (begin > 0 && lower(begin - 1) == "the") return begin - 1;
    if (begin > 0 && others.contains(lower(begin - 1))) return std::nullopt;
    return t_[head_of(phrase)].rel == Rel::nsubj ? std::optional(begin) : std::nullopt;
  }

  // "Holt became the president", "as the prime minister": said of somebody.
  bool is_said_of_somebody(const OfficePhrase& phrase) const {
    const std::uint32_t head = head_of(phrase);
    return t_[head].rel == Rel::xcomp || t_[head].rel == Rel::appos || t_.has_child(head, Rel::cop) ||
           t_.case_of(head) == "as" || t_.child(head, Rel::appos) != no_word;
  }

  // What stands before the office: an article, a country's adjective or its name. The first token of all of
  // it; nullopt for what no holder is meant by ("a president", "the former president", "its president").
  std::optional<std::uint32_t> read_front(OfficePhrase& phrase) const {
    static const WordSet now("current sitting incumbent");
    std::uint32_t i = phrase.first;
    while (i > 0 && now.contains(lower(i - 1))) --i;
    if (i == 0) return phrase.names_body ? without_article(phrase, i) : std::nullopt;
    const std::string before = lower(i - 1);
    const std::string_view adjective = country_of_adjective(i > 1 ? lower(i - 2) : std::string(), before);
    if (!adjective.empty()) {
      phrase.country = known_.country_code(adjective);
      --i;
      if (i > 0 && !country_of_adjective(lower(i - 1) + " " + before).empty()) --i;
      return without_article(phrase, i);
    }
    const bool owned = i > 1 && is_possessive(i - 1);
    const LocalMention* name = mention_of(owned ? i - 2 : i - 1);
    if (name != nullptr && !country_named(entity(*name).name).empty()) {
      phrase.country = known_.country_code(entity(*name).name);
      return owned ? std::optional(name->first_token) : without_article(phrase, name->first_token);
    }
    if (before == "the") return i - 1;
    return phrase.names_body ? without_article(phrase, i) : std::nullopt;
  }

  // "of France", "of the country"; false for "of the union".
  bool read_back(OfficePhrase& phrase) const {
    std::uint32_t i = phrase.end;
    if (i + 1 >= size() || lower(i) != "of" || phrase.names_body) return true;
    ++i;
    if (mention_of(i) == nullptr && lower(i) == "the") ++i;
    if (const LocalMention* name = mention_of(i)) {
      if (country_named(entity(*name).name).empty()) return false;
      phrase.country = known_.country_code(entity(*name).name);
      return !phrase.country.empty();
    }
    static const WordSet lands("country nation republic");
    return i < size() && lands.contains(lower(i));
  }

  std::optional<LocalMention> resolve(OfficePhrase& phrase) {
    const auto begin = read_front(phrase);
    if (!begin || !read_back(phrase) || says_too_little(phrase) || stands_with_person(phrase, *begin) ||
        is_said_of_somebody(phrase))
      return std::nullopt;
    const bool bare = phrase.country.empty() && !phrase.names_body;
    std::erase_if(phrase.offices, [&](const KnownOffice* office) { return !is_meant(*office, phrase); });
    if (phrase.offices.size() != 1) return std::nullopt;
    const KnownOffice& office = *phrase.offices.front();
    const OfficeTerm* term = holder(office);
    if (term == nullptr) return std::nullopt;
    const KnownEntity* person = names_.find(term->person);
    std::string name = person == nullptr ? term->person : person->name;
    if (const auto called = known_.called(name); !called.empty()) name = called;
    const std::string words(text_.slice(
        ByteSpan{analysis_.tokens[phrase.first].span.begin, analysis_.tokens[phrase.end - 1].span.end}));
    if (known_.kept_apart(words, name)) return std::nullopt;
    const auto named = find_person(name, person);
    if (bare && has_other_holder(name_key(words), named)) return std::nullopt;

    LocalMention mention;
    // A name keeps its own mention: of "Britain's prime minister" the office remains.
    const bool covered = mention_of(*begin) != nullptr || phrase.names_body;
    mention.first_token = !covered            ? *begin
                          : phrase.names_body ? mention_of(phrase.first)->end_token
                                              : phrase.first;
    mention.end_token = phrase.end;
    mention.span = {analysis_.tokens[mention.first_token].span.begin,
                    analysis_.tokens[phrase.end - 1].span.end};
    mention.entity = named ? *named : add_person(name, person);
    mention.type = MentionType::nominal;
    mention.rule = "role-at-date";
    mention.confidence = bare ? likely : sure;
    return mention;
  }

  // Whether the phrase, or else the document, is about the office's country or body.
  bool is_meant(const KnownOffice& office, const OfficePhrase& phrase) const {
    if (phrase.names_body) return true;
    const KnownEntity& body = *names_.find(office.of);
    if (!phrase.country.empty()) return body.country == phrase.country;
    if (!body.country.empty()) return body.country == home_;
    return std::any_of(found_.entities.begin(), found_.entities.end(),
                       [&](const LocalEntity& e) { return e.known == &body; });
  }

  // The one who held it on the day, or all through the month or year that the date gives; of a term without
  // an end until some time after it was checked.
  const OfficeTerm* holder(const KnownOffice& office) const {
    Date first = day_;
    Date last = day_;
    if (day_.month == 0) {
      first.month = 1;
      last.month = 12;
    }
    if (day_.day == 0) {
      first.day = 1;
      last.day = 31;
    }
    const OfficeTerm* term = names_.holder(office.id, first);
    if (term == nullptr || term != names_.holder(office.id, last)) return nullptr;
    if (!term->to.known() && term->as_of.known()) {
      Date until = term->as_of;
      until.year += years_that_open_terms_last;
      if (until < first) return nullptr;
    }
    return term;
  }

  // The person of the text who is the holder: by name, or by the surname alone.
  std::optional<std::size_t> find_person(const std::string& name, const KnownEntity* person) const {
    const std::string key = without_accents(name_key(name));
    const std::string surname = key.substr(key.rfind(' ') == std::string::npos ? 0 : key.rfind(' ') + 1);
    for (std::size_t i = 0; i < found_.entities.size(); ++i) {
      const LocalEntity& e = found_.entities[i];
      if (e.kind != EntityKind::person || e.unnamed) continue;
      const std::string own = without_accents(name_key(e.name));
      const bool form =
          person != nullptr && std::any_of(person->forms.begin(), person->forms.end(),
                                           [&](const KnownForm& f) { return name_key(f.name) == own; });
      if (own == key || own == surname || form) return i;
    }
    return std::nullopt;
  }

  // A person, or somebody of a body, that the text calls so: "union president Jon Reyes".
  bool has_other_holder(const std::string& words, std::optional<std::size_t> holder) const {
    for (std::size_t i = 0; i < found_.entities.size(); ++i) {
      const LocalEntity& e = found_.entities[i];
      if (e.kind != EntityKind::person || i == holder) continue;
      // A vice-president is described as a president, too.
      const auto is_deputy = [](const Role& role) {
        return role.office.starts_with("vice") || role.office.starts_with("deputy");
      };
      if (std::any_of(e.roles.begin(), e.roles.end(), is_deputy)) continue;
      const auto is_so = [&](const std::string& office) {
        const std::string key = name_key(office);
        return key == words || key.ends_with(" " + words) || key.starts_with(words + " ");
      };
      if (std::any_of(e.descriptions.begin(), e.descriptions.end(), is_so) ||
          std::any_of(e.roles.begin(), e.roles.end(), [&](const Role& role) { return is_so(role.office); }))
        return true;
    }
    return std::any_of(
        found_.affiliations.begin(), found_.affiliations.end(),
        [&](const LocalAffiliation& a) { return a.person != holder && name_key(a.role) == words; });
  }

  std::size_t add_person(const std::string& name, const KnownEntity* person) {
    LocalEntity added;
    added.name = name;
    added.kind = EntityKind::person;
    added.known = person;
    found_.entities.push_back(std::move(added));
    return found_.entities.size() - 1;
  }

  const Text& text_;
  const Analysis& analysis_;
  const Trees& t_;
  const KnownNames& known_;
  const Gazetteer& names_;
  Date day_;
  DocumentEntities& found_;
  std::string home_;
};

}  // namespace

void add_role_holders(const Text& text, const Analysis& analysis, const Trees& trees, const KnownNames& known,
                      DocumentEntities& found) {
  if (known.sources().gazetteer == nullptr || !known.sources().date.known()) return;
  HolderFinder(text, analysis, trees, known, found).run();
}

}  // namespace standpoint
