#pragma once
// A map of whatever a user names: records, a project, statement tables, articles, or a finished map.
//
//   reading::MapSource source;
//   source.inputs = {"study.standpoint"};
//   const auto map = reading::open_map(source, {});
//   if (!map) return tell(map.error());
//   const graph::Inquiry ask(map->corpus, map->network, source.network);

#include <standpoint/graph/network.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/reading/listener.hpp>
#include <standpoint/reading/load.hpp>
#include <standpoint/reading/pipeline.hpp>
#include <standpoint/reading/reader.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace standpoint::reading {

/// A map that is open.
struct OpenedMap {
  std::shared_ptr<const Corpus> corpus;  ///< finished
  std::shared_ptr<const graph::Network> network;
  std::string title;       ///< own_title, else title_of()
  std::string own_title;   ///< that was given or that a finished map has; "" = none
  std::size_t failed = 0;  ///< inputs, lines or rows that could not be read
};

/// What is to be opened, and how.
struct MapSource {
  std::vector<std::string> inputs;  ///< at least one; files, folders, "-"
  std::string title = {};           ///< "" = title_of()
  ReaderOptions reader = {};
  std::string review = {};             ///< file of a coder's decisions; "" = none
  graph::NetworkOptions network = {};  ///< of a finished map nothing of it counts
  unsigned jobs = 0;                   ///< documents read at a time; 0 = one for each core
  bool keep_texts = false;             ///< quotes are shown in their context, or texts written
  std::string remedy = {};             ///< what a finished map lacks: "for every sentence serve the records"
  std::string options_of_statements =  ///< how the user calls what a finished map has no place for
      "--from, --to, --min-confidence, --roll-up and --review";
};

/// The title that is given, else the name of the first input without its ending, and how many there are more.
std::string title_of(const MapSource& source);

/// How the inputs are read: names, codebook and reviews opened. Errors: those of reader.hpp; invalid_value
/// for an unknown scope.
Result<LoadOptions> open_load_options(const MapSource& source);

/// Reads the inputs; findings go to the listener. A finished map (is_finished_map) stands alone. Errors:
/// those of the readers; unsupported for a finished map beside others, or with options that are for
/// statements; empty when nothing could be read.
Result<OpenedMap> open_map(const MapSource& source, const Listener& listener);

/// A map of documents that stand in no file; source.inputs are not looked at. Errors: the same.
Result<OpenedMap> open_map(const DocumentSource& documents, const MapSource& source,
                           const Listener& listener);

}  // namespace standpoint::reading
