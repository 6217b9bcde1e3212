#pragma once
// Statements as a table of coded variables: what the networks of discourse network analysis are made of
// (Leifeld, "Discourse Network Analysis", The Oxford Handbook of Political Networks, 2017).
//
//   graph::StatementTableBuilder builder;
//   const auto organization = builder.add_variable("organization", graph::VariableKind::text);
//   const auto concept = builder.add_variable("concept", graph::VariableKind::text);
//   const auto agreement = builder.add_variable("agreement", graph::VariableKind::boolean);
//   const auto document = builder.add_document("d1", graph::Moment::of(Date{2026, 3, 2}));
//   builder.add_statement({.document = document});
//   builder.set(organization, "Harbour Union");
//   builder.set(concept, "toll");
//   builder.set(agreement, 0);
//   const graph::StatementTable table = std::move(builder).finish();
//
// A variable belongs to the statement (who, on what, how) or to its document (title, source, author). Values
// are held once, in order, and every row has the place of its own: four bytes. An empty text is no value.

#include <standpoint/model/date.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace standpoint::graph {

/// text: one of a list of names, what rows and columns of a network are. boolean: 0 no, 1 yes. integer: a
/// scale. stance: -1 oppose, 0 neutral, 1 support. long_text: words.
enum class VariableKind { text, long_text, boolean, integer, stance };

/// statement: coded with it. document: an attribute of its document. derived: made of others here.
enum class VariableSource { statement, document, derived };

/// When something was said: a date of the precision the source gives, or a second.
struct Moment {
  /// How exactly it is known.
  enum class Precision : std::uint8_t { unknown, year, month, day, second };

  std::int64_t seconds = INT64_MIN;  ///< since 1970-01-01 00:00:00 UTC; the first of an imprecise date
  Precision precision = Precision::unknown;

  /// Midnight of a day, of the first where only month or year are known; UTC.
  static Moment of(const Date& date);
  static Moment at(std::int64_t seconds) { return {seconds, Precision::second}; }
  bool known() const { return precision != Precision::unknown; }
  /// In its own precision; of a second its day.
  Date date() const;
  friend auto operator<=>(const Moment&, const Moment&) = default;
};

/// "2026-03-02 08:30:00" for a second, ISO 8601 for less precise ones, "" for the unknown one.
std::string to_string(const Moment& moment);

/// A variable, with the texts of its values.
struct StatementVariable {
  std::string name;
  VariableKind kind = VariableKind::text;
  VariableSource source = VariableSource::statement;
  std::vector<std::string> values = {};    ///< different; texts by bytes, numbers by size
  std::vector<std::int64_t> numbers = {};  ///< those of `values` that are numbers
  std::vector<std::uint32_t> codes = {};   ///< of each row (or document): its place in `values`, or no_value

  bool of_document() const { return source == VariableSource::document; }
};

/// Statements as rows of variables; see above.
class StatementTable {
 public:
  static constexpr std::uint32_t no_value = UINT32_MAX;

  /// When a statement was made and in which document.
  struct Row {
    std::int64_t seconds = INT64_MIN;
    std::uint32_t document = 0;  ///< place in documents()
    Moment::Precision precision = Moment::Precision::unknown;

    Moment time() const { return {seconds, precision}; }
  };
  /// Where a statement stands in the text, as its source counts.
  struct Span {
    std::uint32_t start = 0;
    std::uint32_t stop = 0;

    friend auto operator<=>(const Span&, const Span&) = default;
  };
  /// What only an event list needs.
  struct Words {
    std::string id;
    std::string text;
    std::string coder;
  };
  /// A document and its time.
  struct DocumentEntry {
    std::string id;
    Moment time;
  };

  std::size_t size() const { return rows_.size(); }
  /// In the order of (time, document, start, stop, as they were added); of unknown time first.
  const std::vector<Row>& rows() const { return rows_; }
  /// Of each row; empty when none were given.
  const std::vector<Words>& words() const { return words_; }
  Span span(std::size_t row) const { return spans_.empty() ? Span{} : spans_[row]; }
  const std::vector<DocumentEntry>& documents() const { return documents_; }
  const std::vector<StatementVariable>& variables() const { return variables_; }

  /// Place of a variable by its name: first as it is, then without case and in the other words for it
  /// (organization, organisation, institution; concept, issue); "document_title" is the document's, whatever
  /// the statement has. O(variables).
  std::optional<std::size_t> find(std::string_view name) const;
  /// "person, organization, concept, agreement", for messages.
  std::string variable_names() const;
  /// A row's value as its place in the variable's values, or no_value. O(1).
  std::uint32_t code(const StatementVariable& variable, std::size_t row) const {
    return variable.codes[variable.of_document() ? rows_[row].document : row];
  }
  /// A row's value, "" where it has none.
  std::string_view value(const StatementVariable& variable, std::size_t row) const {
    const std::uint32_t at = code(variable, row);
    return at == no_value ? std::string_view() : std::string_view(variable.values[at]);
  }

 private:
  friend class StatementTableBuilder;
  std::vector<Row> rows_;
  std::vector<Span> spans_;  // empty when none were given
  std::vector<Words> words_;
  std::vector<DocumentEntry> documents_;
  std::vector<StatementVariable> variables_;
};

/// Fills a table row by row. Amortised O(1) a value; finish() sorts.
class StatementTableBuilder {
 public:
  /// What add_statement takes.
  struct NewRow {
    std::uint32_t document = 0;
    std::optional<Moment> time = std::nullopt;  ///< none: that of the document
    StatementTable::Span span = {};
    std::optional<StatementTable::Words> words = std::nullopt;
  };

  /// Variables come before rows and documents. Returns its place.
  std::size_t add_variable(std::string name, VariableKind kind,
                           VariableSource source = VariableSource::statement);
  /// Documents are added in the order in which statements of one moment are to stand. Returns its place.
  std::uint32_t add_document(std::string id, Moment time);
  /// Begins a row; `set` fills it.
  void add_statement(NewRow row);
  /// Gives the row (of a document's variable: the document) that was added last its value; an empty text is
  /// none.
  void set(std::size_t variable, std::string_view text);
  /// The same for a number.
  void set(std::size_t variable, std::int64_t number);

  /// The table; the builder is empty afterwards.
  StatementTable finish() &&;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  void place(std::size_t variable, std::uint32_t code);
  void sort_values(StatementVariable& variable);
  void sort_rows();

  StatementTable table_;
  std::vector<std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>> texts_;
  std::vector<std::unordered_map<std::int64_t, std::uint32_t>> numbers_;
};

}  // namespace standpoint::graph
