#pragma once
// What the readers of CoNLL-U and BIO files share: the loop over lines, comments, name tags.

#include <standpoint/io/conllu.hpp>

#include <cstddef>
#include <functional>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {

/// One format: what it makes of a line that is neither empty nor a comment, and of a whole sentence.
class TreebankFormat {
 public:
  TreebankFormat() = default;
  TreebankFormat(const TreebankFormat&) = delete;
  TreebankFormat& operator=(const TreebankFormat&) = delete;
  virtual ~TreebankFormat() = default;

  /// A new sentence begins.
  virtual void begin() {}
  virtual bool is_comment(std::string_view line) const = 0;
  /// Adds the line to sentence(), or calls fail().
  virtual void add_line(std::string_view line) = 0;
  /// Checks sentence() when all its lines are there and none has failed.
  virtual void finish() = 0;

  /// Reads the stream to its end, or until `on_sentence` returns false.
  TreebankCounts read(std::istream& in, const std::string& name, const OnSentence& on_sentence,
                      const DiagnosticSink& report);

 protected:
  TreebankSentence& sentence() { return sentence_; }
  /// Adds a word of the current line.
  void add_word(TreebankWord&& word);
  /// Reports the current line, or line `line`; its sentence is left out.
  void fail(const std::string& message) { fail_at(line_, message); }
  void fail_at(std::size_t line, const std::string& message);
  bool failed() const { return failed_; }
  std::size_t current_line() const { return line_; }
  std::size_t line_of_word(std::size_t index) const { return word_lines_[index]; }
  /// False, after fail(), for what is no BIO tag.
  bool check_tag(std::string_view tag);
  /// Names of the whole sentence: an unknown tag becomes O, an I- that continues nothing B-, with a warning.
  void finish_names();

 private:
  void add_comment(std::string_view line);
  bool take_line(std::string_view line, bool too_long);
  bool end_sentence(const OnSentence& on_sentence);
  void clear();

  const DiagnosticSink* report_ = nullptr;
  std::string name_;
  TreebankCounts counts_;
  TreebankSentence sentence_;
  std::vector<std::size_t> word_lines_;
  std::size_t line_ = 0;
  bool failed_ = false;
  bool skipping_ = false;  // to the next empty line
};

/// Reads `path` or "-" with `format`; what cannot be opened is reported and counted.
TreebankCounts read_treebank_file(const std::string& path, TreebankFormat& format,
                                  const OnSentence& on_sentence, const DiagnosticSink& report);

/// Splits at tabs into `fields`, whose size on return is the number found, at most `most` + 1.
void split_tabs(std::string_view line, std::size_t most, std::vector<std::string_view>& fields);

/// A value as it may stand in a message: control characters as '?', cut to 40 bytes.
std::string shown(std::string_view value);

/// "B-PER" and "I-PER" from the third character on; "" for "O" and "".
inline std::string_view name_type(std::string_view tag) { return tag.size() > 2 ? tag.substr(2) : ""; }

}  // namespace standpoint::io
