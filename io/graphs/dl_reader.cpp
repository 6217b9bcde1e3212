// UCINET's DL language: a header of words and sections (labels), then `data:` with numbers.

#include "dl_words.hpp"
#include "file_input.hpp"
#include "graph_readers.hpp"
#include "matrix_builder.hpp"
#include "notes.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 31U;
// A file may say that there are more nodes than it names, but not without bound.
constexpr std::size_t free_nodes = 100'000;

struct Failure {
  Error error;
};

// The nodes of one side, by number or, where labels are embedded, by name.
struct Side {
  std::size_t count = 0;
  std::vector<std::string> names;
  std::unordered_map<std::string, std::size_t> places;
};

class DlParser {
 public:
  DlParser(std::string_view text, std::string_view name, Notes& notes)
      : words_(text), text_bytes_(text.size()), name_(name), notes_(notes) {}

  Result<PropertyGraph> parse() {
    if (words_.next_of_header() != "dl") fail("no DL file: its first word is not 'dl'");
    read_header();
    const bool is_list = format_.starts_with("edgelist") || format_.starts_with("nodelist");
    if (!has_count_ && !(is_embedded_ && is_list)) fail("no number of nodes: 'n = 12' is missing");
    name_nodes(rows_);
    if (has_two_sides_) name_nodes(columns_);
    read_data();
    if (!has_more_matrices_ && !words_.at_end()) {
      words_.next();
      fail("the file goes on where its matrix ends");
    }
    return make_matrix_graph(rows_.names, has_two_sides_ ? columns_.names : rows_.names, std::move(cells_),
                             name_);
  }

 private:
  [[noreturn]] void fail(std::string message) const {
    throw Failure{{Errc::malformed, fmt::format("{}:{}", name_, words_.line()), std::move(message)}};
  }

  std::size_t read_count(std::string_view key) {
    words_.skip_sign('=');
    const std::string word = words_.next_of_header();
    std::size_t count = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), count);
    if (read.ec != std::errc() || read.ptr != word.data() + word.size())
      fail(fmt::format("'{}' is no number for '{}'", word.substr(0, 40), key));
    if (count > std::max(free_nodes, text_bytes_))
      fail(fmt::format("'{}' is {}, more than the file can hold", key, count));
    if (key != "nm") has_count_ = true;
    return count;
  }

  void read_header() {
    for (std::string word = words_.next_of_header(); word != "data"; word = words_.next_of_header()) {
      if (word.empty() || words_.at_end()) fail("the file ends before 'data:'");
      if (word == "n") {
        rows_.count = read_count("n");
      } else if (word == "nr" || word == "nc") {
        (word == "nr" ? rows_ : columns_).count = read_count(word);
        has_two_sides_ = true;
      } else if (word == "nm") {
        const auto matrices = read_count("nm");
        has_more_matrices_ = matrices > 1;
        if (has_more_matrices_)
          notes_.add("the file holds {} {matrix|matrices}: the first is read", matrices);
      } else if (word == "format") {
        words_.skip_sign('=');
        format_ = words_.next_of_header();
        has_two_sides_ = has_two_sides_ || format_.ends_with('2');
      } else if (word == "diagonal") {
        words_.skip_sign('=');
        has_diagonal_ = words_.next_of_header() != "absent";
      } else if (word == "row" || word == "col" || word == "column") {
        if (words_.next_of_header() != "labels") fail(fmt::format("expected 'labels' after '{}'", word));
        read_labels(word == "row" ? rows_ : columns_);
      } else if (word == "matrix" || word == "level") {
        fail("labels of matrices are not read; leave them out");
      } else if (word == "labels" || word == "label") {
        read_labels(rows_);
      } else if (word != ":") {
        fail(fmt::format("unknown word '{}' in the header of the file", word.substr(0, 40)));
      }
    }
    words_.skip_sign(':');
  }

  void read_labels(Side& side) {
    if (words_.peek_of_header() == "embedded") {
      words_.next_of_header();
      is_embedded_ = true;
      return;
    }
    words_.skip_sign(':');
    words_.skip_sign('=');
    for (std::size_t i = 0; i < side.count; ++i) {
      const auto label = words_.next();
      if (!label) fail(fmt::format("the file ends after {} of {} labels", i, side.count));
      side.names.emplace_back(*label);
    }
  }

  void name_nodes(Side& side) const {
    if (is_embedded_) side.names.clear();
    for (std::size_t i = side.names.size(); i < side.count && !is_embedded_; ++i)
      side.names.push_back(std::to_string(i + 1));
  }

  double number(std::string_view word) const {
    double value = 0.0;
    const std::string_view digits = word.starts_with('+') ? word.substr(1) : word;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || !std::isfinite(value))
      fail(fmt::format("'{}' is no number", word.substr(0, 40)));
    return value;
  }

  // A node by its number, from 1, or its embedded label.
  std::size_t node(Side& side, std::string_view word) const {
    if (is_embedded_) {
      const auto [at, is_new] = side.places.try_emplace(std::string(word), side.names.size());
      if (is_new) side.names.emplace_back(word);
      return at->second;
    }
    std::size_t place = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), place);
    if (read.ec != std::errc() || read.ptr != word.data() + word.size() || place < 1 ||
        place > side.names.size())
      fail(fmt::format("'{}' is no node (expected a number from 1 to {})", word.substr(0, 40),
                       side.names.size()));
    return place - 1;
  }

  void read_data() {
    if (format_ == "fullmatrix") return read_matrix();
    if (format_ == "lowerhalf" || format_ == "upperhalf") return read_half(format_ == "lowerhalf");
    if (format_ == "edgelist1" || format_ == "edgelist2") return read_lines(true);
    if (format_ == "nodelist1" || format_ == "nodelist2") return read_lines(false);
    fail(fmt::format(
        "format '{}' is not read (fullmatrix, lowerhalf, upperhalf, edgelist1, edgelist2, nodelist1 "
        "and nodelist2 are)",
        format_.substr(0, 40)));
  }

  std::string_view need_word(std::size_t row) {
    const auto word = words_.next();
    if (!word) fail(fmt::format("the file ends in row {} of the matrix", row + 1));
    return *word;
  }

  void read_matrix() {
    Side& columns = has_two_sides_ ? columns_ : rows_;
    const std::size_t row_count = rows_.count;
    const std::size_t column_count = columns.count;
    if (is_embedded_) {
      for (std::size_t i = 0; i < column_count; ++i) node(columns, need_word(0));
    }
    for (std::size_t row = 0; row < row_count; ++row) {
      const std::size_t place = is_embedded_ ? node(rows_, need_word(row)) : row;
      for (std::size_t column = 0; column < column_count; ++column) {
        const double weight = number(need_word(row));
        if (weight != 0.0) cells_.push_back({place, column, weight});
      }
    }
    if (is_embedded_ && (rows_.names.size() != row_count || columns.names.size() != column_count))
      fail("the labels of rows and columns are not those of one matrix");
  }

  void read_half(bool is_lower) {
    if (is_embedded_ || has_two_sides_) fail(fmt::format("{} needs 'n' and labels of its own", format_));
    const std::size_t skipped = has_diagonal_ ? 0 : 1;
    for (std::size_t row = 0; row < rows_.count; ++row) {
      const std::size_t first = is_lower ? 0 : row + skipped;
      const std::size_t end = is_lower ? row + 1 - skipped : rows_.count;
      for (std::size_t column = first; column < end; ++column) {
        const double weight = number(need_word(row));
        if (weight == 0.0) continue;
        cells_.push_back({row, column, weight});
        if (row != column) cells_.push_back({column, row, weight});
      }
    }
  }

  // Lines of "from to weight", or of "from to to to".
  void read_lines(bool are_edges) {
    Side& targets = has_two_sides_ ? columns_ : rows_;
    while (!words_.at_end()) {
      const auto first = words_.next_on_line();
      if (!first) continue;
      if (*first == "!" && has_more_matrices_) return;
      const std::size_t from = node(rows_, *first);
      auto word = words_.next_on_line();
      if (!word && are_edges) fail("a line of an edge list needs two nodes");
      for (bool more = word.has_value(); more;) {
        const std::size_t to = node(targets, *word);
        word = words_.next_on_line();
        double weight = 1.0;
        if (are_edges && word) {
          weight = number(*word);
          if (words_.next_on_line()) fail("a line of an edge list has two nodes and a weight, and no more");
        }
        cells_.push_back({from, to, weight});
        more = !are_edges && word.has_value();
      }
    }
  }

  DlWords words_;
  std::size_t text_bytes_;
  std::string name_;
  Notes& notes_;
  std::string format_ = "fullmatrix";
  bool has_two_sides_ = false;
  bool has_diagonal_ = true;
  bool is_embedded_ = false;
  bool has_count_ = false;
  bool has_more_matrices_ = false;
  Side rows_;
  Side columns_;
  std::vector<MatrixCell> cells_;
};

}  // namespace

Result<PropertyGraph> read_dl(std::istream& in, std::string_view name, const DiagnosticSink& report) {
  auto bytes = read_all(in, std::string(name), most_bytes);
  if (!bytes) return bytes.error();
  CleanText clean = clean_text(std::move(*bytes));
  Notes notes(name, report);
  notes.add("{} {place that is|places that are} not UTF-8 {is|are} replaced", clean.invalid_sequences);
  try {
    auto graph = DlParser(clean.text, name, notes).parse();
    notes.tell();
    return graph;
  } catch (const Failure& failure) {
    return failure.error;
  }
}

}  // namespace standpoint::io
