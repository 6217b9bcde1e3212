#include "knowledge/text_aliases.hpp"

#include "knowledge/name_index.hpp"
#include "knowledge/prepared_names.hpp"
#include "language/words.hpp"

#include <cstdint>
#include <string_view>
#include <utility>

namespace standpoint {
namespace {

bool says_also_known(const Text& text, const Analysis& analysis, std::uint32_t begin, std::uint32_t end) {
  std::string between;
  for (std::uint32_t i = begin; i < end; ++i) between += lower_word(word_of(text, analysis, i)) + " ";
  for (const std::string_view phrase :
       {"also known as ", "formerly known as ", "previously known as ", "better known as ", "known as ",
        "formerly the ", ", formerly ", "now called ", "nicknamed "}) {
    if (between.find(phrase) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

std::vector<TextAlias> text_aliases(const Text& text, const Analysis& analysis,
                                    const std::vector<Name>& names) {
  constexpr std::uint32_t farthest = 6;
  std::vector<TextAlias> found;
  for (std::size_t n = 0; n + 1 < names.size(); ++n) {
    const Name& name = names[n];
    const Name& other = names[n + 1];
    if (other.first_token <= name.end_token || other.first_token - name.end_token > farthest) continue;
    const bool in_brackets =
        word_of(text, analysis, name.end_token) == "(" && other.first_token == name.end_token + 1 &&
        other.end_token < analysis.tokens.size() && word_of(text, analysis, other.end_token) == ")";
    std::string long_form = name_text(text, name);
    std::string short_form = name_text(text, other);
    // "CRI (Confederation of Island Ports)"
    if (in_brackets && name.end_token - name.first_token == 1 && other.end_token - other.first_token > 1)
      std::swap(long_form, short_form);
    if (in_brackets && (is_short_for(short_form, long_form) || has_letters_of(short_form, long_form)))
      found.push_back({std::move(long_form), std::move(short_form), "acronym"});
    else if (says_also_known(text, analysis, name.end_token, other.first_token))
      found.push_back({std::move(long_form), std::move(short_form), "text"});
  }
  return found;
}

}  // namespace standpoint
