#include "api/exports.hpp"

#include "api/shown_part.hpp"
#include "api/zip.hpp"

#include <standpoint/io/map_graph.hpp>
#include <standpoint/viewer/page_file.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <streambuf>
#include <utility>

namespace standpoint::viewer {
namespace {

// Takes so many bytes and no more.
class BoundedBuffer final : public std::streambuf {
 public:
  explicit BoundedBuffer(std::size_t most) : most_(most) {}
  std::string take() { return std::move(bytes_); }

 protected:
  int_type overflow(int_type c) override {
    if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
    if (bytes_.size() >= most_) return traits_type::eof();
    bytes_ += traits_type::to_char_type(c);
    return c;
  }
  std::streamsize xsputn(const char* text, std::streamsize count) override {
    const auto fits = std::min(static_cast<std::size_t>(count), most_ - bytes_.size());
    bytes_.append(text, fits);
    return static_cast<std::streamsize>(fits);
  }

 private:
  std::size_t most_;
  std::string bytes_;
};

// What `write` writes, unless it is too long or told to be worthless.
template <class Write>
Result<std::string> written(const Write& write, std::size_t most_bytes) {
  BoundedBuffer buffer(most_bytes);
  std::ostream out(&buffer);
  std::optional<Error> told;
  const DiagnosticSink report = [&told](const Diagnostic& d) {
    if (d.severity == Severity::error && !told) told = d.error;
  };
  write(out, report);
  if (told) return *told;
  if (!out) {
    return Error{
        Errc::too_large, "",
        fmt::format("the file would be larger than {} bytes; narrow it with filters, or write it with "
                    "the program",
                    most_bytes)};
  }
  return buffer.take();
}

Result<std::string> write_graph(const io::PropertyGraph& graph, const io::GraphFormat& format,
                                const ExportOptions& options) {
  return written(
      [&](std::ostream& out, const DiagnosticSink& report) {
        format.write(out, graph, options.profile, format.suffix, report);
      },
      options.most_bytes);
}

// A table of nodes and one of edges.
Result<std::string> write_parts(const io::PropertyGraph& graph, const io::GraphFormat& format,
                                const ExportOptions& options) {
  std::vector<std::pair<std::string, std::string>> files;
  for (const auto suffix : format.parts) {
    auto part = write_graph(graph, *io::find_graph_format(suffix), options);
    if (!part) return part;
    files.emplace_back("map" + std::string(suffix), std::move(*part));
  }
  return zip(files);
}

}  // namespace

const std::vector<ExportFormat>& export_formats() {
  static const std::vector<ExportFormat> all = [] {
    std::vector<ExportFormat> formats;
    for (const auto& format : io::graph_formats()) {
      if (format.write != nullptr || !format.parts.empty())
        formats.push_back({format.suffix, format.media_type, &format, nullptr});
    }
    for (const auto& format : io::map_formats())
      formats.push_back({format.suffix, format.media_type, nullptr, &format});
    const auto& page = page_format();
    formats.push_back({page.suffix, page.media_type, nullptr, &page});
    return formats;
  }();
  return all;
}

Result<std::string> export_map(const MapIndex& map, const graph::Filter& filter, const ExportFormat& format,
                               const ExportOptions& options) {
  const bool is_whole = !filter.selects_statements() && filter.least_statements <= 1 &&
                        filter.least_weight <= 0.0 && filter.hidden_kinds.empty() &&
                        filter.hidden_relations.empty() && !filter.ego;
  std::shared_ptr<const graph::Network> network = map.snapshot().network;
  std::shared_ptr<const Corpus> corpus = map.snapshot().corpus;
  if (!is_whole) {
    const graph::ShownMap shown = map.ask().shown(filter);
    network = shown_network(map, shown);
    if (format.map != nullptr) corpus = shown_corpus(map, shown);
  }
  if (format.map != nullptr) {
    return written(
        [&](std::ostream& out, const DiagnosticSink& report) {
          format.map->write(out,
                            {corpus, network, filter.view, map.snapshot().title, options.picture, report});
        },
        options.most_bytes);
  }
  const io::PropertyGraph graph = io::make_map_graph(*network, {filter.view, map.snapshot().title});
  return format.graph->parts.empty() ? write_graph(graph, *format.graph, options)
                                     : write_parts(graph, *format.graph, options);
}

}  // namespace standpoint::viewer
