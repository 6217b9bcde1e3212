#include "csv_writer.hpp"
#include "file_input.hpp"
#include "review_cells.hpp"
#include "table_row.hpp"

#include <standpoint/io/review.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

std::string place_text(const std::optional<CodePointSpan>& place) {
  return place ? fmt::format("{}..{}", place->start, place->end) : std::string();
}

std::string places_text(const std::vector<CodePointSpan>& places) {
  std::string text;
  for (const auto& place : places) text += (text.empty() ? "" : "|") + place_text(place);
  return text;
}

// In its shortest exact form.
std::string number_text(double value) {
  std::array<char, 32> digits{};
  return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

bool read_offset(std::string_view text, std::uint32_t& into) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), into);
  return error == std::errc() && end == text.data() + text.size();
}

std::optional<CodePointSpan> parse_place(std::string_view text) {
  const auto dots = text.find("..");
  CodePointSpan place;
  if (dots == std::string_view::npos || !read_offset(text.substr(0, dots), place.start) ||
      !read_offset(text.substr(dots + 2), place.end) || place.end < place.start)
    return std::nullopt;
  return place;
}

RowProblem read_places(const TableRow& row, std::string_view column, std::vector<CodePointSpan>& into) {
  for (const auto& part : row.list(column)) {
    const auto place = parse_place(part);
    if (!place)
      return fmt::format("'{}' in '{}' is no place (expected 11..39, as it was exported)", part, column);
    into.push_back(*place);
  }
  return std::nullopt;
}

RowProblem read_place(const TableRow& row, std::string_view column, std::optional<CodePointSpan>& into) {
  std::vector<CodePointSpan> places;
  if (auto problem = read_places(row, column, places)) return problem;
  if (places.size() > 1) return fmt::format("'{}' has {} places; it may have one", column, places.size());
  if (!places.empty()) into = places.front();
  return std::nullopt;
}

RowProblem read_stance(const TableRow& row, std::string_view column, Stance& into) {
  const auto stance = parse_stance(fold(row[column]));
  if (!stance)
    return fmt::format("unknown stance '{}' in '{}' (expected support, oppose or neutral)", row[column],
                       column);
  into = *stance;
  return std::nullopt;
}

RowProblem read_kind(const TableRow& row, std::string_view column, std::optional<EntityKind>& into) {
  const std::string text = fold(row[column]);
  if (text.empty()) return std::nullopt;
  into = parse_entity_kind(text);
  if (!into)
    return fmt::format(
        "unknown kind '{}' in '{}' (expected person, organisation, government, office, group, product, place "
        "or other)",
        row[column], column);
  return std::nullopt;
}

// Spreadsheets end lines within a cell in their own way.
std::string with_line_feeds(std::string text) {
  for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at)) text.erase(at, 1);
  return text;
}

// Spreadsheets write numbers and dates in the way of their country; these two are there to read.
double read_confidence(std::string text) {
  for (char& c : text) c = c == ',' ? '.' : c;
  double value = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_share =
      error == std::errc() && end == text.data() + text.size() && value >= 0.0 && value <= 1.0;
  return is_share ? value : ReviewRow().confidence;
}

RowProblem read_row(const TableRow& fields, ReviewRow& row) {
  if (auto problem = fields.empty_field({"id", "doc", "actor", "found_actor"})) return problem;
  row.where = fields.where();
  row.id = StatementId(fields["id"]);
  row.doc = DocumentId(fields["doc"]);
  const std::string status = fold(fields["status"]);
  const auto parsed = parse_review_status(status.empty() ? "auto" : status);
  if (!parsed)
    return fmt::format("unknown status '{}' (expected auto, accepted, edited, rejected or conflict)",
                       fields["status"]);
  row.status = *parsed;
  for (auto problem : {read_stance(fields, "stance", row.values.stance),
                       read_stance(fields, "found_stance", row.found.stance)}) {
    if (problem) return problem;
  }
  row.values.actor = fields["actor"];
  row.values.issue = fields["issue"];
  row.values.target = fields["target"];
  row.values.act = fields["act"].empty() ? fields["found_act"] : fields["act"];
  row.found.actor = fields["found_actor"];
  row.found.issue = fields["found_issue"];
  row.found.target = fields["found_target"];
  row.found.act = fields["found_act"];
  for (const auto& [values, prefix] :
       {std::pair<const StatementValues&, std::string_view>{row.values, ""}, {row.found, "found_"}}) {
    if (values.issue.empty() && values.target.empty())
      return fmt::format("'{0}issue' and '{0}target' are both empty; a statement has one of them, or both",
                         prefix);
  }
  std::optional<EntityKind> actor_kind;
  for (auto problem :
       {read_kind(fields, "actor_kind", actor_kind), read_kind(fields, "target_kind", row.target_kind),
        read_places(fields, "evidence_at", row.evidence_at), read_place(fields, "actor_at", row.actor_at),
        read_place(fields, "issue_at", row.issue_at), read_place(fields, "target_at", row.target_at)}) {
    if (problem) return problem;
  }
  // Who is written into an empty cell is likely to be a body.
  row.actor_kind = actor_kind.value_or(EntityKind::organisation);
  if (!row.values.target.empty() && !row.target_kind) row.target_kind = EntityKind::organisation;
  row.quote = with_line_feeds(fields["quote"]);
  row.document = fields["document"];
  row.date = parse_date(fields["date"]).value_or(Date{});
  row.confidence = read_confidence(fields["confidence"]);
  row.note = with_line_feeds(fields["note"]);
  return std::nullopt;
}

}  // namespace

ReviewCells review_cells(const ReviewRow& row) {
  const auto word = [](std::string_view text) { return std::string(text); };
  return {row.id.value,
          word(to_string(row.status)),
          word(to_string(row.values.stance)),
          row.values.actor,
          row.values.issue,
          row.values.target,
          row.values.act,
          row.quote,
          row.doc.value,
          row.document,
          to_string(row.date),
          number_text(row.confidence),
          word(to_string(row.found.stance)),
          row.found.actor,
          row.found.issue,
          row.found.target,
          row.found.act,
          row.note,
          word(to_string(row.actor_kind)),
          row.target_kind ? word(to_string(*row.target_kind)) : std::string(),
          places_text(row.evidence_at),
          place_text(row.actor_at),
          place_text(row.issue_at),
          place_text(row.target_at)};
}

void write_reviews(std::ostream& out, std::span<const ReviewRow> rows) {
  CsvWriter table(out);
  table.row(review_columns);
  for (const auto& row : rows) {
    const ReviewCells cells = review_cells(row);
    table.row(std::vector<std::string_view>(cells.begin(), cells.end()));
  }
}

Result<Reviews> read_reviews(std::istream& in, const std::string& name) {
  Reviews reviews;
  const auto take = [&](const TableRow& fields) -> RowProblem {
    ReviewRow row;
    if (auto problem = read_row(fields, row)) return problem;
    if (auto error = reviews.add(std::move(row))) return error->message;
    return std::nullopt;
  };
  if (auto error = read_table(
          in, name,
          {"id", "status", "stance", "actor", "issue", "target", "act", "quote", "doc", "found_stance",
           "found_actor", "found_issue", "found_target", "found_act", "evidence_at"},
          take))
    return *error;
  return reviews;
}

Result<Reviews> read_reviews_file(const std::string& path) {
  auto file = FileInput::open(path);
  if (!file) return file.error();
  return read_reviews(file->stream(), file->name());
}

}  // namespace standpoint::io
