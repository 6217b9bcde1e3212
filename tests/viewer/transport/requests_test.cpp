// What may be asked, over a real socket: methods, hosts, bodies, targets, versions. The traps of cpp-httplib
// 0.11.4 are among them.

#include "transport/raw_client.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>

namespace standpoint::viewer::transport::test {
namespace {

const std::string token(64, 'a');

transport::Access editable() { return {"127.0.0.1", {}, token}; }

std::string post(std::string_view fields, std::string_view body) {
  return "POST /edit HTTP/1.1\r\nHost: localhost\r\n" + std::string(fields) + "\r\n" + std::string(body);
}

std::string post_with_token(std::string_view fields, std::string_view body) {
  return post("X-Standpoint-Token: " + token + "\r\n" + std::string(fields), body);
}

}  // namespace

TEST_SUITE("requests") {
  TEST_CASE("targets and parameters arrive decoded, each value whole") {
    const Site site;
    CHECK(site.ask_get("/a%20b/%C3%A9?x=1%262&y=a+b&x=2").body == "GET /a b/\u00E9 x=1&2 x=2 y=a b");
    CHECK(site.ask_get("/a?q=why?&r=b=c").body == "GET /a q=why? r=b=c");
    CHECK(site.ask_get("/a%2Fb%25").body == "GET /a/b%");
    CHECK(site.ask_get("/../../etc/passwd").body == "GET /../../etc/passwd");
    CHECK(site.ask_get("http://localhost/a").body == "GET /a");
  }

  TEST_CASE("an address that does not decode to text is refused") {
    const Site site;
    for (const char* target : {"/a%00b", "/%0d%0aX:y", "/%FF", "/?a=%00", "/?a%0A=b", "/?a=%C3"}) {
      CAPTURE(target);
      CHECK(site.ask_get(target).status == 400);
    }
    CHECK(site.ask_get("/?q=two%0Alines").body == "GET / q=two\nlines");
  }

  TEST_CASE("only methods that show are allowed, and Allow says so") {
    const Site site;
    for (const std::string method : {"POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW"}) {
      CAPTURE(method);
      const auto answer = site.ask(method + " /a HTTP/1.1\r\nHost: localhost\r\n\r\n");
      CHECK(answer.status == 405);
      CHECK(answer.header("allow") == "GET, HEAD");
      CHECK(answer.header("content-type") == "application/problem+json");
    }
    CHECK(site.ask("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n").status == 405);
    CHECK(site.ask("CONNECT a:80 HTTP/1.1\r\nHost: localhost\r\n\r\n").status == 405);
  }

  TEST_CASE("a Host of another name is refused, so that no page can read the map by rebinding its name") {
    const Site site(echo, {}, {"127.0.0.1", {"maps.example"}, ""});
    const auto status = [&](const std::string& host) {
      return site.ask("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").status;
    };
    for (const char* ours : {"127.0.0.1", "127.0.0.1:80", "localhost", "LocalHost.:9", "[::1]", "[::1]:80",
                             "maps.example", "Maps.Example:443"}) {
      CAPTURE(ours);
      CHECK(status(ours) == 200);
    }
    for (const char* other : {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "", "[::2]",
                              "192.0.2.1", "localhost@evil.example", "evil.example:localhost"}) {
      CAPTURE(other);
      CHECK(status(other) == 421);
    }
    CHECK(site.ask("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n").status == 421);
    CHECK(site.ask("GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n").status == 421);
  }

  TEST_CASE("a server of all addresses is asked by address, not by a stranger's name") {
    const Site site(echo, {}, {"0.0.0.0", {}, ""});
    CHECK(site.ask("GET / HTTP/1.1\r\nHost: 192.0.2.1:80\r\n\r\n").status == 200);
    CHECK(site.ask("GET / HTTP/1.1\r\nHost: [2001:db8::1]\r\n\r\n").status == 200);
    CHECK(site.ask("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").status == 421);
  }

  TEST_CASE("a body where none belongs is refused before it is read") {
    const Site site;
    CHECK(site.ask_get("/", "Content-Length: 5\r\n").status == 413);
    CHECK(site.ask_get("/", "Content-Length: 1000000000\r\n").status == 413);
    CHECK(site.ask_get("/", "Transfer-Encoding: chunked\r\n").status == 413);
    CHECK(site.ask_get("/", "Content-Encoding: gzip\r\n").status == 415);
    CHECK(site.ask_get("/", "Content-Length: 0\r\n").status == 200);
    CHECK(site.ask(post("Content-Length: 1000000000\r\n", "")).status == 405);
  }

  TEST_CASE("edits need the token, from the page of the server itself") {
    const Site site(echo, {}, editable());
    CHECK(site.ask(post_with_token("Content-Length: 3\r\n", "abc")).body == "POST /edit [abc]");
    CHECK(site.ask(post_with_token("Origin: http://localhost\r\nContent-Length: 3\r\n", "abc")).status ==
          200);
    CHECK(site.ask("DELETE /edit HTTP/1.1\r\nHost: localhost\r\nX-Standpoint-Token: " + token + "\r\n\r\n")
              .body == "DELETE /edit");
    CHECK(site.ask(post("Content-Length: 3\r\n", "abc")).status == 403);
    CHECK(site.ask(post("X-Standpoint-Token: aaa\r\nContent-Length: 3\r\n", "abc")).status == 403);
    CHECK(site.ask(post("X-Standpoint-Token: " + std::string(64, 'b') + "\r\nContent-Length: 3\r\n", "abc"))
              .status == 403);
    CHECK(site.ask(post_with_token("Origin: http://evil.example\r\nContent-Length: 3\r\n", "abc")).status ==
          403);
    CHECK(site.ask(post_with_token("Origin: null\r\nContent-Length: 3\r\n", "abc")).status == 403);
    const auto put = site.ask("PUT / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    CHECK(put.status == 405);
    CHECK(put.header("allow") == "GET, HEAD, POST, DELETE");
  }

  TEST_CASE("the body of an edit has a length, no coding and a limit") {
    transport::Limits limits;
    limits.body_bytes = 10;
    const Site site(echo, limits, editable());
    CHECK(site.ask(post_with_token("", "")).status == 411);
    CHECK(site.ask(post_with_token("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n0\r\n\r\n")).status == 411);
    CHECK(site.ask(post_with_token("Content-Encoding: gzip\r\nContent-Length: 3\r\n", "abc")).status == 415);
    CHECK(site.ask(post_with_token("Content-Length: 11\r\n", "abcdefghijk")).status == 413);
    CHECK(site.ask(post_with_token("Content-Length: 10\r\n", "abcdefghij")).status == 200);
    CHECK(site.ask(post_with_token("Content-Length: 0\r\n", "")).status == 200);
  }

  TEST_CASE("who asks for leave to send a body gets it, or the refusal at once") {
    const Site site(echo, {}, editable());
    auto client = site.client();
    client.send(post_with_token("Expect: 100-continue\r\nContent-Length: 3\r\n", ""));
    CHECK(client.read_until("\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("abc");
    CHECK(client.read().body == "POST /edit [abc]");
    CHECK(site.ask(post("Expect: 100-continue\r\nContent-Length: 3\r\n", "")).status == 403);
    CHECK(site.ask_get("/", "Expect: 100-continue\r\n").status == 200);
    CHECK(site.ask_get("/", "Expect: something\r\n").status == 417);
  }

  TEST_CASE("requests sent at once are answered in their order on one connection") {
    const Site site(echo, {}, editable());
    auto client = site.client();
    client.send(get("/1") + post_with_token("Content-Length: 3\r\n", "abc") + "\r\n" + get("/2") +
                "HEAD /3 HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/4"));
    CHECK(client.read().body == "GET /1");
    CHECK(client.read().body == "POST /edit [abc]");
    CHECK(client.read().body == "GET /2");
    CHECK(client.read(true).status == 200);
    CHECK(client.read().body == "GET /4");
  }

  TEST_CASE("a request may come in any pieces") {
    const Site site(echo, {}, editable());
    auto client = site.client();
    for (const char c : post_with_token("Content-Length: 3\r\n", "abc"))
      REQUIRE(client.send(std::string(1, c)));
    CHECK(client.read().body == "POST /edit [abc]");
  }

  TEST_CASE("HTTP/1.0 is answered and closed, unless it asks to be kept") {
    const Site site;
    auto once = site.client();
    const auto answer = once.ask("GET /a HTTP/1.0\r\n\r\n");
    CHECK(answer.body == "GET /a");
    CHECK(answer.header("connection") == "close");
    CHECK(once.is_closed_within(std::chrono::seconds(2)));
    auto kept = site.client();
    CHECK(kept.ask("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").header("connection") == "keep-alive");
    CHECK(kept.ask("GET /b HTTP/1.0\r\n\r\n").body == "GET /b");
  }

  TEST_CASE("a client that closes its half after the request still gets the answer") {
    const Site site;
    auto client = site.client();
    client.send(get("/a"));
    client.finish();
    CHECK(client.read().body == "GET /a");
    CHECK(client.is_closed_within(std::chrono::seconds(2)));
  }

  TEST_CASE("nothing of a request's fields is decoded or comes back") {
    const Site site([](const http::Request& request) {
      return http::Reply{.body = http::make_body(std::string(request.header("x")), "text/plain")};
    });
    const auto answer = site.ask_get("/", "X: a%0d%0aSet-Cookie: b\r\nRange: bytes=0-0\r\n");
    CHECK(answer.status == 200);
    CHECK(answer.body == "a%0d%0aSet-Cookie: b");
    CHECK(answer.header("set-cookie").empty());
  }
}

}  // namespace standpoint::viewer::transport::test
