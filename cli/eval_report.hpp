#pragma once
// What `standpoint eval` prints: tables for people, or JSON.

#include <standpoint/evaluation.hpp>

#include <string>

namespace standpoint::cli {

/// Plain text that ends with a line break; "-" stands for a figure that is not defined.
std::string to_text(const Evaluation& result, bool per_document);
/// One JSON object on one line, with a line break; null stands for a figure that is not defined.
std::string to_json(const Evaluation& result, bool per_document);

}  // namespace standpoint::cli
