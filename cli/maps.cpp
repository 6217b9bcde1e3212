#include "maps.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/graphml.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/io/svg.hpp>
#include <standpoint/model/version.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

namespace standpoint::cli {
namespace {

void write_graphml_map(std::ostream& out, const Map& map) {
  io::write_graphml(out, *map.network, {map.view, map.title});
}

void write_records_map(std::ostream& out, const Map& map) {
  io::RecordWriter writer(out);
  writer.write_header("standpoint", version);
  writer.write(*map.corpus);
}

void write_picture(std::ostream& out, const Map& map) {
  if (map.picture == Picture::matrix) {
    io::write_svg_matrix(out, *map.network, {.title = map.title});
  } else {
    io::write_svg_map(out, *map.network, {.view = map.view, .title = map.title});
  }
}

struct Format {
  std::string_view suffix;
  void (*write)(std::ostream&, const Map&);
};

constexpr std::array<Format, 3> formats = {
    {{".graphml", write_graphml_map}, {".jsonl", write_records_map}, {".svg", write_picture}}};

std::string known_suffixes() {
  std::string names;
  for (const auto& format : formats) names += (names.empty() ? "" : ", ") + std::string(format.suffix);
  return names;
}

// "-" is GraphML: what most users pipe on.
const Format* find_format(std::string_view path) {
  if (path == "-") return &formats.front();
  for (const auto& format : formats) {
    if (io::strip_compression_suffix(path).ends_with(format.suffix)) return &format;
  }
  return nullptr;
}

}  // namespace

Result<MapOutputs> MapOutputs::open(std::span<const std::string> paths) {
  MapOutputs outputs;
  for (const auto& path : paths) {
    // A device has no suffix to go by; GraphML then, as for "-".
    const Format* format = path.starts_with("/dev/") ? &formats.front() : find_format(path);
    if (format == nullptr) {
      return Error{Errc::unsupported, path,
                   fmt::format("unknown map format; give the file one of the endings {}", known_suffixes())};
    }
    auto file = io::OutputFile::create(path);
    if (!file) return file.error();
    outputs.outputs_.push_back({path, std::move(*file), format->write});
  }
  return outputs;
}

void MapOutputs::write(const Map& map) {
  for (auto& output : outputs_) output.write(output.file.stream(), map);
}

Result<void> MapOutputs::commit() {
  for (auto& output : outputs_) {
    if (auto committed = output.file.commit(); !committed) return committed;
  }
  return {};
}

std::vector<std::string> MapOutputs::temporary_paths() const {
  std::vector<std::string> paths;
  for (const auto& output : outputs_) {
    if (!output.file.temporary_path().empty()) paths.push_back(output.file.temporary_path());
  }
  return paths;
}

bool MapOutputs::need_texts() const {
  return std::any_of(outputs_.begin(), outputs_.end(),
                     [](const Output& output) { return output.write == write_records_map; });
}

bool MapOutputs::has_picture() const {
  return std::any_of(outputs_.begin(), outputs_.end(),
                     [](const Output& output) { return output.write == write_picture; });
}

bool MapOutputs::uses_stdout() const {
  return std::any_of(outputs_.begin(), outputs_.end(),
                     [](const Output& output) { return output.path == "-"; });
}

}  // namespace standpoint::cli
