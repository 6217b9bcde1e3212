// Reviews are rows of a review file: kept as objects of their cells, and read as the file is.

#include "csv_writer.hpp"
#include "json_object.hpp"
#include "project/project_state.hpp"
#include "review_cells.hpp"

#include <standpoint/io/review.hpp>

#include <sstream>
#include <tuple>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::size_t document_column = 8;
static_assert(review_columns[document_column] == "doc");

std::string cells_as_json(const ReviewRow& row) {
  const ReviewCells cells = review_cells(row);
  std::string json;
  {
    JsonObject object(json);
    // The document's id may change with its text: it stands with the document.
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i != document_column) object.optional_string(review_columns[i], cells[i]);
    }
  }
  return json;
}

bool is_kept(const ReviewRow& row) { return row.is_decision() || !row.note.empty(); }

// On the same words, by and about the same: one statement under two ids.
bool is_same_finding(const ReviewRow& a, const ReviewRow& b) {
  const auto key = [](const ReviewRow& row) {
    return std::tie(row.quote, row.found.actor, row.found.issue, row.found.target);
  };
  return key(a) == key(b);
}

}  // namespace

Result<Reviews> Project::reviews() const {
  auto query = state_->file.query(
      "SELECT r.record, d.id FROM reviews r JOIN documents d ON d.number = r.document ORDER BY r.statement");
  if (!query) return query.error();
  std::ostringstream csv;
  CsvWriter table(csv);
  table.row(review_columns);
  JsonLineParser parser;
  const auto take = [&](SqliteQuery& row) -> Result<void> {
    const auto value = parser.parse(row.bytes(0));
    const std::string where = path() + ": reviews";
    if (!value) return Error{Errc::malformed, where, value.error().message};
    try {
      Fields fields(**value, "review");
      ReviewCells cells;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] = i == document_column ? std::string(row.bytes(1)) : fields.string_or(review_columns[i]);
      }
      table.row(std::vector<std::string_view>(cells.begin(), cells.end()));
    } catch (const FieldError& error) {
      return Error{Errc::malformed, where, error.message};
    }
    return {};
  };
  if (auto done = for_each_row(*query, take); !done) return done.error();
  std::istringstream in(csv.str());
  return read_reviews(in, path() + ": reviews");
}

Result<std::size_t> Project::store(const Reviews& reviews) {
  std::size_t stored = 0;
  const auto store_all = [&]() -> Result<void> {
    const auto before = this->reviews();
    if (!before) return before.error();
    auto find = state_->file.query("SELECT number FROM documents WHERE id = ?1");
    if (!find) return find.error();
    auto remove = state_->file.query("DELETE FROM reviews WHERE statement = ?1");
    if (!remove) return remove.error();
    auto insert = state_->file.query("INSERT INTO reviews (statement, document, record) VALUES (?1, ?2, ?3)");
    if (!insert) return insert.error();
    const auto forget = [&](const StatementId& id) {
      remove->bind(1, id.value);
      return remove->run();
    };
    for (const auto& of_document : reviews.documents()) {
      find->reset();
      find->bind(1, of_document.first.value);
      const auto there = find->next();
      if (!there) return there.error();
      if (!*there) continue;
      const std::int64_t number = find->integer(0).value_or(0);
      const Reviews::OfDocument* old_rows = before->find(of_document.first);
      for (const auto& one : of_document.second) {
        const ReviewRow& row = one.second;
        if (!is_kept(row)) continue;
        // A statement whose places have changed since has another id: the old row is answered by this one.
        for (const auto& old : old_rows == nullptr ? Reviews::OfDocument() : *old_rows) {
          if (of_document.second.contains(old.first) || !is_same_finding(old.second, row)) continue;
          if (auto forgotten = forget(old.first); !forgotten) return forgotten;
        }
        if (auto forgotten = forget(row.id); !forgotten) return forgotten;
        insert->bind(1, row.id.value);
        insert->bind(2, number);
        insert->bind(3, cells_as_json(row));
        if (auto written = insert->run(); !written) return written;
        ++stored;
      }
    }
    return {};
  };
  if (auto done = in_transaction(state_->file, store_all); !done) return done.error();
  return stored;
}

}  // namespace standpoint::io
