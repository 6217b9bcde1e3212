#include <standpoint/graph/query_names.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

namespace standpoint::graph {
namespace {

struct Someone {
  std::string id;
  std::string name;
  NodeKind kind = NodeKind::person;
  std::vector<std::string> aliases = {};
  std::size_t statements = 0;
};

NameIndex index_of(const std::vector<Someone>& all) {
  NetworkParts parts;
  for (const auto& one : all) {
    Node node;
    node.id = one.id;
    node.label = one.name;
    node.kind = one.kind;
    node.aliases = one.aliases;
    node.statements = one.statements;
    parts.nodes.push_back(node);
  }
  return NameIndex(*build_network(parts));
}

const std::vector<Someone>& town() {
  static const std::vector<Someone> all = {
      {"e:0", "Harbour Workers' Union", NodeKind::institution, {"HWU", "dockers' union"}, 9},
      {"e:1", "Harbour Authority", NodeKind::institution, {}, 3},
      {"e:2", "Ida Holt", NodeKind::person, {"Holt"}, 5},
      {"e:3", "Jon Holt Jr.", NodeKind::person, {}, 1},
      {"e:4", "Zoë Marél", NodeKind::person, {}, 2},
      {"e:5", "Søren Łąk", NodeKind::person, {}, 2},
      {"i:0", "Harbour toll", NodeKind::issue, {"toll"}, 20},
      {"i:1", "The quay", NodeKind::issue, {}, 1}};
  return all;
}

std::string found(const NameIndex& names, const std::string& text, NameScope scope = NameScope::all) {
  const auto match = names.find(text, scope);
  if (!match) return match.error().message;
  return town()[match->node].id + " " + std::string(to_string(match->fit));
}

TEST_CASE("a name is found without its case, accents, punctuation and article") {
  const NameIndex names = index_of(town());
  CHECK(found(names, "harbour workers union") == "e:0 name");
  CHECK(found(names, "The Harbour Authority") == "e:1 name");
  CHECK(found(names, "zoe marel") == "e:4 name");
  CHECK(found(names, "Soren Lak") == "e:5 name");
  CHECK(found(names, "QUAY") == "i:1 name");
  CHECK(found(names, "e:2") == "e:2 id");
}

TEST_CASE("an alias, a surname, some words and a name without blanks will do") {
  const NameIndex names = index_of(town());
  CHECK(found(names, "hwu") == "e:0 alias");
  CHECK(found(names, "Dockers Union") == "e:0 alias");
  CHECK(found(names, "Marel") == "e:4 surname");
  CHECK(found(names, "union workers") == "e:0 words");
  CHECK(found(names, "harbourauthority") == "e:1 surname");
}

TEST_CASE("one slip of the keys is forgiven where nothing else fits") {
  const NameIndex names = index_of(town());
  CHECK(found(names, "Harbor Authority") == "e:1 misspelt");
  CHECK(found(names, "Harbour Workers Unoin") == "e:0 misspelt");
  CHECK(found(names, "Mrel") == "e:4 misspelt");
  CHECK(found(names, "Marrel") == "e:4 misspelt");
  // Two slips are two many, and short words have too many neighbours.
  CHECK(found(names, "Harbor Autority").find("nobody here is called") == 0);
  CHECK(found(names, "HWV").find("nobody here is called") == 0);
}

TEST_CASE("a name that fits several says so") {
  const NameIndex names = index_of(town());
  CHECK(found(names, "Holt") ==
        "'Holt' may be 'Ida Holt' or 'Jon Holt Jr.': write more of the name, or the id");
  CHECK(names.find("Holt").error().code == Errc::invalid_value);
  CHECK(found(names, "harbour", NameScope::actors).find("'Harbour Workers' Union' or 'Harbour Authority'") !=
        std::string::npos);
  CHECK(found(names, "harbour", NameScope::issues) == "i:0 words");
  const NameIndex twins = index_of({{"e:a", "Ida Holt"}, {"e:b", "Ida Holt"}});
  CHECK(twins.find("Ida Holt").error().message.find("'Ida Holt (e:a)' or 'Ida Holt (e:b)'") !=
        std::string::npos);
}

TEST_CASE("a name that is nobody's brings the nearest ones") {
  const NameIndex names = index_of(town());
  const auto unknown = names.find("Harbour Author");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().code == Errc::not_found);
  CHECK(unknown.error().message ==
        "nobody here is called 'Harbour Author'; did you mean 'Harbour Authority'?");
  CHECK(found(names, "Ira Hold", NameScope::actors) ==
        "nobody here is called 'Ira Hold'; did you mean 'Ida Holt'?");
  CHECK(found(names, "xyzzy", NameScope::issues) == "no issue here is called 'xyzzy'");
  CHECK(found(names, "") == "nobody here is called ''");
  CHECK(found(names, "'\xff").find("nobody here is called") == 0);
}

TEST_CASE("suggestions are who may be meant where no name is found") {
  const NameIndex names = index_of(town());
  using Names = std::vector<std::string>;
  CHECK(names.suggestions("Holt") == Names{"Ida Holt", "Jon Holt Jr."});
  CHECK(names.suggestions("Ira Hold", NameScope::actors) == Names{"Ida Holt"});
  CHECK(names.suggestions("xyzzy").empty());
  CHECK(names.suggestions("zoe marel").empty());  // which is found
  CHECK(index_of({{"e:a", "Ida Holt"}, {"e:b", "Ida Holt"}}).suggestions("Ida Holt") == Names{"e:a", "e:b"});
}

TEST_CASE("search gives what begins so, best fit and most active first") {
  const NameIndex names = index_of(town());
  const auto ids = [&](const std::string& text, NameSearch how = {}) {
    std::vector<std::string> made;
    for (const auto& match : names.search(text, how)) made.push_back(town()[match.node].id);
    return made;
  };
  using Ids = std::vector<std::string>;
  CHECK(ids("harb") == Ids{"i:0", "e:0", "e:1"});
  CHECK(ids("harb", {.scope = NameScope::actors}) == Ids{"e:0", "e:1"});
  CHECK(ids("harb", {.limit = 1}) == Ids{"i:0"});
  CHECK(ids("harbour w") == Ids{"e:0"});
  // A slip in what is only begun.
  CHECK(ids("hrbour w") == Ids{"e:0"});
  CHECK(ids("harbuor") == Ids{"i:0", "e:0", "e:1"});
  CHECK(ids("auhtor") == Ids{"e:1"});
  CHECK(ids("auhtor", {.misspelt = false}).empty());
  CHECK(ids("harb", {.beginnings = false, .misspelt = false}).empty());
  CHECK(names.knows("ida holt"));
  CHECK(names.knows("hwu"));
  CHECK_FALSE(names.knows("ida"));
}

}  // namespace
}  // namespace standpoint::graph
