#include "csv_writer.hpp"
#include "file_input.hpp"
#include "table_row.hpp"

#include <standpoint/io/codebook_suggestions.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <map>
#include <set>
#include <utility>

namespace standpoint::io {
namespace {

class Answers {
 public:
  explicit Answers(const Codebook& codebook) {
    for (const auto& issue : codebook.issues()) ids_.insert(issue.id);
    for (const auto& phrase : codebook.phrases()) known_.emplace(key(phrase), phrase);
  }

  RowProblem add(const TableRow& row) {
    if (auto problem = row.empty_field({"phrase"})) return problem;
    const std::string answer = row["accept"];
    if (answer.empty()) {
      ++answers_.open;
      return std::nullopt;
    }
    CodebookPhrase phrase;
    phrase.phrase = row["phrase"];
    phrase.issue = row["issue"];
    phrase.where = row.where();
    const std::string folded = fold(answer);
    const std::string pole = row["pole"];
    if (pole != "" && pole != "1" && pole != "-1")
      return fmt::format("unknown pole '{}' (expected 1 or -1)", pole);
    phrase.pole = pole == "-1" ? -1 : 1;
    if (folded == "y" || folded == "yes") {
      if (phrase.issue.empty()) return std::string("'issue' is empty; name one, or answer new or n");
    } else if (folded == "n" || folded == "no") {
      phrase.type = PhraseType::never;
      phrase.pole = 1;
    } else if (folded == "new") {
      phrase.issue = new_issue(phrase.phrase);
      phrase.pole = 1;
    } else {
      const bool turned = answer.starts_with('-');
      phrase.issue = turned ? answer.substr(1) : answer;
      phrase.pole = turned ? -1 : 1;
    }
    if (!phrase.issue.empty() && !ids_.contains(phrase.issue))
      return fmt::format(
          "'{}' is neither y, n, new nor the id of an issue; issues.csv has the ids",
          folded == "y" || folded == "yes" || folded == "n" || folded == "no" ? phrase.issue : answer);
    return keep(std::move(phrase));
  }

  CodebookAnswers take() { return std::move(answers_); }

 private:
  using Key = std::pair<std::string, std::string>;
  static Key key(const CodebookPhrase& phrase) { return {phrase.issue, fold(phrase.phrase)}; }

  std::string new_issue(const std::string& label) {
    const std::string id = codebook_id(label);
    CodedIssue issue;
    issue.id = id;
    for (int n = 2; !ids_.insert(issue.id).second; ++n) issue.id = fmt::format("{}-{}", id, n);
    issue.label = label;
    answers_.issues.push_back(issue);
    return issue.id;
  }

  RowProblem keep(CodebookPhrase phrase) {
    const auto [at, is_new] = known_.emplace(key(phrase), phrase);
    if (is_new) {
      answers_.phrases.push_back(std::move(phrase));
      return std::nullopt;
    }
    if (at->second.pole == phrase.pole &&
        (at->second.type == PhraseType::never) == (phrase.type == PhraseType::never))
      return std::nullopt;
    return fmt::format(
        "the phrase '{}' of '{}' is in the codebook with another pole or type; change it there",
        phrase.phrase, phrase.issue);
  }

  std::set<std::string> ids_;
  std::map<Key, CodebookPhrase> known_;
  CodebookAnswers answers_;
};

}  // namespace

void write_codebook_suggestions(std::ostream& out, std::span<const CodebookSuggestion> suggestions,
                                const std::function<std::string(const DocumentId&)>& title) {
  CsvWriter writer(out);
  writer.row({"accept", "issue", "pole", "phrase", "statements", "actors", "example", "document", "score",
              "source"});
  for (const auto& one : suggestions) {
    const bool near = !one.issue.empty();
    writer.row({"", one.issue, near ? (one.pole < 0 ? "-1" : "1") : "", one.phrase,
                std::to_string(one.statements), std::to_string(one.actors), one.example, title(one.doc),
                near ? fmt::format("{:.2f}", one.score) : "", one.source});
  }
}

Result<CodebookAnswers> read_codebook_answers(std::istream& in, const std::string& name,
                                              const Codebook& codebook) {
  Answers answers(codebook);
  if (auto error = read_table(in, name, {"accept", "issue", "phrase"},
                              [&](const TableRow& row) { return answers.add(row); }))
    return *error;
  return answers.take();
}

Result<CodebookAnswers> read_codebook_answers_file(const std::string& path, const Codebook& codebook) {
  auto file = FileInput::open(path);
  if (!file) return file.error();
  return read_codebook_answers(file->stream(), file->name(), codebook);
}

}  // namespace standpoint::io
