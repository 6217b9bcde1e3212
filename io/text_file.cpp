#include "file_input.hpp"

#include <standpoint/io/output_file.hpp>
#include <standpoint/io/text_file.hpp>

#include <ostream>

namespace standpoint::io {

Result<std::string> read_text_file(const std::string& path, std::size_t limit) {
  auto file = FileInput::open(path);
  if (!file) return file.error();
  return read_all(file->stream(), file->name(), limit);
}

Result<void> write_text_file(const std::string& path, std::string_view bytes) {
  auto file = OutputFile::create(path);
  if (!file) return file.error();
  file->stream() << bytes;
  return file->commit();
}

}  // namespace standpoint::io
