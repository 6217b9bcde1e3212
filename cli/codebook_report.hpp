#pragma once
// What a codebook made of a corpus, for people and for programs.

#include <standpoint/coding.hpp>

#include <string>

namespace standpoint::cli {

/// Coded share, targets left uncoded, phrases without use, phrases that two issues claim.
std::string coding_text(const CodingReport& report, const Codebook& codebook);
std::string coding_json(const CodingReport& report, const Codebook& codebook);

/// What may be wrong with a codebook by itself, a line each: issues without phrases, phrases of two issues,
/// labels of two issues.
std::vector<std::string> codebook_doubts(const Codebook& codebook);

}  // namespace standpoint::cli
