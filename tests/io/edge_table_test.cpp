#include "packed.hpp"
#include "scratch.hpp"

#include <standpoint/io/edge_table.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace standpoint::io {
namespace {

Result<EdgeTable> read(const std::string& text) {
  std::istringstream in(text);
  return read_edge_table(in, "ties.csv");
}

// "Harbour Union-Marel Lines -1; " for each tie, or the error.
std::string ties_of(const std::string& text) {
  const auto table = read(text);
  if (!table) return to_string(table.error());
  std::ostringstream ties;
  for (const auto& tie : table->graph.ties())
    ties << table->graph.names()[tie.a] << '-' << table->graph.names()[tie.b] << ' ' << tie.weight << "; ";
  return ties.str();
}

}  // namespace

TEST_SUITE("edge_table") {
  TEST_CASE("signs are read in every spelling and other columns are passed over") {
    CHECK(ties_of("note,Sign,target,SOURCE\n"
                  "x,+,b,a\nx,-,c,a\nx,1,d,a\nx,-1,e,a\nx,+1,f,a\nx,Positive,g,a\nx, NEGATIVE ,h,a\n") ==
          "a-b 1; a-c -1; a-d 1; a-e -1; a-f 1; a-g 1; a-h -1; ");
  }

  TEST_CASE("a weight alone carries its sign, and beside a sign only its size counts") {
    CHECK(ties_of("source,target,weight\na,b,2.5\na,c,-3\na,d,+1e1\n") == "a-b 2.5; a-c -3; a-d 10; ");
    CHECK(ties_of("source,target,sign,weight\na,b,-1,2\na,c,-1,-3\na,d,1,-4\n") == "a-b -2; a-c -3; a-d 4; ");
  }

  TEST_CASE("rows of a pair are added up in either direction, and what is left out is counted") {
    const auto table = read(
        "source,target,sign\nMarel Lines,Velmouth,1\nVelmouth,Marel Lines,1\nIda Holt,Velmouth,1\n"
        "Velmouth,Ida Holt,-1\nVelmouth,Velmouth,1\n");
    REQUIRE(table.has_value());
    CHECK(table->rows == 5);
    CHECK(table->self_ties == 1);
    CHECK(table->cancelled == 1);
    CHECK_FALSE(table->has_weights);
    CHECK(table->graph.node_count() == 3);
    REQUIRE(table->graph.tie_count() == 1);
    CHECK(table->graph.ties()[0].weight == 2.0);
  }

  TEST_CASE("names are quoted, hashed, guarded and trimmed as tables have them") {
    CHECK(ties_of("source,target,sign\n\" Lines, Marel\",#toll,-1\n'=Velmouth,\"say \"\"no\"\"\",1\n") ==
          "#toll-Lines, Marel -1; =Velmouth-say \"no\" 1; ");
  }

  TEST_CASE("a table without a tie is a graph without ties") {
    const auto table = read("source,target,sign\n");
    REQUIRE(table.has_value());
    CHECK(table->graph.node_count() == 0);
  }

  TEST_CASE("an empty or wrong value is an error with its line") {
    CHECK(ties_of("source,target,sign\na,b,1\n\n,b,1\n") == "ties.csv:4: 'source' is empty");
    CHECK(ties_of("source,target,sign\na,  ,1\n") == "ties.csv:2: 'target' is empty");
    CHECK(ties_of("source,target,sign\na,b,\n") == "ties.csv:2: 'sign' is empty");
    CHECK(ties_of("source,target,sign\na,b,0\n") ==
          "ties.csv:2: '0' in 'sign' is no sign (expected 1, -1, +, -, positive or negative)");
    for (const std::string sign : {"2", "++", "plus", "1.0", "positively"})
      CHECK(ties_of("source,target,sign\na,b," + sign + "\n").find("is no sign") != std::string::npos);
    CHECK(ties_of("source,target,weight\na,b,\n") == "ties.csv:2: 'weight' is empty");
    for (const std::string weight : {"0", "-0.0", "nan", "inf", "-inf", "1e999", "3x", "+-3", "0x10"})
      CHECK(ties_of("source,target,weight\na,b," + weight + "\n") ==
            "ties.csv:2: '" + weight +
                "' in 'weight' is no weight (expected a number other than 0; leave out pairs without a tie)");
  }

  TEST_CASE("a column that is missing and a broken row are errors") {
    CHECK(ties_of("source,sign\na,1\n") ==
          "ties.csv: no column 'target' (found: source and sign); a table of ties has source, target and "
          "sign or weight");
    CHECK(ties_of("from,target,sign\n").find("no column 'source'") != std::string::npos);
    CHECK(ties_of("source,target,stance\n").find("no column 'sign' or 'weight'") != std::string::npos);
    CHECK(ties_of("").find("the file is empty") != std::string::npos);
    CHECK(ties_of("source,target,sign\na,b,1,2\n").find("ties.csv:2: 4 fields") != std::string::npos);
    CHECK(ties_of("source,target,sign\n\xff,b,1\n").find("ties.csv:2: not valid UTF-8") != std::string::npos);
    CHECK(ties_of("source,target,sign\na,\"b,1\n").find("never closed") != std::string::npos);
  }

  TEST_CASE("a gzipped file is read as a plain one, a cut one and a missing one are said") {
    const test::ScratchFolder folder;
    std::string rows = "source,target,sign\n";
    for (int i = 0; i < 5000; ++i) rows += "n" + std::to_string(i * 7919 % 5003) + ",m,1\n";
    const std::string packed = test::gzipped(rows);
    const auto table = read_edge_table_file(folder.write("ties.csv.gz", packed));
    REQUIRE(table.has_value());
    CHECK(table->graph.tie_count() == 5000);
    const auto cut = read_edge_table_file(folder.write("cut.csv.gz", packed.substr(0, packed.size() / 2)));
    REQUIRE_FALSE(cut.has_value());
    CHECK(cut.error().code == Errc::unreadable);
    const auto missing = read_edge_table_file(folder.path("none.csv"));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == Errc::not_found);
  }
}

}  // namespace standpoint::io
