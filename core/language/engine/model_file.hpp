#pragma once
// The one file a model is kept in: named sections behind a table of contents and a checksum.
//
//   offset  size  what
//        0     8  "STNDPTLM"
//        8     4  version of the format (1), little-endian like every number in the file
//       12     4  number of sections
//       16     8  size of the whole file
//       24    32  SHA-256 of everything behind it
//       56     8  zero
//       64  32 each  the table: name (16 bytes, zero-padded), offset (8), size (8)
//        .     .  the sections, each at a multiple of 64
//
// The file is used where it lies, in memory or in the program; its tables are not copied out of it.

#include <standpoint/model/result.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint {

inline constexpr std::uint32_t model_format_version = 1;
/// A larger file is refused unread.
inline constexpr std::size_t max_model_bytes = std::size_t{256} << 20U;

class ModelFile {
 public:
  /// Has no sections.
  ModelFile() = default;
  /// Reads a file. Errors (not_found, unreadable, malformed, unsupported, too_large) name it.
  static Result<ModelFile> open(const std::string& path);
  /// Reads a model in memory that outlives the result; `name` is its name in messages. The start must be
  /// aligned to 8.
  static Result<ModelFile> view(std::span<const std::byte> bytes, const std::string& name);

  /// The bytes of a section; empty when there is none.
  std::span<const std::byte> section(std::string_view name) const;
  const std::string& name() const { return name_; }
  std::size_t size() const { return bytes_.size(); }

  /// A section as values of a trivial type, in place; an Error when its size is not a multiple of the type's
  /// or differs from `count`.
  template <class T>
  Result<std::span<const T>> values(std::string_view section_name, std::size_t count) const {
    const auto bytes = section(section_name);
    if (bytes.size() != count * sizeof(T)) return wrong_size(section_name, bytes.size(), count * sizeof(T));
    return std::span<const T>(reinterpret_cast<const T*>(bytes.data()), count);
  }
  Error wrong_size(std::string_view section_name, std::size_t found, std::size_t expected) const;

 private:
  std::string name_;
  std::shared_ptr<const void> owner_;  ///< keeps a file that was read alive
  std::span<const std::byte> bytes_;
  std::vector<std::pair<std::string, std::span<const std::byte>>> sections_;
};

class ModelFileWriter {
 public:
  /// `name` has at most 15 bytes and is not added twice.
  void add(std::string name, std::vector<std::byte> bytes);
  template <class T>
  void add_values(std::string name, std::span<const T> values) {
    std::vector<std::byte> bytes(values.size_bytes());
    if (!bytes.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
    add(std::move(name), std::move(bytes));
  }
  /// The whole file. Deterministic.
  std::vector<std::byte> finish() const;

 private:
  std::vector<std::pair<std::string, std::vector<std::byte>>> sections_;
};

}  // namespace standpoint
