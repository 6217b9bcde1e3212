#pragma once
// The English model as part of the library.

#include <cstddef>
#include <span>

namespace standpoint {

/// The bytes of core/language/data/english.model, aligned to 64.
std::span<const std::byte> embedded_model();

}  // namespace standpoint
