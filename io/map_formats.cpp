#include <standpoint/io/compression.hpp>
#include <standpoint/io/dna_records.hpp>
#include <standpoint/io/event_list.hpp>
#include <standpoint/io/map_formats.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/io/svg.hpp>
#include <standpoint/io/web_annotations.hpp>
#include <standpoint/model/version.hpp>

#include <array>
#include <ostream>

namespace standpoint::io {
namespace {

void tell(const Result<void>& written, const DiagnosticSink& report) {
  if (!written) report({Severity::error, written.error()});
}

void write_records(std::ostream& out, const Map& map) {
  RecordWriter writer(out);
  writer.write_header("standpoint", version);
  writer.write(*map.corpus);
}

void write_annotations(std::ostream& out, const Map& map) {
  write_web_annotations(out, *map.corpus, {map.title, "standpoint"});
}

void write_project_file(std::ostream& out, const Map& map) {
  tell(write_project(out, *map.corpus), map.report);
}

void write_dna_file(std::ostream& out, const Map& map) {
  tell(write_dna(out, *map.corpus, map.report), map.report);
}

void write_events(std::ostream& out, const Map& map) {
  tell(write_event_list(out, *map.corpus, map.report), map.report);
}

void write_picture(std::ostream& out, const Map& map) {
  if (map.picture == Picture::matrix) {
    write_svg_matrix(out, *map.network, {.title = map.title});
  } else {
    write_svg_map(out, *map.network, {.view = map.view, .title = map.title});
  }
}

constexpr const char* sqlite_type = "application/vnd.sqlite3";

constexpr std::array<MapFormat, 6> formats = {
    {{".jsonl", "records", "application/x-ndjson", write_records, true, false},
     {".standpoint", "a project", sqlite_type, write_project_file, true, false},
     {".dna", "a database of Discourse Network Analyzer", sqlite_type, write_dna_file, true, false},
     {".events.csv", "an event list", "text/csv; charset=utf-8", write_events, false, false},
     {".jsonld", "statements as Web Annotations", "application/ld+json", write_annotations, true, false},
     {".svg", "a picture", "image/svg+xml", write_picture, false, true}}};

}  // namespace

std::span<const MapFormat> map_formats() { return formats; }

const MapFormat* find_map_format(std::string_view path, std::span<const MapFormat> known) {
  for (const auto& format : known) {
    if (strip_compression_suffix(path).ends_with(format.suffix)) return &format;
  }
  return nullptr;
}

}  // namespace standpoint::io
