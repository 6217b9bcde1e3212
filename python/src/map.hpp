#pragma once
// A map as Python holds it. It never changes, so any number of threads may ask it; functions that take long
// let go of the interpreter's lock while they work.

#include <standpoint/graph/network.hpp>
#include <standpoint/graph/query.hpp>
#include <standpoint/graph/query_language.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/reading/open_map.hpp>

#include <pybind11/pybind11.h>

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace standpoint::python {

/// What was told while something was read.
struct Told {
  std::vector<Diagnostic> findings;
  std::vector<std::string> notes;
  std::size_t failed = 0;  ///< inputs, lines or rows that could not be read

  /// Gathers all that is told, and lets Ctrl-C end the reading between two documents. It must not outlive
  /// this object, and may be called without the interpreter's lock.
  reading::Listener listener();
};

class Map {
 public:
  Map(reading::OpenedMap opened, graph::NetworkOptions options, bool has_texts, Told told);

  const graph::Inquiry& ask() const { return ask_; }
  const Corpus& corpus() const { return *opened_.corpus; }
  const std::shared_ptr<const Corpus>& shared_corpus() const { return opened_.corpus; }
  const std::string& title() const { return opened_.title; }
  const Told& told() const { return told_; }
  bool has_texts() const { return has_texts_; }

  /// The network with places for its nodes. Those of a map that was read from statements are computed when
  /// they are first asked for. Call it without the interpreter's lock.
  std::shared_ptr<const graph::Network> drawn() const;

 private:
  reading::OpenedMap opened_;
  graph::NetworkOptions options_;
  bool has_texts_;
  Told told_;
  graph::Inquiry ask_;
  mutable std::mutex drawing_;
  mutable std::shared_ptr<const graph::Network> drawn_;
};

using MapClass = pybind11::class_<Map, std::shared_ptr<Map>>;

/// A question of a kind ("allies", "who" ...) about one or two names, with conditions: a dict with any of on,
/// from, to, least_statements, least_weight, least_confidence, among, within, roll_up, stance, through. A
/// name is a str, or an int for a camp. ValueError for a word, date or number that is none.
graph::Question make_question(const std::string& asked, const pybind11::object& a, const pybind11::object& b,
                              const pybind11::dict& conditions);

/// `error`, which asking `question` gave, with what may have been meant where a name is the matter.
[[noreturn]] void fail_question(const Error& error, const graph::Question& question,
                                const graph::Inquiry& ask);

// What each file of the module adds to it.
void add_opening(pybind11::module_& module);
void add_questions(MapClass& map);
void add_tables(MapClass& map);
void add_writing(MapClass& map);

}  // namespace standpoint::python
