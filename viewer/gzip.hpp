#pragma once
// gzip (RFC 1952) in memory, for bodies of answers.

#include <optional>
#include <string>
#include <string_view>

namespace standpoint::viewer {

/// One gzip member. The same bytes give the same bytes: no time and no name. Linear.
std::string gzip(std::string_view bytes);

/// Unpacks one gzip member; nullopt for damaged data. For what we packed ourselves: there is no limit.
std::optional<std::string> gunzip(std::string_view packed);

}  // namespace standpoint::viewer
