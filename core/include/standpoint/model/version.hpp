#pragma once
// The version of Standpoint: the one place that says it. CMake reads it from here.

#include <string_view>

namespace standpoint {

inline constexpr std::string_view version = "0.1.0";

}  // namespace standpoint
