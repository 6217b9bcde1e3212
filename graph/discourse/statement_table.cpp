#include "calendar.hpp"

#include <standpoint/graph/statement_table.hpp>
#include <standpoint/model/statement.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <tuple>
#include <utility>

namespace standpoint::graph {
namespace {

bool is_number(VariableKind kind) {
  return kind == VariableKind::boolean || kind == VariableKind::integer || kind == VariableKind::stance;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::string number_label(VariableKind kind, std::int64_t number) {
  if (kind == VariableKind::stance)
    return std::string(to_string(number > 0   ? Stance::support
                                 : number < 0 ? Stance::oppose
                                              : Stance::neutral));
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  return {digits.data(), end};
}

// Puts values[order[i]] in place i, along the cycles of the order: a second table of a million rows is not
// held.
template <class T>
void permute(std::vector<T>& values, const std::vector<std::uint32_t>& order) {
  std::vector<bool> is_done(order.size());
  for (std::uint32_t begin = 0; begin < order.size(); ++begin) {
    if (is_done[begin]) continue;
    T first = std::move(values[begin]);
    std::uint32_t at = begin;
    for (; order[at] != begin; at = order[at]) {
      values[at] = std::move(values[order[at]]);
      is_done[at] = true;
    }
    values[at] = std::move(first);
    is_done[at] = true;
  }
}

void append_two_digits(std::string& out, std::int64_t number) {
  out += static_cast<char>('0' + number / 10);
  out += static_cast<char>('0' + number % 10);
}

// Words of the field for one thing.
constexpr std::array<std::array<std::string_view, 3>, 2> synonyms = {
    {{"organization", "organisation", "institution"}, {"concept", "issue", ""}}};

}  // namespace

Moment Moment::of(const Date& date) {
  if (!date.known()) return {};
  return {first_second(date), date.month == 0 ? Precision::year
                              : date.day == 0 ? Precision::month
                                              : Precision::day};
}

Date Moment::date() const {
  if (!known()) return {};
  Date date = civil_date(seconds);
  if (precision <= Precision::month) date.day = 0;
  if (precision == Precision::year) date.month = 0;
  return date;
}

std::string to_string(const Moment& moment) {
  std::string text = standpoint::to_string(moment.date());
  if (moment.precision != Moment::Precision::second) return text;
  const std::int64_t second = moment.seconds - day_of(moment.seconds) * seconds_a_day;
  text += ' ';
  append_two_digits(text, second / 3600);
  text += ':';
  append_two_digits(text, second / 60 % 60);
  text += ':';
  append_two_digits(text, second % 60);
  return text;
}

std::optional<std::size_t> StatementTable::find(std::string_view name) const {
  const auto named = [&](std::string_view wanted) -> std::optional<std::size_t> {
    for (std::size_t i = 0; i < variables_.size(); ++i) {
      if (lower(variables_[i].name) == wanted) return i;
    }
    return std::nullopt;
  };
  for (std::size_t i = 0; i < variables_.size(); ++i) {
    if (variables_[i].name == name) return i;
  }
  const std::string wanted = lower(name);
  constexpr std::string_view of_document = "document_";
  for (std::size_t i = 0; i < variables_.size(); ++i) {
    if (variables_[i].of_document() && wanted == std::string(of_document) + lower(variables_[i].name))
      return i;
  }
  if (const auto at = named(wanted)) return at;
  for (const auto& words : synonyms) {
    if (std::find(words.begin(), words.end(), wanted) == words.end()) continue;
    for (const std::string_view word : words) {
      if (const auto at = word.empty() ? std::nullopt : named(word)) return at;
    }
  }
  return std::nullopt;
}

std::string StatementTable::variable_names() const {
  std::string names;
  for (const auto& variable : variables_) names += (names.empty() ? "" : ", ") + variable.name;
  return names;
}

std::size_t StatementTableBuilder::add_variable(std::string name, VariableKind kind, VariableSource source) {
  table_.variables_.push_back({std::move(name), kind, source});
  texts_.emplace_back();
  numbers_.emplace_back();
  return table_.variables_.size() - 1;
}

std::uint32_t StatementTableBuilder::add_document(std::string id, Moment time) {
  table_.documents_.push_back({std::move(id), time});
  for (auto& variable : table_.variables_) {
    if (variable.of_document()) variable.codes.push_back(StatementTable::no_value);
  }
  return static_cast<std::uint32_t>(table_.documents_.size() - 1);
}

void StatementTableBuilder::add_statement(NewRow row) {
  const Moment time = row.time ? *row.time : table_.documents_[row.document].time;
  table_.rows_.push_back({time.seconds, row.document, time.precision});
  for (auto& variable : table_.variables_) {
    if (!variable.of_document()) variable.codes.push_back(StatementTable::no_value);
  }
  if (row.span != StatementTable::Span{}) {
    table_.spans_.resize(table_.rows_.size());
    table_.spans_.back() = row.span;
  }
  if (row.words) {
    table_.words_.resize(table_.rows_.size());
    table_.words_.back() = std::move(*row.words);
  }
}

void StatementTableBuilder::place(std::size_t variable, std::uint32_t code) {
  table_.variables_[variable].codes.back() = code;
}

void StatementTableBuilder::set(std::size_t variable, std::string_view text) {
  if (text.empty()) return;
  auto& places = texts_[variable];
  auto found = places.find(text);
  if (found == places.end()) {
    auto& values = table_.variables_[variable].values;
    found = places.emplace(std::string(text), static_cast<std::uint32_t>(values.size())).first;
    values.emplace_back(text);
  }
  place(variable, found->second);
}

void StatementTableBuilder::set(std::size_t variable, std::int64_t number) {
  auto& column = table_.variables_[variable];
  const auto [found, is_new] =
      numbers_[variable].emplace(number, static_cast<std::uint32_t>(column.numbers.size()));
  if (is_new) {
    column.numbers.push_back(number);
    column.values.push_back(number_label(column.kind, number));
  }
  place(variable, found->second);
}

// The places of values become their ranks, so that codes order as labels do.
void StatementTableBuilder::sort_values(StatementVariable& variable) {
  std::vector<std::uint32_t> order(variable.values.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (is_number(variable.kind)) return variable.numbers[a] < variable.numbers[b];
    return variable.values[a] < variable.values[b];
  });
  std::vector<std::uint32_t> rank(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
  permute(variable.values, order);
  if (is_number(variable.kind)) permute(variable.numbers, order);
  for (auto& code : variable.codes) {
    if (code != StatementTable::no_value) code = rank[code];
  }
}

void StatementTableBuilder::sort_rows() {
  const auto& rows = table_.rows_;
  const auto key = [&](std::uint32_t at) {
    const auto& row = rows[at];
    return std::tuple(row.seconds, row.precision, row.document, table_.span(at), at);
  };
  std::vector<std::uint32_t> order(rows.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto before = [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); };
  if (std::is_sorted(order.begin(), order.end(), before)) return;
  std::sort(order.begin(), order.end(), before);
  permute(table_.rows_, order);
  if (!table_.spans_.empty()) permute(table_.spans_, order);
  if (!table_.words_.empty()) permute(table_.words_, order);
  for (auto& variable : table_.variables_) {
    if (!variable.of_document()) permute(variable.codes, order);
  }
}

StatementTable StatementTableBuilder::finish() && {
  texts_.clear();
  numbers_.clear();
  if (!table_.words_.empty()) table_.words_.resize(table_.rows_.size());
  if (!table_.spans_.empty()) table_.spans_.resize(table_.rows_.size());
  for (auto& variable : table_.variables_) sort_values(variable);
  sort_rows();
  return std::move(table_);
}

}  // namespace standpoint::graph
