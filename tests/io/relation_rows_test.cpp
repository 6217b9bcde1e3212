#include "packed.hpp"
#include "scratch.hpp"

#include <standpoint/io/relation_rows.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

struct Found {
  std::vector<RelationRow> rows;
  test::Findings findings;
  RelationRowCounts counts;
};

Found read(const std::string& path) {
  Found found;
  found.counts = read_relation_rows(
      path,
      [&](RelationRow&& row) {
        found.rows.push_back(std::move(row));
        return true;
      },
      found.findings.sink());
  return found;
}

const std::string harbour = "r1\tIda Holt met Jon.\t0\t8\t13\t16\n\nr2\tZoë met Jon.\t0\t3\t8\t11\r\n";

}  // namespace

TEST_SUITE("relation_rows") {
  TEST_CASE("rows without a header have their columns in the order of the format") {
    const test::ScratchFolder folder;
    const Found found = read(folder.write("pairs.tsv", harbour));
    REQUIRE(found.rows.size() == 2);
    CHECK(found.findings.lines.empty());
    CHECK(found.rows[0].id == "r1");
    CHECK(found.rows[0].sentence.bytes() == "Ida Holt met Jon.");
    CHECK(found.rows[0].p == CodePointSpan{0, 8});
    CHECK(found.rows[0].q == CodePointSpan{13, 16});
    CHECK(found.rows[1].q == CodePointSpan{8, 11});
    CHECK(found.rows[1].where == folder.path("pairs.tsv") + ":3");
  }

  TEST_CASE("a header gives the columns any order, with others between them") {
    const test::ScratchFolder folder;
    const Found found = read(folder.write("pairs.tsv",
                                          "id\tlabel\tp_begin\tp_end\tq_begin\tq_"
                                          "end\tp\tsentence\nr1\t3\t0\t8\t13\t16\tIda\tIda Holt met Jon.\n"));
    REQUIRE(found.rows.size() == 1);
    CHECK(found.rows[0].sentence.bytes() == "Ida Holt met Jon.");
    CHECK(found.rows[0].q == CodePointSpan{13, 16});
  }

  TEST_CASE("gzipped rows are read as plain ones, and a cut file says so") {
    const test::ScratchFolder folder;
    const std::string packed = test::gzipped(harbour);
    CHECK(read(folder.write("pairs.tsv.gz", packed)).rows.size() == 2);
    const Found cut = read(folder.write("cut.tsv.gz", packed.substr(0, packed.size() - 12)));
    CHECK(cut.counts.failed == 1);
    CHECK(cut.findings.has("cut.tsv.gz"));
  }

  TEST_CASE("a bad row is an error with file and line, and the others are read") {
    const test::ScratchFolder folder;
    const Found found = read(folder.write("pairs.tsv",
                                          "r1\tIda met Jon.\t0\t3\t8\t11\nr2\tIda met Jon.\t0\t3\n"
                                          "r3\tIda met Jon.\t0\tx\t8\t11\nr4\tIda met Jon.\t-1\t3\t8\t11\n"
                                          "\tIda met Jon.\t0\t3\t8\t11\nr6\tIda \xff met\t0\t3\t4\t5\n"
                                          "r7\tIda met Jon.\t0\t3\t8\t11\n"));
    CHECK(found.rows.size() == 2);
    CHECK(found.counts.rows == 2);
    CHECK(found.counts.failed == 5);
    CAPTURE(found.findings.all());
    CHECK(found.findings.has("pairs.tsv:2: 4 columns, wanted are 6"));
    CHECK(found.findings.has("pairs.tsv:3: p_end is 'x', not a whole number"));
    CHECK(found.findings.has("pairs.tsv:4: p_begin is '-1'"));
    CHECK(found.findings.has("pairs.tsv:5: the id is empty"));
    CHECK(found.findings.has("pairs.tsv:6: not UTF-8"));
  }

  TEST_CASE("a header without a column, an empty file and a missing one are errors") {
    const test::ScratchFolder folder;
    CHECK(read(folder.write("a.tsv", "id\tsentence\tp_begin\n"))
              .findings.has("a.tsv:1: the header has no column p_end"));
    CHECK(read(folder.write("b.tsv", "\n\n")).findings.has("b.tsv: no rows"));
    CHECK(read(folder.path("c.tsv")).counts.failed == 1);
  }

  TEST_CASE("reading ends when the caller wants no more") {
    const test::ScratchFolder folder;
    const auto counts = read_relation_rows(
        folder.write("pairs.tsv", harbour), [](RelationRow&&) { return false; }, ignore_diagnostics);
    CHECK(counts.rows == 1);
  }
}
}  // namespace standpoint::io
