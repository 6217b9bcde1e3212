#include <standpoint/name_suggestions.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace standpoint {
namespace {

// A corpus by hand: who is named in which document, and who says something of whom.
class Builder {
 public:
  EntityId name(EntityKind kind, const std::string& name, const std::string& document) {
    Entity entity;
    entity.id = make_entity_id(kind, name);
    entity.name = name;
    entity.kind = kind;
    records_.emplace_back(entity);
    Mention mention;
    mention.doc = DocumentId(document);
    mention.span = {{next_, next_ + 1}, name};
    mention.entity = entity.id;
    records_.emplace_back(mention);
    ++next_;
    return entity.id;
  }
  EntityId person(const std::string& name, const std::string& document) {
    return this->name(EntityKind::person, name, document);
  }
  EntityId body(const std::string& name, const std::string& document) {
    return this->name(EntityKind::organisation, name, document);
  }
  void role(const EntityId& person, const std::string& office) {
    for (auto& record : records_) {
      if (auto* entity = std::get_if<Entity>(&record); entity != nullptr && entity->id == person)
        entity->roles.push_back({office, "", {}, {}});
    }
  }
  void says(const EntityId& actor, const EntityId& target, const std::string& quote,
            const std::string& document) {
    Statement s;
    s.id = StatementId("s:" + std::to_string(++next_));
    s.doc = DocumentId(document);
    s.actor.entity = actor;
    s.target = StatementTarget{target, std::nullopt};
    s.evidence = {{Quote{{next_, next_ + 1}, quote}, EvidenceStage::exact}};
    records_.emplace_back(s);
  }
  void text(const std::string& id, const std::string& text) {
    Document document;
    document.id = DocumentId(id);
    document.text = Text(text);
    records_.emplace_back(document);
  }
  std::vector<Record>& records() { return records_; }
  Corpus build() const {
    Corpus corpus;
    for (const auto& record : records_) corpus.add(record);
    corpus.finish();
    return corpus;
  }

 private:
  std::vector<Record> records_;
  std::uint32_t next_ = 0;
};

Gazetteer with(const std::vector<NameOverride>& overrides = {}) {
  Gazetteer names;
  names.add(GivenName{"William", {"Bill", "Will"}});
  KnownEntity senate;
  senate.id = "vm-senate";
  senate.kind = EntityKind::government;
  senate.name = "Senate of Velmouth";
  senate.forms = {{"Senate", true}};
  names.add(senate);
  for (const auto& one : overrides) names.add(one);
  REQUIRE_FALSE(names.finish());
  return names;
}

std::string pairs(const Corpus& corpus, const Gazetteer& names, double min_score = 0.0) {
  std::string found;
  for (const auto& one : suggest_names(corpus, names, {min_score}))
    found += "[" + one.a.name + " | " + one.b.name + " | " + std::string(to_string(one.ground)) + "] ";
  return found;
}

std::string pairs_of(const std::vector<std::pair<EntityKind, std::string>>& entities) {
  Builder b;
  int document = 0;
  for (const auto& [kind, name] : entities) b.name(kind, name, "d:" + std::to_string(++document));
  return pairs(b.build(), with());
}

constexpr EntityKind person = EntityKind::person;
constexpr EntityKind body = EntityKind::organisation;

double score_of(const Builder& builder) {
  const auto found = suggest_names(builder.build(), with(), {0.0});
  REQUIRE(found.size() == 1);
  return found.front().score;
}

}  // namespace

TEST_SUITE("name suggestions") {
  TEST_CASE("each ground finds its pair, the short form first") {
    CHECK(pairs_of({{person, "Ida Holt"}, {person, "Holt"}}) == "[Holt | Ida Holt | surname] ");
    CHECK(pairs_of({{person, "Ida Holt"}, {person, "Ida"}}) == "[Ida | Ida Holt | given name] ");
    CHECK(pairs_of({{person, "Ida Holt"}, {person, "I. Holt"}}) == "[I. Holt | Ida Holt | initials] ");
    CHECK(pairs_of({{person, "Ida Holt"}, {person, "Ida M. Holt"}}) ==
          "[Ida Holt | Ida M. Holt | middle name] ");
    CHECK(pairs_of({{person, "William Holt"}, {person, "Bill Holt"}}) ==
          "[Bill Holt | William Holt | nickname] ");
    CHECK(pairs_of({{person, "Bill Holt"}, {person, "Will Holt"}}) == "[Will Holt | Bill Holt | nickname] ");
    CHECK(pairs_of({{body, "Harbour Union of Velmouth"}, {body, "HUV"}}) ==
          "[HUV | Harbour Union of Velmouth | acronym] ");
    CHECK(pairs_of({{body, "Velmouth Harbour Authority"}, {EntityKind::government, "Harbour Authority"}}) ==
          "[Harbour Authority | Velmouth Harbour Authority | all words] ");
    CHECK(pairs_of({{body, "Harbour Union of Velmouth"}, {body, "Harbour Union"}}) ==
          "[Harbour Union | Harbour Union of Velmouth | all words] ");
    CHECK(pairs_of({{body, "Marel Lines"}, {body, "Marel"}}) == "[Marel | Marel Lines | all words] ");
    CHECK(pairs_of({{body, "Union of Harbour Workers"}, {body, "Harbour Workers' Union"}}) ==
          "[Harbour Workers' Union | Union of Harbour Workers | same words] ");
    CHECK(pairs_of({{person, "Zoë Marel"}, {person, "Zoe Marel"}}) == "[Zoe Marel | Zoë Marel | accents] ");
    CHECK(pairs_of({{person, "Łucja Øst"}, {person, "Lucja Ost"}}) == "[Lucja Ost | Łucja Øst | accents] ");
    CHECK(pairs_of({{person, "Winifred Amadi"}, {person, "Winnifred Amadi"}}) ==
          "[Winifred Amadi | Winnifred Amadi | spelling] ");
    CHECK(pairs_of({{person, "Mohammed Hadi"}, {person, "Muhamad Hadi"}}) ==
          "[Muhamad Hadi | Mohammed Hadi | transliteration] ");
    CHECK(pairs_of({{person, "Marel"}, {body, "Marel"}}) == "[Marel | Marel | two kinds] ");
    CHECK(pairs_of({{EntityKind::government, "Senate"}, {EntityKind::government, "Senate of Velmouth"}}) ==
          "[Senate | Senate of Velmouth | known name] ");
  }

  TEST_CASE("names that only look alike are not suggested") {
    CHECK(pairs_of({{person, "Ida Holt"}, {person, "Jon Reyes"}}).empty());
    // A father and a son; two sisters; another middle name.
    CHECK(pairs_of({{person, "Jon Holt"}, {person, "Jon Holt Jr."}}).empty());
    CHECK(pairs_of({{person, "Martin Holt"}, {person, "Martina Holt"}}).empty());
    CHECK(pairs_of({{person, "Ida M. Holt"}, {person, "Ida Karen Holt"}}).empty());
    CHECK(pairs_of({{person, "Mario Holt"}, {person, "Maria Holt"}}).empty());
    CHECK(pairs_of({{person, "Jon Holt"}, {person, "Jan Holt"}}).empty());
    // Whose somebody is, a place and what is in it, numbers.
    CHECK(pairs_of({{body, "Old Docks"}, {body, "Old Docks Residents' Association"}}).empty());
    CHECK(pairs_of({{body, "Harbour Union"}, {body, "Harbour Union's delegation"}}).empty());
    CHECK(pairs_of({{EntityKind::place, "Velmouth"}, {body, "Velmouth Lines"}}).empty());
    CHECK(pairs_of({{body, "Harbour Terminal 1"}, {body, "Harbour Terminal 2"}}).empty());
    CHECK(pairs_of({{body, "Union"}, {body, "Harbour Union"}}).empty());
    // Who is only described.
    CHECK(pairs_of({{person, "judge"}, {body, "judge"}}).empty());
    CHECK(pairs_of({{EntityKind::government, "Senate of Velmouth"},
                    {EntityKind::government, "North Senate of Velmouth"}})
              .empty());
  }

  TEST_CASE("what records say of two names moves the score") {
    const auto pair = [](const std::string& document) {
      Builder b;
      b.person("Holt", "d:1");
      b.person("Ida Holt", document);
      return b;
    };
    const double apart = score_of(pair("d:2"));
    CHECK(score_of(pair("d:1")) > apart);
    Builder roles = pair("d:2");
    roles.role(make_entity_id(person, "Holt"), "mayor");
    roles.role(make_entity_id(person, "Ida Holt"), "Mayor");
    CHECK(score_of(roles) > apart);
    Builder neighbours = pair("d:2");
    const auto lines = neighbours.body("Corvane Lines", "d:2");
    neighbours.says(make_entity_id(person, "Holt"), lines, "no", "d:1");
    neighbours.says(make_entity_id(person, "Ida Holt"), lines, "no", "d:2");
    CHECK(score_of(neighbours) > apart);
    Builder foes = pair("d:2");
    foes.says(make_entity_id(person, "Holt"), make_entity_id(person, "Ida Holt"), "no", "d:2");
    CHECK(score_of(foes) < apart);
    // Two full names in one document are two.
    const auto full = [](const std::string& document) {
      Builder b;
      b.person("Bill Holt", "d:1");
      b.person("William Holt", document);
      return score_of(b);
    };
    CHECK(full("d:1") < full("d:2"));
    // A surname of two is worth less, and the names alone say too little.
    Builder two = pair("d:2");
    two.person("Jon Holt", "d:3");
    const auto found = suggest_names(two.build(), with(), {0.0});
    REQUIRE(found.size() == 2);
    CHECK(found[0].score < apart);
    CHECK(found[0].by_id);
    CHECK(found[0].reason == "the surname; fits 2 names");
  }

  TEST_CASE("the pair that moves the most statements is first, with a sentence for each name") {
    Builder b;
    b.text("d:1", "It rained in Averil. Zoe Marel came late.\nNothing more.");
    const auto lines = b.body("Corvane Lines", "d:1");
    b.person("Zoë Marel", "d:2");
    Mention mention;
    const auto zoe = b.person("Zoe Marel", "d:3");
    mention.doc = DocumentId("d:1");
    mention.entity = zoe;
    mention.span = {{21, 30}, "Zoe Marel"};
    b.records().emplace_back(mention);
    const auto holt = b.person("Holt", "d:4");
    const auto ida = b.person("Ida Holt", "d:5");
    b.says(holt, lines, "Holt rejected\n the toll", "d:4");
    b.says(ida, lines, "the mayor", "d:5");
    b.says(ida, lines, "Ida Holt, the mayor, praised it", "d:5");
    const auto found = suggest_names(b.build(), with());
    REQUIRE(found.size() == 2);
    CHECK(found[0].a.name == "Holt");
    CHECK(found[0].statements == 1);
    CHECK(found[0].a.example == "Holt rejected the toll");
    CHECK(found[0].b.example == "Ida Holt, the mayor, praised it");
    CHECK(found[0].reason == "the surname; fits no other name; 1 actor or issue in common");
    CHECK(found[1].b.name == "Zoe Marel");
    CHECK(found[1].b.example == "Zoe Marel came late.");
    CHECK(found[1].a.example == "Zoë Marel");
  }

  TEST_CASE("the order of records does not matter") {
    Builder b;
    for (const char* name : {"Ida Holt", "Holt", "I. Holt", "Ian Holt", "Bill Holt", "William Holt",
                             "Hollt Amadi", "Holt Amadi"})
      b.person(name, "d:1");
    for (const char* name :
         {"Harbour Union", "Harbour Union of Velmouth", "HUV", "Union Harbour", "Harbor Uniom"})
      b.body(name, "d:2");
    const std::string forward = pairs(b.build(), with());
    CHECK(forward.size() > 200);
    std::reverse(b.records().begin(), b.records().end());
    CHECK(pairs(b.build(), with()) == forward);
    std::rotate(b.records().begin(), b.records().begin() + 5, b.records().end());
    CHECK(pairs(b.build(), with()) == forward);
  }

  TEST_CASE("an answered pair is not asked again") {
    Builder b;
    b.person("Ida Holt", "d:1");
    b.person("Holt", "d:2");
    const auto corpus = b.build();
    const auto found = suggest_names(corpus, with());
    REQUIRE(found.size() == 1);
    const NameOverride yes = to_override(found[0], true);
    CHECK(yes.op == NameOverride::Op::same);
    CHECK(yes.a == "Holt");
    CHECK(yes.b == "Ida Holt");
    const NameOverride no = to_override(found[0], false);
    CHECK(no.op == NameOverride::Op::not_same);
    CHECK(no.a == found[0].a.id.value);
    CHECK(no.note == "Holt / Ida Holt");
    CHECK(pairs(corpus, with({yes})).empty());
    CHECK(pairs(corpus, with({no})).empty());
    CHECK(pairs(corpus, with({{NameOverride::Op::not_same, "Ida Holt", "Holt", "", ""}})).empty());
  }

  TEST_CASE("a key that very many names have says nothing") {
    Builder b;
    b.person("Holt", "d:1");
    for (int i = 0; i < 60; ++i) {
      const std::string given = {static_cast<char>('A' + i % 26), static_cast<char>('a' + i / 26), 'z', 'o'};
      b.person(given + " Holt", "d:" + std::to_string(i));
    }
    CHECK(pairs(b.build(), with()).find("surname") == std::string::npos);
  }
}

}  // namespace standpoint
