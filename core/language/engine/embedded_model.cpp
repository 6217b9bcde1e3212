// The model is used where the program was loaded.

#include "language/engine/embedded_model.hpp"

#include "embedded_file.hpp"

#ifndef STANDPOINT_MODEL_FILE
#error "the build names the model file"
#endif

STANDPOINT_EMBED(model, STANDPOINT_MODEL_FILE)

namespace standpoint {

std::span<const std::byte> embedded_model() { return std::as_bytes(std::span(STANDPOINT_EMBEDDED(model))); }

}  // namespace standpoint
