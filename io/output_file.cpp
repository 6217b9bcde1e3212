#include "compression/compressing_buffer.hpp"

#include <standpoint/io/output_file.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <memory>
#include <ostream>
#include <streambuf>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

constexpr std::size_t buffer_bytes = std::size_t{1} << 18U;
constexpr int max_names_tried = 1000;

Error write_error(const std::string& path, int number) {
  if (number == ENOSPC || number == EDQUOT) {
    return {Errc::not_writable, path, "cannot write: no space left on the device; free some and run again"};
  }
  if (number == EPIPE) return {Errc::not_writable, path, "cannot write: the reader has gone away"};
  return {Errc::not_writable, path, fmt::format("cannot write: {}", std::strerror(number))};
}

Error create_error(const std::string& path, const std::filesystem::path& folder, int number) {
  std::error_code ignored;
  if (!std::filesystem::exists(folder, ignored)) {
    return {Errc::not_writable, path,
            fmt::format("cannot write: the folder {} does not exist; create it first (mkdir -p)",
                        folder.string())};
  }
  if (!std::filesystem::is_directory(folder, ignored)) {
    return {Errc::not_writable, path,
            fmt::format("cannot write: {} is no folder; check the path", folder.string())};
  }
  if (number == EACCES || number == EPERM || number == EROFS) {
    return {
        Errc::not_writable, path,
        fmt::format("cannot write: the folder {} may not be written; choose another one", folder.string())};
  }
  return write_error(path, number);
}

// A stream buffer over a file descriptor that keeps the first error.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor) : descriptor_(descriptor), buffer_(buffer_bytes) {
    setp(buffer_.data(), buffer_.data() + buffer_.size());
  }
  DescriptorBuffer(const DescriptorBuffer&) = delete;
  DescriptorBuffer& operator=(const DescriptorBuffer&) = delete;

  int error() const { return error_; }

 protected:
  int_type overflow(int_type c) override {
    if (!flush_buffer()) return traits_type::eof();
    if (!traits_type::eq_int_type(c, traits_type::eof())) {
      *pptr() = traits_type::to_char_type(c);
      pbump(1);
    }
    return traits_type::not_eof(c);
  }
  int sync() override { return flush_buffer() ? 0 : -1; }

 private:
  bool flush_buffer() {
    const char* from = pbase();
    while (from < pptr() && error_ == 0) {
      const ssize_t written = ::write(descriptor_, from, static_cast<std::size_t>(pptr() - from));
      if (written >= 0) {
        from += written;
      } else if (errno != EINTR) {
        error_ = errno;
      }
    }
    setp(buffer_.data(), buffer_.data() + buffer_.size());
    return error_ == 0;
  }

  int descriptor_;
  int error_ = 0;
  std::vector<char> buffer_;
};

// True for what cannot be replaced by renaming: devices, pipes, sockets.
bool is_special(const std::string& path) {
  struct stat info = {};
  return stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode);
}

}  // namespace

struct OutputFile::State {
  State(std::string path, std::string temporary_path, int file_descriptor, Compression compression)
      : name(std::move(path)),
        temporary(std::move(temporary_path)),
        descriptor(file_descriptor),
        buffer(file_descriptor),
        compressing(compression == Compression::none
                        ? nullptr
                        : std::make_unique<CompressingBuffer>(compression, buffer)),
        stream(compressing ? static_cast<std::streambuf*>(compressing.get()) : &buffer) {}
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (descriptor != STDOUT_FILENO && descriptor >= 0) ::close(descriptor);
    if (!temporary.empty()) ::unlink(temporary.c_str());
  }

  std::string name;
  std::string temporary;  // empty: written in place, or committed
  int descriptor;
  DescriptorBuffer buffer;
  std::unique_ptr<CompressingBuffer> compressing;  // empty = written as it is
  bool is_ended = false;                           // nothing more is compressed
  std::ostream stream;
};

OutputFile::OutputFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
OutputFile::OutputFile(OutputFile&&) noexcept = default;
OutputFile& OutputFile::operator=(OutputFile&&) noexcept = default;
OutputFile::~OutputFile() = default;

Result<OutputFile> OutputFile::create(std::string_view path) {
  if (path == "-")
    return OutputFile(std::make_unique<State>("standard output", "", STDOUT_FILENO, Compression::none));

  const std::string name(path);
  const Compression compression = compression_of_path(path);
  if (is_special(name)) {
    const int descriptor = ::open(name.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return write_error(name, errno);
    return OutputFile(std::make_unique<State>(name, "", descriptor, compression));
  }
  std::error_code ignored;
  if (std::filesystem::is_directory(name, ignored)) {
    return Error{Errc::not_writable, name, "cannot write: it is a folder; give a file name in it"};
  }

  // A link is followed, so that what it points to is replaced and not the link.
  const std::filesystem::path target = std::filesystem::is_symlink(name, ignored)
                                           ? std::filesystem::weakly_canonical(name, ignored)
                                           : std::filesystem::path(name);
  const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
  for (int attempt = 0; attempt < max_names_tried; ++attempt) {
    const std::string temporary =
        (folder / fmt::format(".{}.{}-{}.tmp", target.filename().string(), ::getpid(), attempt)).string();
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0) {
      struct stat old = {};
      if (stat(target.c_str(), &old) == 0) (void)::fchmod(descriptor, old.st_mode & 07777U);
      return OutputFile(std::make_unique<State>(target.string(), temporary, descriptor, compression));
    }
    if (errno != EEXIST) return create_error(name, folder, errno);
  }
  return Error{Errc::not_writable, name, "cannot write: too many temporary files beside it; remove them"};
}

std::ostream& OutputFile::stream() { return state_->stream; }

const std::string& OutputFile::temporary_path() const { return state_->temporary; }

Result<void> OutputFile::finish() {
  // Once: a second end would be a second, empty frame.
  if (state_->compressing && !state_->is_ended) {
    state_->is_ended = true;
    if (state_->stream && !state_->compressing->finish()) state_->stream.setstate(std::ios::badbit);
  }
  state_->stream.flush();
  (void)state_->buffer.pubsync();  // its error is kept
  if (state_->buffer.error() != 0) return write_error(state_->name, state_->buffer.error());
  if (!state_->stream)
    return Error{Errc::not_writable, state_->name, "cannot write: the output was cut short"};
  if (state_->temporary.empty() || state_->descriptor < 0) return {};

  if (::fsync(state_->descriptor) != 0 && errno != EINVAL) return write_error(state_->name, errno);
  const int closed = ::close(std::exchange(state_->descriptor, -1));
  if (closed != 0) return write_error(state_->name, errno);
  return {};
}

Result<void> OutputFile::commit() {
  if (auto finished = finish(); !finished) return finished;
  if (state_->temporary.empty()) return {};
  if (::rename(state_->temporary.c_str(), state_->name.c_str()) != 0) return write_error(state_->name, errno);
  state_->temporary.clear();
  return {};
}

}  // namespace standpoint::io
