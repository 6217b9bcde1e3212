#include "csv_writer.hpp"

#include <standpoint/io/network_tables.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::io {
namespace {

using graph::OneModeRow;
using graph::OneModeTie;
using graph::StatementCounts;
using graph::StatementTable;
using graph::StatementVariable;

void write_header(CsvWriter& csv, const std::vector<std::string>& labels) {
  std::vector<std::string_view> fields = {""};
  fields.insert(fields.end(), labels.begin(), labels.end());
  csv.row(fields);
}

// Rows of ties: two labels and numbers.
class TieWriter {
 public:
  explicit TieWriter(std::ostream& out) : csv_(out) {}
  template <std::size_t N>
  void row(std::string_view source, std::string_view target, const std::array<double, N>& numbers) {
    std::array<std::string_view, N + 2> fields = {source, target};
    texts_.resize(N);
    for (std::size_t i = 0; i < N; ++i) {
      texts_[i].clear();
      append_number(texts_[i], numbers[i]);
      fields[i + 2] = texts_[i];
    }
    csv_.row(fields);
  }
  CsvWriter& csv() { return csv_; }

 private:
  CsvWriter csv_;
  std::vector<std::string> texts_;
};

void write_tie_header(CsvWriter& csv) {
  csv.row({"source", "target", "weight", "congruence", "conflict", "positive", "neutral", "negative"});
}

// As DNA writes times; an imprecise date as it is.
std::string event_time(const StatementTable::Row& row) {
  std::string text = graph::to_string(row.time());
  if (row.precision == graph::Moment::Precision::day) text += " 00:00:00";
  return text;
}

}  // namespace

void write_matrix(std::ostream& out, const graph::TwoModeNetwork& network) {
  CsvWriter csv(out);
  write_header(csv, network.columns);
  std::vector<double> row(network.columns.size());
  auto tie = network.ties.begin();
  for (std::uint32_t at = 0; at < network.rows.size(); ++at) {
    row.assign(row.size(), 0.0);
    for (; tie != network.ties.end() && tie->row == at; ++tie) row[tie->column] = tie->weight;
    csv.row(network.rows[at], row);
  }
}

void write_matrix(std::ostream& out, const graph::DenseNetwork& network) {
  CsvWriter csv(out);
  write_header(csv, network.columns);
  for (std::size_t row = 0; row < network.rows.size(); ++row)
    csv.row(network.rows[row], network.weights[row]);
}

void write_ties(std::ostream& out, const graph::TwoModeNetwork& network) {
  TieWriter ties(out);
  ties.csv().row({"source", "target", "weight", "positive", "neutral", "negative"});
  for (const auto& tie : network.ties) {
    ties.row(network.rows[tie.row], network.columns[tie.column],
             std::array<double, 4>{tie.weight, static_cast<double>(tie.positive),
                                   static_cast<double>(tie.neutral), static_cast<double>(tie.negative)});
  }
}

Result<void> write_one_mode_matrix(std::ostream& out, const StatementCounts& counts,
                                   const graph::QualifierScale& scale, const graph::DiscourseOptions& options,
                                   double min_weight) {
  CsvWriter csv(out);
  std::vector<double> row(counts.row_count());
  std::uint32_t next = 0;  // the row to be written
  const auto write_empty = [&](std::uint32_t end) {
    for (; next < end; ++next) csv.row(counts.row_labels[next], row);
  };
  bool has_header = false;
  const auto write_row = [&](const OneModeRow& made) {
    if (!has_header) write_header(csv, counts.row_labels);
    has_header = true;
    write_empty(made.row);
    for (std::size_t i = 0; i < made.others.size(); ++i) row[made.others[i]] = made.weights[i];
    write_empty(made.row + 1);
    for (const std::uint32_t other : made.others) row[other] = 0.0;
    return static_cast<bool>(out);
  };
  const auto made = graph::project_rows(counts, scale, options, {false, min_weight}, write_row);
  if (!made) return made.error();
  if (!has_header) write_header(csv, counts.row_labels);
  write_empty(static_cast<std::uint32_t>(counts.row_count()));
  return {};
}

void write_matrix(std::ostream& out, const StatementCounts& counts, std::span<const OneModeTie> ties) {
  // The ties of each row, from both of their ends.
  std::vector<std::size_t> first(counts.row_count() + 1);
  for (const auto& tie : ties) ++first[tie.a + 1], ++first[tie.b + 1];
  for (std::size_t row = 0; row < counts.row_count(); ++row) first[row + 1] += first[row];
  std::vector<std::size_t> next(first.begin(), first.end() - 1);
  std::vector<std::uint32_t> of_row(2 * ties.size());
  for (std::uint32_t i = 0; i < ties.size(); ++i) {
    of_row[next[ties[i].a]++] = i;
    of_row[next[ties[i].b]++] = i;
  }

  CsvWriter csv(out);
  write_header(csv, counts.row_labels);
  std::vector<double> row(counts.row_count());
  for (std::uint32_t at = 0; at < counts.row_count(); ++at) {
    row.assign(row.size(), 0.0);
    for (std::size_t i = first[at]; i < first[at + 1]; ++i) {
      const OneModeTie& tie = ties[of_row[i]];
      row[tie.a == at ? tie.b : tie.a] = tie.weight;
    }
    csv.row(counts.row_labels[at], row);
  }
}

Result<void> write_one_mode_ties(std::ostream& out, const StatementCounts& counts,
                                 const graph::QualifierScale& scale, const graph::DiscourseOptions& options,
                                 double min_weight) {
  TieWriter ties(out);
  write_tie_header(ties.csv());
  return graph::project_rows(counts, scale, options, {true, min_weight}, [&](const OneModeRow& row) {
    for (std::size_t i = 0; i < row.others.size(); ++i) {
      ties.row(counts.row_labels[row.row], counts.row_labels[row.others[i]],
               std::array<double, 6>{row.weights[i], row.congruence[i], row.conflict[i], row.positive[i],
                                     row.neutral[i], row.negative[i]});
    }
    return static_cast<bool>(out);
  });
}

void write_ties(std::ostream& out, const StatementCounts& counts, std::span<const OneModeTie> list) {
  TieWriter ties(out);
  write_tie_header(ties.csv());
  for (const auto& tie : list) {
    ties.row(counts.row_labels[tie.a], counts.row_labels[tie.b],
             std::array<double, 6>{tie.weight, tie.congruence, tie.conflict, tie.positive, tie.neutral,
                                   tie.negative});
  }
}

void write_events(std::ostream& out, const StatementTable& table,
                  const graph::StatementSelection& selection) {
  std::vector<const StatementVariable*> variables;
  std::vector<std::string_view> fields = {"statement_id", "time"};
  for (const auto& variable : table.variables()) {
    if (variable.source != graph::VariableSource::statement) continue;
    variables.push_back(&variable);
    fields.push_back(variable.name);
  }
  constexpr std::array<std::string_view, 5> of_document = {
      "document_title", "document_author", "document_source", "document_section", "document_type"};
  std::array<const StatementVariable*, 5> document_variables{};
  for (std::size_t i = 0; i < of_document.size(); ++i) {
    if (const auto at = table.find(of_document[i])) document_variables[i] = &table.variables()[*at];
  }
  for (const char* name : {"start_position", "stop_position", "text", "coder", "document_id"})
    fields.push_back(name);
  fields.insert(fields.end(), of_document.begin(), of_document.end());

  CsvWriter csv(out);
  csv.row(fields);
  const StatementTable::Words no_words;
  for (const std::uint32_t at : selection.kept) {
    const auto& row = table.rows()[at];
    const auto& words = table.words().empty() ? no_words : table.words()[at];
    const std::string time = event_time(row);
    const std::string start = std::to_string(table.span(at).start);
    const std::string stop = std::to_string(table.span(at).stop);
    fields = {words.id, time};
    for (const auto* variable : variables) fields.push_back(table.value(*variable, at));
    fields.insert(fields.end(), {start, stop, words.text, words.coder, table.documents()[row.document].id});
    for (const auto* variable : document_variables)
      fields.push_back(variable == nullptr ? std::string_view() : table.value(*variable, at));
    csv.row(fields);
  }
}

}  // namespace standpoint::io
