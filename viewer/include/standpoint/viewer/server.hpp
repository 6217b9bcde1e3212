#pragma once
// A map in the browser: a page with the graph drawn, its nodes and edges as tables, and the evidence of each.
// cpp-httplib stays behind this interface.

#include <standpoint/graph/network.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <memory>
#include <string>

namespace standpoint::viewer {

/// What the viewer shows: immutable, shared by all requests.
struct Snapshot {
  std::shared_ptr<const Corpus> corpus;  ///< finished
  std::shared_ptr<const graph::Network> network;
  std::string title;
};

struct ServerOptions {
  std::string host = "127.0.0.1";
  int port = 8642;  ///< 0 takes a free one
};

class Server {
 public:
  /// Binds and listens; requests wait until run(). Error not_writable when the port is taken or not allowed,
  /// naming it and the remedy.
  static Result<Server> bind(Snapshot snapshot, const ServerOptions& options);
  Server(Server&&) noexcept;
  Server& operator=(Server&&) noexcept;
  ~Server();

  /// The port bound.
  int port() const;
  /// "http://127.0.0.1:8642/"
  std::string address() const;
  /// Answers requests until stop(). Blocks.
  void run();
  /// Ends run() within a second; may be called from another thread, before or during run().
  void stop();

 private:
  struct State;
  explicit Server(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace standpoint::viewer
