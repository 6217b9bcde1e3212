// standpoint._standpoint: the library as the package `standpoint` calls it. Nothing here is for users: names,
// types and defaults of what they call stand in standpoint/_map.py and _reading.py, which check what they
// hand on.

#include "errors.hpp"
#include "map.hpp"
#include "rows.hpp"

#include <standpoint/model/version.hpp>

#include <utility>

namespace standpoint::python {

namespace py = pybind11;

namespace {

py::list findings_of(const Map& map) {
  py::list list;
  for (const auto& finding : map.told().findings) {
    list.append(py::make_tuple(to_str(to_string(finding.severity)), to_str(to_word(finding.error.code)),
                               to_str(finding.error.where), to_str(finding.error.message)));
  }
  return list;
}

}  // namespace

Map::Map(reading::OpenedMap opened, graph::NetworkOptions options, bool has_texts, Told told)
    : opened_(std::move(opened)),
      options_(options),
      has_texts_(has_texts),
      told_(std::move(told)),
      ask_(opened_.corpus, opened_.network, options_) {}

std::shared_ptr<const graph::Network> Map::drawn() const {
  if (!ask_.complete()) return opened_.network;
  const std::scoped_lock lock(drawing_);
  if (drawn_ == nullptr) {
    graph::NetworkOptions options = options_;
    options.layout = true;
    drawn_ = graph::build_network(*opened_.corpus, options);
  }
  return drawn_;
}

}  // namespace standpoint::python

PYBIND11_MODULE(_standpoint, module) {
  namespace sp = standpoint::python;
  sp::register_errors();
  module.doc() = "The compiled part of the package standpoint.";
  module.attr("version") = sp::to_str(standpoint::version);

  sp::MapClass map(module, "Map");
  map.def_property_readonly("title", [](const sp::Map& self) { return sp::to_str(self.title()); });
  map.def_property_readonly("complete", [](const sp::Map& self) { return self.ask().complete(); });
  map.def_property_readonly("failed", [](const sp::Map& self) { return self.told().failed; });
  map.def_property_readonly("findings", &sp::findings_of);
  map.def_property_readonly("notes", [](const sp::Map& self) { return sp::list_of(self.told().notes); });
  sp::add_questions(map);
  sp::add_tables(map);
  sp::add_writing(map);
  sp::add_opening(module);
}
