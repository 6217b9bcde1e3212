#pragma once
// The description of the API, OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0).

#include "api/routes.hpp"

#include <span>
#include <string>
#include <string_view>

namespace standpoint::viewer {

/// Paths and parameters come from the routes, by which requests are checked, too; what answers look like from
/// answer_schemas(), which a test holds against every answer.
std::string openapi_json(std::span<const Route> routes);

/// The components of the description: JSON Schemas by name, a JSON object.
std::string_view answer_schemas();

}  // namespace standpoint::viewer
