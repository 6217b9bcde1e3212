// The server on Debian's cpp-httplib 0.11.4; the one file that includes it. What that version does not guard
// against by itself is guarded here before a request is handled: methods, Host (DNS rebinding), bodies,
// ranges (a thousand ranges cost 2 GB), compression (brotli at full effort takes half a minute), exception
// texts in headers.

#include "api.hpp"
#include "assets.hpp"

#include <standpoint/model/id.hpp>
#include <standpoint/viewer/server.hpp>

#include <fmt/format.h>
#include <httplib.h>

#include <array>
#include <atomic>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#ifndef CPPHTTPLIB_OPENSSL_SUPPORT
#error "cpp-httplib must be used with the flags of its pkg-config file: other flags are another ABI"
#endif

namespace standpoint::viewer {
namespace {

using httplib::Request;
using httplib::Response;

constexpr std::size_t handler_threads = 64;
constexpr std::size_t largest_body = 64 * 1024;  // bodies are refused anyway
constexpr std::size_t longest_query = 2048;

constexpr const char* json_type = "application/json";
constexpr const char* problem_type = "application/problem+json";

const char* content_type(std::string_view file) {
  if (file.ends_with(".html")) return "text/html; charset=utf-8";
  if (file.ends_with(".js")) return "text/javascript; charset=utf-8";
  if (file.ends_with(".txt")) return "text/plain; charset=utf-8";
  if (file.ends_with(".css")) return "text/css; charset=utf-8";
  return "application/octet-stream";
}

void set_security_headers(Response& response) {
  response.set_header(
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  response.set_header("X-Content-Type-Options", "nosniff");
  response.set_header("Referrer-Policy", "no-referrer");
  response.set_header("Cross-Origin-Resource-Policy", "same-origin");
  response.set_header("Cache-Control", "no-cache");
}

void answer_problem(Response& response, int status, std::string_view title, std::string_view detail) {
  response.status = status;
  response.set_content(problem_json(status, title, detail), problem_type);
}

// "localhost:8642" -> "localhost"; "[::1]:80" -> "[::1]"
std::string_view host_name(std::string_view host) {
  if (host.starts_with('[')) return host.substr(0, host.find(']') + 1);
  return host.substr(0, host.find(':'));
}

// A body that does not change as long as the snapshot lives, with its tag.
struct Fixed {
  std::string body;
  std::string tag;
  const char* type = json_type;
};

Fixed make_fixed(std::string body, const char* type) {
  std::string tag = "\"" + sha256_hex(body).substr(0, 20) + "\"";
  return {std::move(body), std::move(tag), type};
}

void answer_fixed(const Request& request, Response& response, const Fixed& fixed) {
  response.set_header("ETag", fixed.tag);
  if (request.get_header_value("If-None-Match") == fixed.tag) {
    response.status = 304;
    return;
  }
  response.set_content(fixed.body, fixed.type);
}

}  // namespace

struct Server::State {
  State(Snapshot shown, ServerOptions wanted) : snapshot(std::move(shown)), options(std::move(wanted)) {
    prepare();
    configure();
  }

  // Everything that is asked for as a whole is made once.
  void prepare() {
    for (const auto& asset : assets()) {
      fixed.emplace("/" + std::string(asset.name),
                    make_fixed(std::string(asset.bytes), content_type(asset.name)));
    }
    fixed.emplace("/", fixed.at("/index.html"));
    fixed.emplace("/api/v1/meta", make_fixed(meta_json(snapshot), json_type));
    for (const auto view : {graph::View::all, graph::View::actors, graph::View::stances}) {
      graphs.emplace(graph::to_string(view), make_fixed(graph_json(snapshot, view), json_type));
    }
  }

  void configure() {
    server.new_task_queue = [] { return new httplib::ThreadPool(handler_threads); };
    server.set_tcp_nodelay(true);
    // httplib's own choice, SO_REUSEPORT, would let two servers share a port without a word.
    server.set_socket_options([](socket_t socket) {
      const int yes = 1;
      setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    server.set_read_timeout(2);
    server.set_write_timeout(5);
    server.set_keep_alive_timeout(1);
    server.set_keep_alive_max_count(100);
    server.set_payload_max_length(largest_body);
    server.set_pre_routing_handler(
        [this](const Request& request, Response& response) { return guard(request, response); });
    server.set_exception_handler(
        [](const Request& /*request*/, Response& response, const std::exception_ptr& /*error*/) {
          answer_problem(response, 500, "Internal error", "the request could not be answered");
        });
    // What httplib refuses by itself.
    server.set_error_handler(httplib::Server::Handler([](const Request& /*request*/, Response& response) {
      set_security_headers(response);
      if (response.body.empty()) {
        answer_problem(response, response.status, "Bad request", "the request was not understood");
      }
    }));
    server.Get(".*", [this](const Request& request, Response& response) { answer(request, response); });
  }

  // Runs before anything of the request is used; Handled means that the answer is complete.
  httplib::Server::HandlerResponse guard(const Request& request, Response& response) {
    set_security_headers(response);
    // httplib would act on these by itself.
    auto& mutable_request = const_cast<Request&>(request);
    mutable_request.ranges.clear();
    mutable_request.headers.erase("Accept-Encoding");

    if (request.method != "GET" && request.method != "HEAD") {
      response.set_header("Allow", "GET, HEAD");
      response.set_header("Connection", "close");
      answer_problem(response, 405, "Method not allowed", "this server only shows: use GET or HEAD");
      return httplib::Server::HandlerResponse::Handled;
    }
    const std::string host = request.get_header_value("Host");
    const std::string_view name = host_name(host);
    if (name != "127.0.0.1" && name != "localhost" && name != "[::1]" && name != options.host) {
      answer_problem(response, 421, "Misdirected request", "the Host header names another server");
      return httplib::Server::HandlerResponse::Handled;
    }
    const bool has_body =
        request.has_header("Content-Encoding") || request.has_header("Transfer-Encoding") ||
        (request.has_header("Content-Length") && request.get_header_value("Content-Length") != "0");
    if (has_body) {
      response.set_header("Connection", "close");
      answer_problem(response, 413, "Content too large", "requests have no body here");
      return httplib::Server::HandlerResponse::Handled;
    }
    if (request.target.size() > longest_query) {
      answer_problem(response, 414, "URI too long", "the address is longer than any this server gives out");
      return httplib::Server::HandlerResponse::Handled;
    }
    return httplib::Server::HandlerResponse::Unhandled;
  }

  void answer(const Request& request, Response& response) {
    if (request.path == "/api/v1/graph") return answer_graph(request, response);
    if (request.path == "/api/v1/statements") return answer_statements(request, response);
    const auto found = fixed.find(request.path);
    if (found == fixed.end()) {
      return answer_problem(response, 404, "Not found", "there is nothing at this path; the page is at /");
    }
    if (request.path.starts_with("/api/") && refuse_parameter(request, response, {})) return;
    answer_fixed(request, response, found->second);
  }

  static bool refuse_parameter(const Request& request, Response& response,
                               const std::set<std::string>& known) {
    for (const auto& [name, value] : request.params) {
      if (known.contains(name)) continue;
      answer_problem(response, 400, "Unknown parameter", fmt::format("there is no parameter '{}'", name));
      return true;
    }
    return false;
  }

  void answer_graph(const Request& request, Response& response) {
    if (refuse_parameter(request, response, {"view"})) return;
    const std::string view = request.has_param("view") ? request.get_param_value("view") : "all";
    const auto found = graphs.find(view);
    if (found == graphs.end()) {
      return answer_problem(response, 400, "Unknown view", "view must be all, actors or stances");
    }
    answer_fixed(request, response, found->second);
  }

  void answer_statements(const Request& request, Response& response) {
    if (refuse_parameter(request, response, {"node", "edge"})) return;
    const bool by_node = request.has_param("node");
    if (by_node == request.has_param("edge")) {
      return answer_problem(response, 400, "Missing parameter", "give either node or edge, with its id");
    }
    const auto body = by_node ? node_statements_json(snapshot, request.get_param_value("node"))
                              : edge_statements_json(snapshot, request.get_param_value("edge"));
    if (!body) return answer_problem(response, 404, "Not found", "no node or edge has this id");
    answer_fixed(request, response, make_fixed(*body, json_type));
  }

  Snapshot snapshot;
  ServerOptions options;
  std::map<std::string, Fixed, std::less<>> fixed;   // path -> answer
  std::map<std::string, Fixed, std::less<>> graphs;  // view -> answer
  httplib::Server server;
  int port = 0;
  std::atomic<bool> stopped = false;
};

Server::Server(std::unique_ptr<State> state) : state_(std::move(state)) {}
Server::Server(Server&&) noexcept = default;
Server& Server::operator=(Server&&) noexcept = default;
Server::~Server() {
  if (state_) stop();
}

Result<Server> Server::bind(Snapshot snapshot, const ServerOptions& options) {
  auto state = std::make_unique<State>(std::move(snapshot), options);
  if (options.port == 0) {
    state->port = state->server.bind_to_any_port(options.host.c_str());
  } else if (state->server.bind_to_port(options.host.c_str(), options.port)) {
    state->port = options.port;
  } else {
    state->port = -1;
  }
  if (state->port < 0) {
    return Error{Errc::not_writable, fmt::format("{}:{}", options.host, options.port),
                 "the port is taken or the address is not this machine's; choose another with --port, or "
                 "--port 0 for a free one"};
  }
  return Server(std::move(state));
}

int Server::port() const { return state_->port; }

std::string Server::address() const {
  const bool is_v6 = state_->options.host.find(':') != std::string::npos;
  return is_v6 ? fmt::format("http://[{}]:{}/", state_->options.host, state_->port)
               : fmt::format("http://{}:{}/", state_->options.host, state_->port);
}

void Server::run() {
  // stop() may have come first: httplib would forget it.
  if (!state_->stopped) state_->server.listen_after_bind();
}

void Server::stop() {
  state_->stopped = true;
  state_->server.stop();
}

}  // namespace standpoint::viewer
