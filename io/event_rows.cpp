#include "event_rows.hpp"

#include "coded_row.hpp"
#include "csv_writer.hpp"
#include "json_object.hpp"

#include <standpoint/model/date.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <utility>
#include <variant>

namespace standpoint::io {

EventColumns::EventColumns(const CsvReader& table) {
  const auto find = [&](std::initializer_list<std::string_view> names) -> std::optional<std::size_t> {
    for (const auto name : names) {
      if (const auto at = table.column(name)) return known.insert(*at), at;
    }
    return std::nullopt;
  };
  id = find({"statement_id", "id"});
  time = find({"time", "date"});
  person = find({"person"});
  organization = find({"organization", "organisation"});
  actor = find({"actor"});
  issue = find({"concept", "issue"});
  target = find({"target"});
  agreement = find({"agreement", "stance"});
  toward = find({"toward"});
  start = find({"start_position"});
  stop = find({"stop_position"});
  text = find({"text", "quote"});
  document = find({"document_id"});
  title = find({"document_title"});
  author = find({"document_author"});
  source = find({"document_source"});
  section = find({"document_section"});
  type = find({"document_type"});
}

std::string_view EventColumns::missing() const {
  if (!person && !organization && !actor) return "person";
  if (!issue && !target) return "concept";
  if (!agreement) return "agreement";
  return text ? "" : "text";
}

std::string event_field(const EventRow& row, std::optional<std::size_t> column) {
  return column ? std::string(unguarded(row.fields[*column])) : std::string();
}

std::optional<std::int64_t> event_number(std::string_view text) {
  std::int64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

void EventRecords::look_at(const EventRow& row) {
  if (std::string person = field(row, columns_.person); !person.empty()) persons_.insert(std::move(person));
  const auto number = event_number(field(row, columns_.agreement));
  if (!number) return;
  largest_ = std::max(largest_, std::abs(static_cast<double>(*number)));
  if (*number != 0 && *number != 1) is_signed_ = true;
}

bool EventRecords::is_complete(const EventRow& row) const {
  const auto has = [&](std::initializer_list<std::optional<std::size_t>> columns) {
    return std::any_of(columns.begin(), columns.end(),
                       [&](const auto& column) { return !field(row, column).empty(); });
  };
  return has({columns_.person, columns_.organization, columns_.actor}) &&
         has({columns_.issue, columns_.target}) && has({columns_.agreement});
}

Document EventRecords::document(const EventRow& row) const {
  Document document;
  const std::string id = field(row, columns_.document);
  const std::string time = field(row, columns_.time);
  document.title = field(row, columns_.title);
  document.author = field(row, columns_.author);
  document.source = field(row, columns_.source);
  if (auto section = field(row, columns_.section); !section.empty()) document.meta["section"] = section;
  if (auto type = field(row, columns_.type); !type.empty()) document.meta["type"] = type;
  const bool has_hour = time.size() == 19;
  if (const auto date = parse_date(has_hour ? time.substr(0, 10) : time)) document.date = *date;
  if (has_hour && !time.ends_with("00:00:00")) document.meta["time"] = time.substr(11);
  document.id = DocumentId(id.starts_with("d:")
                               ? id
                               : stable_id("d:", {"event list", id, document.title, id.empty() ? time : ""}));
  return document;
}

Result<std::vector<Record>> EventRecords::records(const EventRow& row, const Document& document, Quote quote,
                                                  std::set<StatementId>& seen) const {
  const auto wrong = [](std::string message) { return Error{Errc::invalid_value, "", std::move(message)}; };
  CodedRow coded;
  coded.person = field(row, columns_.person);
  coded.organization = field(row, columns_.organization);
  if (coded.person.empty() && coded.organization.empty()) coded.organization = field(row, columns_.actor);
  coded.issue = field(row, columns_.issue);
  coded.target = field(row, columns_.target);

  Statement& statement = coded.statement;
  statement.doc = document.id;
  statement.strength = 1.0;
  statement.confidence = 1.0;
  const std::string agreement = field(row, columns_.agreement);
  if (const auto word = parse_stance(agreement)) {
    statement.stance = *word;
  } else if (const auto number = event_number(agreement)) {
    if (is_signed_) {
      statement.stance = *number > 0 ? Stance::support : *number < 0 ? Stance::oppose : Stance::neutral;
      statement.strength = std::abs(static_cast<double>(*number)) / largest_;
    } else {
      statement.stance = *number != 0 ? Stance::support : Stance::oppose;
    }
  } else {
    return wrong(
        fmt::format("unknown agreement '{}' (expected a number, support, oppose or neutral)", agreement));
  }
  const std::string time = field(row, columns_.time);
  const auto date = parse_date(time.size() == 19 ? time.substr(0, 10) : time);
  if (!date && !time.empty())
    return wrong(fmt::format("'{}' is no time (expected 2026-03-02 09:30:00)", time));
  if (date && *date != document.date) statement.date = {*date, std::string(precision(*date)), "event list"};
  statement.evidence = {{std::move(quote), EvidenceStage::unverified}};
  statement.extractor = "event-list";
  statement.extra = other_members(row);
  auto made = make_coded_records(std::move(coded), {persons_.begin(), persons_.end()});
  name_statement(std::get<Statement>(made.back()), row, seen);
  return made;
}

// Columns that a statement has no field for.
std::string EventRecords::other_members(const EventRow& row) const {
  std::string out = "\"event\":";
  bool is_empty = true;
  {
    JsonObject event(out);
    for (std::size_t i = 0; i < header_.size(); ++i) {
      const bool is_kept =
          !columns_.known.contains(i) || i == columns_.id || i == columns_.start || i == columns_.stop;
      const std::string value = field(row, i);
      if (!is_kept || value.empty()) continue;
      event.string(header_[i], value);
      is_empty = false;
    }
  }
  return is_empty ? std::string() : out;
}

void EventRecords::name_statement(Statement& statement, const EventRow& row,
                                  std::set<StatementId>& seen) const {
  const std::string id = field(row, columns_.id);
  if (id.starts_with("s:")) {
    statement.id = StatementId(id);
  } else if (!seen.insert(statement.id).second) {
    statement.id = StatementId(stable_id("s:", {statement.id.value, id, row.where}));
  }
}

}  // namespace standpoint::io
