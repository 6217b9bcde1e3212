#include "csv.hpp"
#include "file_input.hpp"
#include "graph_readers.hpp"

#include <standpoint/io/compression.hpp>
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

// "map" of map.csv, map.nodes.csv and map.edges.csv, compressed or not.
std::string stem_of(const std::string& path) {
  const std::string_view inner = strip_compression_suffix(path);
  for (const auto suffix : {nodes_suffix, edges_suffix, std::string_view(".csv")}) {
    if (has_suffix(inner, suffix)) return std::string(inner.substr(0, inner.size() - suffix.size()));
  }
  return std::string(inner);
}

// A table beside `path`, compressed as that is.
std::string beside(const std::string& path, std::string_view suffix) {
  return stem_of(path) + std::string(suffix) + path.substr(strip_compression_suffix(path).size());
}

bool is_table_of_pair(const GraphFormat& format) {
  return !format.parts.empty() || format.suffix == nodes_suffix || format.suffix == edges_suffix;
}

// What was cut looks broken or short: the cause is said, not the consequence.
Result<PropertyGraph> checked(Result<PropertyGraph> graph, FileInput& file) {
  if (auto fault = read_fault(file.stream(), file.name())) return *fault;
  return graph;
}

enum class TableKind { nodes, edges, other };

TableKind kind_of_table(const std::string& path) {
  auto file = FileInput::open(path);
  if (!file) return TableKind::other;
  const auto table = CsvReader::open(file->stream(), path, CsvComments::none, CsvSeparator::any);
  if (!table) return TableKind::other;
  if (table->column("source") && table->column("target")) return TableKind::edges;
  const bool is_of_texts = table->column("text") || table->column("path") || table->column("stance");
  return table->column("id") && !is_of_texts ? TableKind::nodes : TableKind::other;
}

Result<PropertyGraph> read_one(const std::string& path, GraphFormat::Read read,
                               const DiagnosticSink& report) {
  auto file = FileInput::open(path);
  if (!file) return file.error();
  return checked(read(file->stream(), file->name(), report), *file);
}

Result<PropertyGraph> read_pair(const std::string& nodes_path, const std::string& edges_path,
                                const DiagnosticSink& report) {
  auto nodes = FileInput::open(nodes_path);
  if (!nodes) return nodes.error();
  auto edges = FileInput::open(edges_path);
  if (!edges) return edges.error();
  auto graph = read_table_pair({nodes->stream(), nodes_path}, {edges->stream(), edges_path}, report);
  return checked(checked(std::move(graph), *nodes), *edges);
}

Result<PropertyGraph> read_tables(const std::string& path, const DiagnosticSink& report) {
  const std::string_view inner = strip_compression_suffix(path);
  const bool is_part = has_suffix(inner, nodes_suffix) || has_suffix(inner, edges_suffix);
  const std::string nodes = beside(path, nodes_suffix);
  const std::string edges = beside(path, edges_suffix);
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
      if (has_suffix(inner, nodes_suffix)) return read_one(path, read_node_table, report);
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
  return is_file(path) ? kind_of_table(path) != TableKind::other : is_file(beside(path, edges_suffix));
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
  for (const auto suffix : format->parts) parts.emplace_back(beside(path, suffix), find_graph_format(suffix));
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
