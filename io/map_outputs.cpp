#include <standpoint/io/map_formats.hpp>
#include <standpoint/io/map_graph.hpp>
#include <standpoint/io/map_outputs.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace standpoint::io {
namespace {

// "-" is GraphML: what most users pipe on. A device has no suffix to go by either.
const GraphFormat* format_of_graph(std::string_view path) {
  return find_graph_format(path == "-" || path.starts_with("/dev/") ? ".graphml" : path);
}

}  // namespace

std::string known_map_formats(std::span<const MapFormat> more) {
  std::string known;
  const auto add = [&known](std::string_view suffix, std::string_view description) {
    known += fmt::format("{}{} ({})", known.empty() ? "" : ", ", suffix,
                         description.substr(0, description.find(" (")));
  };
  for (const auto& format : graph_formats()) {
    if (format.write != nullptr || !format.parts.empty()) add(format.suffix, format.description);
  }
  for (const auto& format : map_formats()) add(format.suffix, format.description);
  for (const auto& format : more) add(format.suffix, format.description);
  return known;
}

Result<MapOutputs> MapOutputs::open(std::span<const std::string> paths, std::span<const MapFormat> more) {
  MapOutputs outputs;
  for (const auto& path : paths) {
    Output output{path, {}, {}, nullptr};
    const auto* format = find_map_format(path);
    if (format == nullptr) format = find_map_format(path, more);
    if (format != nullptr) {
      auto file = OutputFile::create(path);
      if (!file) return file.error();
      output.file = std::move(*file);
      output.format = format;
    } else if (const auto* graph_format = format_of_graph(path)) {
      auto graph = GraphOutput::create(path, graph_format);
      if (!graph) return graph.error();
      output.graph = std::move(*graph);
    } else {
      return Error{
          Errc::unsupported, path,
          fmt::format("unknown map format; give the file one of the endings {}", known_map_formats(more))};
    }
    outputs.outputs_.push_back(std::move(output));
  }
  return outputs;
}

void MapOutputs::write(const Map& map, Profile profile) {
  const bool has_graphs = std::any_of(outputs_.begin(), outputs_.end(),
                                      [](const Output& output) { return output.graph.has_value(); });
  if (has_graphs) write(make_map_graph(*map.network, {map.view, map.title}), profile, map.report);
  for (auto& output : outputs_) {
    if (output.file) output.format->write(output.file->stream(), map);
  }
}

void MapOutputs::write(const PropertyGraph& graph, Profile profile, const DiagnosticSink& report) {
  for (auto& output : outputs_) {
    if (output.graph) output.graph->write(graph, profile, report);
  }
}

Result<void> MapOutputs::commit() {
  // All are whole before the first one appears.
  for (auto& output : outputs_) {
    if (auto finished = output.graph ? output.graph->finish() : output.file->finish(); !finished)
      return finished;
  }
  for (auto& output : outputs_) {
    if (auto committed = output.graph ? output.graph->commit() : output.file->commit(); !committed)
      return committed;
  }
  return {};
}

std::vector<std::string> MapOutputs::paths() const {
  std::vector<std::string> paths;
  for (const auto& output : outputs_) {
    const auto parts = output.graph ? output.graph->paths() : std::vector<std::string>{output.path};
    paths.insert(paths.end(), parts.begin(), parts.end());
  }
  return paths;
}

std::vector<std::string> MapOutputs::temporary_paths() const {
  std::vector<std::string> paths;
  for (const auto& output : outputs_) {
    const auto add = [&paths](const std::string& path) {
      if (!path.empty()) paths.push_back(path);
    };
    if (output.file) add(output.file->temporary_path());
    if (!output.graph) continue;
    for (const auto& path : output.graph->temporary_paths()) add(path);
  }
  return paths;
}

bool MapOutputs::need_texts() const {
  return std::any_of(outputs_.begin(), outputs_.end(), [](const Output& output) {
    return output.format != nullptr && output.format->has_texts;
  });
}

bool MapOutputs::need_network() const {
  return std::any_of(outputs_.begin(), outputs_.end(), [](const Output& output) {
    return output.format == nullptr || output.format->has_ties;
  });
}

bool MapOutputs::need_map() const {
  return std::any_of(outputs_.begin(), outputs_.end(),
                     [](const Output& output) { return output.format != nullptr; });
}

bool MapOutputs::has_picture() const {
  return std::any_of(outputs_.begin(), outputs_.end(), [](const Output& output) {
    return output.format != nullptr && output.format->suffix == ".svg";
  });
}

bool MapOutputs::has_profile(Profile profile) const {
  return std::any_of(outputs_.begin(), outputs_.end(), [&](const Output& output) {
    if (!output.graph) return false;
    const auto& profiles = output.graph->format().profiles;
    return std::find(profiles.begin(), profiles.end(), profile) != profiles.end();
  });
}

bool MapOutputs::uses_stdout() const {
  return std::any_of(outputs_.begin(), outputs_.end(),
                     [](const Output& output) { return output.path == "-"; });
}

}  // namespace standpoint::io
