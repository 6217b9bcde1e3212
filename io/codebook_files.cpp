#include "file_input.hpp"
#include "table_append.hpp"
#include "table_row.hpp"

#include <standpoint/io/codebook.hpp>
#include <standpoint/io/text_file.hpp>
#include <standpoint/model/ascii.hpp>

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <sstream>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::string_view issues_file = "issues.csv";
constexpr std::string_view phrases_file = "phrases.csv";
constexpr std::array<std::string_view, 6> issue_columns = {
    "id", "label", "parent", "support_means", "oppose_means", "description"};
constexpr std::array<std::string_view, 4> phrase_columns = {"issue", "phrase", "pole", "type"};

std::string in_folder(const std::string& folder, std::string_view file) {
  return (std::filesystem::path(folder) / file).string();
}

RowProblem add_issue(const TableRow& row, Codebook& into) {
  if (auto problem = row.empty_field({"id", "label"})) return problem;
  const std::string id = row["id"];
  if (into.find(id) != nullptr)
    return fmt::format("the id '{}' stands in a row before; give each issue its own", id);
  into.add(CodedIssue{id, row["label"], row["parent"], row["support_means"], row["oppose_means"],
                      row["description"]});
  return std::nullopt;
}

RowProblem add_phrase(const TableRow& row, std::string where, Codebook& into) {
  if (auto problem = row.empty_field({"phrase"})) return problem;
  CodebookPhrase phrase;
  phrase.issue = row["issue"];
  phrase.phrase = row["phrase"];
  const std::string type = row["type"];
  if (!type.empty()) {
    const auto known = parse_phrase_type(type);
    if (!known) return fmt::format("unknown type '{}' (expected lemma, exact or not)", type);
    phrase.type = *known;
  }
  const std::string pole = row["pole"];
  // A row of type not has pole 0 in most codebooks.
  const bool known_pole = pole.empty() || pole == "1" || pole == "+1" || pole == "-1" ||
                          (pole == "0" && phrase.type == PhraseType::never);
  if (!known_pole) return fmt::format("unknown pole '{}' (expected 1 or -1)", pole);
  phrase.pole = pole == "-1" ? -1 : 1;
  phrase.where = std::move(where);
  into.add(std::move(phrase));
  return std::nullopt;
}

NewRow row_of(const CodedIssue& issue) {
  return {{"id", issue.id},
          {"label", issue.label},
          {"parent", issue.parent},
          {"support_means", issue.support_means},
          {"oppose_means", issue.oppose_means},
          {"description", issue.description}};
}

NewRow row_of(const CodebookPhrase& phrase) {
  const bool never = phrase.type == PhraseType::never;
  return {{"issue", phrase.issue},
          {"phrase", phrase.phrase},
          // A table without these columns means the same by saying nothing.
          {"pole",
           never             ? "0"
           : phrase.pole < 0 ? "-1"
                             : "1",
           phrase.pole > 0 || never},
          {"type", std::string(to_string(phrase.type)), phrase.type == PhraseType::lemma}};
}

// "A  Toll" -> "a toll": what makes two phrases one.
std::string folded_words(std::string_view phrase) {
  std::string words;
  for (const char c : phrase) {
    if (c != ' ' && c != '\t') {
      words += c;
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
  }
  if (!words.empty() && words.back() == ' ') words.pop_back();
  return lower_ascii(words);
}

template <class List>
std::vector<NewRow> rows_of(const List& list) {
  std::vector<NewRow> rows;
  rows.reserve(list.size());
  for (const auto& one : list) rows.push_back(row_of(one));
  return rows;
}

}  // namespace

std::optional<Error> read_codebook_file(std::istream& in, std::string_view file, const std::string& name,
                                        Codebook& into) {
  if (file == issues_file)
    return read_table(in, name, {"id", "label"}, [&](const TableRow& row) { return add_issue(row, into); });
  if (file == phrases_file)
    return read_table(in, name, {"issue", "phrase"},
                      [&](const TableRow& row) { return add_phrase(row, row.where(), into); });
  return Error{Errc::unsupported, name, fmt::format("'{}' is no file of a codebook", file)};
}

Result<std::shared_ptr<const Codebook>> load_codebook(const std::string& folder) {
  auto codebook = std::make_shared<Codebook>();
  for (const auto file : {issues_file, phrases_file}) {
    const std::string path = in_folder(folder, file);
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
      if (file == phrases_file) continue;
      return Error{
          Errc::not_found, folder,
          "no issues.csv there; give the folder of a codebook, or draft one with 'standpoint codebook "
          "suggest --init'"};
    }
    auto input = FileInput::open(path);
    if (!input) return input.error();
    if (auto error = read_codebook_file(input->stream(), file, input->name(), *codebook)) return *error;
  }
  if (auto error = codebook->finish()) {
    if (error->where == issues_file) error->where = in_folder(folder, issues_file);
    return *error;
  }
  return std::shared_ptr<const Codebook>(std::move(codebook));
}

std::optional<Error> write_codebook(const std::string& folder, const Codebook& codebook) {
  for (const auto file : {issues_file, phrases_file}) {
    std::error_code ignored;
    const std::string path = in_folder(folder, file);
    if (std::filesystem::exists(path, ignored))
      return Error{Errc::not_writable, path, "is there already; give another folder, or move it away"};
  }
  return append_to_codebook(folder, codebook.issues(), codebook.phrases());
}

std::optional<Error> append_to_codebook(const std::string& folder, std::span<const CodedIssue> issues,
                                        std::span<const CodebookPhrase> phrases) {
  // Issues first: a phrase without its issue would be an error when the codebook is read again.
  if (!issues.empty()) {
    if (auto error = append_rows(in_folder(folder, issues_file), issue_columns, rows_of(issues)))
      return error;
  }
  if (phrases.empty()) return std::nullopt;
  return append_rows(in_folder(folder, phrases_file), phrase_columns, rows_of(phrases));
}

std::optional<Error> move_codebook_phrase(const std::string& folder, const CodedIssue& issue,
                                          const CodebookPhrase& phrase) {
  const std::string path = in_folder(folder, phrases_file);
  const auto old = read_table_bytes(path);
  if (!old) return old.error();

  // Where the phrase stands now, and whether it stands where it shall.
  const std::string wanted = folded_words(phrase.phrase);
  std::vector<std::size_t> lines;
  bool is_there = false;
  const auto look = [&](const TableRow& row) -> RowProblem {
    if (folded_words(row["phrase"]) != wanted || row["type"] == to_string(PhraseType::never))
      return std::nullopt;
    const bool keeps = row["issue"] == phrase.issue && (row["pole"] == "-1") == (phrase.pole < 0);
    if (keeps) is_there = true;
    if (!keeps) lines.push_back(row.line());
    return std::nullopt;
  };
  std::istringstream in(*old);
  if (auto error = read_table(in, path, {"issue", "phrase"}, look); error && error->code != Errc::empty)
    return error;

  // The codebook as it would be, so that nothing is written that cannot be read again.
  Codebook after;
  bool has_issue = false;
  std::error_code ignored;
  if (std::filesystem::exists(in_folder(folder, issues_file), ignored)) {
    const auto before = load_codebook(folder);
    if (!before) return before.error();
    for (const auto& one : (*before)->issues()) after.add(one);
    for (const auto& one : (*before)->phrases()) {
      if (one.type == PhraseType::never || folded_words(one.phrase) != wanted) after.add(one);
    }
    has_issue = (*before)->find(issue.id) != nullptr;
  }
  if (!has_issue) after.add(issue);
  after.add(phrase);
  if (auto error = after.finish()) return error;

  if (!has_issue) {
    if (auto error = append_to_codebook(folder, std::span(&issue, 1), {})) return error;
  }
  if (is_there && lines.empty()) return std::nullopt;
  std::string bytes = without_rows(*old, lines);
  if (!is_there) {
    const NewRow row = row_of(phrase);
    auto with = with_rows(std::move(bytes), path, phrase_columns, std::span(&row, 1));
    if (!with) return with.error();
    bytes = std::move(*with);
  }
  if (auto written = write_text_file(path, bytes); !written) return written.error();
  return std::nullopt;
}

}  // namespace standpoint::io
