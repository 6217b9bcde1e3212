#include "csv.hpp"
#include "event_rows.hpp"

#include <standpoint/graph/corpus_table.hpp>
#include <standpoint/graph/statement_selection.hpp>
#include <standpoint/io/event_list.hpp>
#include <standpoint/io/network_tables.hpp>
#include <standpoint/model/counted.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

class EventReader {
 public:
  EventReader(std::string name, EventColumns columns, std::vector<std::string> header,
              const OnRecord& on_record, const DiagnosticSink& report)
      : name_(std::move(name)),
        columns_(std::move(columns)),
        header_(std::move(header)),
        records_(columns_, header_),
        on_record_(on_record),
        report_(report) {}
  EventReader(const EventReader&) = delete;
  EventReader& operator=(const EventReader&) = delete;

  void add(EventRow row) {
    records_.look_at(row);
    rows_.push_back(std::move(row));
  }
  void fail(const std::string& where, std::string message) {
    ++counts_.failed;
    report_({Severity::error, {Errc::invalid_value, where, std::move(message)}});
  }

  RecordCounts finish() && {
    std::vector<std::string> order;
    std::map<std::string, std::vector<const EventRow*>> of_document;
    for (const auto& row : rows_) {
      const std::string key =
          event_field(row, columns_.document) + '\0' + event_field(row, columns_.title) + '\0' +
          (event_field(row, columns_.document).empty() ? event_field(row, columns_.time) : "");
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
                fmt::format("{} without an actor, a concept or an agreement; left out",
                            counted(incomplete_, "row"))}});
    }
    return counts_;
  }

 private:
  bool hand_on(Record record) {
    ++counts_.records;
    return on_record_(std::move(record));
  }

  bool read_document(const std::vector<const EventRow*>& rows) {
    Document document = records_.document(*rows.front());
    std::vector<Record> records;
    std::string text;
    std::map<std::string, CodePointSpan> placed;
    const bool keeps_id = event_field(*rows.front(), columns_.document).starts_with("d:");
    std::set<StatementId> seen;
    for (const EventRow* row : rows) {
      const std::string quote = event_field(*row, columns_.text);
      CodePointSpan span{};
      if (keeps_id) {
        const auto start = event_number(event_field(*row, columns_.start)).value_or(0);
        const auto stop = event_number(event_field(*row, columns_.stop)).value_or(0);
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
      if (!records_.is_complete(*row)) {
        ++incomplete_;
        continue;
      }
      auto made = records_.records(*row, document, {span, quote}, seen);
      if (!made) {
        fail(row->where, made.error().message);
        continue;
      }
      records.insert(records.end(), std::make_move_iterator(made->begin()),
                     std::make_move_iterator(made->end()));
    }
    if (records.empty()) return true;
    document.text = Text(std::move(text));
    if (!hand_on(std::move(document))) return false;
    return std::all_of(records.begin(), records.end(),
                       [&](Record& record) { return hand_on(std::move(record)); });
  }

  std::string name_;
  EventColumns columns_;
  std::vector<std::string> header_;
  EventRecords records_;
  const OnRecord& on_record_;
  const DiagnosticSink& report_;
  std::vector<EventRow> rows_;
  RecordCounts counts_;
  std::size_t incomplete_ = 0;
};

}  // namespace

Result<RecordCounts> read_event_list(std::istream& in, const std::string& name, const OnRecord& on_record,
                                     const DiagnosticSink& report) {
  auto table = CsvReader::open(in, name, CsvComments::none, CsvSeparator::any);
  if (!table) return table.error();
  EventColumns columns(*table);
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
