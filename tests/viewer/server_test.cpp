// The server over a real socket on a free port.

#include "graph/corpus_builder.hpp"
#include "transport/raw_client.hpp"

#include <standpoint/viewer/page.hpp>
#include <standpoint/viewer/server.hpp>

#include <doctest/doctest.h>
#include <httplib.h>
#include <rapidjson/document.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <utility>

namespace standpoint::viewer {
namespace {

const std::string hostile = "<script>alert(1)</script>\u202E & \"x\" " + std::string(100'000, 'y');

Snapshot sample() {
  test::CorpusBuilder b;
  b.says("Ida", Stance::oppose, "toll");
  b.says("Jon", Stance::support, "toll");
  b.says(hostile, Stance::oppose, "toll");
  auto corpus = std::make_shared<Corpus>();
  for (const auto& record : b.records()) corpus->add(record);
  Document document;
  document.id = DocumentId("d:context");
  document.text = Text("Before it. We will not pay. After it.");
  document.title = "Context";
  document.url = "javascript:alert(1)";
  corpus->add(document);
  Statement s;
  s.id = StatementId("s:context");
  s.doc = document.id;
  s.actor.entity = EntityId("e:Ida");
  s.issue = StatementIssue{IssueId("i:toll"), std::nullopt, "phrase", 1.0};
  s.stance = Stance::oppose;
  s.evidence = {{Quote{{11, 27}, "We will not pay."}, EvidenceStage::exact}};
  corpus->add(s);
  corpus->finish();
  return {corpus, graph::build_network(*corpus), "Sample"};
}

// Another one, with three nodes.
Snapshot other_sample() {
  test::CorpusBuilder b;
  b.says("Ida", Stance::oppose, "toll");
  b.says("Jon", Stance::support, "toll");
  auto corpus = std::make_shared<Corpus>();
  for (const auto& record : b.records()) corpus->add(record);
  corpus->finish();
  return {corpus, graph::build_network(*corpus), "Other"};
}

// A server that runs while the test does.
class Running {
 public:
  Running() : server_(std::move(*Server::bind(sample(), {.port = 0}))), thread_([this] { server_.run(); }) {}
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
  ~Running() {
    server_.stop();
    thread_.join();
  }

  int port() const { return server_.port(); }
  Server& server() { return server_; }
  httplib::Client client() const {
    httplib::Client client("127.0.0.1", server_.port());
    client.set_tcp_nodelay(true);
    return client;
  }
  httplib::Result get(const std::string& path, const httplib::Headers& headers = {}) const {
    return client().Get(path.c_str(), headers);
  }

 private:
  Server server_;
  std::thread thread_;
};

rapidjson::Document parse(const std::string& body) {
  rapidjson::Document json;
  json.Parse(body.data(), body.size());
  REQUIRE_FALSE(json.HasParseError());
  return json;
}

std::string edge_id(const Running& running, const std::string& relation) {
  const auto graph = parse(running.get("/api/v1/graph")->body);
  for (const auto& edge : graph["edges"].GetArray()) {
    if (edge["relation"].GetString() == relation) return edge["id"].GetString();
  }
  return "";
}

}  // namespace

TEST_SUITE("server") {
  TEST_CASE("the page and its files are those that were bundled, or the plain ones") {
    const Running running;
    const bool full = page_kind() == "full";
    const std::string folder = full ? std::string(STANDPOINT_BINARY_DIR) + "/viewer/page/"
                                    : std::string(STANDPOINT_SOURCE_DIR) + "/viewer/web/plain/";
    for (const std::string name : {"index.html", "app.js", "style.css"}) {
      const auto answer = running.get("/" + name);
      REQUIRE(answer);
      std::ostringstream file;
      file << std::ifstream(folder + name, std::ios::binary).rdbuf();
      CHECK(answer->status == 200);
      CHECK(answer->body == file.str());
    }
    CHECK(running.get("/")->body == running.get("/index.html")->body);
  }

  TEST_CASE("the graph holds nodes and edges of a view") {
    const Running running;
    const auto all = parse(running.get("/api/v1/graph")->body);
    CHECK(all["nodes"].Size() == 4);
    CHECK(all["edges"].Size() == 6);
    const auto actors = parse(running.get("/api/v1/graph?view=actors")->body);
    CHECK(actors["nodes"].Size() == 3);
    CHECK(parse(running.get("/api/v1/meta")->body)["statements"].GetInt() == 4);
  }

  TEST_CASE("hostile names come as data") {
    const Running running;
    const auto graph = parse(running.get("/api/v1/graph")->body);
    bool found = false;
    for (const auto& node : graph["nodes"].GetArray()) found = found || node["label"].GetString() == hostile;
    CHECK(found);
  }

  TEST_CASE("a node and an edge open to their statements, with the text around the quote") {
    const Running running;
    const auto node = parse(running.get("/api/v1/statements?node=e%3AIda")->body);
    REQUIRE(node["items"].Size() == 2);
    bool with_context = false;
    for (const auto& item : node["items"].GetArray()) {
      if (std::string(item["quote"].GetString()) != "We will not pay.") continue;
      with_context = true;
      CHECK(std::string(item["before"].GetString()) == "Before it. ");
      CHECK(std::string(item["after"].GetString()) == " After it.");
      CHECK(std::string(item["actor"]["label"].GetString()) == "Ida");
    }
    CHECK(with_context);
    const auto edge = parse(running.get("/api/v1/statements?edge=" + edge_id(running, "supports"))->body);
    CHECK(edge["total"].GetInt() == 1);
  }

  TEST_CASE("what is wrong is a problem document with its status") {
    const Running running;
    struct Row {
      std::string path;
      int status;
      std::string detail;
    };
    const Row rows[] = {
        {"/none", 404, "there is nothing at this path; the page is at /"},
        {"/../../etc/passwd", 404, "there is nothing at this path; the page is at /"},
        {"/api/v1/graph?view=some", 400, "view: is 'some' and must be all, actors or stances"},
        {"/api/v1/meta?x=1", 400, "x: there is no such parameter: none is taken here"},
        {"/api/v1/edges/x%3Anone", 404, "no edge has this id"},
    };
    for (const Row& row : rows) {
      CAPTURE(row.path);
      const auto answer = running.get(row.path);
      REQUIRE(answer);
      CHECK(answer->status == row.status);
      CHECK(answer->get_header_value("Content-Type") == "application/problem+json");
      CHECK(std::string(parse(answer->body)["detail"].GetString()) == row.detail);
    }
  }

  TEST_CASE("every answer has the security headers") {
    const Running running;
    for (const std::string path : {"/", "/api/v1/graph", "/none"}) {
      const auto answer = running.get(path);
      REQUIRE(answer);
      CHECK(answer->get_header_value("Content-Security-Policy").find("default-src 'none'") == 0);
      CHECK(answer->get_header_value("X-Content-Type-Options") == "nosniff");
      CHECK(answer->get_header_value("Referrer-Policy") == "no-referrer");
    }
  }

  TEST_CASE("data have a tag, and an unchanged answer is not sent again") {
    const Running running;
    const std::string tag = running.get("/api/v1/graph")->get_header_value("ETag");
    REQUIRE_FALSE(tag.empty());
    const auto again = running.get("/api/v1/graph", {{"If-None-Match", tag}});
    CHECK(again->status == 304);
    CHECK(again->body.empty());
  }

  TEST_CASE("only GET and HEAD are allowed, and no body") {
    const Running running;
    auto client = running.client();
    for (const auto& answer :
         {client.Post("/api/v1/graph", "x", "text/plain"), client.Delete("/"), client.Options("/")}) {
      REQUIRE(answer);
      CHECK(answer->status == 405);
      CHECK(answer->get_header_value("Allow") == "GET, HEAD");
    }
    const auto head = running.client().Head("/");
    REQUIRE(head);
    CHECK(head->status == 200);
    CHECK(head->body.empty());
    CHECK(running.get("/", {{"Content-Length", "5"}})->status == 413);
  }

  TEST_CASE("a Host of another name is refused") {
    const Running running;
    CHECK(running.get("/api/v1/graph", {{"Host", "evil.example"}})->status == 421);
    CHECK(running.get("/api/v1/graph", {{"Host", "localhost:" + std::to_string(running.port())}})->status ==
          200);
  }

  TEST_CASE("ranges change nothing, and of the compressions that are wished for gzip is taken") {
    const Running running;
    std::string ranges = "bytes=0-";
    for (int i = 0; i < 500; ++i) ranges += ",0-";
    const auto answer = running.get("/api/v1/graph", {{"Range", ranges}, {"Accept-Encoding", "br, gzip"}});
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(answer->body == running.get("/api/v1/graph")->body);
    CHECK(answer->get_header_value("Content-Encoding") == "gzip");
    CHECK(answer->get_header_value_count("Content-Encoding") == 1);
  }

  TEST_CASE("stop ends run soon, even with a connection kept alive") {
    auto running = std::make_unique<Running>();
    auto client = running->client();
    client.set_keep_alive(true);
    CHECK(client.Get("/")->status == 200);
    const auto begin = std::chrono::steady_clock::now();
    running.reset();
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(1));
  }

  TEST_CASE("another map is shown at once, each answer of one map, and the pages hear of it") {
    Running running;
    transport::test::RawClient events(running.port());
    events.send(transport::test::get("/api/v1/events"));
    CHECK(events.read_until("\r\n\r\n").starts_with("HTTP/1.1 200 "));
    const auto event_of = [](const std::string& name, const std::string& generation) {
      return "event: " + name + "\ndata: {\"generation\":\"" + generation + "\"}\n\n";
    };
    const auto generation = [&running] {
      return std::string(parse(running.get("/api/v1/meta")->body)["generation"].GetString());
    };
    const std::string first = generation();
    CHECK(events.read_until("\n\n") == event_of("generation", first));

    // No answer may have the title of one map and the number of nodes of the other.
    std::atomic<bool> done = false;
    std::atomic<int> wrong = 0;
    std::thread asker([&] {
      while (!done) {
        const auto meta = parse(running.get("/api/v1/meta")->body);
        const bool is_first = std::string(meta["title"].GetString()) == "Sample";
        if (meta["nodes"].GetInt() != (is_first ? 4 : 3)) ++wrong;
      }
    });
    for (int i = 0; i < 20; ++i) running.server().show(i % 2 == 0 ? other_sample() : sample());
    running.server().show(other_sample());
    done = true;
    asker.join();
    CHECK(wrong == 0);
    const std::string other = generation();
    CHECK(other != first);
    CHECK(running.server().generation() == other);
    CHECK(std::string(parse(running.get("/api/v1/meta")->body)["title"].GetString()) == "Other");
    for (int i = 0; i < 21; ++i)
      CHECK(events.read_until("\n\n") == event_of("changed", i % 2 == 0 ? other : first));
    running.server().show(other_sample());  // the same: nothing is told
    running.server().announce("problem", R"({"message":"x"})");
    CHECK(events.read_until("\n\n") == "event: problem\ndata: {\"message\":\"x\"}\n\n");
  }

  TEST_CASE("what a coder says of a statement changes the tag of all answers") {
    Running running;
    const std::string path = "/api/v1/statements";
    const auto before = running.get(path);
    auto snapshot = sample();
    auto reviewed = std::make_shared<Corpus>();
    for (const auto& document : snapshot.corpus->documents()) reviewed->add(document);
    for (const auto& entity : snapshot.corpus->entities()) reviewed->add(entity);
    for (const auto& issue : snapshot.corpus->issues()) reviewed->add(issue);
    for (auto statement : snapshot.corpus->statements()) {
      statement.review = ReviewStatus::accepted;
      reviewed->add(statement);
    }
    reviewed->finish();
    running.server().show({reviewed, graph::build_network(*reviewed), "Sample"});
    const auto after = running.get(path, {{"If-None-Match", before->get_header_value("ETag")}});
    CHECK(after->status == 200);
    CHECK(after->body != before->body);
  }

  TEST_CASE("where edits are let in the address holds a token of its own") {
    const auto first = Server::bind(sample(), {.port = 0, .editable = true});
    const auto second = Server::bind(sample(), {.port = 0, .editable = true});
    const auto token_of = [](const Server& server) {
      const std::string address = server.address();
      return address.substr(address.find("?token=") + 7);
    };
    CHECK(token_of(*first).size() == 64);
    CHECK(token_of(*first).find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(token_of(*first) != token_of(*second));
    CHECK(Server::bind(sample(), {.port = 0})->address().find('?') == std::string::npos);
  }

  TEST_CASE("stop before run is not forgotten") {
    auto server = Server::bind(sample(), {.port = 0});
    REQUIRE(server.has_value());
    server->stop();
    server->run();
    CHECK(server->port() > 0);
  }

  TEST_CASE("a taken port is an error that names it and the way out") {
    const Running running;
    const auto second = Server::bind(sample(), {.port = running.port()});
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().where == "127.0.0.1:" + std::to_string(running.port()));
    CHECK(second.error().message.find("--port 0") != std::string::npos);
  }
}

}  // namespace standpoint::viewer
