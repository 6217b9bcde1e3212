#pragma once
// Questions by recursive descent. The grammar stands in query_language.hpp.

#include "query/question_words.hpp"

#include <standpoint/graph/query_language.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::graph {

/// What may stand at the end of a question that is not finished: from byte `begin` on.
struct Expected {
  std::size_t begin = 0;
  std::vector<std::string> words;  ///< or:
  std::optional<NameScope> names = std::nullopt;
};

class QuestionParser {
 public:
  using Stops = std::vector<std::string_view>;

  /// `names` may be null. Both must outlive it.
  QuestionParser(std::string_view text, const NameIndex* names) : text_(text), names_(names) {}

  Result<Question> parse();
  /// What would have gone on at the end, after parse(), whether that failed or not.
  const std::vector<Expected>& expected() const { return expected_; }

 private:
  // A wrong question: thrown and caught within parse().
  struct Wrong {
    Error error;
  };

  const QuestionWord& word() const { return words_[at_]; }
  const QuestionWord& word_after(std::size_t steps) const;
  bool at_end() const { return word().kind == QuestionWord::Kind::end; }
  bool accept(std::string_view folded);
  void expect(std::string_view expected);
  [[noreturn]] void fail(const QuestionWord& at, const std::string& message) const;
  void note(std::size_t begin, std::vector<std::string> words);

  void asked();
  void asked_two(Asked asked, std::string_view between, NameScope second);
  void asked_who();
  void asked_path();
  AskedName name(NameScope scope, const Stops& stops);
  AskedName group(const Stops& stops);
  std::size_t name_end(const Stops& stops) const;
  bool is_stop(std::size_t place, const Stops& stops) const;
  std::string joined(std::size_t begin, std::size_t end) const;
  void check_name(std::size_t begin, std::size_t end, NameScope scope, const Stops& stops);
  void note_name(std::size_t begin, std::size_t end, NameScope scope, const Stops& stops);

  void conditions();
  void condition(const QuestionWord& first);
  void once(const QuestionWord& first);
  void date(Date& date);
  void least();
  void among();
  void within();
  void through();
  void rolled_up();
  double number();
  std::size_t count();

  std::string_view text_;
  const NameIndex* names_;
  std::vector<QuestionWord> words_;
  std::size_t at_ = 0;
  Question question_;
  std::vector<std::string> said_;  // conditions that may be said once
  std::vector<Expected> expected_;
};

}  // namespace standpoint::graph
