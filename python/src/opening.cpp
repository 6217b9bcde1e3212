// Maps read from files, or made of documents; records of documents.

#include "errors.hpp"
#include "map.hpp"
#include "rows.hpp"

#include <standpoint/io/documents.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/model/version.hpp>

#include <pybind11/stl.h>

#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::python {

namespace py = pybind11;

namespace {

// The options of read(), build() and extract(), as the package hands them on.
reading::MapSource source_of(const py::dict& options) {
  reading::MapSource source;
  const auto text = [&options](const char* key) { return options[key].cast<std::string>(); };
  const auto date = [&text](const char* key) {
    const auto read = parse_date(text(key));
    if (!text(key).empty() && !read)
      throw py::value_error("'" + text(key) + "' is no date; write it as 2026-03-02, 2026-03 or 2026");
    return read.value_or(Date{});
  };
  source.title = text("title");
  source.reader = {text("model"), text("names"), text("codebook"), text("codebook_scope")};
  source.review = text("review");
  source.network.min_confidence = options["min_confidence"].cast<double>();
  source.network.backbone = options["backbone"].cast<double>();
  source.network.from = date("from");
  source.network.to = date("to");
  const auto roll_up = graph::parse_roll_up(text("roll_up"));
  if (!roll_up)
    throw py::value_error("unknown value '" + text("roll_up") + "' (expected none, institution or top)");
  source.network.roll_up = *roll_up;
  source.network.layout = false;
  source.jobs = options["jobs"].cast<unsigned>();
  source.keep_texts = options["texts"].cast<bool>();
  source.remedy = "for every statement read the records (.jsonl)";
  source.options_of_statements = "from_, to, min_confidence, roll_up and review";
  return source;
}

reading::DocumentSource lines_of(const std::string& documents, Told& told,
                                 const reading::Listener& listener) {
  return [&documents, &told, &listener](const io::OnDocument& on_document) {
    std::istringstream lines(documents);
    told.failed += io::read_document_lines(lines, "documents", on_document, listener.report).failed;
  };
}

// Where nothing could be read, the first reason says more than that.
[[noreturn]] void fail_reading(const Error& error, const Told& told) {
  if (error.code == Errc::empty && error.where.empty()) {
    for (const auto& finding : told.findings) {
      if (finding.severity == Severity::error) fail(finding.error);
    }
  }
  fail(error);
}

// A map of files, or of documents as JSON Lines where these are given.
std::shared_ptr<Map> open(const std::vector<std::string>& inputs, const std::optional<std::string>& documents,
                          const py::dict& options) {
  reading::MapSource source = source_of(options);
  source.inputs = inputs;
  const py::gil_scoped_release unlocked;
  Told told;
  const reading::Listener listener = told.listener();
  auto opened = documents ? reading::open_map(lines_of(*documents, told, listener), source, listener)
                          : reading::open_map(source, listener);
  if (!opened) fail_reading(opened.error(), told);
  told.failed += opened->failed;
  return std::make_shared<Map>(std::move(*opened), source.network, source.keep_texts, std::move(told));
}

// Records as JSON Lines of documents as JSON Lines, and the findings.
py::tuple extract(const std::string& documents, const py::dict& options) {
  const reading::MapSource source = source_of(options);
  std::ostringstream out;
  Told told;
  {
    const py::gil_scoped_release unlocked;
    const auto load = take(reading::open_load_options(source));
    const auto coder =
        load.codebook == nullptr ? nullptr : std::make_unique<Coder>(*load.codebook, load.coding_scope);
    io::RecordWriter writer(out);
    const reading::Listener listener = told.listener();
    std::size_t done = 0;
    const auto write = [&](DocumentRecords&& found) {
      if (coder != nullptr) coder->code(found);
      writer.write(found);
      listener.progress(++done, 0);
    };
    reading::extract_each(lines_of(documents, told, listener),
                          {load.extractor, load.jobs, [] { return false; }}, write);
    if (done == 0) fail_reading({Errc::empty, "", "no document could be read"}, told);
  }
  py::list errors;
  for (const auto& finding : told.findings) {
    if (finding.severity == Severity::error) errors.append(to_str(to_string(finding.error)));
  }
  return py::make_tuple(py::bytes(out.str()), errors);
}

}  // namespace

reading::Listener Told::listener() {
  return {[this](const Diagnostic& finding) { findings.push_back(finding); },
          [this](std::string_view note) { notes.emplace_back(note); },
          [](std::size_t, std::size_t) {
            const py::gil_scoped_acquire locked;
            if (PyErr_CheckSignals() != 0) throw py::error_already_set();
          },
          [] {}};
}

void add_opening(py::module_& module) {
  module.def("open", &open, py::arg("inputs"), py::arg("documents"), py::arg("options"));
  module.def("extract", &extract, py::arg("documents"), py::arg("options"));
}

}  // namespace standpoint::python
