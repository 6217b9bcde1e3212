#include "transport/request_head.hpp"

#include <doctest/doctest.h>

#include <string>
#include <variant>

namespace standpoint::viewer::transport {
namespace {

int status_of(const std::string& head) {
  const auto parsed = parse_request_head(head, Limits());
  const auto* refusal = std::get_if<http::Reply>(&parsed);
  return refusal == nullptr ? 0 : refusal->status;
}

RequestHead taken(const std::string& head) {
  auto parsed = parse_request_head(head, Limits());
  REQUIRE(std::holds_alternative<RequestHead>(parsed));
  return std::get<RequestHead>(std::move(parsed));
}

}  // namespace

TEST_SUITE("request head") {
  TEST_CASE("a head is its method, target, host and fields, names in lower case") {
    const auto head =
        taken("GET /a?b=c HTTP/1.1\r\nHoSt:  localhost:80\t\r\nX-Y: 1, 2\r\nConnection: Keep-Alive, Close");
    CHECK(head.method == "GET");
    CHECK(head.target == "/a?b=c");
    CHECK(head.authority == "localhost:80");
    CHECK(head.header("x-y") == "1, 2");
    CHECK(head.header("x-z").empty());
    CHECK_FALSE(head.keeps_alive);
  }

  TEST_CASE("an absolute target names the host, whatever Host says") {
    const auto head = taken("GET HTTP://evil.example:80/a HTTP/1.1\r\nHost: localhost");
    CHECK(head.authority == "evil.example:80");
    CHECK(head.target == "/a");
    CHECK(taken("GET http://localhost?q=1 HTTP/1.1\r\nHost: x").target == "/?q=1");
    CHECK(taken("GET http://localhost HTTP/1.1\r\nHost: x").target == "/");
    CHECK(status_of("GET ftp://localhost/ HTTP/1.1\r\nHost: x") == 400);
    CHECK(status_of("GET http:///a HTTP/1.1\r\nHost: x") == 400);
  }

  TEST_CASE("a connection is kept as its version says") {
    CHECK(taken("GET / HTTP/1.1\r\nHost: x").keeps_alive);
    CHECK_FALSE(taken("GET / HTTP/1.0").keeps_alive);
    CHECK(taken("GET / HTTP/1.0\r\nConnection: keep-alive").keeps_alive);
  }

  TEST_CASE("what two readers could read in two ways is refused") {
    const struct {
      const char* head;
      int status;
    } rows[] = {
        {"", 400},
        {"GET /", 400},
        {"GET  HTTP/1.1", 400},
        {"GET / HTTP/1.1\nHost: x", 400},
        {"G(T / HTTP/1.1\r\nHost: x", 400},
        {"GET / HTTP/2.0\r\nHost: x", 505},
        {"GET / http/1.1\r\nHost: x", 400},
        {"GET /a b HTTP/1.1\r\nHost: x", 400},
        {"GET /a#b HTTP/1.1\r\nHost: x", 400},
        {"GET a HTTP/1.1\r\nHost: x", 400},
        {"GET * HTTP/1.1\r\nHost: x", 400},
        {"GET / HTTP/1.1", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nHost: x", 400},
        {"GET / HTTP/1.1\r\nHost : x", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\n folded", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nno colon", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nA: b\rC: d", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nA: b\x01", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: +1", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1, 1", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked", 400},
        {"GET / HTTP/1.1\r\nHost: x\r\nExpect: wonders", 417},
        {"OPTIONS * HTTP/1.1\r\nHost: x", 0},
        {"CONNECT a:80 HTTP/1.1\r\nHost: x", 0},
    };
    for (const auto& row : rows) {
      CAPTURE(row.head);
      CHECK(status_of(row.head) == row.status);
    }
    CHECK(status_of("GET /" + std::string(8000, 'a') + " HTTP/1.1\r\nHost: x") == 414);
    std::string many = "GET / HTTP/1.1\r\nHost: x";
    for (int i = 0; i < 100; ++i) many += "\r\nA: b";
    CHECK(status_of(many) == 431);
    CHECK(status_of(std::string("GET /\0 HTTP/1.1\r\nHost: x", 24)) == 400);
  }
}

}  // namespace standpoint::viewer::transport
