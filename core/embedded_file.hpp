#pragma once
// Files copied into the library by the assembler: no compiler holds them as text.
//
//   STANDPOINT_EMBED(cues, STANDPOINT_CUES_FILE)     at namespace level of one .cpp, outside any namespace
//   STANDPOINT_EMBEDDED(cues)                        its bytes as a std::string_view
//
// The name must be one of the whole library; the path is a string literal, aligned to 64 bytes.

#include <cstddef>
#include <string_view>

#define STANDPOINT_EMBED(name, path)                \
  __asm__(                                          \
      ".section .rodata\n"                          \
      ".balign 64\n"                                \
      ".hidden standpoint_file_" #name              \
      "\n"                                          \
      ".global standpoint_file_" #name              \
      "\n"                                          \
      "standpoint_file_" #name                      \
      ":\n"                                         \
      ".incbin \"" path                             \
      "\"\n"                                        \
      ".hidden standpoint_file_" #name              \
      "_end\n"                                      \
      ".global standpoint_file_" #name              \
      "_end\n"                                      \
      "standpoint_file_" #name                      \
      "_end:\n"                                     \
      ".byte 0\n"                                   \
      ".text\n");                                   \
  extern "C" {                                      \
  extern const char standpoint_file_##name[];       \
  extern const char standpoint_file_##name##_end[]; \
  }

#define STANDPOINT_EMBEDDED(name)            \
  std::string_view(::standpoint_file_##name, \
                   static_cast<std::size_t>(::standpoint_file_##name##_end - ::standpoint_file_##name))
