#include "graphs/graphml_notes.hpp"

#include <standpoint/model/counted.hpp>

#include <fmt/format.h>

#include <utility>

namespace standpoint::io {
namespace {

// "{count} {one or many}: {what became of them}"
struct Words {
  std::string_view one;
  std::string_view many;
  std::string_view what;
};

constexpr std::array<Words, static_cast<std::size_t>(GraphmlNote::count)> words = {{
    {"root without the namespace of GraphML", "", "read as if it had it"},
    {"file without a graph", "", "read as a graph without nodes"},
    {"graph after the first one", "graphs after the first one", "left out; put them into files of their own"},
    {"graph inside another", "graphs inside others", "what is inside is read as part of the whole"},
    {"graph without edgedefault", "graphs without edgedefault", "read as undirected"},
    {"edge that is neither directed nor undirected", "edges that are neither directed nor undirected",
     "read as the graph says"},
    {"end of edges that no node element declares", "ends of edges that no node elements declare",
     "made up as nodes"},
    {"edge with the id of another", "edges with the id of another", "all are kept"},
    {"hyperedge", "hyperedges", "left out: a graph here has edges of two ends"},
    {"port", "ports", "left out"},
    {"key without for", "keys without for", "read as for=\"all\""},
    {"key without attr.type", "keys without attr.type", "read as string"},
    {"key for ports, hyperedges, endpoints or the whole file",
     "keys for ports, hyperedges, endpoints or the whole file", "left out"},
    {"drawing of yEd or visone", "drawings of yEd or visone", "left out"},
    {"label of a drawing", "labels of drawings", "read as the attribute label"},
    {"key declared behind what uses it", "keys declared behind what uses them", "read as if declared before"},
    {"key that is not declared", "keys that are not declared", "read as string, under its id"},
    {"value under a key that is for something else", "values under keys that are for something else",
     "left out"},
    {"value of something that is not read", "values of something that is not read", "left out"},
    {"value given a second time", "values given a second time", "the last one counts"},
    {"boolean that is neither true nor false", "booleans that are neither true nor false",
     "read as careless hands write them (1, TRUE)"},
    {"int beyond 32 bits", "keys with an int beyond 32 bits", "read as long"},
    {"value that is none of its key's type", "values that are none of their keys' types", "left out"},
    {"default that is none of its key's type", "defaults that are none of their keys' types", "left out"},
    {"value with XML elements inside", "values with XML elements inside", "only its text is kept"},
    {"element that has no place there", "elements that have no place there", "left out with what is in it"},
    {"external entity, DTD or locator", "external entities, DTDs or locators", "never opened"},
}};

}  // namespace

void GraphmlNotes::tell(std::string_view name, const DiagnosticSink& report) const {
  for (std::size_t kind = 0; kind < tallies_.size(); ++kind) {
    const Tally& tally = tallies_[kind];
    if (tally.count == 0) continue;
    std::string message = counted(tally.count, words[kind].one, words[kind].many);
    if (!tally.detail.empty())
      message += fmt::format(" ({}{})", tally.count == 1 ? "" : "the first here: ", tally.detail);
    message += fmt::format(": {}", words[kind].what);
    report({Severity::note, {Errc::unsupported, fmt::format("{}:{}", name, tally.line), std::move(message)}});
  }
}

}  // namespace standpoint::io
