#pragma once
// --review FILE: what coders decided, held over re-extraction.

#include <standpoint/model/result.hpp>
#include <standpoint/review.hpp>

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace standpoint::cli {

class Console;

void add_review_option(CLI::App& command, std::string& file);

/// The reviews of a file; null for "".
Result<std::shared_ptr<const Reviews>> open_reviews(const std::string& file);

/// Says what became of the reviews once all documents are through.
void tell_reviews(const Reviews& reviews, const ReviewReport& report, Console& console);

}  // namespace standpoint::cli
