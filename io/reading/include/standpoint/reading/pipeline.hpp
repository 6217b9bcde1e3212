#pragma once
// Documents in, what they say out: in the order of the input whatever the number of jobs, in bounded memory.

#include <standpoint/extraction.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/model/result.hpp>

#include <functional>
#include <span>
#include <string>

namespace standpoint::reading {

/// With what and how many at a time documents are read.
struct PipelineOptions {
  ExtractorOptions extractor;
  unsigned jobs = 1;                                  ///< threads that extract; at least 1
  std::function<bool()> stop = [] { return false; };  ///< asked between documents
};

/// Hands documents to its argument one by one, until that says false.
using DocumentSource = std::function<void(const io::OnDocument&)>;

/// Takes documents from `source` and hands what was found in each to `on_records`, in their order, on the
/// calling thread. At most 4 documents for each job are held at a time. An exception of a job is thrown here.
void extract_each(const DocumentSource& source, const PipelineOptions& options,
                  const std::function<void(DocumentRecords&&)>& on_records);

/// The same for the documents of `inputs`.
io::DocumentCounts extract_documents(std::span<const std::string> inputs, const PipelineOptions& options,
                                     const std::function<void(DocumentRecords&&)>& on_records,
                                     const DiagnosticSink& report);

/// Number of jobs for `--jobs N`: N, or for 0 one for each core.
unsigned job_count(unsigned requested);

}  // namespace standpoint::reading
