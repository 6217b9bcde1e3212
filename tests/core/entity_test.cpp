#include <standpoint/model/entity.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

namespace standpoint {
namespace {

Entity entity(std::string name, EntityKind kind, std::vector<Alias> aliases) {
  Entity e;
  e.id = EntityId("e:1");
  e.name = std::move(name);
  e.kind = kind;
  e.aliases = std::move(aliases);
  return e;
}

Entity merge_all(const std::vector<Entity>& entities) {
  Entity merged = entities.front();
  for (std::size_t i = 1; i < entities.size(); ++i) merge_into(merged, entities[i]);
  return merged;
}

}  // namespace

TEST_SUITE("entity") {
  TEST_CASE("entity kinds read as they are written, and the American spelling is understood") {
    for (const auto kind :
         {EntityKind::person, EntityKind::organisation, EntityKind::government, EntityKind::office,
          EntityKind::group, EntityKind::product, EntityKind::place, EntityKind::other}) {
      CHECK(parse_entity_kind(to_string(kind)) == kind);
    }
    CHECK(parse_entity_kind("organization") == EntityKind::organisation);
    CHECK_FALSE(parse_entity_kind("firm").has_value());
  }

  TEST_CASE("merge_into keeps a name that is not all capitals and makes the other an alias") {
    Entity a = entity("HARBOUR UNION", EntityKind::other, {});
    merge_into(a, entity("Harbour Union", EntityKind::organisation, {{"HU", "acronym"}}));
    CHECK(a.name == "Harbour Union");
    CHECK(a.kind == EntityKind::organisation);
    CHECK(a.aliases == std::vector<Alias>{{"HARBOUR UNION", "merge"}, {"HU", "acronym"}});
  }

  TEST_CASE("merging gives the same entity in every order") {
    std::vector<Entity> parts = {entity("Harbour Union", EntityKind::organisation, {{"HU", "acronym"}}),
                                 entity("HARBOUR UNION", EntityKind::other, {{"the union", "text"}}),
                                 entity("harbour union", EntityKind::group, {{"HU", "acronym"}})};
    parts[0].roles = {{"member", "League", {}, {}}};
    parts[1].country = "NO";
    parts[2].country = "DK";
    const Entity expected = merge_all(parts);
    std::vector<std::size_t> order = {0, 1, 2};
    do {
      const Entity merged = merge_all({parts[order[0]], parts[order[1]], parts[order[2]]});
      CHECK(merged.name == expected.name);
      CHECK(merged.kind == expected.kind);
      CHECK(merged.aliases == expected.aliases);
      CHECK(merged.roles == expected.roles);
      CHECK(merged.country == expected.country);
    } while (std::next_permutation(order.begin(), order.end()));
  }

  TEST_CASE("an issue of a codebook stays one when a provisional one joins it") {
    Issue issue;
    issue.label = "toll";
    issue.provisional = false;
    Issue provisional;
    provisional.label = "Toll";
    provisional.provisional = true;
    provisional.phrases = {"the toll"};
    merge_into(issue, provisional);
    CHECK_FALSE(issue.provisional);
    CHECK(issue.label == "Toll");
    CHECK(issue.phrases == std::vector<std::string>{"the toll", "toll"});
  }
}

}  // namespace standpoint
