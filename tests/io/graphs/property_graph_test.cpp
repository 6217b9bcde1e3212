#include "random.hpp"

#include <standpoint/io/property_graph.hpp>

#include <doctest/doctest.h>

#include <map>
#include <stdexcept>
#include <string>
#include <variant>

using namespace standpoint;
using io::AttributeColumn;
using io::AttributeType;

TEST_CASE("A row without a value is told from one with an empty text, and has the default") {
  AttributeColumn column("label", AttributeType::text);
  column.set(2, "");
  CHECK_FALSE(column.has(0));
  CHECK(column.has(2));
  CHECK_FALSE(column.has(3));
  CHECK(std::holds_alternative<std::monostate>(column.value(0)));
  REQUIRE(column.set_default("unknown"));
  CHECK(column.text(0) == "unknown");
  CHECK(column.text(2).empty());
  CHECK(column.text(99) == "unknown");
}

TEST_CASE("A later value of a row replaces the one before") {
  AttributeColumn column("n", AttributeType::int64);
  column.set(0, 1);
  column.set(0, 2);
  CHECK(column.text(0) == "2");
}

TEST_CASE("Numbers and booleans are read as XML Schema, Java and careless hands write them") {
  AttributeColumn flag("flag", AttributeType::boolean);
  for (const char* yes : {"true", "1", " TRUE\n", "True"}) {
    CAPTURE(yes);
    REQUIRE(flag.set_text(0, yes));
    CHECK(flag.text(0) == "true");
  }
  CHECK(flag.set_text(1, "0"));
  CHECK_FALSE(flag.set_text(2, "yes"));
  CHECK_FALSE(flag.has(2));

  AttributeColumn real("real", AttributeType::float64);
  CHECK(real.set_text(0, " 1.5 "));
  CHECK(real.set_text(1, "-INF"));
  CHECK(real.set_text(2, "Infinity"));
  CHECK(real.set_text(3, "NaN"));
  CHECK(real.set_text(4, "+2.5f"));
  CHECK_FALSE(real.set_text(5, "1,5"));
  CHECK_FALSE(real.set_text(5, ""));
  CHECK(real.text(0) == "1.5");
  CHECK(real.text(1) == "-INF");
  CHECK(real.text(2) == "INF");
  CHECK(real.text(3) == "NaN");
  CHECK(real.text(4) == "2.5");

  AttributeColumn small("small", AttributeType::int32);
  CHECK(small.set_text(0, "-2147483648"));
  CHECK_FALSE(small.set_text(0, "2147483648"));
  CHECK_FALSE(small.set_text(0, "1.0"));
  AttributeColumn large("large", AttributeType::int64);
  CHECK(large.set_text(0, "9223372036854775807"));
  CHECK(large.text(0) == "9223372036854775807");
}

TEST_CASE("A number is written with the digits that give it back, a float with those of a float") {
  AttributeColumn single("f", AttributeType::float32);
  REQUIRE(single.set_text(0, "0.1"));
  CHECK(single.text(0) == "0.1");
  AttributeColumn real("d", AttributeType::float64);
  real.set(0, 0.1 + 0.2);
  CHECK(real.text(0) == "0.30000000000000004");
}

TEST_CASE("A value of another type than the column's is a mistake of the program") {
  AttributeColumn column("label", AttributeType::text);
  CHECK_THROWS_AS(column.set(0, 1.5), std::logic_error);
}

TEST_CASE("A column with few values holds those alone, and answers as one with all would") {
  AttributeColumn few("few", AttributeType::int64);
  AttributeColumn all("all", AttributeType::int64);
  standpoint::test::Random random(7);
  std::map<std::size_t, std::int64_t> expected;
  for (int i = 0; i < 3000; ++i) {
    // Rows far apart, then those between them, and some twice.
    const std::size_t row = i < 500 ? 1000 + random.below(1'000'000) : random.below(2000);
    const auto value = static_cast<std::int64_t>(random.next());
    few.set(row, value);
    expected[row] = value;
  }
  REQUIRE(few.sparse_rows() != nullptr);
  CHECK(few.count() == expected.size());
  CHECK(few.row_end() == expected.rbegin()->first + 1);
  for (const auto& [row, value] : expected) {
    REQUIRE(few.has(row));
    REQUIRE(std::get<std::int64_t>(few.value(row)) == value);
  }
  for (std::size_t row = 0; row < 3000; ++row) REQUIRE(few.has(row) == (expected.count(row) == 1));
  for (std::size_t row = 4000; row-- > 0;) all.set(row, static_cast<std::int64_t>(row));
  CHECK(all.sparse_rows() == nullptr);
  for (std::size_t row = 0; row < 4000; ++row)
    REQUIRE(std::get<std::int64_t>(all.value(row)) == static_cast<std::int64_t>(row));
}

TEST_CASE("A float is rounded to what a float holds, and one too large for it is none") {
  AttributeColumn single("f", AttributeType::float32);
  REQUIRE(single.set_text(0, "0.12345678901234"));
  CHECK(single.text(0) == "0.12345679");
  CHECK(std::get<double>(single.value(0)) == static_cast<double>(0.12345679F));
  CHECK_FALSE(single.set_text(1, "1e300"));
  CHECK(single.set_text(1, "-INF"));
}

TEST_CASE("Reals are written without exponent unless that would be long") {
  AttributeColumn real("d", AttributeType::float64);
  const auto text = [&](double value) {
    real.set(0, value);
    return real.text(0);
  };
  CHECK(text(0.000001) == "0.000001");
  CHECK(text(1e9) == "1000000000");
  CHECK(text(-0.0) == "-0");
  CHECK(text(1e300) == "1e+300");
  CHECK(text(5e-324) == "5e-324");
}

TEST_CASE("An int column that must hold a larger number becomes a long one") {
  AttributeColumn column("n", AttributeType::int32);
  column.set(0, 5);
  column.widen();
  CHECK(column.set_text(1, "3000000000"));
  CHECK(column.text(0) == "5");
  CHECK(column.type() == AttributeType::int64);
  CHECK_THROWS_AS(column.widen(), std::logic_error);
}

TEST_CASE("Edges keep their ids and directions, and a graph knows when it is mixed") {
  io::PropertyGraph graph;
  graph.directed = false;
  const auto a = graph.add_node("a");
  const auto b = graph.add_node("b");
  graph.add_edge(a, b);
  graph.add_edge(b, a, "second");
  CHECK_FALSE(graph.is_mixed());
  graph.add_edge(a, a, "", true);
  graph.add_edge(a, b);
  CHECK(graph.is_mixed());
  CHECK(graph.edge_id(0).empty());
  CHECK(graph.edge_id(1) == "second");
  CHECK(graph.edge_id(3).empty());
  CHECK_FALSE(graph.is_directed(0));
  CHECK(graph.is_directed(2));
  CHECK_FALSE(graph.is_directed(3));
  CHECK(graph.node_id(graph.target(2)) == "a");
  CHECK(graph.find_node("c") == StringPool::none);
}
