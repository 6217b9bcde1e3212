#include "csv.hpp"
#include "file_input.hpp"
#include "graph_readers.hpp"
#include "inflate.hpp"

#include <standpoint/io/graph_files.hpp>

#include <fmt/format.h>

#include <filesystem>
#include <istream>
#include <memory>
#include <utility>

namespace standpoint::io {
namespace {

constexpr std::string_view nodes_suffix = ".nodes.csv";
constexpr std::string_view edges_suffix = ".edges.csv";

bool is_file(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::exists(path, ignored) && !std::filesystem::is_directory(path, ignored);
}

// "map" of map.csv, map.nodes.csv and map.edges.csv.
std::string stem_of(const std::string& path) {
  for (const auto suffix : {nodes_suffix, edges_suffix}) {
    if (has_suffix(path, suffix)) return path.substr(0, path.size() - suffix.size());
  }
  return path.substr(0, path.size() - std::string_view(".csv").size());
}

bool is_table_of_pair(const GraphFormat& format) {
  return !format.parts.empty() || format.suffix == nodes_suffix || format.suffix == edges_suffix;
}

// A file and its bytes, inflated where they are gzipped.
struct Source {
  explicit Source(FileInput opened) : file(std::move(opened)), bytes(file.stream()), in(&bytes) {}
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  FileInput file;
  InflatingBuffer bytes;
  std::istream in;
};

Result<std::unique_ptr<Source>> open_source(const std::string& path) {
  auto file = FileInput::open(path);
  if (!file) return file.error();
  return std::make_unique<Source>(std::move(*file));
}

// What was cut looks broken or short: the cause is said, not the consequence.
Result<PropertyGraph> checked(Result<PropertyGraph> graph, const Source& source) {
  if (!source.bytes.fault().empty()) return Error{Errc::unreadable, source.file.name(), source.bytes.fault()};
  return graph;
}

enum class TableKind { nodes, edges, other };

TableKind kind_of_table(const std::string& path) {
  auto source = open_source(path);
  if (!source) return TableKind::other;
  const auto table = CsvReader::open((*source)->in, path, CsvComments::none, CsvSeparator::any);
  if (!table) return TableKind::other;
  if (table->column("source") && table->column("target")) return TableKind::edges;
  const bool is_of_texts = table->column("text") || table->column("path") || table->column("stance");
  return table->column("id") && !is_of_texts ? TableKind::nodes : TableKind::other;
}

Result<PropertyGraph> read_one(const std::string& path, GraphFormat::Read read,
                               const DiagnosticSink& report) {
  auto source = open_source(path);
  if (!source) return source.error();
  return checked(read((*source)->in, (*source)->file.name(), report), **source);
}

Result<PropertyGraph> read_pair(const std::string& nodes_path, const std::string& edges_path,
                                const DiagnosticSink& report) {
  auto nodes = open_source(nodes_path);
  if (!nodes) return nodes.error();
  auto edges = open_source(edges_path);
  if (!edges) return edges.error();
  auto graph = read_table_pair({(*nodes)->in, nodes_path}, {(*edges)->in, edges_path}, report);
  return checked(checked(std::move(graph), **nodes), **edges);
}

Result<PropertyGraph> read_tables(const std::string& path, const DiagnosticSink& report) {
  const bool is_part = has_suffix(path, nodes_suffix) || has_suffix(path, edges_suffix);
  const std::string nodes = stem_of(path) + std::string(nodes_suffix);
  const std::string edges = stem_of(path) + std::string(edges_suffix);
  if (is_part || !is_file(path)) {
    if (is_file(nodes) && is_file(edges)) return read_pair(nodes, edges, report);
    if (!is_part && is_file(edges)) return read_one(edges, read_edge_rows, report);
  }
  switch (is_file(path) ? kind_of_table(path) : TableKind::other) {
    case TableKind::nodes:
      return read_one(path, read_node_table, report);
    case TableKind::edges:
      break;
    case TableKind::other:
      if (has_suffix(path, nodes_suffix)) return read_one(path, read_node_table, report);
      break;
  }
  return read_one(path, read_edge_rows, report);
}

Error unknown_suffix(const std::string& path, bool to_read) {
  std::string known;
  for (const auto& format : graph_formats()) {
    const bool fits = !format.parts.empty() || (to_read ? format.read != nullptr : format.write != nullptr);
    if (fits) known += fmt::format("{}{}", known.empty() ? "" : ", ", format.suffix);
  }
  return {Errc::unsupported, path,
          fmt::format("no graph is {} with this ending; known are {}", to_read ? "read" : "written", known)};
}

}  // namespace

bool is_graph_file(const std::string& path) {
  const GraphFormat* format = find_graph_format(path);
  if (format == nullptr) return false;
  if (format->parts.empty()) return format->read != nullptr;
  return is_file(path) ? kind_of_table(path) != TableKind::other
                       : is_file(stem_of(path) + std::string(edges_suffix));
}

Result<PropertyGraph> read_graph_file(const std::string& path, const DiagnosticSink& report) {
  const GraphFormat* format = find_graph_format(path);
  if (format == nullptr || (format->read == nullptr && format->parts.empty()))
    return unknown_suffix(path, true);
  return is_table_of_pair(*format) ? read_tables(path, report) : read_one(path, format->read, report);
}

Result<GraphOutput> GraphOutput::create(const std::string& path, const GraphFormat* format) {
  if (format == nullptr) format = find_graph_format(path);
  if (format == nullptr || (format->write == nullptr && format->parts.empty()))
    return unknown_suffix(path, false);
  GraphOutput output(*format);
  std::vector<std::pair<std::string, const GraphFormat*>> parts;
  for (const auto suffix : format->parts)
    parts.emplace_back(stem_of(path) + std::string(suffix), find_graph_format(suffix));
  if (parts.empty()) parts.emplace_back(path, format);
  for (const auto& [part_path, part_format] : parts) {
    auto file = OutputFile::create(part_path);
    if (!file) return file.error();
    output.parts_.push_back({part_path, part_format, std::move(*file)});
  }
  return output;
}

void GraphOutput::write(const PropertyGraph& graph, Profile profile, const DiagnosticSink& report) {
  for (auto& part : parts_) part.format->write(part.file.stream(), graph, profile, part.path, report);
}

Result<void> GraphOutput::finish() {
  for (auto& part : parts_) {
    if (auto finished = part.file.finish(); !finished) return finished;
  }
  return {};
}

Result<void> GraphOutput::commit() {
  if (auto finished = finish(); !finished) return finished;
  for (auto& part : parts_) {
    if (auto committed = part.file.commit(); !committed) return committed;
  }
  return {};
}

std::vector<std::string> GraphOutput::paths() const {
  std::vector<std::string> paths;
  for (const auto& part : parts_) paths.push_back(part.path);
  return paths;
}

std::vector<std::string> GraphOutput::temporary_paths() const {
  std::vector<std::string> paths;
  for (const auto& part : parts_) {
    if (!part.file.temporary_path().empty()) paths.push_back(part.file.temporary_path());
  }
  return paths;
}

}  // namespace standpoint::io
