#include <standpoint/gazetteer.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace standpoint {
namespace {

KnownEntity body(std::string id, std::string name, std::vector<KnownForm> forms = {},
                 std::string part_of = "", std::string country = "") {
  KnownEntity entity;
  entity.id = std::move(id);
  entity.kind = EntityKind::government;
  entity.name = std::move(name);
  entity.forms = std::move(forms);
  entity.part_of = std::move(part_of);
  entity.country = std::move(country);
  return entity;
}

Gazetteer velmouth() {
  Gazetteer names;
  names.add(body("vm", "Velmouth", {}, "", "VM"));
  names.add(body("vm-port", "Department of Ports",
                 {{"Ports Department", false}, {"DOP", false}, {"Docks", true}}, "vm", "VM"));
  names.add(body("vm-who", "Water and Harbour Office", {{"WHO", false}}, "vm", "VM"));
  names.add(KnownOffice{"vm-mayor", "Mayor of Velmouth", "vm", {"Velmouth mayor"}, {"mayor"}});
  names.add(OfficeTerm{"vm-mayor", "Ida Holt", *parse_date("2020-01-01"), *parse_date("2024-05"), {}});
  names.add(OfficeTerm{"vm-mayor", "Jon Reed", *parse_date("2024-05-02"), {}, {}});
  return names;
}

std::string meanings(const Gazetteer& names, std::string_view form) {
  std::string found;
  for (const auto& meaning : names.meanings(form)) found += meaning.entity->id + (meaning.weak ? "? " : " ");
  return found;
}

}  // namespace

TEST_SUITE("gazetteer") {
  TEST_CASE("a name is found in any case, with an article and in both spellings") {
    Gazetteer names = velmouth();
    REQUIRE_FALSE(names.finish());
    CHECK(meanings(names, "Ports Department") == "vm-port ");
    CHECK(meanings(names, "the ports department") == "vm-port ");
    CHECK(meanings(names, "Water and Harbor Office") == "vm-who ");
    CHECK(meanings(names, "Docks") == "vm-port? ");
    CHECK(meanings(names, "Harbour Party").empty());
  }

  TEST_CASE("a short form in capitals is no word in small letters") {
    Gazetteer names = velmouth();
    REQUIRE_FALSE(names.finish());
    CHECK(meanings(names, "WHO") == "vm-who ");
    CHECK(meanings(names, "who").empty());
    CHECK(meanings(names, "Dop").empty());
  }

  TEST_CASE("a name of two bodies has two meanings, in the order of their ids") {
    Gazetteer names = velmouth();
    names.add(body("av-port", "Averil Port Authority", {{"Docks", true}}));
    REQUIRE_FALSE(names.finish());
    CHECK(meanings(names, "Docks") == "av-port? vm-port? ");
  }

  TEST_CASE("a later layer replaces what an earlier one said of an id") {
    Gazetteer names = velmouth();
    names.add(body("vm-port", "Harbour Department", {{"Docks", false}}, "vm"));
    REQUIRE_FALSE(names.finish());
    CHECK(meanings(names, "Docks") == "vm-port ");
    CHECK(meanings(names, "Ports Department").empty());
    CHECK(names.size() == 3);
  }

  TEST_CASE("whoever held an office on a day is its holder, and what a person held is known") {
    Gazetteer names = velmouth();
    REQUIRE_FALSE(names.finish());
    REQUIRE(names.holder("vm-mayor", *parse_date("2023-06-01")) != nullptr);
    CHECK(names.holder("vm-mayor", *parse_date("2023-06-01"))->person == "Ida Holt");
    CHECK(names.holder("vm-mayor", *parse_date("2026"))->person == "Jon Reed");
    CHECK(names.holder("vm-mayor", *parse_date("2019-12-31")) == nullptr);
    CHECK(names.holder("vm-mayor", Date{}) == nullptr);
    CHECK(names.held_by("ida holt", *parse_date("2021")).size() == 1);
    CHECK(names.held_by("Ida Holt", *parse_date("2025")).empty());
    CHECK(names.offices("velmouth mayor").size() == 1);
  }

  TEST_CASE("an id that nothing has and a circle of part_of are refused") {
    Gazetteer names = velmouth();
    names.add(body("x", "Pier Office", {}, "nowhere"));
    auto error = names.finish();
    REQUIRE(error);
    CHECK(error->message.find("'nowhere'") != std::string::npos);

    Gazetteer circle;
    circle.add(body("a", "A Board", {}, "b"));
    circle.add(body("b", "B Board", {}, "a"));
    error = circle.finish();
    REQUIRE(error);
    CHECK(error->message.find("part of itself") != std::string::npos);

    Gazetteer office;
    office.add(OfficeTerm{"mayor", "Ida Holt", {}, {}, {}});
    error = office.finish();
    REQUIRE(error);
    CHECK(error->message.find("'mayor'") != std::string::npos);
  }

  TEST_CASE("the last word of the user on a name wins, and one for a document before one for all") {
    Gazetteer names = velmouth();
    names.add(NameOverride{NameOverride::Op::same, "the Fort", "Department of Ports", "", ""});
    names.add(NameOverride{NameOverride::Op::rename, "Docks", "Dock Board", "d:1", ""});
    names.add(NameOverride{NameOverride::Op::rename, "Docks", "Docks Office", "", ""});
    names.add(NameOverride{NameOverride::Op::not_same, "Holt", "Ida Holt", "", ""});
    names.add(NameOverride{NameOverride::Op::kind, "Marel", "organisation", "", ""});
    REQUIRE_FALSE(names.finish());
    CHECK(names.called("fort", "") == "Department of Ports");
    CHECK(names.called("Docks", "d:1") == "Dock Board");
    CHECK(names.called("Docks", "d:2") == "Docks Office");
    CHECK(names.called("Pier", "").empty());
    CHECK(names.kept_apart("Ida Holt", "Holt", ""));
    CHECK(names.kept_apart("holt", "ida holt", ""));
    CHECK_FALSE(names.kept_apart("Holt", "Jon Reed", ""));
    CHECK(names.kind_of("marel", "") == EntityKind::organisation);
  }
}

}  // namespace standpoint
