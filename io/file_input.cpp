#include "file_input.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iostream>
#include <utility>

namespace standpoint::io {

bool has_suffix(std::string_view path, std::string_view suffix) {
  if (path.size() < suffix.size()) return false;
  const auto end = path.substr(path.size() - suffix.size());
  return std::equal(end.begin(), end.end(), suffix.begin(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
  });
}

Error system_error(const std::string& where, int number) {
  switch (number) {
    case ENOENT:
      return {Errc::not_found, where, "no such file or folder; check the path"};
    case ENOTDIR:
      return {Errc::not_found, where, "no such file: a part of the path is no folder; check the path"};
    case EACCES:
    case EPERM:
      return {Errc::unreadable, where, "permission denied; allow reading it (chmod u+r) or copy it"};
    case EISDIR:
      return {Errc::unreadable, where, "is a folder where a file is needed"};
    case ENAMETOOLONG:
      return {Errc::not_found, where.substr(0, 200) + "...", "the path is too long; check it"};
    default:
      break;
  }
  return {Errc::unreadable, where, fmt::format("cannot be read: {}", std::strerror(number))};
}

Result<FileInput> FileInput::open(const std::string& path) {
  FileInput input;
  if (path == "-") {
    input.name_ = "standard input";
    return input;
  }
  struct stat info = {};
  if (stat(path.c_str(), &info) != 0) return system_error(path, errno);
  if (S_ISDIR(info.st_mode)) return system_error(path, EISDIR);

  errno = 0;
  input.name_ = path;
  input.file_ = std::make_unique<std::ifstream>(path, std::ios::binary);
  if (!*input.file_) return system_error(path, errno != 0 ? errno : EIO);
  return input;
}

std::istream& FileInput::stream() { return file_ ? static_cast<std::istream&>(*file_) : std::cin; }

Result<std::string> read_all(std::istream& in, const std::string& name, std::size_t limit) {
  constexpr std::size_t block = std::size_t{1} << 18U;
  std::string bytes;
  while (in) {
    const std::size_t before = bytes.size();
    if (before > limit) {
      return Error{Errc::too_large, name, fmt::format("larger than {} MiB; split it", limit >> 20U)};
    }
    bytes.resize(std::max(before * 2, before + block));
    in.read(bytes.data() + before, static_cast<std::streamsize>(bytes.size() - before));
    bytes.resize(before + static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) return Error{Errc::unreadable, name, "reading failed half-way; check the disk"};
  return bytes;
}

}  // namespace standpoint::io
