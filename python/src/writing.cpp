// Maps into files.

#include "errors.hpp"
#include "map.hpp"

#include <standpoint/io/map_outputs.hpp>
#include <standpoint/viewer/page_file.hpp>

#include <string>
#include <utility>
#include <vector>

namespace standpoint::python {

namespace py = pybind11;

namespace {

// Outputs that fit what is asked for.
io::MapOutputs open_output(const std::vector<std::string>& paths, io::Profile profile, bool has_profile,
                           bool has_picture) {
  auto outputs = take(io::MapOutputs::open(paths, {&viewer::page_format(), 1}));
  if (has_picture && !outputs.has_picture())
    fail({Errc::unsupported, paths.front(), "a picture is a file that ends in .svg; leave picture out"});
  if (has_profile && !outputs.has_profile(profile)) {
    fail({Errc::unsupported, paths.front(),
          "this format has no dialect for " + std::string(to_string(profile)) + "; leave profile out"});
  }
  return outputs;
}

// What was left out is told; the first error is thrown.
py::list write(const Map& map, const std::string& path, const std::string& view, const std::string& profile,
               const std::string& picture, const std::string& title) {
  const auto shown = graph::parse_view(view);
  if (!shown) throw py::value_error("unknown view '" + view + "' (expected all, actors or stances)");
  const auto dialect = profile.empty() ? io::Profile::gephi : io::parse_profile(profile);
  if (!dialect)
    throw py::value_error("unknown profile '" + profile +
                          "' (expected gephi, visone, plain, networkx or graphology)");
  if (!picture.empty() && picture != "map" && picture != "matrix")
    throw py::value_error("unknown picture '" + picture + "' (expected map or matrix)");

  Told told;
  {
    const py::gil_scoped_release unlocked;
    const std::vector<std::string> paths = {path};
    auto outputs = open_output(paths, *dialect, !profile.empty(), !picture.empty());
    if (outputs.need_texts() && !map.has_texts() && map.ask().complete()) {
      fail({Errc::unsupported, path,
            "this format holds texts, and the map was read without them; read it with texts=True"});
    }
    const auto report = told.listener().report;
    outputs.write({map.shared_corpus(), outputs.need_network() ? map.drawn() : nullptr, *shown, title,
                   picture == "matrix" ? io::Picture::matrix : io::Picture::map, report},
                  *dialect);
    for (const auto& finding : told.findings) {
      if (finding.severity == Severity::error) fail(finding.error);
    }
    if (const auto written = outputs.commit(); !written) fail(written.error());
  }
  py::list notes;
  for (const auto& finding : told.findings) notes.append(to_str(to_string(finding.error)));
  return notes;
}

}  // namespace

void add_writing(MapClass& map) {
  map.def("write", &write, py::arg("path"), py::arg("view"), py::arg("profile"), py::arg("picture"),
          py::arg("title"));
}

}  // namespace standpoint::python
