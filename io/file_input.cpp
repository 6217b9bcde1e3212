#include "file_input.hpp"

#include "compression/decompressing_buffer.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <system_error>
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

struct FileInput::State {
  State(std::string path, int file_descriptor)
      : name(std::move(path)),
        descriptor(file_descriptor),
        buffer([file_descriptor](char* to, std::size_t size, std::string& fault) {
          return read_descriptor(file_descriptor, to, size, fault);
        }),
        stream(&buffer) {}
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (descriptor != STDIN_FILENO) ::close(descriptor);
  }

  // A pipe gives what it has, so that a reader can go on while a writer writes.
  static std::size_t read_descriptor(int descriptor, char* to, std::size_t size, std::string& fault) {
    while (true) {
      const ssize_t count = ::read(descriptor, to, size);
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno == EINTR) continue;
      fault = fmt::format("reading failed half-way ({}); check the disk", std::strerror(errno));
      return 0;
    }
  }

  std::string name;
  int descriptor;
  DecompressingBuffer buffer;
  std::istream stream;
};

FileInput::FileInput(std::unique_ptr<State> state) : state_(std::move(state)) {}
FileInput::FileInput(FileInput&&) noexcept = default;
FileInput& FileInput::operator=(FileInput&&) noexcept = default;
FileInput::~FileInput() = default;

Result<FileInput> FileInput::open(const std::string& path) {
  if (path == "-") return FileInput(std::make_unique<State>("standard input", STDIN_FILENO));
  struct stat info = {};
  if (stat(path.c_str(), &info) != 0) return system_error(path, errno);
  if (S_ISDIR(info.st_mode)) return system_error(path, EISDIR);
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return system_error(path, errno);
  return FileInput(std::make_unique<State>(path, descriptor));
}

std::istream& FileInput::stream() { return state_->stream; }
const std::string& FileInput::name() const { return state_->name; }
bool FileInput::is_compressed() const { return state_->buffer.is_compressed(); }

std::optional<Error> read_fault(std::istream& in, std::string_view name) {
  const auto* buffer = dynamic_cast<const DecompressingBuffer*>(in.rdbuf());
  if (buffer != nullptr && !buffer->fault().empty())
    return Error{Errc::unreadable, std::string(name), buffer->fault()};
  if (in.bad()) return Error{Errc::unreadable, std::string(name), "reading failed half-way; check the disk"};
  return std::nullopt;
}

bool resume_after_damage(std::istream& in) {
  auto* buffer = dynamic_cast<DecompressingBuffer*>(in.rdbuf());
  return buffer != nullptr && buffer->resume();
}

std::string head_of_file(const std::string& path, std::size_t count) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return {};
  std::string head(count, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  return head;
}

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
  if (auto fault = read_fault(in, name)) return *fault;
  return bytes;
}

}  // namespace standpoint::io
