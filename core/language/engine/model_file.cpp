#include "language/engine/model_file.hpp"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>

namespace standpoint {
namespace {

constexpr std::string_view magic = "STNDPTLM";
constexpr std::size_t header_size = 64;
constexpr std::size_t checksum_at = 24;
constexpr std::size_t checksum_size = 32;
constexpr std::size_t checked_from = checksum_at + checksum_size;
constexpr std::size_t entry_size = 32;
constexpr std::size_t name_size = 16;
constexpr std::size_t max_sections = 256;

using Checksum = std::array<unsigned char, checksum_size>;

Checksum checksum_of(std::span<const std::byte> bytes) {
  Checksum sum{};
  unsigned int length = 0;
  EVP_Digest(bytes.data(), bytes.size(), sum.data(), &length, EVP_sha256(), nullptr);
  return sum;
}

template <class T>
T read_at(std::span<const std::byte> bytes, std::size_t at) {
  T value{};
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

template <class T>
void write_at(std::vector<std::byte>& bytes, std::size_t at, T value) {
  std::memcpy(bytes.data() + at, &value, sizeof value);
}

std::size_t aligned(std::size_t offset) { return (offset + 63) / 64 * 64; }

Error damaged(const std::string& name, std::string_view what) {
  return {Errc::malformed, name,
          "a damaged model file: " + std::string(what) + "; get it again or train it anew"};
}

}  // namespace

Result<ModelFile> ModelFile::view(std::span<const std::byte> bytes, const std::string& name) {
  if (bytes.size() < magic.size() || std::memcmp(bytes.data(), magic.data(), magic.size()) != 0) {
    return Error{Errc::malformed, name,
                 "not a Standpoint language model; give a file made by 'standpoint train'"};
  }
  if (bytes.size() < header_size) return damaged(name, "it ends within its header");
  const auto version = read_at<std::uint32_t>(bytes, 8);
  if (version != model_format_version) {
    return Error{Errc::unsupported, name,
                 "a language model of format " + std::to_string(version) + ", this program reads format " +
                     std::to_string(model_format_version) + "; train it anew with this version"};
  }
  const auto size = read_at<std::uint64_t>(bytes, 16);
  if (size != bytes.size()) {
    return damaged(
        name, "it has " + std::to_string(bytes.size()) + " bytes and should have " + std::to_string(size));
  }
  if (std::memcmp(checksum_of(bytes.subspan(checked_from)).data(), bytes.data() + checksum_at,
                  checksum_size) != 0) {
    return damaged(name, "its checksum is wrong");
  }

  // Right as far as its maker is; still nothing is trusted.
  const auto count = read_at<std::uint32_t>(bytes, 12);
  if (count > max_sections || header_size + count * entry_size > bytes.size())
    return damaged(name, "its table is too long");
  ModelFile file;
  file.name_ = name;
  file.bytes_ = bytes;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = header_size + i * entry_size;
    std::string section_name(reinterpret_cast<const char*>(bytes.data() + at), name_size);
    section_name.resize(section_name.find('\0') == std::string::npos ? name_size : section_name.find('\0'));
    const auto offset = read_at<std::uint64_t>(bytes, at + name_size);
    const auto length = read_at<std::uint64_t>(bytes, at + name_size + 8);
    if (offset % 64 != 0 || offset > bytes.size() || length > bytes.size() - offset) {
      return damaged(name, "its section '" + section_name + "' lies outside");
    }
    file.sections_.emplace_back(std::move(section_name), bytes.subspan(offset, length));
  }
  return file;
}

Result<ModelFile> ModelFile::open(const std::string& path) {
  const auto failed = [&](int error) {
    if (error == ENOENT) return Error{Errc::not_found, path, "no such file; check the path of the model"};
    return Error{Errc::unreadable, path, std::string("cannot be read: ") + std::strerror(error)};
  };
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return failed(errno);
  struct stat status {};
  if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(file);
    return Error{Errc::unreadable, path, "not a file; give a model file"};
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size == 0 || size > max_model_bytes) {
    ::close(file);
    if (size == 0)
      return Error{Errc::empty, path, "the file is empty; give a file made by 'standpoint train'"};
    return Error{Errc::too_large, path,
                 "larger than any language model; give a file made by 'standpoint train'"};
  }
  // Read, not mapped: a file that somebody cuts short while it is mapped would end the program.
  auto owner = std::make_shared<std::vector<std::uint64_t>>((size + 7) / 8);
  auto* bytes = reinterpret_cast<std::byte*>(owner->data());
  std::size_t done = 0;
  while (done < size) {
    const auto got = ::read(file, bytes + done, size - done);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    done += static_cast<std::size_t>(got);
  }
  const int error = errno;
  ::close(file);
  if (done < size) return failed(error);
  auto result = view({bytes, size}, path);
  if (result) result->owner_ = std::move(owner);
  return result;
}

std::span<const std::byte> ModelFile::section(std::string_view name) const {
  for (const auto& [section_name, bytes] : sections_) {
    if (section_name == name) return bytes;
  }
  return {};
}

Error ModelFile::wrong_size(std::string_view section_name, std::size_t found, std::size_t expected) const {
  return damaged(name_, "its section '" + std::string(section_name) + "' has " + std::to_string(found) +
                            " bytes and should have " + std::to_string(expected));
}

void ModelFileWriter::add(std::string name, std::vector<std::byte> bytes) {
  assert(name.size() < name_size);
  sections_.emplace_back(std::move(name), std::move(bytes));
}

std::vector<std::byte> ModelFileWriter::finish() const {
  std::size_t size = header_size + sections_.size() * entry_size;
  std::vector<std::size_t> offsets;
  for (const auto& [name, bytes] : sections_) {
    size = aligned(size);
    offsets.push_back(size);
    size += bytes.size();
  }
  std::vector<std::byte> out(size);
  std::memcpy(out.data(), magic.data(), magic.size());
  write_at(out, 8, model_format_version);
  write_at(out, 12, static_cast<std::uint32_t>(sections_.size()));
  write_at(out, 16, static_cast<std::uint64_t>(size));
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    const auto& [name, bytes] = sections_[i];
    const std::size_t at = header_size + i * entry_size;
    std::memcpy(out.data() + at, name.data(), std::min(name.size(), name_size - 1));
    write_at(out, at + name_size, static_cast<std::uint64_t>(offsets[i]));
    write_at(out, at + name_size + 8, static_cast<std::uint64_t>(bytes.size()));
    if (!bytes.empty()) std::memcpy(out.data() + offsets[i], bytes.data(), bytes.size());
  }
  const Checksum sum = checksum_of(std::span<const std::byte>(out).subspan(checked_from));
  std::memcpy(out.data() + checksum_at, sum.data(), sum.size());
  return out;
}

}  // namespace standpoint
