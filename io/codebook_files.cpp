#include "file_input.hpp"
#include "table_append.hpp"
#include "table_row.hpp"

#include <standpoint/io/codebook.hpp>

#include <fmt/format.h>

#include <array>
#include <filesystem>
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
          {"pole", never             ? "0"
                   : phrase.pole < 0 ? "-1"
                                     : "1"},
          {"type", std::string(to_string(phrase.type))}};
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

}  // namespace standpoint::io
