#include "io/scratch.hpp"

#include <standpoint/io/names.hpp>

#include <doctest/doctest.h>

#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

std::string read(std::string_view file, const std::string& text, Gazetteer& into) {
  std::istringstream in(text);
  const auto error = read_names_file(in, file, std::string(file), into);
  return error ? to_string(*error) : "";
}

}  // namespace

TEST_SUITE("files of names") {
  TEST_CASE("rows become entities, offices, terms and overrides") {
    Gazetteer names;
    CHECK(read("entities.csv",
               "# made up\nid,kind,name,aliases,part_of,country\nvm,place,Velmouth,,,VM\n# more\n"
               "port,government,\"Ports, Department of\", Docks? | Ports Department |,vm,VM\n",
               names)
              .empty());
    CHECK(
        read("offices.csv", "id,title,of,aliases,descriptions\nmayor,Mayor,vm,Velmouth mayor,mayor\n", names)
            .empty());
    CHECK(read("roles.csv", "office,person,from,to,as_of\nmayor,Ida Holt,2020-01,,2026\n", names).empty());
    CHECK(read("overrides.csv", "op,a,b\nnot_same,Holt,Ida Holt\n", names).empty());
    CHECK(read("nicknames.csv", "name,nicknames\nIdabelle,Ida | Belle\nIdalina,Ida\n", names).empty());
    REQUIRE_FALSE(names.finish());
    CHECK(names.given_names("Ida") == std::vector<std::string>{"idabelle", "idalina"});
    CHECK(names.given_names("Idabelle").empty());
    const KnownEntity* port = names.find("port");
    REQUIRE(port != nullptr);
    CHECK(port->name == "Ports, Department of");
    REQUIRE(port->forms.size() == 2);
    CHECK(port->forms[0].name == "Docks");
    CHECK(port->forms[0].weak);
    CHECK(port->forms[1].name == "Ports Department");
    CHECK(port->part_of == "vm");
    CHECK(names.holder("mayor", *parse_date("2021"))->person == "Ida Holt");
    CHECK(names.kept_apart("Holt", "Ida Holt", ""));
  }

  TEST_CASE("what is wrong is said with file and line") {
    Gazetteer names;
    CHECK(read("entities.csv", "id,name\nvm,Velmouth\n", names) ==
          "entities.csv: no column 'kind' (found: id and name)");
    CHECK(read("entities.csv", "id,kind,name\nvm,town,Velmouth\n", names)
              .starts_with("entities.csv:2: unknown kind 'town'"));
    CHECK(read("entities.csv", "id,kind,name\nvm,place,\n", names) == "entities.csv:2: 'name' is empty");
    CHECK(read("entities.csv", "id,kind,name\nvm,place\n", names).starts_with("entities.csv:2: 2 fields"));
    CHECK(read("roles.csv", "office,person,from\nmayor,Ida Holt,spring\n", names)
              .starts_with("roles.csv:2: 'spring' in 'from' is no date"));
    CHECK(read("roles.csv", "office,person,from,to\nmayor,Ida Holt,2024,2020\n", names) ==
          "roles.csv:2: 'to' is before 'from'");
    CHECK(read("overrides.csv", "op,a,b\nmerge,a,b\n", names)
              .starts_with("overrides.csv:2: unknown op 'merge'"));
    CHECK(read("overrides.csv", "op,a,b\nkind,a,town\n", names).starts_with("overrides.csv:2: unknown kind"));
    CHECK(read("nicknames.csv", "name,nicknames\nIda,\n", names) == "nicknames.csv:2: 'nicknames' is empty");
    CHECK(read("towns.csv", "a,b\n", names) == "towns.csv: 'towns.csv' is no file of names");
  }

  TEST_CASE("a folder without files of names is refused; one file is enough") {
    const test::ScratchFolder folder;
    const auto none = load_names(folder.path(""));
    REQUIRE_FALSE(none);
    CHECK(none.error().code == Errc::not_found);
    folder.write("overrides.csv", "op,a,b\nsame,Docks,Department of Ports\n");
    const auto some = load_names(folder.path(""));
    REQUIRE(some);
    CHECK((*some)->called("Docks", "") == "Department of Ports");
    folder.write("offices.csv", "id,title,of\nmayor,Mayor,nowhere\n");
    const auto broken = load_names(folder.path(""));
    REQUIRE_FALSE(broken);
    CHECK(broken.error().where == folder.path(""));
  }

  TEST_CASE("the user's names go before the shipped ones") {
    const test::ScratchFolder folder;
    folder.write("entities.csv", "id,kind,name,aliases\nus-dod,government,War Office of Velmouth,Pentagon\n");
    const auto names = load_names(folder.path(""));
    REQUIRE(names);
    REQUIRE((*names)->meanings("Pentagon").size() == 1);
    CHECK((*names)->meanings("Pentagon")[0].entity->name == "War Office of Velmouth");
  }

  TEST_CASE("the shipped names hold together: every id is there, every strong form means one thing") {
    const auto names = load_names("");
    REQUIRE(names);
    CHECK((*names)->size() > 1000);
    std::set<std::string> seen;
    std::string twice;
    for (const auto& entity : (*names)->entities()) {
      CHECK(seen.insert(entity.id).second);
      CHECK((*names)->top(entity).part_of.empty());
      if (entity.kind == EntityKind::person) continue;
      std::size_t strong = 0;
      for (const auto& meaning : (*names)->meanings(entity.name)) {
        if (!meaning.weak && meaning.entity->kind != EntityKind::person) ++strong;
      }
      if (strong != 1) twice += entity.name + "; ";
      for (const auto& form : entity.forms) {
        std::size_t meant = 0;
        for (const auto& meaning : (*names)->meanings(form.name)) {
          if (!meaning.weak && meaning.entity->kind != EntityKind::person) ++meant;
        }
        if (!form.weak && meant != 1) twice += form.name + "; ";
      }
    }
    CHECK(twice.empty());
    CAPTURE(twice);
    CHECK((*names)->holder("us-president", *parse_date("2016-09-23"))->person ==
          (*names)->meanings("Barack Obama")[0].entity->id);
  }
}

}  // namespace standpoint::io
