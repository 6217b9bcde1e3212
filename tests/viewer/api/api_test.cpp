#include "api/asked.hpp"
#include "api/exports.hpp"

#include <standpoint/io/graph_formats.hpp>
#include <standpoint/io/map_graph.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace standpoint::viewer {
namespace {

using standpoint::test::CorpusBuilder;
using test::answer;
using test::ask;
using test::parse;
using test::snapshot_of;

const std::string hostile = "<script>alert(1)</script>\u202E & \"x\" <!-- " + std::string(100'000, 'y');

CorpusBuilder harbour() {
  CorpusBuilder b;
  b.date("2026-03-02");
  b.says("Ida Holt", Stance::oppose, "toll", 0.9);
  b.says("Jon Marel", Stance::support, "toll", 0.7);
  b.date("2026-04-10");
  b.says("Ida Holt", Stance::support, "toll", 0.8);
  b.says("Wen Lamb", Stance::oppose, "toll", 0.4);
  b.says("Wen Lamb", Stance::oppose, "curfew", 0.6);
  b.says("Ida Holt", Stance::oppose, "curfew", 0.6);
  b.acts("Jon Marel", Stance::oppose, "Union", 0.9);
  return b;
}

std::vector<std::string> ids(const rapidjson::Value& items) {
  std::vector<std::string> found;
  for (const auto& item : items.GetArray()) found.emplace_back(item["id"].GetString());
  return found;
}

std::string detail(const http::Reply& reply) { return parse(reply.body->bytes)["detail"].GetString(); }

}  // namespace

TEST_SUITE("api") {
  TEST_CASE("the page's tables have rows of equal length and refer to each other") {
    Api api(snapshot_of(harbour()));
    const auto page = answer(api, "/page");
    CHECK(std::string(page["format"].GetString()) == "standpoint-page/1");
    CHECK(page["complete"].GetBool());
    for (const char* table : {"nodes", "edges", "statements", "documents", "camps"}) {
      std::set<std::size_t> lengths;
      for (const auto& column : page[table].GetObject()) lengths.insert(column.value.Size());
      CAPTURE(table);
      CHECK(lengths.size() == 1);
    }
    CHECK(page["statements"]["id"].Size() == 7);
    CHECK(page["nodes"]["id"].Size() == 6);
    for (rapidjson::SizeType e = 0; e < page["edges"]["id"].Size(); ++e) {
      CHECK(page["edges"]["rests_on"][e].Size() == page["edges"]["statements"][e].GetUint());
      for (const auto& issue : page["edges"]["issues"][e].GetArray())
        CHECK(std::string(page["nodes"]["kind"][issue.GetUint()].GetString()) == "issue");
    }
    // Toward an actor there is no issue, and the other way round.
    CHECK(page["statements"]["issue"][6].GetInt() == -1);
    CHECK(page["statements"]["target"][6].GetInt() >= 0);
    CHECK(page["statements"]["target"][0].GetInt() == -1);
  }

  TEST_CASE("the generation is a hash of what is shown") {
    Api one(snapshot_of(harbour()));
    Api same(snapshot_of(harbour()));
    CorpusBuilder more = harbour();
    more.says("Wen Lamb", Stance::oppose, "levy");
    Api other(snapshot_of(more));
    CHECK(one.generation() == same.generation());
    CHECK(one.generation() != other.generation());
    CHECK(std::string(answer(one, "/page")["generation"].GetString()) == one.generation());
    CHECK(ask(one, "/meta").body->etag == '"' + one.generation() + '"');
  }

  TEST_CASE("a map that was read is not complete, and says nothing of confidence") {
    const auto built = snapshot_of(harbour());
    auto read = io::map_of_graph(io::make_map_graph(*built.network), "map");
    REQUIRE(read);
    Api api({read->corpus, read->network, "Read"});
    const auto page = answer(api, "/page");
    CHECK_FALSE(page["complete"].GetBool());
    CHECK(page["nodes"]["id"].Size() == 6);
    bool has_issue = false;
    for (const auto& issues : page["edges"]["issues"].GetArray()) has_issue = has_issue || issues.Size() > 0;
    CHECK(has_issue);
    const auto statements = answer(api, "/statements");
    CHECK(statements["total"].GetInt() > 0);
    for (const auto& item : statements["items"].GetArray()) CHECK_FALSE(item.HasMember("confidence"));
    CHECK(answer(api, "/statements", {{"min_confidence", "1"}})["total"].GetInt() ==
          statements["total"].GetInt());
  }

  TEST_CASE("filters of statements narrow together, and values of one widen") {
    Api api(snapshot_of(harbour()));
    const auto count = [&](http::Parameters parameters) {
      return answer(api, "/statements", std::move(parameters))["total"].GetInt();
    };
    CHECK(count({}) == 7);
    CHECK(count({{"actor", "e:Ida Holt"}}) == 3);
    CHECK(count({{"actor", "holt"}}) == 3);
    CHECK(count({{"actor", "holt"}, {"actor", "lamb"}}) == 5);
    CHECK(count({{"actor", "holt"}, {"issue", "toll"}}) == 2);
    CHECK(count({{"actor", "holt"}, {"issue", "toll"}, {"stance", "support"}}) == 1);
    CHECK(count({{"issue", "toll"}, {"issue", "curfew"}}) == 6);
    CHECK(count({{"node", "Union"}}) == 1);
    CHECK(count({{"from", "2026-04"}}) == 5);
    CHECK(count({{"to", "2026-03-02"}}) == 2);
    CHECK(count({{"min_confidence", "0.75"}}) == 3);
    CHECK(count({{"document", "d:2026-03-02"}}) == 2);
    CHECK(count({{"kind", "institution"}}) == 0);
    CHECK(count({{"q", "QUOTE 0"}}) == 0);
    CHECK(count({{"q", "Quote 5"}}) == 1);
    CHECK(count({{"q", ""}}) == 7);
  }

  TEST_CASE("ids with slashes, percent signs and the words of paths are found") {
    CorpusBuilder b;
    const std::vector<std::string> names = {"a/b", "a/b/allies", "100%25", "?x=1&y",
                                            "..",  "../../etc",  "a b+c"};
    for (const auto& name : names) {
      b.says(name, Stance::oppose, "toll");
      b.says(name, Stance::support, "levy/allies");
    }
    Api api(snapshot_of(b));
    for (const auto& name : names) {
      CAPTURE(name);
      CHECK(std::string(answer(api, "/nodes/e:" + name)["node"]["id"].GetString()) == "e:" + name);
      CHECK(answer(api, "/nodes/e:" + name + "/positions")["items"].Size() == 2);
      CHECK(answer(api, "/nodes/e:" + name + "/foes")["items"].Size() == 0);
      CHECK(answer(api, "/statements", {{"actor", "e:" + name}})["total"].GetInt() == 2);
    }
    // There is a node a/b/allies, and a/b has allies, too: the node goes first.
    CHECK(answer(api, "/nodes/e:a/b/allies").HasMember("node"));
    CHECK(std::string(answer(api, "/issues/i:levy/allies")["issue"]["label"].GetString()) == "levy/allies");
  }

  TEST_CASE("hostile names and quotes are data") {
    CorpusBuilder b;
    b.says(hostile, Stance::oppose, "toll").evidence.front().quote.text = hostile;
    Api api(snapshot_of(b));
    const auto statements = answer(api, "/statements");
    CHECK(statements["items"][0]["quote"].GetString() == hostile);
    CHECK(statements["items"][0]["actor"]["label"].GetString() == hostile);
    const auto page = answer(api, "/page");
    CHECK(page["edges"]["evidence"][0].GetStringLength() < 2000);
    CHECK(answer(api, "/graph")["edges"][0]["evidence"].GetString() == hostile);
    for (const auto& name : page["camps"]["name"].GetArray()) CHECK(name.GetStringLength() < 500);
    const auto reply = ask(api, "/export/graphml");
    for (const auto& [name, value] : reply.headers) CHECK(value.find_first_of("\r\n") == std::string::npos);
  }

  TEST_CASE("what is asked wrongly is told by parameter, with the nearest name") {
    Api api(snapshot_of(harbour()));
    struct Row {
      std::string path;
      http::Parameters parameters;
      int status;
      std::string part;
    };
    const Row rows[] = {
        {"/none", {}, 404, "openapi.json"},
        {"/nodes/", {}, 404, "openapi.json"},
        {"/meta", {{"x", "1"}}, 400, "none is taken here"},
        {"/graph", {{"veiw", "all"}}, 400, "did you mean 'view'?"},
        {"/graph", {{"view", "some"}}, 400, "must be all, actors or stances"},
        {"/graph", {{"view", "all"}, {"view", "all"}}, 400, "is given twice"},
        {"/graph", {{"from", "2026-13"}}, 400, "must be a date"},
        {"/graph", {{"min_statements", "-1"}}, 400, "whole number"},
        {"/graph", {{"min_weight", "nan"}}, 400, "must be a number"},
        {"/graph", {{"min_weight", "1e999"}}, 400, "must be a number"},
        {"/graph", {{"issue", std::string(2000, 'x')}}, 400, "longer than 1000 bytes"},
        {"/graph", {{"issue", "\xff"}}, 400, "UTF-8"},
        {"/graph", {{"\xff\r\nSet-Cookie: a", "1"}}, 400, "no such parameter"},
        {"/statements", {{"limit", "0"}}, 400, "from 1 to 1000"},
        {"/statements", {{"edge", "x:none"}}, 400, "no edge has this id"},
        {"/statements", {{"actor", "Ida Hollt"}, {"q", "x"}, {"issue", "toll"}}, 200, ""},
        {"/statements/s:none", {}, 404, "no statement"},
        {"/search", {}, 400, "q: is needed"},
        {"/search", {{"q", ""}}, 400, "must not be empty"},
        {"/export/doc", {}, 404, "known are graphml"},
        {"/export/dl", {{"profile", "visone"}}, 400, "no such dialect"},
        {"/export/svg", {{"picture", "matrix"}, {"view", "actors"}}, 400, "has no issues"},
    };
    for (const Row& row : rows) {
      CAPTURE(row.path);
      CAPTURE(row.part);
      const auto reply = ask(api, row.path, row.parameters);
      CHECK(reply.status == row.status);
      if (row.status == 200) continue;
      CHECK(reply.body->type == "application/problem+json");
      CHECK(detail(reply).find(row.part) != std::string::npos);
    }
    CHECK(ask(api, "/meta", {}, "POST").status == 405);
  }

  TEST_CASE("a cursor goes on where the page ended, and one of another map is gone") {
    Api api(snapshot_of(harbour()));
    std::vector<std::string> all;
    std::string cursor;
    do {
      http::Parameters parameters = {{"limit", "2"}};
      if (!cursor.empty()) parameters.emplace_back("cursor", cursor);
      const auto page = answer(api, "/statements", parameters);
      for (const auto& id : ids(page["items"])) all.push_back(id);
      cursor = page["next"].IsNull() ? "" : page["next"].GetString();
    } while (!cursor.empty());
    CHECK(all.size() == 7);
    CHECK(std::set<std::string>(all.begin(), all.end()).size() == 7);
    CHECK(ask(api, "/statements", {{"cursor", "0000000000000000.2"}}).status == 410);
    CHECK(ask(api, "/statements", {{"cursor", api.generation() + ".99999999999999999999999"}}).status == 400);
    CHECK(ask(api, "/statements", {{"cursor", api.generation() + ".999"}}).status == 200);
  }

  TEST_CASE("an issue has its sides, a matrix its cells, a time line its units and changes") {
    Api api(snapshot_of(harbour()));
    const auto toll = answer(api, "/issues/toll");
    CHECK(toll["issue"]["statements"].GetInt() == 4);
    CHECK(toll["supporters"].Size() == 1);
    CHECK(toll["opponents"].Size() == 1);
    CHECK(std::string(toll["undecided"][0]["actor"]["label"].GetString()) == "Ida Holt");
    const auto matrix = answer(api, "/matrix");
    CHECK(matrix["columns"].Size() == 2);
    CHECK(matrix["rows"].Size() == 3);
    CHECK(matrix["rows"][0]["cells"][0]["support"].GetInt() == 1);
    const auto time = answer(api, "/timeline", {{"unit", "month"}});
    REQUIRE(time["items"].Size() == 2);
    CHECK(std::string(time["items"][1]["to"].GetString()) == "2026-04-30");
    CHECK(time["items"][1]["oppose"].GetInt() == 4);
    REQUIRE(time["changes"].Size() == 1);
    CHECK(std::string(time["changes"][0]["last_before"].GetString()) == "2026-03-02");
    const auto auto_unit = answer(api, "/timeline");
    CHECK(std::string(auto_unit["unit"].GetString()) == "day");
    CHECK(auto_unit["items"].Size() == 40);
  }

  TEST_CASE("undated statements are counted apart, imprecise ones by units that hold them") {
    CorpusBuilder b;
    b.date("2026");
    b.says("Ida", Stance::oppose, "toll");
    b.date("2026-02-28");
    b.says("Jon", Stance::oppose, "toll");
    for (auto& record : b.records()) {
      if (auto* s = std::get_if<Statement>(&record); s != nullptr && s->actor.entity.value == "e:Ida")
        s->date.value = {2026, 0, 0};
    }
    Api api(snapshot_of(b));
    const auto month = answer(api, "/timeline", {{"unit", "month"}});
    CHECK(month["imprecise"]["oppose"].GetInt() == 1);
    const auto year = answer(api, "/timeline", {{"unit", "year"}});
    CHECK(year["imprecise"]["oppose"].GetInt() == 0);
    CHECK(year["items"][0]["oppose"].GetInt() == 2);
    CHECK(answer(api, "/meta")["undated"].GetInt() == 0);
  }

  TEST_CASE("two are tied by a path, and camps have names and what they rest on") {
    Api api(snapshot_of(harbour()));
    const auto path = answer(api, "/paths", {{"from", "lamb"}, {"to", "union"}});
    CHECK(path["found"].GetBool());
    CHECK(path["steps"].Size() >= 2);
    CHECK(std::string(path["steps"][0]["from"]["label"].GetString()) == "Wen Lamb");
    const auto camps = answer(api, "/communities");
    REQUIRE(camps["items"].Size() >= 1);
    for (const auto& camp : camps["items"].GetArray()) {
      CHECK(camp["members"].Size() >= 1);
      CHECK(camp["name"].GetStringLength() > 0);
    }
  }

  TEST_CASE("a file that grows too long is refused in every format, and no more of it is kept") {
    const MapIndex map(snapshot_of(harbour()));
    for (const auto& format : export_formats()) {
      CAPTURE(format.suffix);
      ExportOptions options;
      CHECK(export_map(map, {}, format, options).has_value());
      options.most_bytes = 20;
      const auto refused = export_map(map, {}, format, options);
      REQUIRE_FALSE(refused.has_value());
      CHECK(refused.error().code == Errc::too_large);
    }
  }

  TEST_CASE("an export with filters holds what passes") {
    Api api(snapshot_of(harbour()));
    const auto all = ask(api, "/export/json").body->bytes;
    const auto some = ask(api, "/export/json", {{"issue", "curfew"}, {"view", "stances"}}).body->bytes;
    CHECK(parse(all)["nodes"].Size() == 6);
    CHECK(parse(some)["nodes"].Size() == 3);
    const auto lines = ask(api, "/export/jsonl", {{"issue", "curfew"}}).body->bytes;
    CHECK(lines.find("\"i:curfew\"") != std::string::npos);
    CHECK(lines.find("\"i:toll\"") == std::string::npos);
  }
}

}  // namespace standpoint::viewer
