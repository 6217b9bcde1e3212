#pragma once
// A map in the browser: a page with the graph drawn, its nodes and edges as tables, and the evidence of each;
// and the same over HTTP for programs. Sockets and cpp-httplib stay behind this interface.
//
//   auto server = viewer::Server::bind({corpus, network, "Berths"}, {.port = 0});
//   if (!server) return server.error();
//   fmt::print(stderr, "{}\n", server->address());
//   server->run();  // until stop(), from another thread

#include <standpoint/graph/network.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::viewer {

class EditDesk;

/// What the viewer shows: immutable, shared by all requests.
struct Snapshot {
  std::shared_ptr<const Corpus> corpus;  ///< finished
  std::shared_ptr<const graph::Network> network;
  std::string title;
  graph::NetworkOptions options = {};  ///< that the network was built with: for questions that roll it up
};

/// Where the server listens and whom it lets in.
struct ServerOptions {
  std::string host = "127.0.0.1";               ///< address or name of this machine
  int port = 8642;                              ///< 0 takes a free one
  std::vector<std::string> allowed_hosts = {};  ///< names that Host may say beside localhost and `host`
  /// Takes edits (edit_desk.hpp), which are then let in with the token of address(); outlives the server.
  /// Null: the map is only shown.
  EditDesk* edits = nullptr;
  std::string web_root = {};  ///< folder to read the page's files from at each request; "": the embedded ones
};

/// The map over HTTP; see above.
class Server {
 public:
  /// Binds and listens; requests wait until run(). Makes what is asked for as a whole, which takes as long as
  /// the map is large. Error not_writable when the port is taken or not allowed, naming it and the remedy.
  static Result<Server> bind(Snapshot snapshot, const ServerOptions& options);
  Server(Server&&) noexcept;
  Server& operator=(Server&&) noexcept;
  /// Waits for questions that are being answered.
  ~Server();

  /// The port bound.
  int port() const;
  /// "http://127.0.0.1:8642/"; where edits are let in, with "?token=" and 64 hex digits of the system's
  /// random numbers, without which none is.
  std::string address() const;

  /// Answers requests until stop(). Blocks the thread; others answer.
  void run();

  // From any thread, before or during run():

  /// Ends run() within a second, with all connections closed.
  void stop();
  /// Shows another map from the next request on; each request is answered from one of them throughout. If its
  /// generation is another one, pages that are open hear of it: the event "changed",
  /// {"generation":"5f0c..."}.
  void show(Snapshot snapshot);
  /// A hash of what is shown, as /api/v1/meta has it. Streams of events begin with the event "generation",
  /// which says it.
  std::string generation() const;
  /// A server-sent event at /api/v1/events to all pages that are open. `name` is a word, `data` JSON as a
  /// rule.
  void announce(std::string_view name, std::string_view data);

 private:
  struct State;
  explicit Server(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace standpoint::viewer
