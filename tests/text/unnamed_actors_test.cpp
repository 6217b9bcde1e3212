// Which of those without a name are worth a record.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>

namespace standpoint {
namespace {

bool is_there(const std::string& text, const std::string& name) {
  Document document;
  document.text = Text(text);
  const auto records = Extractor().extract(std::move(document));
  return std::any_of(records.entities.begin(), records.entities.end(),
                     [&](const Entity& entity) { return entity.name == name; });
}

}  // namespace

TEST_SUITE("unnamed actors") {
  TEST_CASE("who says something has a record, even if he is nobody in particular") {
    CHECK(is_there("The Norland energy secretary has announced that oil will be released.",
                   "Norland energy secretary"));
    CHECK(is_there("The ship is a school, but critics charge it is a work camp.", "critics"));
    CHECK(is_there("The barge sank at noon, a spokeswoman said.", "spokeswoman"));
    CHECK(is_there("The researchers found that the fog cut yields.", "researchers"));
    CHECK_FALSE(is_there("The spokeswoman found the barge.", "spokeswoman"));
    CHECK_FALSE(is_there("The barge carried a spokeswoman.", "spokeswoman"));
  }

  TEST_CASE("who is urged, allowed to fight, or acted against has a record when they are several") {
    CHECK(is_there("The agency has urged evacuees not to go back to their homes.", "evacuees"));
    CHECK(is_there("The bill would allow dockers to sue the port.", "dockers"));
    CHECK(is_there("The weapon was used against infidels in the north.", "infidels"));
    CHECK_FALSE(is_there("The agency met evacuees at noon.", "evacuees"));
    CHECK_FALSE(is_there("The bridge allows dockers to walk home.", "dockers"));
  }
}

}  // namespace standpoint
