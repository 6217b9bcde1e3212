#include "csv_writer.hpp"

#include "table_row.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {

TEST_SUITE("written tables") {
  TEST_CASE("what is written is read back, whatever it holds") {
    const std::vector<std::string> texts = {
        "plain", "a, b",        "say \"no\"", "two\nlines", "# no comment", "",  "=SUM(A1)", "'=x",
        "''+1",  "-3 per cent", "-1",         "'-1",        "+4.5",         "-", "'tis",     "@port"};
    std::ostringstream out;
    CsvWriter writer(out);
    writer.row({"text", "more"});
    for (const auto& text : texts) writer.row({text, "x"});
    std::istringstream in(out.str());
    std::vector<std::string> read;
    CHECK_FALSE(read_table(in, "t.csv", {"text"}, [&](const TableRow& row) {
                  read.push_back(row["text"]);
                  return RowProblem();
                }).has_value());
    CHECK(read == texts);
  }

  TEST_CASE("no cell is a formula to a spreadsheet") {
    std::ostringstream out;
    CsvWriter(out).row({"=HYPERLINK(\"http://x\")", "+a", "@a", "b"});
    CHECK(out.str() == "\"'=HYPERLINK(\"\"http://x\"\")\",'+a,'@a,b\n");
  }

  TEST_CASE("a row with a problem and a missing column are named with their place") {
    std::istringstream rows("a,b\n1,2\n3,\n");
    const auto error =
        read_table(rows, "t.csv", {"a"}, [](const TableRow& row) { return row.empty_field({"b"}); });
    REQUIRE(error);
    CHECK(to_string(*error) == "t.csv:3: 'b' is empty");
    std::istringstream none("a,b\n");
    CHECK(to_string(*read_table(none, "t.csv", {"c"}, [](const TableRow&) { return RowProblem(); })) ==
          "t.csv: no column 'c' (found: a and b)");
  }
}

}  // namespace standpoint::io
