#pragma once
// Opening files that should be databases of DNA 3.

#include "sqlite.hpp"

#include <standpoint/model/result.hpp>

#include <string>

namespace standpoint::io {

/// As SqliteFile::open; error unsupported for the XML that DNA 1 wrote. The version is not checked yet
/// (check_dna_version).
Result<SqliteFile> open_dna_file(const std::string& path);

}  // namespace standpoint::io
