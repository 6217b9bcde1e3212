#pragma once
// Maps in the format of their suffix.

#include "console.hpp"

#include <standpoint/graph/network.hpp>
#include <standpoint/io/output_file.hpp>
#include <standpoint/model/corpus.hpp>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint::cli {

/// What an .svg shows: the network, or actors by issues.
enum class Picture { map, matrix };

/// What a map is written from.
struct Map {
  std::shared_ptr<const Corpus> corpus;
  std::shared_ptr<const graph::Network> network;
  graph::View view = graph::View::all;
  std::string title;
  Picture picture = Picture::map;
  DiagnosticSink report = ignore_diagnostics;  ///< told what a format cannot hold
};

/// Outputs opened before the work begins, so that a wrong folder is known at once, and committed when it is
/// done.
class MapOutputs {
 public:
  /// Error unsupported for an unknown suffix (the known ones are named), not_writable for a folder that is
  /// not there.
  static Result<MapOutputs> open(std::span<const std::string> paths);

  void write(const Map& map);
  /// Gives the files their names.
  Result<void> commit();
  /// Where they are written until then.
  std::vector<std::string> temporary_paths() const;
  /// True when one of them holds the texts of the documents, so that its evidence can be checked.
  bool need_texts() const;
  /// True when one of them is a picture.
  bool has_picture() const;
  /// True when one of them is standard output, which then holds nothing else.
  bool uses_stdout() const;

 private:
  struct Output {
    std::string path;
    io::OutputFile file;
    void (*write)(std::ostream&, const Map&);
  };
  std::vector<Output> outputs_;
};

}  // namespace standpoint::cli
