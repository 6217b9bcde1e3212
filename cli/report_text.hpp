#pragma once
// A report for a terminal.

#include <standpoint/io/report.hpp>

#include <ostream>

namespace standpoint::cli {

/// Sections with aligned columns; what comes from articles is shown without control characters. Cells are
/// wrapped so that a table fits in about 120 characters.
void write_text(std::ostream& out, const io::ReportPage& page);

}  // namespace standpoint::cli
