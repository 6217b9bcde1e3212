#include "statement_table.hpp"

#include "coded_row.hpp"
#include "csv.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

struct Columns {
  std::optional<std::size_t> document, date, actor, organization, issue, stance, quote, url;
};

// What keeps a table from being read as one of statements.
std::optional<Error> unfit(const CsvReader& table, const Columns& columns) {
  const auto missing = [&](std::string_view name) {
    return Error{
        Errc::malformed, table.name(),
        fmt::format("no column '{}' (found: {}); a statement table needs actor or organization, issue, "
                    "stance and quote",
                    name, table.column_names())};
  };
  if (table.column("found_stance")) {
    return Error{
        Errc::unsupported, table.name(),
        "a review file, no statement table; give it with --review, beside the articles or records that "
        "it belongs to"};
  }
  if (!columns.actor && !columns.organization) return missing("actor");
  if (!columns.issue) return missing("issue");
  if (!columns.stance) return missing("stance");
  if (!columns.quote) return missing("quote");
  return std::nullopt;
}

Columns find_columns(const CsvReader& table) {
  Columns columns;
  columns.document = table.column("document");
  columns.date = table.column("date");
  columns.actor = table.column("actor");
  columns.organization = table.column("organization");
  if (!columns.organization) columns.organization = table.column("organisation");
  columns.issue = table.column("issue");
  columns.stance = table.column("stance");
  columns.quote = table.column("quote");
  columns.url = table.column("url");
  return columns;
}

// The records of one row, or what is wrong with it.
Result<std::vector<Record>> row_records(const Columns& columns, const std::vector<std::string>& row) {
  const auto field = [&](std::optional<std::size_t> column) { return column ? row[*column] : std::string(); };
  const auto wrong = [](std::string message) { return Error{Errc::invalid_value, "", std::move(message)}; };

  const std::string actor = field(columns.actor);
  const std::string organization = field(columns.organization);
  if (actor.empty() && organization.empty()) return wrong("neither actor nor organization is given");
  if (field(columns.issue).empty()) return wrong("the issue is empty");
  const auto stance = parse_stance(field(columns.stance));
  if (!stance) {
    return wrong(
        fmt::format("unknown stance '{}' (expected support, oppose or neutral)", field(columns.stance)));
  }
  const std::string date_text = field(columns.date);
  const auto date = date_text.empty() ? Date{} : parse_date(date_text);
  if (!date) return wrong(fmt::format("'{}' is no date (expected 2026-03-02)", date_text));

  Document document;
  const std::string title = field(columns.document);
  document.id = DocumentId(title.empty() ? "d:table" : title);
  document.title = title;
  document.date = *date;
  document.url = field(columns.url);

  CodedRow coded{actor, organization, field(columns.issue), "", {}};
  Statement& statement = coded.statement;
  statement.doc = document.id;
  statement.stance = *stance;
  statement.strength = 1.0;
  statement.confidence = 1.0;
  statement.evidence = {{Quote{{}, field(columns.quote)}, EvidenceStage::unverified}};
  if (date->known()) statement.date = {*date, std::string(precision(*date)), "table"};
  statement.extractor = "table";
  std::vector<Record> records = make_coded_records(std::move(coded));
  records.insert(records.begin(), std::move(document));
  return records;
}

}  // namespace

Result<RecordCounts> read_statement_table(std::istream& in, const std::string& name,
                                          const OnRecord& on_record, const DiagnosticSink& report) {
  auto table = CsvReader::open(in, name);
  if (!table) return table.error();
  const Columns columns = find_columns(*table);
  if (auto error = unfit(*table, columns)) return *error;

  RecordCounts counts;
  std::vector<std::string> row;
  while (true) {
    const auto more = table->next(row);
    if (more && !*more) break;
    auto records = more ? row_records(columns, row) : Result<std::vector<Record>>(more.error());
    if (!records) {
      ++counts.failed;
      report({Severity::error, {Errc::invalid_value, table->where(), records.error().message}});
      continue;
    }
    for (auto& record : *records) {
      ++counts.records;
      if (!on_record(std::move(record))) return counts;
    }
  }
  return counts;
}

}  // namespace standpoint::io
