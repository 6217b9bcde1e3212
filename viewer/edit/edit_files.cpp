// How each kind of edit is written down.

#include <standpoint/io/codebook.hpp>
#include <standpoint/io/name_suggestions.hpp>
#include <standpoint/io/output_file.hpp>
#include <standpoint/io/review.hpp>
#include <standpoint/io/text_file.hpp>
#include <standpoint/model/ascii.hpp>
#include <standpoint/viewer/edit_desk.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <span>
#include <utility>

namespace standpoint::viewer {
namespace {

// The rows of a review file; none where it is not there.
Result<std::vector<ReviewRow>> read_rows(const std::string& path) {
  std::vector<ReviewRow> rows;
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return rows;
  auto reviews = io::read_reviews_file(path);
  if (!reviews && reviews.error().code == Errc::empty) return rows;
  if (!reviews) return reviews.error();
  for (const auto& [document, of_document] : reviews->documents()) {
    for (const auto& [id, row] : of_document) rows.push_back(row);
  }
  return rows;
}

void change(ReviewRow& row, const StatementEdit& edit) {
  if (edit.status == ReviewStatus::automatic) {
    row.values = row.found;
  } else {
    if (edit.stance) row.values.stance = *edit.stance;
    if (edit.actor) row.values.actor = *edit.actor;
    if (edit.issue) row.values.issue = *edit.issue;
    if (edit.target) row.values.target = *edit.target;
    if (edit.act) row.values.act = *edit.act;
  }
  row.status = edit.status;
  row.status = row.decision();
  if (edit.note) row.note = *edit.note;
}

std::string in_words(const ReviewRow& row) {
  const std::string& object = row.values.issue.empty() ? row.values.target : row.values.issue;
  return fmt::format("{}: {}, {}, {}",
                     row.status == ReviewStatus::automatic ? "no decision" : to_string(row.status),
                     row.values.actor, to_string(row.values.stance), object);
}

}  // namespace

Result<std::string> EditDesk::write_review(const StatementEdit& edit) const {
  auto rows = read_rows(files_.review);
  if (!rows) return rows.error();
  auto row =
      std::find_if(rows->begin(), rows->end(), [&](const ReviewRow& one) { return one.id == edit.id; });
  if (row == rows->end()) {
    auto all = review_rows(*map_.shown.corpus);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ReviewRow& one) { return one.id == edit.id; });
    if (found == all.end())
      return Error{Errc::not_found, edit.id.value, "no statement of the map has this id"};
    row = rows->insert(rows->end(), std::move(*found));
  }
  change(*row, edit);
  if (row->values.actor.empty() || (row->values.issue.empty() && row->values.target.empty()))
    return Error{Errc::invalid_value, edit.id.value, "a statement needs an actor, and an issue or a target"};
  const std::string what = in_words(*row);
  sort_review_rows(*rows);

  auto file = io::OutputFile::create(files_.review);
  if (!file) return file.error();
  io::write_reviews(file->stream(), *rows);
  if (auto written = file->commit(); !written) return written.error();
  return what;
}

const Entity* EditDesk::find_entity(const EntityId& id) const {
  if (const Entity* shown = map_.shown.corpus->find(id)) return shown;
  return map_.found == nullptr ? nullptr : map_.found->find(id);
}

// By ids, since only they say which of two of one name is meant; the names stand in the note.
Result<std::string> EditDesk::write_override(const EntityId& a, const EntityId& b, bool is_one) const {
  const Entity* one = find_entity(a);
  const Entity* other = find_entity(b);
  if (one == nullptr || other == nullptr)
    return Error{Errc::not_found, one == nullptr ? a.value : b.value, "no name of the map has this id"};
  if (a == b) return Error{Errc::invalid_value, a.value, "these are one already"};
  NameOverride row;
  row.op = is_one ? NameOverride::Op::same : NameOverride::Op::not_same;
  row.a = a.value;
  row.b = b.value;
  row.note = fmt::format("{} {} {}", one->name, is_one ? "=" : "/", other->name);

  std::error_code failed;
  std::filesystem::create_directories(files_.names, failed);
  if (failed) return Error{Errc::not_writable, files_.names, "cannot be made: " + failed.message()};
  const std::string path = (std::filesystem::path(files_.names) / "overrides.csv").string();
  const auto update = io::add_overrides(path, std::span(&row, 1));
  if (!update) return update.error();
  if (update->added.empty()) return Error{Errc::invalid_value, path, "says so already"};
  if (auto written = io::write_text_file(path, update->bytes); !written) return written.error();
  return is_one ? fmt::format("{} is {}", one->name, other->name)
                : fmt::format("{} is not {}", one->name, other->name);
}

Result<std::string> EditDesk::write_phrase(const MovePhrase& edit) const {
  const std::string phrase(trim(edit.phrase));
  const std::string wanted(trim(edit.issue));
  if (phrase.empty() || wanted.empty())
    return Error{Errc::invalid_value, files_.codebook, "a phrase and an issue are needed"};

  // An issue of the codebook by its id or label, in any case; else a new one of that label.
  CodedIssue issue;
  std::error_code ignored;
  const bool has_codebook =
      std::filesystem::exists(std::filesystem::path(files_.codebook) / "issues.csv", ignored);
  if (has_codebook) {
    const auto codebook = io::load_codebook(files_.codebook);
    if (!codebook) return codebook.error();
    for (const auto& one : (*codebook)->issues()) {
      if (one.id == wanted || lower_ascii(one.label) == lower_ascii(wanted) || "i:" + one.id == wanted)
        issue = one;
    }
    if (issue.id.empty()) {
      issue.id = codebook_id(wanted);
      for (int n = 2; (*codebook)->find(issue.id) != nullptr; ++n)
        issue.id = fmt::format("{}-{}", codebook_id(wanted), n);
    }
  } else {
    issue.id = codebook_id(wanted);
  }
  if (issue.label.empty()) issue.label = wanted;
  if (!has_codebook && !map_.shown.corpus->codebook_sha256().empty()) {
    return Error{
        Errc::invalid_value, files_.codebook,
        "the statements are coded with a codebook that is not there; start again with --codebook and its "
        "folder, so that the phrase is added to it and the coding stays"};
  }

  CodebookPhrase row;
  row.issue = issue.id;
  row.phrase = phrase;
  row.pole = edit.pole < 0 ? -1 : 1;
  if (auto error = io::move_codebook_phrase(files_.codebook, issue, row)) return *error;
  return fmt::format("\"{}\" {} {}", phrase, row.pole < 0 ? "is against" : "is", issue.label);
}

}  // namespace standpoint::viewer
