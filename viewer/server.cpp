#include "page_handler.hpp"
#include "transport/guard.hpp"
#include "transport/limits.hpp"
#include "transport/loop.hpp"
#include "transport/responder.hpp"
#include "transport/socket.hpp"

#include <standpoint/viewer/server.hpp>

#include <fmt/format.h>
#include <sys/random.h>

#include <array>
#include <cstddef>
#include <iterator>
#include <mutex>
#include <system_error>
#include <utility>

namespace standpoint::viewer {
namespace {

constexpr std::size_t token_bytes = 32;

// Of the system's generator; throws when it has none to give.
std::string random_token() {
  std::array<unsigned char, token_bytes> bytes = {};
  if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
    throw std::system_error(errno, std::generic_category(), "getrandom");
  std::string token;
  for (const unsigned char byte : bytes) fmt::format_to(std::back_inserter(token), "{:02x}", byte);
  return token;
}

std::string generation_json(const std::string& generation) {
  return fmt::format(R"({{"generation":"{}"}})", generation);
}

}  // namespace

struct Server::State {
  State(Snapshot snapshot, const ServerOptions& wanted, transport::Listener listener)
      : options(wanted),
        port(listener.port),
        token(wanted.editable ? random_token() : std::string()),
        handler(make_handler(std::move(snapshot))),
        guard({wanted.host, wanted.allowed_hosts, token}, limits),
        responder([this] { return current(); }),
        loop(std::move(listener.socket), guard, responder, limits) {
    loop.greet("generation", generation_json(handler->generation()));
  }

  std::shared_ptr<http::Handler> make_handler(Snapshot snapshot) const {
    return make_page_handler(std::move(snapshot),
                             {.editable = options.editable, .web_root = options.web_root});
  }

  std::shared_ptr<http::Handler> current() {
    const std::lock_guard lock(handler_mutex);
    return handler;
  }

  ServerOptions options;
  int port;
  std::string token;
  transport::Limits limits;
  std::mutex show_mutex;  // one map after the other
  std::mutex handler_mutex;
  std::shared_ptr<http::Handler> handler;
  transport::Guard guard;
  transport::Responder responder;
  transport::Loop loop;
};

Server::Server(std::unique_ptr<State> state) : state_(std::move(state)) {}
Server::Server(Server&&) noexcept = default;
Server& Server::operator=(Server&&) noexcept = default;
Server::~Server() {
  if (state_) stop();
}

Result<Server> Server::bind(Snapshot snapshot, const ServerOptions& options) {
  auto listener = transport::listen_at(options.host, options.port);
  if (!listener) return listener.error();
  try {
    return Server(std::make_unique<State>(std::move(snapshot), options, std::move(*listener)));
  } catch (const std::system_error& error) {
    return Error{Errc::not_writable, fmt::format("{}:{}", options.host, options.port),
                 fmt::format("the server cannot start: {}", error.what())};
  }
}

int Server::port() const { return state_->port; }

std::string Server::address() const {
  const bool is_v6 = state_->options.host.find(':') != std::string::npos;
  std::string address = is_v6 ? fmt::format("http://[{}]:{}/", state_->options.host, state_->port)
                              : fmt::format("http://{}:{}/", state_->options.host, state_->port);
  if (!state_->token.empty()) address += "?token=" + state_->token;
  return address;
}

void Server::run() { state_->loop.run(); }

void Server::stop() { state_->loop.stop(); }

void Server::show(Snapshot snapshot) {
  const std::lock_guard one_at_a_time(state_->show_mutex);
  const std::string before = generation();
  auto handler = state_->make_handler(std::move(snapshot));
  const std::string now = handler->generation();
  {
    const std::lock_guard lock(state_->handler_mutex);
    state_->handler = std::move(handler);
  }
  if (now == before) return;
  state_->loop.greet("generation", generation_json(now));
  state_->loop.announce("changed", generation_json(now));
}

std::string Server::generation() const { return state_->current()->generation(); }

void Server::announce(std::string_view name, std::string_view data) { state_->loop.announce(name, data); }

}  // namespace standpoint::viewer
