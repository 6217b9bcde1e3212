// What one client may take of the server: time, memory, connections.

#include "transport/raw_client.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace standpoint::viewer::transport::test {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

const std::string token(64, 'a');

}  // namespace

TEST_SUITE("limits") {
  TEST_CASE("a header line without an end is cut, and memory stays flat") {
    const Site site;
    const double before = resident_megabytes();
    auto client = site.client();
    REQUIRE(client.send("GET / HTTP/1.1\r\nX: "));
    const std::string piece(1'000'000, 'x');
    int sent = 0;
    while (sent < 1000 && client.send(piece)) ++sent;
    CHECK(sent < 100);
    CHECK(resident_megabytes() - before < 50);
    CHECK(site.ask_get("/").status == 200);
  }

  TEST_CASE("a head that is too long is told so") {
    const Site site;
    CHECK(site.ask_get("/", "X: " + std::string(17'000, 'x') + "\r\n").status == 431);
    CHECK(site.ask_get("/", "X: " + std::string(15'000, 'x') + "\r\n").status == 200);
    std::string many;
    for (int i = 0; i < 120; ++i) many += "X: y\r\n";
    CHECK(site.ask_get("/", many).status == 431);
    CHECK(site.ask_get("/" + std::string(9000, 'x')).status == 414);
  }

  TEST_CASE("dripping does not lengthen the time a head has") {
    transport::Limits limits;
    limits.head_time = milliseconds(300);
    const Site site(echo, limits);
    auto client = site.client();
    const auto begin = Clock::now();
    bool taken = true;
    while (taken && Clock::now() - begin < std::chrono::seconds(5)) {
      taken = client.send("\r") && !client.is_closed_within(milliseconds(40));
    }
    CHECK_FALSE(taken);
    CHECK(Clock::now() - begin < std::chrono::seconds(3));
    auto half = site.client();
    half.send("GET / HTTP/1.1\r\nHost:");
    CHECK(half.read().status == 408);
    CHECK(half.is_closed_within(std::chrono::seconds(3)));
  }

  TEST_CASE("half-open connections hold nobody up") {
    const Site site;
    std::vector<RawClient> half;
    for (int i = 0; i < 100; ++i) {
      half.push_back(site.client());
      half.back().send(i % 2 == 0 ? "GET / HT" : "");
    }
    const auto begin = Clock::now();
    CHECK(site.ask_get("/").status == 200);
    CHECK(Clock::now() - begin < std::chrono::seconds(1));
  }

  TEST_CASE("a body that does not come is given up") {
    transport::Limits limits;
    limits.body_time = milliseconds(300);
    const Site site(echo, limits, {"127.0.0.1", {}, token});
    auto client = site.client();
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nX-Standpoint-Token: " + token +
                "\r\nContent-Length: 9\r\n\r\nabc");
    CHECK(client.read().status == 408);
  }

  TEST_CASE("an answer that is not taken is given up") {
    transport::Limits limits;
    limits.write_time = milliseconds(300);
    limits.least_write_rate = 1'000'000'000;
    const auto body = http::make_body(std::string(50'000'000, 'x'), "text/plain", false);
    const Site site([&body](const http::Request& /*request*/) { return http::Reply{.body = body}; }, limits);
    const auto use_before = body.use_count();
    auto client = site.client();
    client.send(get("/"));
    std::this_thread::sleep_for(milliseconds(100));
    CHECK(body.use_count() > use_before);
    const auto begin = Clock::now();
    while (body.use_count() > use_before && Clock::now() - begin < std::chrono::seconds(5))
      std::this_thread::sleep_for(milliseconds(20));
    CHECK(body.use_count() == use_before);
  }

  TEST_CASE("an idle connection is closed in time, and one at work is not") {
    transport::Limits limits;
    limits.idle_time = milliseconds(300);
    std::atomic<bool> go_on = false;
    const Site site(
        [&go_on](const http::Request& request) {
          while (request.path == "/slow" && !go_on) std::this_thread::sleep_for(milliseconds(5));
          return echo(request);
        },
        limits);
    auto working = site.client();
    working.send(get("/slow"));
    auto fresh = site.client();
    auto kept = site.client();
    CHECK(kept.ask(get("/")).status == 200);
    CHECK(fresh.is_closed_within(std::chrono::seconds(3)));
    CHECK(kept.is_closed_within(std::chrono::seconds(3)));
    go_on = true;
    CHECK(working.read().status == 200);
  }

  TEST_CASE("with no connection left the one idle longest makes room") {
    transport::Limits limits;
    limits.connections = 10;
    const Site site(echo, limits);
    std::vector<RawClient> idle;
    for (int i = 0; i < 10; ++i) {
      idle.push_back(site.client());
      CHECK(idle.back().ask(get("/")).status == 200);
    }
    auto late = site.client();
    CHECK(late.ask(get("/late")).body == "GET /late");
    CHECK(idle.front().is_closed_within(std::chrono::seconds(2)));
    CHECK(idle.back().ask(get("/")).status == 200);
  }

  TEST_CASE("a refused body is drained for a while, so that the refusal arrives") {
    const Site site;
    auto client = site.client();
    REQUIRE(client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000000\r\n\r\n"));
    client.send(std::string(200'000, 'x'));
    CHECK(client.read().status == 405);
    const std::string piece(1'000'000, 'x');
    int sent = 0;
    while (sent < 1000 && client.send(piece)) ++sent;
    CHECK(sent < 100);
  }

  TEST_CASE("stop ends it at once, whoever is connected") {
    std::atomic<bool> go_on = false;
    Site site([&go_on](const http::Request& request) -> http::Reply {
      if (request.path == "/events") return {.is_event_stream = true};
      while (request.path == "/slow" && !go_on) std::this_thread::sleep_for(milliseconds(5));
      return echo(request);
    });
    auto idle = site.client();
    auto stream = site.client();
    auto half = site.client();
    auto slow = site.client();
    CHECK(idle.ask(get("/")).status == 200);
    CHECK(stream.ask(get("/events")).status == 200);
    half.send("GET /");
    slow.send(get("/slow"));
    const auto begin = Clock::now();
    site.stop();
    CHECK(Clock::now() - begin < std::chrono::seconds(1));
    for (auto* client : {&idle, &stream, &half, &slow})
      CHECK(client->is_closed_within(std::chrono::seconds(1)));
    go_on = true;
  }
}

}  // namespace standpoint::viewer::transport::test
