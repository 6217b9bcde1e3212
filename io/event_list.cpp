#include "coded_row.hpp"
#include "csv.hpp"
#include "csv_writer.hpp"
#include "json_object.hpp"

#include <standpoint/graph/corpus_table.hpp>
#include <standpoint/graph/statement_selection.hpp>
#include <standpoint/io/event_list.hpp>
#include <standpoint/io/network_tables.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

// A row that was read: its fields by the places of the columns, and where it stands.
struct Row {
  std::vector<std::string> fields;
  std::string where;
};

struct Columns {
  std::optional<std::size_t> id, time, person, organization, actor, issue, target, agreement, toward, start,
      stop, text, document, title, author, source, section, type;
  std::set<std::size_t> known;

  explicit Columns(const CsvReader& table) {
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

  std::string_view missing() const {
    if (!person && !organization && !actor) return "person";
    if (!issue && !target) return "concept";
    if (!agreement) return "agreement";
    return text ? "" : "text";
  }
};

std::string field(const Row& row, std::optional<std::size_t> column) {
  return column ? std::string(unguarded(row.fields[*column])) : std::string();
}

std::optional<std::int64_t> integer(std::string_view text) {
  std::int64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

// How numbers of agreement are meant.
struct Scale {
  bool is_signed = false;
  double largest = 1.0;
};

class EventReader {
 public:
  EventReader(std::string name, Columns columns, std::vector<std::string> header, const OnRecord& on_record,
              const DiagnosticSink& report)
      : name_(std::move(name)),
        columns_(std::move(columns)),
        header_(std::move(header)),
        on_record_(on_record),
        report_(report) {}

  void add(Row row) { rows_.push_back(std::move(row)); }
  void fail(const std::string& where, std::string message) {
    ++counts_.failed;
    report_({Severity::error, {Errc::invalid_value, where, std::move(message)}});
  }

  RecordCounts finish() && {
    find_scale();
    std::vector<std::string> order;
    std::map<std::string, std::vector<const Row*>> of_document;
    for (const auto& row : rows_) {
      const std::string person = field(row, columns_.person);
      if (!person.empty()) persons_.insert(person);
      const std::string key = field(row, columns_.document) + '\0' + field(row, columns_.title) + '\0' +
                              (field(row, columns_.document).empty() ? field(row, columns_.time) : "");
      auto& rows = of_document[key];
      if (rows.empty()) order.push_back(key);
      rows.push_back(&row);
    }
    for (const auto& key : order) {
      if (!read_document(of_document[key])) break;
    }
    if (incomplete_ > 0) {
      report_({Severity::warning,
               {Errc::invalid_value, name_,
                fmt::format("{} row{} without an actor, a concept or an agreement; left out", incomplete_,
                            incomplete_ == 1 ? "" : "s")}});
    }
    return counts_;
  }

 private:
  void find_scale() {
    scale_.is_signed = columns_.toward.has_value();
    for (const auto& row : rows_) {
      const auto number = integer(field(row, columns_.agreement));
      if (!number) continue;
      scale_.largest = std::max(scale_.largest, std::abs(static_cast<double>(*number)));
      if (*number != 0 && *number != 1) scale_.is_signed = true;
    }
  }

  bool hand_on(Record record) {
    ++counts_.records;
    return on_record_(std::move(record));
  }

  bool read_document(const std::vector<const Row*>& rows) {
    Document document = make_document(*rows.front());
    std::vector<Record> records;
    std::string text;
    std::map<std::string, CodePointSpan> placed;
    const bool keeps_id = field(*rows.front(), columns_.document).starts_with("d:");
    std::set<StatementId> seen;
    for (const Row* row : rows) {
      const std::string quote = field(*row, columns_.text);
      CodePointSpan span{};
      if (keeps_id) {
        const auto start = integer(field(*row, columns_.start)).value_or(0);
        const auto stop = integer(field(*row, columns_.stop)).value_or(0);
        if (start >= 0 && start < stop && stop <= UINT32_MAX)
          span = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(stop)};
      } else if (!quote.empty()) {
        auto at = placed.find(quote);
        if (at == placed.end()) {
          if (!text.empty()) text += "\n\n";
          const auto begin = static_cast<std::uint32_t>(count_code_points(text));
          text += quote;
          at =
              placed
                  .emplace(quote,
                           CodePointSpan{begin, begin + static_cast<std::uint32_t>(count_code_points(quote))})
                  .first;
        }
        span = at->second;
      }
      if (!is_complete(*row)) {
        ++incomplete_;
        continue;
      }
      auto made = read_row(*row, document, {span, quote});
      if (!made) {
        fail(row->where, made.error().message);
        continue;
      }
      name_statement(std::get<Statement>(made->back()), *row, seen);
      records.insert(records.end(), std::make_move_iterator(made->begin()),
                     std::make_move_iterator(made->end()));
    }
    if (records.empty()) return true;
    document.text = Text(std::move(text));
    if (!hand_on(std::move(document))) return false;
    return std::all_of(records.begin(), records.end(),
                       [&](Record& record) { return hand_on(std::move(record)); });
  }

  // Somebody, on something, for or against: DNA lets a coder leave out each of them.
  bool is_complete(const Row& row) const {
    const auto has = [&](std::initializer_list<std::optional<std::size_t>> columns) {
      return std::any_of(columns.begin(), columns.end(),
                         [&](const auto& column) { return !field(row, column).empty(); });
    };
    return has({columns_.person, columns_.organization, columns_.actor}) &&
           has({columns_.issue, columns_.target}) && has({columns_.agreement});
  }

  Document make_document(const Row& row) const {
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
    document.id = DocumentId(
        id.starts_with("d:") ? id
                             : stable_id("d:", {"event list", id, document.title, id.empty() ? time : ""}));
    return document;
  }

  Result<std::vector<Record>> read_row(const Row& row, const Document& document, Quote quote) const {
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
    } else if (const auto number = integer(agreement)) {
      if (scale_.is_signed) {
        statement.stance = *number > 0 ? Stance::support : *number < 0 ? Stance::oppose : Stance::neutral;
        statement.strength = std::abs(static_cast<double>(*number)) / scale_.largest;
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
    return make_coded_records(std::move(coded), {persons_.begin(), persons_.end()});
  }

  // Columns that a statement has no field for.
  std::string other_members(const Row& row) const {
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

  // Standpoint's ids stay; other rows that are the same in all else are told apart by theirs.
  void name_statement(Statement& statement, const Row& row, std::set<StatementId>& seen) const {
    const std::string id = field(row, columns_.id);
    if (id.starts_with("s:")) {
      statement.id = StatementId(id);
    } else if (!seen.insert(statement.id).second) {
      statement.id = StatementId(stable_id("s:", {statement.id.value, id, row.where}));
    }
  }

  std::string name_;
  Columns columns_;
  std::vector<std::string> header_;
  const OnRecord& on_record_;
  const DiagnosticSink& report_;
  std::vector<Row> rows_;
  std::set<std::string> persons_;
  Scale scale_;
  RecordCounts counts_;
  std::size_t incomplete_ = 0;
};

}  // namespace

Result<RecordCounts> read_event_list(std::istream& in, const std::string& name, const OnRecord& on_record,
                                     const DiagnosticSink& report) {
  auto table = CsvReader::open(in, name, CsvComments::none, CsvSeparator::any);
  if (!table) return table.error();
  Columns columns(*table);
  if (const auto missing = columns.missing(); !missing.empty()) {
    return Error{Errc::malformed, name,
                 fmt::format("no column '{}' (found: {}); an event list has those that DNA exports", missing,
                             table->column_names())};
  }
  EventReader reader(name, std::move(columns), table->header(), on_record, report);
  std::vector<std::string> fields;
  while (true) {
    const auto more = table->next(fields);
    if (!more) {
      reader.fail(table->where(), more.error().message);
      continue;
    }
    if (!*more) break;
    reader.add({fields, table->where()});
  }
  return std::move(reader).finish();
}

Result<void> write_event_list(std::ostream& out, const Corpus& corpus, const DiagnosticSink& report) {
  const graph::StatementTable table = graph::make_statement_table(corpus);
  write_events(out, table, graph::select_events(table, {}));
  report({Severity::note,
          {Errc::unsupported, "",
           "an event list holds statements alone: texts, mentions, attributions and what is known of names "
           "are left out"}});
  return {};
}

}  // namespace standpoint::io
