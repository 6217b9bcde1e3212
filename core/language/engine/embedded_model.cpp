// The assembler copies the file: no compiler holds it as text, and it is used where the program was loaded.

#include "language/engine/embedded_model.hpp"

#ifndef STANDPOINT_MODEL_FILE
#error "the build names the model file"
#endif

__asm__(
    ".section .rodata\n"
    ".balign 64\n"
    ".hidden standpoint_model_begin\n"
    ".global standpoint_model_begin\n"
    "standpoint_model_begin:\n"
    ".incbin \"" STANDPOINT_MODEL_FILE
    "\"\n"
    ".hidden standpoint_model_end\n"
    ".global standpoint_model_end\n"
    "standpoint_model_end:\n"
    ".byte 0\n"
    ".text\n");

extern "C" {
extern const std::byte standpoint_model_begin[];
extern const std::byte standpoint_model_end[];
}

namespace standpoint {

std::span<const std::byte> embedded_model() {
  return {standpoint_model_begin, static_cast<std::size_t>(standpoint_model_end - standpoint_model_begin)};
}

}  // namespace standpoint
