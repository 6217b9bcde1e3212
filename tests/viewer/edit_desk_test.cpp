// Edits from the page, to the files that hold them and back.

#include "edit/edit_requests.hpp"
#include "graph/corpus_builder.hpp"
#include "io/scratch.hpp"

#include <standpoint/gazetteer.hpp>
#include <standpoint/io/codebook.hpp>
#include <standpoint/io/names.hpp>
#include <standpoint/io/review.hpp>
#include <standpoint/knowledge.hpp>
#include <standpoint/review.hpp>
#include <standpoint/viewer/edit_desk.hpp>

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <variant>

namespace standpoint::viewer {
namespace {

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

bool is_there(const std::string& path) { return std::filesystem::exists(path); }

// A desk over a small map, whose names and reviews are really applied when it is made anew.
class Desk {
 public:
  Desk() {
    test::CorpusBuilder b;
    b.says("Ida", Stance::oppose, "toll");
    b.says("Ida Holt", Stance::oppose, "toll");
    b.says("Jon", Stance::support, "toll");
    // One of the same name, of another text: resolution takes the two for one.
    b.says("Jon of the guild", Stance::support, "toll");
    for (auto& record : b.records()) {
      auto* entity = std::get_if<Entity>(&record);
      if (entity != nullptr && entity->name == "Jon of the guild") entity->name = "Jon";
    }
    found_ = std::make_shared<const Corpus>(b.build());
    desk_ = std::make_unique<EditDesk>(
        EditFiles{scratch_.path("map.review.csv"), scratch_.path("map.names"), scratch_.path("map.codebook")},
        *make(),
        [this] {
          return fails ? Result<EditedMap>(Error{Errc::internal, "", "broken"}) : make();
        },
        [this](const Snapshot& snapshot) { shown = snapshot.corpus; });
    shown = make()->shown.corpus;
  }

  Result<EditedMap> make() const {
    auto corpus = std::make_shared<Corpus>(*found_);
    Gazetteer names;
    std::ifstream overrides(scratch_.path("map.names/overrides.csv"));
    if (overrides) {
      if (auto error = io::read_names_file(overrides, "overrides.csv", "overrides.csv", names)) return *error;
    }
    if (auto error = names.finish()) return *error;
    resolve_across_documents(*corpus, &names);
    if (is_there(scratch_.path("map.review.csv"))) {
      const auto reviews = io::read_reviews_file(scratch_.path("map.review.csv"));
      if (!reviews) return reviews.error();
      ReviewReport report;
      apply_reviews(*corpus, *reviews, report, ignore_diagnostics);
    }
    return EditedMap{{corpus, graph::build_network(*corpus), "Sample"}, found_};
  }

  EditDesk& operator*() { return *desk_; }
  EditDesk* operator->() { return desk_.get(); }
  http::Reply send(const std::string& method, const std::string& path, const std::string& body = "") {
    http::Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    if (!body.empty()) request.headers = {{"content-type", "application/json"}};
    return answer_edit(desk_.get(), request);
  }
  std::string path(const std::string& name) const { return scratch_.path(name); }

  bool fails = false;
  std::shared_ptr<const Corpus> shown;

 private:
  test::ScratchFolder scratch_;
  std::shared_ptr<const Corpus> found_;
  std::unique_ptr<EditDesk> desk_;
};

const StatementId first("s:0001");
const StatementId third("s:0003");

TEST_SUITE("edits from the page") {
  TEST_CASE("a rejected statement stands in the review table and leaves the map; undo takes the file away") {
    Desk desk;
    const auto done = desk->apply(StatementEdit{first, ReviewStatus::rejected});
    REQUIRE(done.has_value());
    CHECK(done->what == "rejected: Ida, oppose, toll");
    CHECK(done->file == desk.path("map.review.csv"));
    CHECK(desk.shown->find(first)->review == ReviewStatus::rejected);
    CHECK(desk->done().size() == 1);

    REQUIRE(desk->undo().has_value());
    CHECK_FALSE(is_there(desk.path("map.review.csv")));
    CHECK(desk.shown->find(first)->review == ReviewStatus::automatic);
    CHECK(desk->done().empty());
    CHECK(desk->undo().error().code == Errc::not_found);
  }

  TEST_CASE("a corrected stance keeps what was found beside it, and later edits keep earlier ones") {
    Desk desk;
    REQUIRE(desk->apply(StatementEdit{first, ReviewStatus::accepted, Stance::support}).has_value());
    REQUIRE(desk->apply(StatementEdit{third, ReviewStatus::accepted}).has_value());
    CHECK(desk.shown->find(first)->stance == Stance::support);
    CHECK(desk.shown->find(first)->review == ReviewStatus::edited);
    CHECK(desk.shown->find(third)->review == ReviewStatus::accepted);
    const auto reviews = io::read_reviews_file(desk.path("map.review.csv"));
    REQUIRE(reviews.has_value());
    const auto& row = reviews->find(desk.shown->find(first)->doc)->at(first);
    CHECK(row.found.stance == Stance::oppose);

    // Taking a decision back gives what was found.
    REQUIRE(desk->apply(StatementEdit{first, ReviewStatus::automatic}).has_value());
    CHECK(desk.shown->find(first)->stance == Stance::oppose);
    REQUIRE(desk->undo().has_value());
    CHECK(desk.shown->find(first)->stance == Stance::support);
  }

  TEST_CASE("two names become one, its parts are known, and parted again they are two") {
    Desk desk;
    REQUIRE(desk->apply(JoinNames{EntityId("e:Ida"), EntityId("e:Ida Holt")}).has_value());
    CHECK(desk.shown->find(first)->actor.entity == EntityId("e:Ida Holt"));
    const auto parts = desk->parts(EntityId("e:Ida Holt"));
    REQUIRE(parts.size() == 1);
    CHECK(parts.front().name == "Ida");
    CHECK(parts.front().statements == 1);

    // What an older answer joined is not parted beside it: one of the two must go.
    const auto parted = desk->apply(PartNames{parts.front().id, EntityId("e:Ida Holt")});
    REQUIRE_FALSE(parted.has_value());
    CHECK(parted.error().code == Errc::invalid_value);
    REQUIRE(desk->undo().has_value());
    CHECK(desk.shown->find(first)->actor.entity == EntityId("e:Ida"));
    CHECK_FALSE(is_there(desk.path("map.names")));
  }

  TEST_CASE("a name that resolution took for another's can be told apart") {
    Desk desk;
    const auto parts = desk->parts(EntityId("e:Jon"));
    REQUIRE(parts.size() == 1);
    CHECK(parts.front().id == EntityId("e:Jon of the guild"));
    CHECK(desk.shown->find(StatementId("s:0004"))->actor.entity == EntityId("e:Jon"));
    REQUIRE(desk->apply(PartNames{parts.front().id, EntityId("e:Jon")}).has_value());
    CHECK(desk.shown->find(StatementId("s:0004"))->actor.entity == EntityId("e:Jon of the guild"));
    CHECK(desk->parts(EntityId("e:Jon")).empty());
    CHECK(desk->apply(PartNames{EntityId("e:Jon of the guild"), EntityId("e:Jon")}).error().message ==
          "says so already");
  }

  TEST_CASE("a phrase moves to an issue of the codebook, and from there to another") {
    Desk desk;
    REQUIRE(desk->apply(MovePhrase{"harbour toll", "Road pricing", 1}).has_value());
    REQUIRE(desk->apply(MovePhrase{"night work", "Labour", -1}).has_value());
    auto codebook = io::load_codebook(desk.path("map.codebook"));
    REQUIRE(codebook.has_value());
    CHECK((*codebook)->find("road-pricing")->label == "Road pricing");
    CHECK((*codebook)->phrases()[1].pole == -1);

    REQUIRE(desk->apply(MovePhrase{"Harbour  toll", "labour", 1}).has_value());
    codebook = io::load_codebook(desk.path("map.codebook"));
    REQUIRE(codebook.has_value());
    REQUIRE((*codebook)->phrases().size() == 2);
    CHECK((*codebook)->phrases()[1].issue == "labour");
    CHECK((*codebook)->issues().size() == 2);
    // A phrase that begins with * is none: nothing is written.
    const std::string before = bytes_of(desk.path("map.codebook/phrases.csv"));
    CHECK(desk->apply(MovePhrase{"* toll", "labour", 1}).error().code == Errc::invalid_value);
    CHECK(bytes_of(desk.path("map.codebook/phrases.csv")) == before);
  }

  TEST_CASE("when the map cannot be made, the files are as before") {
    Desk desk;
    REQUIRE(desk->apply(StatementEdit{first, ReviewStatus::accepted}).has_value());
    const std::string before = bytes_of(desk.path("map.review.csv"));
    desk.fails = true;
    CHECK_FALSE(desk->apply(StatementEdit{third, ReviewStatus::rejected}).has_value());
    CHECK_FALSE(desk->apply(JoinNames{EntityId("e:Ida"), EntityId("e:Jon")}).has_value());
    CHECK_FALSE(desk->undo().has_value());
    CHECK(bytes_of(desk.path("map.review.csv")) == before);
    CHECK_FALSE(is_there(desk.path("map.names/overrides.csv")));
    CHECK(desk->done().size() == 1);
  }

  TEST_CASE("what somebody else wrote meanwhile is not undone") {
    Desk desk;
    REQUIRE(desk->apply(StatementEdit{first, ReviewStatus::accepted}).has_value());
    std::ofstream(desk.path("map.review.csv"), std::ios::app) << "\n";
    const auto undone = desk->undo();
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().code == Errc::in_use);
  }

  TEST_CASE("what is not there cannot be edited") {
    Desk desk;
    CHECK(desk->apply(StatementEdit{StatementId("s:none"), ReviewStatus::accepted}).error().code ==
          Errc::not_found);
    CHECK(desk->apply(JoinNames{EntityId("e:none"), EntityId("e:Ida")}).error().code == Errc::not_found);
    CHECK(desk->apply(StatementEdit{.id = first, .status = ReviewStatus::edited, .issue = ""}).error().code ==
          Errc::invalid_value);
    CHECK(desk->parts(EntityId("e:none")).empty());
  }

  TEST_CASE("edits over HTTP are answered with what was done, and refused with the member that is wrong") {
    Desk desk;
    const auto done = desk.send("POST", "/api/v1/edits",
                                R"({"edit":"statement","statement":"s:0001","status":"rejected"})");
    CHECK(done.status == 201);
    CHECK(done.body->bytes.find("rejected: Ida, oppose, toll") != std::string::npos);
    CHECK(desk.send("GET", "/api/v1/edits").body->bytes.find("map.review.csv") != std::string::npos);
    CHECK(desk.send("DELETE", "/api/v1/edits/last").status == 200);
    CHECK(desk.send("DELETE", "/api/v1/edits/last").status == 404);
    CHECK(desk.send("PUT", "/api/v1/edits", "{}").status == 405);
    CHECK(desk.send("GET", "/api/v1/edits/other").status == 404);

    const auto refused = [&](const std::string& body, int status, const std::string& why) {
      const auto reply = desk.send("POST", "/api/v1/edits", body);
      CAPTURE(body);
      CHECK(reply.status == status);
      CHECK(reply.body->bytes.find(why) != std::string::npos);
    };
    refused("[", 400, "no JSON");
    refused("[]", 400, "one JSON object");
    refused("{}", 400, "'edit' is missing");
    refused(R"({"edit":"paint"})", 400, "must be statement, join, part or phrase");
    refused(R"({"edit":"join","a":"e:Ida","b":"e:Jon","c":1})", 400, "'c' is not known");
    refused(R"({"edit":"statement","statement":"s:0001","status":"maybe"})", 400, "accepted, edited");
    refused(R"({"edit":"phrase","phrase":"toll","issue":"Toll","pole":2})", 400, "must be 1 or -1");
    refused(R"({"edit":"statement","statement":"s:none","status":"rejected"})", 404, "no statement");
    refused(R"({"edit":"join","a":"e:Ida","b":"e:Ida"})", 422, "one already");
    refused(std::string(1'000'000, '['), 400, "no JSON");
    refused(R"({"edit":"phrase","phrase":"toll \udddd","issue":"Toll"})", 400, "'phrase' is no Unicode text");
  }

  TEST_CASE("a map that is only shown takes no edits and says so") {
    http::Request request;
    request.method = "GET";
    request.path = "/api/v1/edits";
    CHECK(answer_edit(nullptr, request).body->bytes == R"({"editable":false,"items":[]})");
    request.method = "POST";
    CHECK(answer_edit(nullptr, request).status == 403);
  }
}

}  // namespace
}  // namespace standpoint::viewer
