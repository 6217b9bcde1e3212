// How answers are sent: compression, tags, HEAD, faults of handlers, streams of events.

#include "gzip.hpp"
#include "transport/raw_client.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace standpoint::viewer::transport::test {
namespace {

const char* const everything = "Accept-Encoding: gzip, deflate, br, zstd\r\n";

// One large body, as the map of a snapshot is.
class Large {
 public:
  Large() {
    for (int i = 0; i < 200'000; ++i) text_ += "{\"id\":\"e:" + std::to_string(i * 7919) + "\"},";
    body_ = http::make_body(text_, "application/json");
  }
  const std::string& text() const { return text_; }
  Handle handle() const {
    return [body = body_](const http::Request& /*request*/) { return http::Reply{.body = body}; };
  }

 private:
  std::string text_;
  std::shared_ptr<const http::Body> body_;
};

http::Reply stream(const http::Request& /*request*/) { return {.is_event_stream = true}; }

}  // namespace

TEST_SUITE("answers") {
  TEST_CASE("what a browser accepts gets gzip, once, and never brotli") {
    const Large large;
    const Site site(large.handle());
    const auto begin = std::chrono::steady_clock::now();
    const auto packed = site.ask_get("/", everything);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
    CHECK(packed.header("content-encoding") == "gzip");
    CHECK(packed.header("vary") == "Accept-Encoding");
    CHECK(packed.body.size() < large.text().size() / 3);
    CHECK(gunzip(packed.body) == large.text());
    CHECK(site.ask_get("/").body == large.text());
    CHECK(site.ask_get("/", "Accept-Encoding: br\r\n").header("content-encoding").empty());
  }

  TEST_CASE("what is packed already is sent as it is, and unpacked for who takes no gzip") {
    const std::string text(5000, 'x');
    const auto body = http::make_packed_body(gzip(text), "text/css", true);
    REQUIRE(body != nullptr);
    const Site site([body](const http::Request& /*request*/) { return http::Reply{.body = body}; });
    const auto packed = site.ask_get("/", everything);
    CHECK(packed.body == gzip(text));
    CHECK(packed.header("cache-control") == "public, max-age=31536000, immutable");
    CHECK(site.ask_get("/").body == text);
    CHECK(http::make_packed_body("no gzip", "text/css", true) == nullptr);
  }

  TEST_CASE("a thousand ranges are one whole answer, and memory stays flat") {
    const Large large;
    const Site site(large.handle());
    site.ask_get("/");
    const double before = resident_megabytes();
    std::string ranges = "Range: bytes=0-";
    for (int i = 0; i < 1000; ++i) ranges += ",0-";
    const auto answer = site.ask_get("/", ranges + "\r\n");
    CHECK(answer.status == 200);
    CHECK(answer.body.size() == large.text().size());
    CHECK(resident_megabytes() - before < 100);
  }

  TEST_CASE("an unchanged body is not sent again, packed or not") {
    const Large large;
    const Site site(large.handle());
    const std::string tag = site.ask_get("/").header("etag");
    const std::string weak = site.ask_get("/", everything).header("etag");
    CHECK(weak == "W/" + tag);
    for (const std::string& known : {tag, weak, "\"x\", " + weak, std::string("*")}) {
      CAPTURE(known);
      const auto answer = site.ask_get("/", "If-None-Match: " + known + "\r\n");
      CHECK(answer.status == 304);
      CHECK(answer.header("content-length").empty());
      CHECK(answer.header("etag") == tag);
    }
    CHECK(site.ask_get("/", "If-None-Match: \"x\"\r\n").status == 200);
  }

  TEST_CASE("HEAD has the head of GET and nothing else") {
    const Large large;
    const Site site(large.handle());
    auto client = site.client();
    const auto head = client.ask("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto whole = client.ask(get("/"));
    CHECK(head.body.empty());
    CHECK(whole.body == large.text());
    CHECK(head.header("content-length") == whole.header("content-length"));
    CHECK(head.header_lines == whole.header_lines);
  }

  TEST_CASE("every answer has the security headers, each once") {
    const Site site([](const http::Request& request) -> http::Reply {
      if (request.path == "/throw") throw std::runtime_error("x");
      if (request.path == "/none") return http::problem(404, "Not found", "nothing");
      return echo(request);
    });
    for (const auto& request :
         {get("/"), get("/none"), get("/throw"), std::string("nonsense\r\n\r\n"), get("/%00")}) {
      CAPTURE(request);
      const auto answer = site.ask(request);
      CHECK(answer.status != 0);
      CHECK(answer.header("content-security-policy").find("default-src 'none'; script-src 'self';") == 0);
      CHECK(answer.header("content-security-policy").find("unsafe") == std::string::npos);
      CHECK(answer.header("x-content-type-options") == "nosniff");
      CHECK(answer.header("referrer-policy") == "no-referrer");
      CHECK(answer.header("cross-origin-resource-policy") == "same-origin");
      CHECK(answer.header_lines == answer.headers.size());
      CHECK(answer.header("access-control-allow-origin").empty());
    }
  }

  TEST_CASE("what a handler throws stays inside") {
    const Site site([](const http::Request& request) -> http::Reply {
      if (request.path == "/int") throw 42;
      throw std::runtime_error("secret path /home");
    });
    auto client = site.client();
    client.send(get("/") + get("/int"));
    const std::string all = client.read_until("secret");
    CHECK(all.find("HTTP/1.1 500") == 0);
    CHECK(all.find("HTTP/1.1 500", 10) != std::string::npos);
    CHECK(all.find("secret") == std::string::npos);
    CHECK(all.find("EXCEPTION_WHAT") == std::string::npos);
  }

  TEST_CASE("a field with a line end in it never reaches the client") {
    const Site site([](const http::Request& request) {
      http::Reply reply = echo(request);
      reply.headers.emplace_back("Content-Disposition", "attachment; filename=\"a\r\nSet-Cookie: b\"");
      return reply;
    });
    const auto answer = site.ask_get("/");
    CHECK(answer.status == 500);
    CHECK(answer.header("set-cookie").empty());
  }

  TEST_CASE("fields of a reply come beside the common ones, or in their place") {
    const Site site([](const http::Request& request) {
      http::Reply reply = echo(request);
      reply.headers = {{"Link", "</a>; rel=\"next\""}, {"cache-control", "no-store"}};
      return reply;
    });
    const auto answer = site.ask_get("/");
    CHECK(answer.header("link") == "</a>; rel=\"next\"");
    CHECK(answer.header("cache-control") == "no-store");
    CHECK(answer.header_lines == answer.headers.size());
  }

  TEST_CASE("events reach all who listen, after the greeting, and a page that goes is forgotten") {
    transport::Limits limits;
    limits.heartbeat = std::chrono::milliseconds(200);
    Site site(stream, limits);
    site.loop().greet("generation", "1");
    auto one = site.client();
    auto other = site.client();
    for (auto* client : {&one, &other}) {
      client->send(get("/events"));
      const std::string head = client->read_until("\r\n\r\n");
      CHECK(head.find("Content-Type: text/event-stream\r\n") != std::string::npos);
      CHECK(head.find("Content-Length") == std::string::npos);
      CHECK(client->read_until("\n\n") == "event: generation\ndata: 1\n\n");
    }
    site.loop().announce("changed", "two\nlines");
    CHECK(one.read_until("\n\n") == "event: changed\ndata: two\ndata: lines\n\n");
    other.finish();
    CHECK(other.is_closed_within(std::chrono::seconds(2)));
    site.loop().announce("changed", "3");
    CHECK(one.read_until("3\n\n").find("event: changed\ndata: 3\n\n") != std::string::npos);
    CHECK(one.read_until(":\n\n") == ":\n\n");
  }

  TEST_CASE("streams are few, and who reads none is cut off") {
    transport::Limits limits;
    limits.streams = 2;
    limits.stream_backlog = 100'000;
    Site site(stream, limits);
    auto one = site.client();
    auto two = site.client();
    CHECK(one.ask(get("/")).status == 200);
    CHECK(two.ask(get("/")).status == 200);
    CHECK(site.ask_get("/").status == 503);
    const double before = resident_megabytes();
    const std::string large(50'000, 'x');
    for (int i = 0; i < 2000; ++i) {
      site.loop().announce("x", large);
      if (i % 100 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    CHECK(one.is_closed_within(std::chrono::seconds(5)));
    CHECK(two.is_closed_within(std::chrono::seconds(5)));
    CHECK(resident_megabytes() - before < 200 + quarantine_megabytes);
    CHECK(site.ask_get("/").status == 200);  // there is room again
  }

  TEST_CASE("a slow question keeps nobody else waiting") {
    std::atomic<bool> go_on = false;
    const Site site([&go_on](const http::Request& request) {
      while (request.path == "/slow" && !go_on) std::this_thread::sleep_for(std::chrono::milliseconds(5));
      return echo(request);
    });
    auto slow = site.client();
    slow.send(get("/slow"));
    for (int i = 0; i < 20; ++i) CHECK(site.ask_get("/quick").status == 200);
    go_on = true;
    CHECK(slow.read().body == "GET /slow");
  }

  TEST_CASE("who leaves before the answer costs nothing but the answer") {
    std::atomic<bool> go_on = false;
    const Site site([&go_on](const http::Request& request) {
      while (!go_on) std::this_thread::sleep_for(std::chrono::milliseconds(5));
      return echo(request);
    });
    for (int i = 0; i < 20; ++i) site.client().send(get("/gone"));
    go_on = true;
    CHECK(site.ask_get("/here").body == "GET /here");
  }
}

}  // namespace standpoint::viewer::transport::test
