#pragma once
// Whatever the user names - articles, folders, record files, statement tables - as one finished corpus.

#include <standpoint/coding.hpp>
#include <standpoint/extraction.hpp>
#include <standpoint/io/map_graph.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/reading/listener.hpp>
#include <standpoint/reading/pipeline.hpp>
#include <standpoint/reading/reader.hpp>
#include <standpoint/review.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace standpoint::reading {

/// True for a path of a .graphml, .gexf, .json, .dl ..., compressed or not: a map that is made already.
/// Tables (.csv) are of statements or of signed ties.
bool is_finished_map(std::string_view path);
/// The map: its edges with their best quotes. Errors of reading, and for a graph that is no map of ours.
Result<io::MapOfGraph> read_finished_map(const std::string& path, const DiagnosticSink& report);

/// What texts are read and coded with.
struct LoadOptions {
  ExtractorOptions extractor;
  unsigned jobs = 1;
  bool keep_texts = false;                             ///< the viewer shows quotes in their context
  bool records_only = false;                           ///< take every input for records
  std::shared_ptr<const Codebook> codebook = nullptr;  ///< statements are coded with it; null: as they are
  CodingScope coding_scope = CodingScope::sentence;
  std::shared_ptr<const Reviews> reviews = nullptr;  ///< put on the statements; null: none
};

/// What was read.
struct Loaded {
  std::shared_ptr<Corpus> corpus =
      std::make_shared<Corpus>();  ///< finished, names and issues resolved across documents
  std::size_t failed = 0;          ///< inputs, lines or rows that could not be read
  std::optional<CodingReport> coding = std::nullopt;  ///< what the codebook made of it
  ReviewReport reviews = {};                          ///< what became of the reviews
};

/// "codebook: 41 of 58 statements with an issue are coded (71 %)".
std::string coding_line(const CodingReport& report);

/// Opens what texts are read and coded with; all else is left to be set. Errors: those of reader.hpp;
/// invalid_value for an unknown scope.
Result<LoadOptions> open_load_options(const ReaderOptions& options, double min_confidence, unsigned jobs);

/// Tells what became of reviews once all documents are through.
void tell_reviews(const Reviews& reviews, const ReviewReport& report, const Listener& listener);

/// Puts on a finished corpus what the projects among its inputs keep of a coder's decisions.
void apply_stored_reviews(std::span<const std::string> inputs, Corpus& corpus, std::size_t& failed,
                          const Listener& listener);

/// The first half of load_corpus(): documents and what is found in each. Names and issues are those of one
/// document yet, nothing is coded or reviewed.
Loaded read_inputs(std::span<const std::string> inputs, const LoadOptions& options, const Listener& listener);
/// The same for documents that stand in no file.
Loaded read_documents(const DocumentSource& source, const LoadOptions& options, const Listener& listener);
/// The second half: names and issues across documents, the codebook, reviews.
void finish_corpus(std::span<const std::string> inputs, const LoadOptions& options, Loaded& loaded,
                   const Listener& listener);

/// Reads and extracts everything; findings go to the listener.
Loaded load_corpus(std::span<const std::string> inputs, const LoadOptions& options, const Listener& listener);

}  // namespace standpoint::reading
