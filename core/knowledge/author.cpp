#include "knowledge/author.hpp"

#include "knowledge/gender.hpp"
#include "knowledge/name_index.hpp"
#include "language/name_lists.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace standpoint {
namespace {

constexpr std::size_t head_paragraphs = 5;  // a by-line stands in one of the first
constexpr std::size_t tail_paragraphs = 5;  // a signature in one of the last
constexpr std::uint32_t longest_line = 14;  // tokens of a by-line or signature
constexpr std::uint32_t longest_account = 4;
constexpr std::uint32_t longest_name = 4;
constexpr std::uint32_t longest_close = 9;  // of a signature whose name was not seen as one

struct Paragraph {
  std::uint32_t first = 0;  // tokens
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - first; }
};

class AuthorFinder {
 public:
  AuthorFinder(const Text& text, const Analysis& analysis, DocumentEntities& found)
      : text_(text), analysis_(analysis), found_(found) {
    for (const Sentence& s : analysis.sentences) {
      const bool first = &s == analysis.sentences.data();
      if (first || s.paragraph != last_number_) paragraphs_.push_back({s.first_token, s.first_token});
      paragraphs_.back().end = s.end_token;
      last_number_ = s.paragraph;
    }
  }

  std::optional<std::size_t> find(const std::string& given) {
    if (!given.empty()) return named(given);
    const std::size_t head = std::min(paragraphs_.size(), head_paragraphs);
    for (std::size_t p = 0; p < head; ++p) {
      if (const auto author = byline(paragraphs_[p])) return several_ ? std::nullopt : author;
    }
    for (std::size_t p = 1; p < head; ++p) {
      if (const auto author = name_alone(paragraphs_[p])) return author;
    }
    const std::size_t tail =
        std::max<std::size_t>(1, paragraphs_.size() - std::min(paragraphs_.size(), tail_paragraphs));
    for (std::size_t p = paragraphs_.size(); p > tail; --p) {
      if (const auto author = signature(paragraphs_[p - 1])) return author;
    }
    for (std::size_t p = paragraphs_.size(); p > tail; --p) {
      if (const auto author = note(paragraphs_[p - 1])) return author;
    }
    return std::nullopt;
  }

 private:
  std::string lower(std::uint32_t i) const { return lower_word(word_of(text_, analysis_, i)); }

  const LocalMention* mention(std::uint32_t i) const {
    const auto at = found_.mention_at(i);
    return at && found_.mentions[*at].type == MentionType::name ? &found_.mentions[*at] : nullptr;
  }

  bool is_person(const LocalMention& m) const { return found_.entities[m.entity].kind == EntityKind::person; }

  // Two or three capitalised words that are no name of a body: a writer whom the language engine did not see.
  std::optional<std::uint32_t> end_of_name(std::uint32_t i, std::uint32_t end) const {
    static const WordSet others("our the a staff news desk editor editorial board correspondent office team");
    std::uint32_t at = i;
    while (at < end && at < i + longest_name && is_name_word(at) && !others.contains(lower(at)) &&
           !organisation_words().contains(lower(at)) && !body_nouns().contains(lower(at)) && !covered(at))
      ++at;
    const bool whole = at >= i + 2 && word_of(text_, analysis_, at - 1).size() > 1;
    return whole && (at >= end || !is_name_word(at)) ? std::optional(at) : std::nullopt;
  }

  bool covered(std::uint32_t i) const { return found_.mention_at(i).has_value(); }

  bool is_name_word(std::uint32_t i) const {
    const std::string word(word_of(text_, analysis_, i));
    const auto letter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    if (word.empty() || word.front() < 'A' || word.front() > 'Z' || calendar_words().contains(lower(i)))
      return false;
    const bool capitals =
        word.size() > 2 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return !capitals && std::all_of(word.begin(), word.end(), [&](char c) {
      return letter(c) || c == '.' || c == '-' || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
    });
  }

  std::size_t add(std::uint32_t first, std::uint32_t end) {
    LocalMention mention;
    mention.first_token = first;
    mention.end_token = end;
    mention.span = {analysis_.tokens[first].span.begin, analysis_.tokens[end - 1].span.end};
    mention.rule = "author";
    mention.confidence = 0.9;
    const std::string name(text_.slice(mention.span));
    const auto known = std::find_if(found_.entities.begin(), found_.entities.end(),
                                    [&](const LocalEntity& entity) { return entity.name == name; });
    mention.entity = static_cast<std::size_t>(known - found_.entities.begin());
    if (known == found_.entities.end()) {
      LocalEntity author;
      author.name = name;
      author.kind = EntityKind::person;
      author.gender = gender_of_first_name(lower(first));
      found_.entities.push_back(std::move(author));
    }
    ++found_.entities[mention.entity].mentions;
    const auto at =
        std::upper_bound(found_.mentions.begin(), found_.mentions.end(), first,
                         [](std::uint32_t token, const LocalMention& m) { return token < m.first_token; });
    found_.mentions.insert(at, mention);
    return mention.entity;
  }

  // "By Ida Holt, Marel Wire"; "Posted by Ida Holt | 12 comments"; "Statement by the Harbour Union".
  std::optional<std::size_t> byline(const Paragraph& p) {
    if (p.size() > longest_line) return std::nullopt;
    static const WordSet makers(
        "posted written words text story column comment interview opinion analysis interviewed blog "
        "reported");
    static const WordSet speeches(
        "statement remarks speech address testimony letter message op-ed essay declaration keynote sermon "
        "submission");
    for (std::uint32_t i = p.first; i + 1 < p.end; ++i) {
      const std::string w = lower(i);
      const bool by = w == "by";
      if (!by && w != "from" && w != "of" && w != "author") continue;
      // "From: Ida Holt <...>", "Author: Ida Holt", the head of a message.
      const bool header = !by && w != "of" && i == p.first && lower(i + 1) == ":" && i + 2 < p.end;
      const bool opens = (by && i == p.first) || header;
      const std::string before = i > p.first ? lower(i - 1) : "";
      const bool made = by && makers.contains(before) && i <= p.first + 2;
      const bool said = speeches.contains(before) && i <= p.first + 4;
      if (!opens && !made && !said) continue;
      std::uint32_t name = i + (header ? 2 : 1);
      if (lower(name) == "the" && name + 1 < p.end) ++name;
      const LocalMention* author = mention(name);
      if (author == nullptr) {
        const auto end = opens || made ? end_of_name(name, p.end) : std::nullopt;
        // "By Ida Holt and Ben Shaw"
        if (!end || (*end < p.end && (lower(*end) == "and" || lower(*end) == "&"))) continue;
        return add(name, *end);
      }
      // What several sign is nobody's own.
      for (std::uint32_t k = author->end_token; k < p.end; ++k) {
        const LocalMention* other = mention(k);
        if (other != nullptr && is_person(*other) && is_person(*author) && other->entity != author->entity)
          several_ = true;
      }
      return author->entity;
    }
    return std::nullopt;
  }

  // A line of its own that is a person's name.
  std::optional<std::size_t> name_alone(const Paragraph& p) const {
    const LocalMention* name = mention(p.first);
    if (name == nullptr || !is_person(*name)) return std::nullopt;
    const bool full = name->end_token - name->first_token >= 2;
    return full && name->end_token == p.end ? std::optional(name->entity) : std::nullopt;
  }

  // "Ida Holt", "- Ida Holt, chair of the Harbour Union" at the end.
  std::optional<std::size_t> signature(const Paragraph& p) {
    std::uint32_t i = p.first;
    while (i < p.end && analysis_.tokens[i].kind == TokenKind::punctuation) ++i;
    if (p.size() > longest_line || i == p.end) return std::nullopt;
    const std::string last = lower(p.end - 1);
    const bool ends = last == "." || last == "?" || last == "!" || last == ":";
    const LocalMention* name = mention(i);
    if (name == nullptr) {
      const auto end = end_of_name(i, p.end);
      // A line of the text itself may begin like that.
      const bool at_end = p.end == paragraphs_.back().end && p.size() <= longest_close;
      const bool full = at_end && end && (*end == p.end || (lower(*end) == "," && !ends));
      if (!full || gender_of_first_name(lower(i)) == Gender::unknown) return std::nullopt;
      return add(i, *end);
    }
    if (!is_person(*name) || name->end_token - name->first_token < 2) return std::nullopt;
    const bool whole = name->end_token == p.end || (lower(name->end_token) == "," && !ends);
    return whole ? std::optional(name->entity) : std::nullopt;
  }

  // "Ida Holt is a harbour pilot."; "The author, Ida Holt, was mayor until 2012."
  std::optional<std::size_t> note(const Paragraph& p) const {
    constexpr std::uint32_t longest_note = 60;
    if (p.size() > longest_note) return std::nullopt;
    std::uint32_t i = p.first;
    if (i + 3 < p.end && lower(i) == "the" && (lower(i + 1) == "author" || lower(i + 1) == "writer")) {
      i += 2;
      if (lower(i) == ",") ++i;
    }
    const LocalMention* name = mention(i);
    if (name == nullptr || !is_person(*name) || name->end_token - name->first_token < 2) return std::nullopt;
    std::uint32_t verb = name->end_token;
    if (verb < p.end && lower(verb) == ",") {
      ++verb;
      while (verb < p.end && lower(verb) != ",") ++verb;
      ++verb;
    }
    if (verb + 1 >= p.end) return std::nullopt;
    const std::string w = lower(verb);
    static const WordSet notes("writes teaches blogs edits runs leads chairs");
    static const WordSet offices(
        "a an the former director professor chief chair chairman chairwoman president editor executive "
        "founder author senior managing co-founder");
    const bool is = (w == "is" || w == "was") && offices.contains(lower(verb + 1));
    if (!is && !notes.contains(w)) return std::nullopt;
    for (std::uint32_t k = p.first; k < p.end; ++k) {
      if (lower(k) == "i" || lower(k) == "said") return std::nullopt;
    }
    return name->entity;
  }

  // The entity of the author that the document's record names.
  std::optional<std::size_t> named(std::string given) {
    if (lower_word(given.substr(0, 3)) == "by ") given.erase(0, 3);
    if (given.find(" and ") != std::string::npos || given.find(';') != std::string::npos ||
        given.find('&') != std::string::npos)
      return std::nullopt;
    given.resize(std::min(given.size(), given.find(',')));
    const std::string key = name_key(given);
    if (key.empty()) return std::nullopt;
    for (std::size_t e = 0; e < found_.entities.size(); ++e) {
      const LocalEntity& entity = found_.entities[e];
      const bool same = name_key(entity.name) == key ||
                        std::any_of(entity.aliases.begin(), entity.aliases.end(),
                                    [&](const Alias& alias) { return name_key(alias.name) == key; });
      if (same) return e;
    }
    LocalEntity author;
    author.name = given;
    const auto blank = key.rfind(' ');
    const std::string last = blank == std::string::npos ? key : key.substr(blank + 1);
    const bool body = organisation_words().contains(last) || body_nouns().contains(last) ||
                      lower_word(given.substr(0, 4)) == "the ";
    author.kind = body ? EntityKind::organisation : EntityKind::person;
    found_.entities.push_back(std::move(author));
    return found_.entities.size() - 1;
  }

  const Text& text_;
  const Analysis& analysis_;
  DocumentEntities& found_;
  std::vector<Paragraph> paragraphs_;
  std::uint32_t last_number_ = 0;
  bool several_ = false;
};

}  // namespace

std::optional<std::size_t> find_author(const std::string& given, const Text& text, const Analysis& analysis,
                                       DocumentEntities& found) {
  return AuthorFinder(text, analysis, found).find(given);
}

void add_accounts(const Text& text, const Analysis& analysis, DocumentEntities& found) {
  std::map<std::string, std::size_t> known;
  const std::size_t named = found.mentions.size();
  std::uint32_t paragraph = 0;
  for (const Sentence& s : analysis.sentences) {
    const bool opens = &s == analysis.sentences.data() || s.paragraph != paragraph;
    paragraph = s.paragraph;
    if (!opens || !word_of(text, analysis, s.first_token).starts_with('@')) continue;
    // The name goes on to the first blank.
    std::uint32_t end = s.first_token + 1;
    while (end < s.end_token && !analysis.tokens[end].after_blank && word_of(text, analysis, end) != ":")
      ++end;
    std::uint32_t colon = end;
    while (colon < s.end_token && colon < end + longest_account && word_of(text, analysis, colon) != ":")
      ++colon;
    if (colon >= s.end_token || word_of(text, analysis, colon) != ":") continue;
    const ByteSpan span{analysis.tokens[s.first_token].span.begin, analysis.tokens[end - 1].span.end};
    const std::string name(text.slice(span));
    if (name.size() < 3) continue;
    bool taken = false;
    for (std::uint32_t i = s.first_token; i < end; ++i) {
      const auto at = std::upper_bound(
          found.mentions.begin(), found.mentions.begin() + static_cast<std::ptrdiff_t>(named), i,
          [](std::uint32_t t, const LocalMention& m) { return t < m.first_token; });
      taken = taken || (at != found.mentions.begin() && std::prev(at)->end_token > i);
    }
    if (taken) continue;
    auto account = known.find(name);
    if (account == known.end()) {
      LocalEntity entity;
      entity.name = name;
      entity.kind = EntityKind::person;
      found.entities.push_back(std::move(entity));
      account = known.emplace(name, found.entities.size() - 1).first;
    }
    LocalMention mention;
    mention.first_token = s.first_token;
    mention.end_token = end;
    mention.span = span;
    mention.entity = account->second;
    mention.rule = "account";
    mention.confidence = 0.9;
    found.mentions.push_back(mention);
    ++found.entities[account->second].mentions;
  }
  if (found.mentions.size() == named) return;
  std::sort(found.mentions.begin(), found.mentions.end(),
            [](const LocalMention& a, const LocalMention& b) { return a.first_token < b.first_token; });
}

}  // namespace standpoint
