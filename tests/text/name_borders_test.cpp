// Where names begin and end, beyond what capitals say.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace standpoint {
namespace {

using test::extract;

const Entity* find(const DocumentRecords& records, const std::string& name) {
  const auto at = std::find_if(records.entities.begin(), records.entities.end(),
                               [&](const Entity& entity) { return entity.name == name; });
  return at == records.entities.end() ? nullptr : &*at;
}

bool speaks_for(const DocumentRecords& records, const std::string& person, const std::string& body) {
  return std::any_of(records.affiliations.begin(), records.affiliations.end(), [&](const Affiliation& a) {
    return test::name_of(records, a.person) == person && test::name_of(records, a.institution) == body;
  });
}

}  // namespace

TEST_SUITE("name borders") {
  TEST_CASE("the number of a numbered body belongs to its name") {
    const auto records = extract(
        "Parents at Intermediate School 285 in Velmouth protested. Teamsters Local 814 backed the strike.");
    CHECK(find(records, "Intermediate School 285") != nullptr);
    CHECK(find(records, "Intermediate School") == nullptr);
    CHECK(find(records, "Teamsters Local 814") != nullptr);
    // A year or an amount is none.
    const auto other = extract("The Velmouth School Board 2,000 parents wrote to refused.");
    CHECK(find(other, "Velmouth School Board 2,000") == nullptr);
  }

  TEST_CASE("a heading in capitals in front of a sentence is no part of a name") {
    const auto records = extract("DEFENDING PRIVACY Holt opposes the toll, and Holt wants a new plan.");
    CHECK(find(records, "Holt") != nullptr);
    CHECK(find(records, "DEFENDING PRIVACY Holt") == nullptr);
  }

  TEST_CASE("the country of a movement for something belongs to its name, the city of an office does not") {
    const auto records = extract(
        "Officials met the High Council for the Harbour Revolution in Iraq, whose chairman opposes the "
        "toll.");
    CHECK(find(records, "High Council for the Harbour Revolution in Iraq") != nullptr);
    const auto office = extract("The Ministry of Transport in Kenya rejected the toll.");
    CHECK(find(office, "Ministry of Transport in Kenya") == nullptr);
    CHECK(find(office, "Ministry of Transport") != nullptr);
  }

  TEST_CASE("people and what they are for or against are the name of a body") {
    const auto records = extract(
        "Americans for Clean Water backed the ban, and Mothers Against Drunk Driving opposed it. The Young "
        "Americans for a New Harbour loved it. Workers for the line said nothing, and Students against it "
        "left.");
    CHECK(find(records, "Americans for Clean Water") != nullptr);
    CHECK(find(records, "Mothers Against Drunk Driving") != nullptr);
    CHECK(find(records, "Young Americans for a New Harbour") != nullptr);
    for (const Entity& entity : records.entities) {
      CAPTURE(entity.name);
      CHECK(!entity.name.starts_with("Workers for"));
      CHECK(!entity.name.starts_with("Students against"));
    }
  }

  TEST_CASE("a small verb behind \"to\" is no first name") {
    const auto records = extract("Ida Holt said she did not support their right to sue Remington.");
    CHECK(find(records, "sue Remington") == nullptr);
    CHECK(find(records, "Ida Holt") != nullptr);
  }

  TEST_CASE("a name behind \"speaker of the House,\" is the speaker's") {
    const auto found = test::positions("\"I support our speaker of the House, Paul Renfro,\" Ida Holt said.");
    CAPTURE(test::join(found));
    CHECK(test::has(found, "Ida Holt supports -> Paul Renfro"));
  }

  TEST_CASE("a state ends the name of a body, and another body stands behind \"and\"") {
    const auto records = extract(
        "The coalition, represented by the Harbour Liberties Union of Ohio and Demos, filed suit against the "
        "toll.");
    CHECK(find(records, "Harbour Liberties Union of Ohio") != nullptr);
    CHECK(find(records, "Demos") != nullptr);
    const auto one = extract("The Dockers' Federation of Scotland and Northern Ireland rejected the toll.");
    CHECK(find(one, "Dockers' Federation of Scotland and Northern Ireland") != nullptr);
  }

  TEST_CASE("the side that a party is on is no part of its name, but of a league that is called so") {
    const auto records = extract(
        "Pro-Beijing DAB's Starry Lee was elected. Ann Holt of DAB lost her seat. DAB's Jon Reyes opposes "
        "the "
        "toll.");
    CHECK(find(records, "Pro-Beijing DAB") == nullptr);
    REQUIRE(find(records, "DAB") != nullptr);
    CHECK(find(records, "DAB")->kind == EntityKind::organisation);
    CHECK(speaks_for(records, "Starry Lee", "DAB"));
    CHECK(speaks_for(records, "Ann Holt", "DAB"));
    CHECK(speaks_for(records, "Jon Reyes", "DAB"));
    const auto league = extract("The leader of the Anti-Defamation League, Jon Reyes, opposes the toll.");
    CHECK(find(league, "Anti-Defamation League") != nullptr);
  }

  TEST_CASE("an Arabic second name follows its article") {
    const auto records =
        extract("Shaikh Abdullah al-Ani said the toll was a disgrace. Al-Ani is a preacher.");
    CHECK(find(records, "Abdullah al-Ani") != nullptr);
    CHECK(find(records, "Abdullah") == nullptr);
  }

  TEST_CASE(
      "a surname or a firm that is spelt like a plain noun is still a name where the text names it so") {
    const auto records = extract(
        "The group backed Ida Fields. Police said that Fields was grabbed. Mike Pence spoke. Pence opposes "
        "the toll.");
    const auto count = [&](const std::string& name) {
      return std::count_if(records.mentions.begin(), records.mentions.end(), [&](const Mention& m) {
        return m.type == MentionType::name && test::name_of(records, m.entity) == name;
      });
    };
    CHECK(count("Ida Fields") == 2);
    CHECK(count("Mike Pence") == 2);
    const auto firm = extract("Twitter and Facebook refused. Facebook co-founder Mark Holt praised the boy.");
    CHECK(speaks_for(firm, "Mark Holt", "Facebook"));
    // Fields alone are fields.
    CHECK(extract("Fields were flooded near the port. The fields are dry now.").entities.empty());
  }

  TEST_CASE("a slogan may be a name") {
    const auto records = extract("Parents First, an alliance of family groups, opposes the toll.");
    CHECK(find(records, "Parents First") != nullptr);
  }

  TEST_CASE("a movement is named by what it is for") {
    const auto records = extract("On Monday the Movement for Harbour Lives backed the plan.");
    CHECK(find(records, "Movement for Harbour Lives") != nullptr);
    CHECK(find(records, "Harbour Lives") == nullptr);
  }

  TEST_CASE("the first of a couple shares the second's surname") {
    const auto records = extract(
        "David Eisler, a historian, spoke. The biographers, David and Jeanne Heidler, wrote that the toll "
        "was wrong.");
    const auto of = [&](const std::string& name) {
      return std::count_if(records.mentions.begin(), records.mentions.end(),
                           [&](const Mention& m) { return test::name_of(records, m.entity) == name; });
    };
    CHECK(of("David Eisler") == 1);
    CHECK(of("Jeanne Heidler") == 1);
    // Where he is named in full elsewhere, it is he.
    const auto both = extract(
        "David Eisler, a historian, spoke. David Heidler wrote a book. David and Jeanne Heidler oppose the "
        "toll.");
    CHECK(std::count_if(both.mentions.begin(), both.mentions.end(), [&](const Mention& m) {
            return test::name_of(both, m.entity) == "David Heidler";
          }) == 2);
  }
}

}  // namespace standpoint
