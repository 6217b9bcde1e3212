#include <standpoint/reading/ordered_jobs.hpp>
#include <standpoint/reading/pipeline.hpp>

#include <algorithm>
#include <memory>
#include <thread>
#include <utility>

namespace standpoint::reading {

unsigned job_count(unsigned requested) {
  return requested > 0 ? requested : std::max(1U, std::thread::hardware_concurrency());
}

void extract_each(const DocumentSource& source, const PipelineOptions& options,
                  const std::function<void(DocumentRecords&&)>& on_records) {
  const Extractor extractor(options.extractor);
  // The results are taken in the order of the documents, so the number of jobs does not show.
  OrderedJobs<DocumentRecords> jobs(options.jobs, on_records);
  source([&](Document&& document) {
    auto shared = std::make_shared<Document>(std::move(document));
    jobs.submit([&extractor, shared] { return extractor.extract(std::move(*shared)); });
    return !options.stop();
  });
  jobs.finish(options.stop);
}

io::DocumentCounts extract_documents(std::span<const std::string> inputs, const PipelineOptions& options,
                                     const std::function<void(DocumentRecords&&)>& on_records,
                                     const DiagnosticSink& report) {
  io::DocumentCounts counts;
  extract_each(
      [&](const io::OnDocument& on_document) { counts = io::read_documents(inputs, on_document, report); },
      options, on_records);
  return counts;
}

}  // namespace standpoint::reading
