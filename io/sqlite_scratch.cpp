#include "sqlite.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ostream>
#include <string_view>

namespace standpoint::io {
namespace {

std::string scratch_folder() {
  const char* folder = std::getenv("TMPDIR");
  return folder == nullptr || *folder == '\0' ? "/var/tmp" : folder;
}

}  // namespace

Result<SqliteFile> SqliteFile::scratch(const std::string& name) {
  std::string path = scratch_folder() + "/standpoint-XXXXXX";
  const auto refused = [&](std::string_view reason) {
    return Error{
        Errc::not_writable, name,
        fmt::format("cannot write: no scratch file can be made in {} ({}); name another folder in TMPDIR",
                    scratch_folder(), reason)};
  };
  const int descriptor = ::mkstemp(path.data());
  if (descriptor < 0) return refused(std::strerror(errno));
  const std::shared_ptr<std::FILE> bytes(::fdopen(descriptor, "rb"), [](std::FILE* file) {
    if (file != nullptr) std::fclose(file);
  });
  auto file = open_ours(name, sqlite_uri(path));
  // There is no second program that it must be safe from, and no journal can stand beside what has no name.
  if (file) {
    if (auto set =
            file->execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -8000;"
                          "SELECT count(*) FROM sqlite_schema");
        !set)
      file = set.error();
  }
  ::unlink(path.c_str());
  if (bytes == nullptr) return refused(std::strerror(errno));
  if (file) file->scratch_ = bytes;
  return file;
}

Result<void> SqliteFile::copy_to(std::ostream& out) const {
  std::array<char, std::size_t{1} << 16U> buffer;
  std::rewind(scratch_.get());
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), scratch_.get()))
    out.write(buffer.data(), static_cast<std::streamsize>(count));
  if (std::ferror(scratch_.get()) != 0)
    return Error{Errc::unreadable, path(), "the scratch file cannot be read again; check the disk"};
  return {};
}

}  // namespace standpoint::io
