#include "io/scratch.hpp"

#include <standpoint/io/name_suggestions.hpp>
#include <standpoint/io/names.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

using Op = NameOverride::Op;

NameSuggestion suggestion(const std::string& a, const std::string& b, bool by_id = false) {
  NameSuggestion one;
  one.a = {EntityId("e:" + a), a, EntityKind::person, "\"No,\" said " + a + ", late."};
  one.b = {EntityId("e:" + b), b, EntityKind::person, ""};
  one.score = 0.25;
  one.statements = 3;
  one.reason = "the surname";
  one.by_id = by_id;
  return one;
}

std::string table_of(const std::vector<NameSuggestion>& suggestions) {
  std::ostringstream out;
  write_name_suggestions(out, suggestions);
  return out.str();
}

// The answers, or what is wrong.
std::string answers(const std::string& table) {
  std::istringstream in(table);
  const auto found = read_name_answers(in, "s.csv");
  if (!found) return to_string(found.error());
  std::string text;
  for (const auto& row : *found)
    text += std::string(to_string(row.op)) + "," + row.a + "," + row.b + "," + row.note + ";";
  return text;
}

std::string added(const std::string& path, const std::vector<NameOverride>& rows) {
  const auto update = add_overrides(path, rows);
  return update ? update->bytes : to_string(update.error());
}

}  // namespace

TEST_SUITE("tables of suggested names") {
  TEST_CASE("a table holds every suggestion, and nothing that a spreadsheet would compute") {
    const std::string table = table_of({suggestion("Holt", "Ida Holt"), suggestion("=cmd()", "@Holt", true)});
    CHECK(table ==
          "accept,a,b,score,statements,reason,example_a,example_b,kind_a,kind_b,id_a,id_b,by\n"
          ",Holt,Ida Holt,0.250,3,the surname,\"\"\"No,\"\" said Holt, late.\",,person,person,e:Holt,e:Ida "
          "Holt,name\n"
          ",'=cmd(),'@Holt,0.250,3,the surname,\"\"\"No,\"\" said =cmd(), "
          "late.\",,person,person,e:=cmd(),e:@Holt,id\n");
    CHECK(answers(table).empty());
  }

  TEST_CASE("y and n become overrides, with names or ids") {
    const std::string head = "accept,a,b,id_a,id_b,by\n";
    CHECK(answers(head + "y,Holt,Ida Holt,e:1,e:2,name\n") == "same,Holt,Ida Holt,;");
    CHECK(answers(head + " YES ,Holt,Ida Holt,e:1,e:2,id\n") == "same,e:1,e:2,Holt = Ida Holt;");
    CHECK(answers(head + "n,Holt,Ida Holt,e:1,e:2,name\n,Reyes,Jon Reyes,e:3,e:4,name\n") ==
          "not_same,e:1,e:2,Holt / Ida Holt;");
    CHECK(answers("a,b,accept\n'=Holt,Ida Holt,y\nHolt,Jon Holt,No\n") ==
          "same,=Holt,Ida Holt,;not_same,Holt,Jon Holt,;");
    CHECK(answers(head + "\n# a comment\nmaybe,Holt,Ida Holt,e:1,e:2,name\n") ==
          "s.csv:4: unknown answer 'maybe' in 'accept' (expected y, n or nothing)");
    CHECK(answers(head + "y,Holt,,e:1,e:2,name\n") == "s.csv:2: 'b' is empty");
    CHECK(answers("a,b\nHolt,Ida Holt\n") == "s.csv: no column 'accept' (found: a and b)");
  }

  TEST_CASE("overrides are added behind what is there, in its columns") {
    const test::ScratchFolder folder;
    const NameOverride same{Op::same, "Holt", "Ida Holt", "", ""};
    const NameOverride apart{Op::not_same, "e:1", "e:2", "", "A, B / C"};
    const std::string path = folder.path("overrides.csv");
    const std::string fresh = added(path, {same, apart, same});
    CHECK(fresh.starts_with("# "));
    CHECK(fresh.ends_with("op,a,b,doc,note\nsame,Holt,Ida Holt,,\nnot_same,e:1,e:2,,\"A, B / C\"\n"));
    folder.write("overrides.csv", fresh);
    const auto again = add_overrides(path, std::vector{apart, same});
    REQUIRE(again);
    CHECK(again->added.empty());
    CHECK(again->bytes == fresh);

    const std::string own = "# mine\nB,a,op\nDocks,Dock,rename\n# the end";
    folder.write("overrides.csv", own);
    CHECK(added(path, {same, apart}) == own + "\nIda Holt,Holt,same\ne:2,e:1,not_same\n");
    folder.write("overrides.csv", "op,a,b\r\nsame,x,y\r\n");
    CHECK(added(path, {same}) == "op,a,b\r\nsame,x,y\r\nsame,Holt,Ida Holt\r\n");
    folder.write("overrides.csv", "# only words\n");
    CHECK(added(path, {same}) == "# only words\nop,a,b,doc,note\nsame,Holt,Ida Holt,,\n");
    folder.write("overrides.csv", "");
    CHECK(added(path, {same, apart}) == fresh);
  }

  TEST_CASE("a wrong file and answers that contradict are refused") {
    const test::ScratchFolder folder;
    const std::string path = folder.write("overrides.csv", "op,a,b\nnot_same,Ida Holt,Holt\n");
    CHECK(added(path, {{Op::same, "Holt", "Ida Holt", "", ""}}) ==
          path +
              ": 'Holt' and 'Ida Holt' are to be same, but another answer says not_same; delete one of the "
              "two");
    // In either direction it is the same answer.
    CHECK(add_overrides(path, std::vector<NameOverride>{{Op::not_same, "Holt", "Ida Holt", "", ""}})
              ->added.empty());
    folder.write("overrides.csv", "op,a,b\nmerge,Holt,Ida Holt\n");
    CHECK(added(path, {{Op::same, "x", "y", "", ""}}).starts_with(path + ":2: unknown op 'merge'"));
    folder.write("overrides.csv", "op,b\n");
    CHECK(added(path, {{Op::same, "x", "y", "", ""}}).starts_with(path + ": no column 'a'"));
  }
}

}  // namespace standpoint::io
