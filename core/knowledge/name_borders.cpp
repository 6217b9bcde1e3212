#include "knowledge/name_borders.hpp"

#include "knowledge/country_names.hpp"
#include "language/name_lists.hpp"
#include "language/name_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace standpoint {
namespace {

class NameBorders : private NameWords {
 public:
  NameBorders(const Text& text, const Analysis& analysis, std::vector<Name>& names)
      : NameWords(text, analysis), names_(names) {}

  void set() {
    std::vector<Name> all;
    for (std::size_t n = 0; n < names_.size(); ++n) {
      Name name = names_[n];
      if (!all.empty()) {
        if (name.first_token < all.back().end_token) continue;  // taken into the one before
        name.title_token = std::max(name.title_token, all.back().end_token);
      }
      const std::uint32_t limit = n + 1 < names_.size() ? names_[n + 1].title_token
                                                        : static_cast<std::uint32_t>(analysis_.tokens.size());
      drop_verb(name);
      drop_heading(name);
      drop_side(name);
      drop_rank(name, limit);
      add_number(name, limit);
      add_second_name(name, limit);
      add_country(name);
      const std::optional<Name> behind = split_behind_place(name);
      put(all, name);
      if (behind) put(all, *behind);
    }
    names_ = std::move(all);
  }

 private:
  void put(std::vector<Name>& all, Name name) const {
    name.span = {token(name.first_token).span.begin, token(name.end_token - 1).span.end};
    all.push_back(name);
  }

  bool is_body(const Name& name) const {
    return name.kind == EntityKind::organisation || name.kind == EntityKind::government;
  }

  // "their right to sue Remington": what looks like a first name is small and stands behind "to".
  void drop_verb(Name& name) const {
    const std::uint32_t first = name.first_token;
    if (first == 0 || name.end_token - first < 2 || token(first).capitalised || lower(first - 1) != "to")
      return;
    if (!token(first + 1).capitalised) return;
    name.first_token = name.title_token = first + 1;
    name.sure_kind = false;
  }

  // "CUTTING WASTE Holt is trying to", with a heading in front of the sentence
  void drop_heading(Name& name) const {
    constexpr std::size_t shortest = 6;
    const std::string_view first = word(name.first_token);
    if (first.size() < shortest || !first.ends_with("ING") || is_all_caps(word(name.end_token - 1))) return;
    std::uint32_t at = name.first_token;
    while (at + 1 < name.end_token && is_all_caps(word(at))) ++at;
    if (name.title_token < at) name.title_token = at;
    name.first_token = at;
  }

  // "[Senate Majority] Leader Ann Holt": of the Senate.
  void drop_rank(Name& name, std::uint32_t limit) const {
    static const WordSet sides("Majority Minority");
    static const WordSet ranks("Leader Whip");
    if (name.end_token - name.first_token < 2 || name.end_token >= limit) return;
    if (sides.contains(std::string(word(name.end_token - 1))) &&
        ranks.contains(std::string(word(name.end_token))))
      --name.end_token;
  }

  // "Pro-Beijing DAB"
  void drop_side(Name& name) const {
    if (name.end_token - name.first_token < 2 || name.title_token != name.first_token) return;
    const std::string_view first = word(name.first_token);
    const std::size_t hyphen = first.find('-');
    if (hyphen == std::string_view::npos) return;
    const std::string prefix = lower_word(first.substr(0, hyphen));
    const std::string_view side = first.substr(hyphen + 1);
    // Of a state only: the Anti-Defamation League is called so.
    if ((prefix != "pro" && prefix != "anti") ||
        (country_named(side).empty() && country_of_seat(side).empty()))
      return;
    name.title_token = ++name.first_token;
    if (name.kind == EntityKind::person && name.end_token - name.first_token == 1 &&
        is_all_caps(word(name.first_token)))
      name.kind = EntityKind::organisation;
  }

  // "Intermediate School 285"
  void add_number(Name& name, std::uint32_t limit) const {
    static const WordSet numbered("school local lodge precinct regiment squadron battalion brigade");
    if (name.end_token >= limit || name.end_token - name.first_token < 2 ||
        !numbered.contains(lower(name.end_token - 1)))
      return;
    const Token& number = token(name.end_token);
    const std::string_view digits = word(name.end_token);
    constexpr std::size_t longest = 4;
    if (number.kind != TokenKind::number || !number.after_blank || digits.size() > longest ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
      return;
    ++name.end_token;
    if (is_body(name)) return;
    name.kind = EntityKind::organisation;
    name.sure_kind = true;
  }

  // "Abdullah al-Ani"
  void add_second_name(Name& name, std::uint32_t limit) const {
    static constexpr std::array<std::string_view, 10> articles = {"al-", "el-", "ul-", "as-", "ash-",
                                                                  "ad-", "an-", "ar-", "at-", "az-"};
    if (name.kind != EntityKind::person || name.end_token >= limit || !token(name.end_token).after_blank)
      return;
    const std::string_view second = word(name.end_token);
    const bool fits = std::any_of(articles.begin(), articles.end(), [&](std::string_view article) {
      return second.size() > article.size() + 1 && second.starts_with(article) &&
             second[article.size()] >= 'A' && second[article.size()] <= 'Z';
    });
    if (fits) ++name.end_token;
  }

  // "Supreme Council for the Islamic Revolution in Iraq", "Coalition for Peace in Norland"
  void add_country(Name& name) const {
    static const WordSet movements(
        "council movement front coalition organisation organization alliance campaign committee congress "
        "party "
        "army union");
    const auto size = static_cast<std::uint32_t>(analysis_.tokens.size());
    if (!is_body(name) || name.end_token + 1 >= size || lower(name.end_token) != "in") return;
    bool wants = false;
    for (std::uint32_t i = name.first_token + 1; i + 1 < name.end_token; ++i)
      wants = wants || (lower(i) == "for" && movements.contains(lower(i - 1)));
    if (!wants) return;
    std::uint32_t end = name.end_token + 1;
    constexpr std::uint32_t longest = 4;
    while (end < size && end - name.end_token <= longest && token(end).capitalised && token(end).after_blank)
      ++end;
    for (; end > name.end_token + 1; --end) {
      const ByteSpan place = {token(name.end_token + 1).span.begin, token(end - 1).span.end};
      if (country_named(text_.slice(place)).empty()) continue;
      name.end_token = end;
      return;
    }
  }

  // "the Harbour Union of Ohio and Blue Mooring": the part behind "and", cut off the name.
  std::optional<Name> split_behind_place(Name& name) const {
    if (!is_body(name)) return std::nullopt;
    std::uint32_t of = name.end_token;
    for (std::uint32_t i = name.first_token + 1; i + 1 < name.end_token; ++i) {
      if (lower(i) == "of") of = i;
      if (lower(i) != "and" || i <= of + 1) continue;
      const std::uint32_t place = lower(of + 1) == "the" ? of + 2 : of + 1;
      if (!is_place(place, i) || is_place(i + 1, name.end_token)) return std::nullopt;
      Name behind = name;
      behind.first_token = behind.title_token = i + 1;
      behind.kind = EntityKind::organisation;
      behind.sure_kind = false;
      name.end_token = i;
      return behind;
    }
    return std::nullopt;
  }

  // A country, or a state or province of one.
  bool is_place(std::uint32_t first, std::uint32_t end) const {
    static const WordSet states(
        "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii "
        "idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan "
        "minnesota "
        "mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah "
        "vermont virginia wisconsin wyoming england scotland wales ontario quebec manitoba saskatchewan "
        "alberta queensland tasmania");
    static const WordSet halves(
        "new_hampshire new_jersey new_mexico new_york north_carolina south_carolina "
        "north_dakota south_dakota west_virginia rhode_island british_columbia "
        "northern_ireland nova_scotia");
    if (first >= end) return false;
    if (end - first == 1 && states.contains(lower(first))) return true;
    if (end - first == 2 && halves.contains(lower(first) + "_" + lower(first + 1))) return true;
    const ByteSpan span = {token(first).span.begin, token(end - 1).span.end};
    return !country_named(text_.slice(span)).empty();
  }

  std::vector<Name>& names_;
};

}  // namespace

void set_name_borders(const Text& text, const Analysis& analysis, std::vector<Name>& names) {
  NameBorders(text, analysis, names).set();
}

}  // namespace standpoint
