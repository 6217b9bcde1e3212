#include "csv.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

using Row = std::vector<std::string>;

// All rows, and "ERROR: ..." for broken ones.
std::vector<Row> read_all_rows(const std::string& text) {
  std::istringstream in(text);
  auto csv = CsvReader::open(in, "t.csv");
  if (!csv) return {{"ERROR: " + to_string(csv.error())}};
  std::vector<Row> rows;
  Row row;
  while (true) {
    const auto more = csv->next(row);
    if (more && !*more) return rows;
    rows.push_back(more ? row : Row{"ERROR: " + to_string(more.error())});
  }
}

}  // namespace

TEST_SUITE("csv") {
  TEST_CASE("quoted fields hold commas, quotes and line ends (RFC 4180)") {
    CHECK(read_all_rows("a,b\r\n\"x, y\",\"say \"\"no\"\"\"\r\n\"two\nlines\",z\r\n") ==
          std::vector<Row>{{"x, y", "say \"no\""}, {"two\nlines", "z"}});
  }

  TEST_CASE("empty fields, empty lines and a missing last line end are accepted") {
    CHECK(read_all_rows("a,b\n\n,\n1,2") == std::vector<Row>{{"", ""}, {"1", "2"}});
  }

  TEST_CASE("column names are compared without case, blanks and byte-order mark") {
    std::istringstream in("\xEF\xBB\xBF Text , DATE\n1,2\n");
    auto csv = CsvReader::open(in, "t.csv");
    REQUIRE(csv.has_value());
    CHECK(csv->column("text") == 0);
    CHECK(csv->column("date") == 1);
    CHECK_FALSE(csv->column("title").has_value());
    CHECK(csv->column_names() == "text and date");
  }

  TEST_CASE("a row of another width is an error with its line, and the next is read") {
    CHECK(
        read_all_rows("a,b\n1,2,3\n\"x\ny\",2\n4\n5,6\n") ==
        std::vector<Row>{
            {"ERROR: t.csv:2: 3 fields where the first row names 2 columns; quote fields that hold a comma"},
            {"x\ny", "2"},
            {"ERROR: t.csv:5: 1 fields where the first row names 2 columns; quote fields that hold a comma"},
            {"5", "6"}});
  }

  TEST_CASE("broken quoting and broken UTF-8 are errors with their line") {
    CHECK(read_all_rows("a\n\"x\" y\nz\n") ==
          std::vector<Row>{
              {"ERROR: t.csv:2: text after a closing quote; write a quote inside a field as two quotes"},
              {"z"}});
    CHECK(read_all_rows("a\n\"x\n") ==
          std::vector<Row>{{"ERROR: t.csv:2: a quoted field that begins in this row is never closed"}});
    CHECK(read_all_rows("a\n\xFF\n") ==
          std::vector<Row>{{"ERROR: t.csv:2: not valid UTF-8; save the table as UTF-8"}});
  }

  TEST_CASE("a first row that is not UTF-8 is refused") {
    CHECK(read_all_rows("a,\xFF\n1,2\n") ==
          std::vector<Row>{{"ERROR: t.csv:1: the first row is not valid UTF-8; save the table as UTF-8"}});
  }

  TEST_CASE("semicolons and tabs part fields where they are asked for and come first in the first row") {
    for (const std::string separator : {",", ";", "\t"}) {
      CAPTURE(separator);
      std::istringstream in("\n\"A, \"\"1\"\"; 2\"" + separator + "B" + separator + "C\r\n1" + separator +
                            "2" + separator + "3\n");
      auto csv = CsvReader::open(in, "t.csv", CsvComments::none, CsvSeparator::any);
      REQUIRE(csv.has_value());
      CHECK(csv->header() == std::vector<std::string>{"A, \"1\"; 2", "B", "C"});
      Row row;
      REQUIRE(*csv->next(row));
      CHECK(row == Row{"1", "2", "3"});
      CHECK(csv->where() == "t.csv:3");
    }
  }

  TEST_CASE("a table without a row is empty") {
    CHECK(read_all_rows("") ==
          std::vector<Row>{{"ERROR: t.csv: the file is empty: its first row must name the columns"}});
  }
}

}  // namespace standpoint::io
