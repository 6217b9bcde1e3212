#pragma once
// Stable ids: the same content has the same id on every machine and in every run.
//
// An id is a prefix and the first 16 hex digits of SHA-256 (FIPS 180-4) over NUL-joined fields:
// "d:1f0c9e2ab4d37788". Ids that a user gives are kept as they are. Each kind of id is a type of its own.

#include <compare>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace standpoint {

/// An id of one kind of record, so that kinds are not mixed up.
template <class Tag>
struct Id {
  std::string value;

  Id() = default;
  explicit Id(std::string text) : value(std::move(text)) {}

  bool empty() const { return value.empty(); }
  friend auto operator<=>(const Id&, const Id&) = default;
};

using DocumentId = Id<struct DocumentTag>;
using EntityId = Id<struct EntityTag>;
using IssueId = Id<struct IssueTag>;
using StatementId = Id<struct StatementTag>;
using RunId = Id<struct RunTag>;

/// SHA-256 of `bytes` as 64 lower-case hex digits.
std::string sha256_hex(std::string_view bytes);

/// `prefix` and the first 16 hex digits of SHA-256 over `fields` joined by NUL, e.g. stable_id("i:",
/// {"toll"}).
std::string stable_id(std::string_view prefix, std::initializer_list<std::string_view> fields);

}  // namespace standpoint

// Hidden from doxygen 1.9.4, which does not find the scope of a specialisation in std.
/// @cond
template <class Tag>
struct std::hash<standpoint::Id<Tag>> {
  std::size_t operator()(const standpoint::Id<Tag>& id) const noexcept {
    return std::hash<std::string>{}(id.value);
  }
};
/// @endcond
