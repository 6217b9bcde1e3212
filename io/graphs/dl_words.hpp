#pragma once
// The words of a DL file, which blanks, commas and line ends part.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace standpoint::io {

class DlWords {
 public:
  explicit DlWords(std::string_view text) : text_(text) {}

  /// The next word or label; of a quoted one ("..." or '...') what stands inside. Nothing at the end.
  std::optional<std::string_view> next();
  /// The same, if it stands on this line. Nothing at the end of the line, which is then left behind.
  std::optional<std::string_view> next_on_line();
  /// The next word of the header, in lower case; "=" and ":" end a word and are words of their own.
  std::string next_of_header();
  /// The same without going on.
  std::string peek_of_header();

  /// Goes past a sign of the header, if it is next and not quoted: a label may be "=".
  void skip_sign(char sign);

  bool at_end();
  /// Line, from 1, of the word that was read last.
  std::size_t line() const { return word_line_; }

 private:
  void skip_blanks(bool over_lines);
  std::string_view take_word(std::string_view ends);

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t word_line_ = 1;
};

}  // namespace standpoint::io
