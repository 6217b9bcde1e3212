#include "file_input.hpp"

#include <standpoint/io/text_file.hpp>

namespace standpoint::io {

Result<std::string> read_text_file(const std::string& path, std::size_t limit) {
  auto file = FileInput::open(path);
  if (!file) return file.error();
  return read_all(file->stream(), file->name(), limit);
}

}  // namespace standpoint::io
