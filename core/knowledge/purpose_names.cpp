#include "knowledge/purpose_names.hpp"

#include "language/words.hpp"

#include <algorithm>
#include <string>

namespace standpoint {
namespace {

constexpr std::uint32_t longest_purpose = 5;  // words behind "for"

class PurposeNames {
 public:
  PurposeNames(const Text& text, const Analysis& analysis, std::vector<Name>& names)
      : text_(text), analysis_(analysis), names_(names) {}

  void add() {
    std::vector<Name> found;
    for (const Sentence& sentence : analysis_.sentences) {
      if (sentence.heading) continue;
      for (std::uint32_t i = sentence.first_token; i + 2 < sentence.end_token; ++i) {
        const std::uint32_t end = end_of_name(i, sentence.end_token);
        if (end == i) continue;
        Name name;
        name.first_token = name.title_token = first_of_name(i, sentence.first_token);
        name.end_token = end;
        name.span = {analysis_.tokens[name.first_token].span.begin, analysis_.tokens[end - 1].span.end};
        name.kind = EntityKind::organisation;
        name.sure_kind = true;
        found.push_back(name);
        i = end - 1;
      }
    }
    for (const Name& name : found) put(name);
  }

 private:
  std::string lower(std::uint32_t i) const { return lower_word(word_of(text_, analysis_, i)); }

  bool is_capital(std::uint32_t i) const {
    const Token& token = analysis_.tokens[i];
    return token.kind == TokenKind::word && token.capitalised;
  }

  // Behind "Americans for Clean Water" that begins with these people; i itself where nothing does.
  std::uint32_t end_of_name(std::uint32_t i, std::uint32_t limit) const {
    static const WordSet people(
        "americans britons citizens students mothers moms mums fathers dads parents families women men "
        "veterans "
        "workers teachers doctors physicians nurses scientists lawyers farmers mayors voters republicans "
        "democrats "
        "conservatives liberals progressives christians catholics jews muslims latinos friends people "
        "neighbours "
        "neighbors residents organizing organising united");
    static const WordSet links("for against without");
    if (!is_capital(i) || !people.contains(lower(i)) || !links.contains(lower(i + 1))) return i;
    std::uint32_t at = i + 2;
    if (lower(at) == "a" && at + 1 < limit) ++at;
    if (!is_capital(at)) return i;
    const std::uint32_t farthest = std::min(limit, at + longest_purpose);
    while (at < farthest && is_capital(at)) ++at;
    return at;
  }

  // "the [Young] Americans"
  std::uint32_t first_of_name(std::uint32_t i, std::uint32_t lowest) const {
    static const WordSet which("young concerned working local united american british black jewish");
    return i > lowest && is_capital(i - 1) && which.contains(lower(i - 1)) ? i - 1 : i;
  }

  void put(const Name& name) {
    const auto first = std::find_if(names_.begin(), names_.end(),
                                    [&](const Name& other) { return other.end_token > name.first_token; });
    auto behind = first;
    while (behind != names_.end() && behind->title_token < name.end_token) ++behind;
    // A name that reaches out of it knows better.
    const bool crossed = std::any_of(first, behind, [&](const Name& other) {
      return other.title_token < name.first_token || other.end_token > name.end_token;
    });
    if (crossed) return;
    names_.insert(names_.erase(first, behind), name);
  }

  const Text& text_;
  const Analysis& analysis_;
  std::vector<Name>& names_;
};

}  // namespace

void add_purpose_names(const Text& text, const Analysis& analysis, std::vector<Name>& names) {
  PurposeNames(text, analysis, names).add();
}

}  // namespace standpoint
