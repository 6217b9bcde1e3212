#include "language/names.hpp"

#include "language/dateline.hpp"
#include "language/name_kinds.hpp"
#include "language/name_lists.hpp"
#include "language/name_words.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_set>

namespace standpoint {
namespace {

constexpr std::uint32_t max_name_tokens = 9;

class NameFinder : private NameWords {
 public:
  NameFinder(const Text& text, const Analysis& analysis)
      : NameWords(text, analysis), kinds_(text, analysis) {}

  std::vector<Name> find() {
    collect_words();
    for (const Sentence& sentence : analysis_.sentences) {
      title_case_ = is_title_case(sentence);
      dateline_end_ = behind_dateline(text_, analysis_, sentence);
      for (std::uint32_t i = dateline_end_; i < sentence.end_token;) i = read_at(i, sentence);
    }
    drop_unsupported_headings();
    return std::move(names_);
  }

 private:
  // Most words of five capitalised ones: a headline in title case or in capitals.
  bool is_title_case(const Sentence& s) const {
    // A line behind a dash is who is quoted above it.
    const std::string_view opener = word(s.first_token);
    if (!s.heading || opener == "\xE2\x80\x94" || opener == "\xE2\x80\x95" || opener == "\xE2\x80\x93" ||
        opener == "--")
      return false;
    std::uint32_t words = 0;
    std::uint32_t capitalised = 0;
    for (std::uint32_t i = s.first_token; i < s.end_token; ++i) {
      if (token(i).kind != TokenKind::word || function_words().contains(lower(i))) continue;
      ++words;
      capitalised += token(i).capitalised ? 1U : 0U;
    }
    return words >= 4 && capitalised * 10 >= words * 7;
  }

  // The first word of a sentence is capitalised anyway.
  bool opens_sentence(std::uint32_t i, const Sentence& s) const {
    if (i == s.first_token || i == dateline_end_) return true;
    const Token& before = token(i - 1);
    return before.kind == TokenKind::open_quote || word(i - 1) == ":" || word(i - 1) == "\xE2\x80\x94";
  }

  bool is_connector(std::uint32_t i, std::uint32_t begin, std::uint32_t end, const Sentence& s) const {
    if (i + 1 >= s.end_token || token(i).kind != TokenKind::word) return false;
    const std::string w = lower(i);
    static const WordSet particles("de del della der den di du da dos van von bin ibn al el la le st. y");
    if (particles.contains(w)) return can_name(i + 1);
    if (w == "of" || w == "for") {
      if (!takes_of(begin, end)) return false;
      const std::uint32_t next = lower(i + 1) == "the" ? i + 2 : i + 1;
      return next < s.end_token && can_name(next);
    }
    // "Ministry of Transport and Energy", "Oversight and Reform Committee"
    if (w == "and")
      return can_name(i + 1) && (joins_with_of(begin, end, i) || heads_towards_body(begin, end, i, s));
    return false;
  }

  bool joins_with_of(std::uint32_t begin, std::uint32_t end, std::uint32_t conjunction) const {
    if (!has_of(begin, end)) return false;
    const std::uint32_t next = conjunction + 1;
    if (person_titles().contains(lower(next)) || first_names().contains(lower(next))) return false;
    // "the Bank of Averil and Marel Lines" are two.
    const bool another_body = next + 1 < analysis_.tokens.size() && can_name(next + 1) &&
                              organisation_words().contains(lower(next + 1));
    return !another_body;
  }

  // The run behind "and" ends with a body's word and the one before it does not: one name of two fields.
  bool heads_towards_body(std::uint32_t begin, std::uint32_t end, std::uint32_t conjunction,
                          const Sentence& s) const {
    static const WordSet bodies(
        "committee subcommittee department ministry agency commission council directorate office bureau "
        "secretariat");
    if (organisation_words().contains(lower(end - 1)) || first_names().contains(lower(begin)) ||
        end - begin > 3)
      return false;
    std::uint32_t last = conjunction + 1;
    while (last + 1 < s.end_token && can_name(last + 1)) ++last;
    return bodies.contains(lower(last)) && last > conjunction + 1;
  }

  bool takes_of(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < end; ++i) {
      if (of_heads().contains(lower(i))) return true;
    }
    return false;
  }

  // Reads a name that begins at token i, if one does; returns where to go on.
  std::uint32_t read_at(std::uint32_t i, const Sentence& s) {
    if (!can_name(i)) return i + 1;
    std::uint32_t end = i + 1;
    while (end < s.end_token && end - i < max_name_tokens) {
      if (can_name(end) && joins(end)) {
        ++end;
      } else if (word(end) == "&" && end + 1 < s.end_token && can_name(end + 1)) {
        end += 2;
      } else if (is_connector(end, i, end, s)) {
        end += lower(end + 1) == "the" ? 3U : 2U;
      } else {
        break;
      }
    }
    std::uint32_t begin = i;
    if (opens_sentence(i, s)) begin = skip_opener(i, end);
    if (begin >= end) return std::max(end, i + 1);
    // "Harbour Party Chairman Ida Holt": a body, then a person with a title.
    const std::uint32_t title = inner_title(begin, end);
    // "White House Press Secretary", "U.S. District Judge": the body ends before the word that goes with the
    // title.
    static const WordSet with_title(
        "press district deputy vice former acting chief managing executive prime assistant senior");
    std::uint32_t body_end = title;
    while (body_end > begin + 1 && with_title.contains(lower(body_end - 1))) --body_end;
    if (title > begin) add(begin, body_end, s);
    return add(title, end, s);
  }

  // Where a title stands within a run, with a person's name behind it; else the run's beginning.
  std::uint32_t inner_title(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin + 1; i + 1 < end; ++i) {
      if (!person_titles().contains(lower(i)) && !is_party_member(i)) continue;
      std::uint32_t name = i + 1;
      if (lower(name) == "of" && name + 2 < end) name += 2;  // "Secretary of State Jon Reyes"
      while (name + 1 < end && person_titles().contains(lower(name))) ++name;
      if (end - name > 3 || organisation_words().contains(lower(end - 1))) continue;
      return title_after(begin, end) == i ? begin : i;
    }
    return begin;
  }

  // The first title behind nothing but nationalities, parties and fields: "South Korean President",
  // "Transport Minister".
  std::uint32_t title_after(std::uint32_t begin, std::uint32_t end) const {
    std::uint32_t i = begin;
    while (i + 1 < end && !person_titles().contains(lower(i))) {
      const std::string w = lower(i);
      if (!demonyms().contains(w) && !is_party_member(i) && !is_title_modifier(i) && w != "south" &&
          w != "north")
        return end;
      ++i;
    }
    return i + 1 < end ? i : end;
  }

  // Two capitalised words are one name only side by side.
  bool joins(std::uint32_t i) const { return token(i).after_blank; }

  // "Critics", "Yesterday Marel": a common word that only opens the sentence.
  std::uint32_t skip_opener(std::uint32_t i, std::uint32_t end) const {
    const std::string w = lower(i);
    const bool common = common_openers().contains(w) || group_nouns().contains(w) || demonyms().contains(w);
    if (!common || person_titles().contains(w)) return i;
    // "Police Federation", "Energy Ministry": the run's end is an organisation's.
    if (end - i >= 2 && organisation_words().contains(lower(end - 1))) return i;
    // "Parents First"
    if (end - i == 2 && ends_a_slogan(end - 1)) return i;
    return i + 1;
  }

  std::uint32_t add(std::uint32_t begin, std::uint32_t end, const Sentence& s) {
    Name name;
    name.title_token = begin;
    const std::uint32_t run_end = end;
    // Titles in front: "Deputy Mayor Ida Holt", but not a body's "General Council".
    std::uint32_t first = begin;
    if (const std::uint32_t title = title_after(first, end); title < end) first = title;
    while (first + 1 < end &&
           (person_titles().contains(lower(first)) ||
            (is_party_member(first) && can_name(first + 1) && !is_party_plural(first + 1))))
      ++first;
    if (first > begin && lower(first) == "of" && first + 2 < end) first += 2;
    while (first + 1 < end && first > begin && person_titles().contains(lower(first))) ++first;
    bool has_title = first > begin;
    if (has_title && organisation_words().contains(lower(end - 1))) {
      first = begin;
      has_title = false;
    }
    // "Mayor van Dam": small particles belong to the name.
    static const WordSet particles("van von de der den del di da dos al el la le");
    while (first == begin && begin > s.first_token + 1 && particles.contains(lower(begin - 1)) &&
           token(begin).after_blank &&
           (person_titles().contains(lower(begin - 2)) || particles.contains(lower(begin - 2)))) {
      first = --begin;
      name.title_token = begin;
    }
    // Lower-case titles: "mayor Ida Holt".
    if (!has_title && begin > s.first_token && person_titles().contains(lower(begin - 1)) &&
        token(begin).after_blank && !organisation_words().contains(lower(end - 1))) {
      has_title = true;
      name.title_token = begin - 1;
      while (name.title_token > s.first_token && is_title_modifier(name.title_token - 1)) --name.title_token;
    }
    // Nor do roles in capitals: "Chief Executive Officer".
    bool only_roles = true;
    for (std::uint32_t i = begin; i < end; ++i) {
      const std::string w = lower(i);
      only_roles =
          only_roles && (person_titles().contains(w) || person_roles().contains(w) || is_title_modifier(i));
    }
    // "Labour opposes the toll"
    const std::string word_alone = end - begin == 1 ? lower(begin) : std::string();
    const bool party = party_groups().contains(word_alone) &&
                       (!small_words_.contains(word_alone) || inner_names_.contains(word_alone));
    if (only_roles && !party) return run_end;
    // A title alone names nobody: "the President".
    if (first + 1 == end && person_titles().contains(lower(first)) && !has_title) return run_end;
    // "Marel CEO": the role ends the run.
    while (end > first + 1 && common_acronyms().contains(word(end - 1))) --end;

    // "Obama administration", "Clinton campaign": a body named after somebody.
    static const WordSet named_bodies("administration campaign government");
    std::uint32_t go_on = run_end;
    if (!has_title && end == run_end && end < s.end_token && token(end).after_blank &&
        named_bodies.contains(lower(end)) && !demonyms().contains(lower(first))) {
      go_on = ++end;
    }

    name.first_token = first;
    name.end_token = end;
    name.span = {token(first).span.begin, token(end - 1).span.end};
    name.in_heading = title_case_;
    if (end - first == 1 && !has_title && opens_sentence(first, s) && !is_supported_opener(first, s))
      return go_on;
    kinds_.set_kind(name, has_title, s);
    if (name.kind == EntityKind::other && end - first == 1 && demonyms().contains(lower(first))) return go_on;
    names_.push_back(name);
    return go_on;
  }

  // A single capitalised word that begins a sentence: a name unless the text has it in small letters, too, or
  // what follows could not follow a name.
  bool is_supported_opener(std::uint32_t i, const Sentence& s) const {
    const std::string w = lower(i);
    if (countries().contains(word(i)) || first_names().contains(w) || party_groups().contains(w) ||
        is_all_caps(word(i)))
      return true;
    if (small_words_.contains(w)) return false;
    if (inner_names_.contains(w)) return true;
    if (i + 1 >= s.end_token || common_openers().contains(w) || w.ends_with("ing") || w.ends_with("ly"))
      return false;
    static const WordSet followers("has had is was will would says said 's , and told 'd also who");
    const std::string next = lower(i + 1);
    return followers.contains(next) || (next.size() > 4 && (next.ends_with("ed") || next.ends_with("s")));
  }

  // Words in small letters, and capitalised ones within sentences.
  void collect_words() {
    for (const Sentence& s : analysis_.sentences) {
      for (std::uint32_t i = s.first_token; i < s.end_token; ++i) {
        if (token(i).kind != TokenKind::word) continue;
        if (!token(i).capitalised) {
          small_words_.insert(lower(i));
        } else if (!s.heading && !opens_sentence(i, s)) {
          inner_names_.insert(lower(i));
        }
      }
    }
  }

  // In title case every word looks like a name; the body decides.
  void drop_unsupported_headings() {
    std::set<std::string> body;
    for (const auto& name : names_) {
      if (name.in_heading) continue;
      for (std::uint32_t i = name.first_token; i < name.end_token; ++i) body.insert(lower(i));
      body.insert(lower_word(text_.slice(name.span)));
    }
    std::vector<Name> kept;
    for (Name name : names_) {
      if (name.in_heading) {
        // The longest part that the body names, from the left.
        while (name.end_token > name.first_token && !body.contains(lower(name.end_token - 1)))
          --name.end_token;
        while (name.first_token < name.end_token && !body.contains(lower(name.first_token)))
          ++name.first_token;
        if (name.first_token >= name.end_token) continue;
        name.title_token = std::min(name.title_token, name.first_token);
        name.span = {token(name.first_token).span.begin, token(name.end_token - 1).span.end};
      }
      kept.push_back(name);
    }
    names_ = std::move(kept);
  }

  NameKinds kinds_;
  std::vector<Name> names_;
  std::unordered_set<std::string> small_words_;
  std::unordered_set<std::string> inner_names_;
  bool title_case_ = false;
  std::uint32_t dateline_end_ = 0;  // of the sentence that is read
};

}  // namespace

std::vector<Name> find_names(const Text& text, const Analysis& analysis) {
  return NameFinder(text, analysis).find();
}

}  // namespace standpoint
