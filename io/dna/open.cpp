#include "dna/open.hpp"

#include "file_input.hpp"

#include <standpoint/io/compression.hpp>
#include <standpoint/io/dna_database.hpp>
#include <standpoint/io/project.hpp>

#include <string>
#include <string_view>

namespace standpoint::io {

bool is_dna_file(const std::string& path) {
  if (has_suffix(strip_compression_suffix(path), ".dna")) return true;
  if (is_project_file(path)) return false;
  constexpr std::string_view magic("SQLite format 3\0", 16);
  return head_of_file(path, magic.size()) == magic;
}

Result<SqliteFile> open_dna_file(const std::string& path) {
  auto file = SqliteFile::open(path);
  if (file || file.error().code != Errc::malformed) return file;
  const std::string head = head_of_file(path, 512);
  const auto first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (first == std::string::npos || head[first] != '<') return file;
  return Error{Errc::unsupported, path,
               "XML, as DNA 1 wrote it; import it in DNA 2 and then in DNA 3, and save it there"};
}

}  // namespace standpoint::io
