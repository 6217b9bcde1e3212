#include "review_option.hpp"

#include "console.hpp"

#include <standpoint/io/review.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <utility>

namespace standpoint::cli {

void add_review_option(CLI::App& command, std::string& file) {
  command
      .add_option("--review", file,
                  "what you decided on statements before (a CSV of 'standpoint review export'): holds")
      ->type_name("FILE");
}

Result<std::shared_ptr<const Reviews>> open_reviews(const std::string& file) {
  if (file.empty()) return std::shared_ptr<const Reviews>();
  auto reviews = io::read_reviews_file(file);
  if (!reviews) return reviews.error();
  return std::make_shared<const Reviews>(std::move(*reviews));
}

void tell_reviews(const Reviews& reviews, const ReviewReport& report, Console& console) {
  if (report.conflicts > 0) {
    console.report(
        {Severity::warning,
         {Errc::invalid_value, "",
          fmt::format("conflicts between review and program: {} (what is found now is not what was "
                      "reviewed; the coder's values hold: see 'standpoint review export --status "
                      "conflict')",
                      report.conflicts)}});
  }
  const std::size_t decided = report.accepted + report.edited + report.rejected + report.conflicts;
  std::string line = fmt::format("review: {} accepted, {} edited, {} rejected", report.accepted,
                                 report.edited, report.rejected);
  if (report.conflicts > 0) line += fmt::format(", {} in conflict", report.conflicts);
  if (report.put_back > 0)
    line += fmt::format("; {} of them not found any more and put back", report.put_back);
  if (decided > 0) console.note(line);
  const std::size_t elsewhere = decisions_elsewhere(reviews, report);
  if (elsewhere == 1) console.note("1 reviewed statement belongs to a document that is not here");
  if (elsewhere > 1)
    console.note(fmt::format("{} reviewed statements belong to documents that are not here", elsewhere));
}

}  // namespace standpoint::cli
