// The assembler copies the files into the library.

#include "extraction/stance_lexicon.hpp"

#ifndef STANDPOINT_LEXICON_FOLDER
#error "the build names the folder of the lexicon"
#endif

#define STANDPOINT_EMBED(name)                         \
  __asm__(                                             \
      ".section .rodata\n"                             \
      ".hidden standpoint_lexicon_" #name              \
      "\n"                                             \
      ".global standpoint_lexicon_" #name              \
      "\n"                                             \
      "standpoint_lexicon_" #name                      \
      ":\n"                                            \
      ".incbin \"" STANDPOINT_LEXICON_FOLDER "/" #name \
      ".lex\"\n"                                       \
      ".hidden standpoint_lexicon_" #name              \
      "_end\n"                                         \
      ".global standpoint_lexicon_" #name              \
      "_end\n"                                         \
      "standpoint_lexicon_" #name                      \
      "_end:\n"                                        \
      ".byte 0\n"                                      \
      ".text\n");                                      \
  extern "C" {                                         \
  extern const char standpoint_lexicon_##name[];       \
  extern const char standpoint_lexicon_##name##_end[]; \
  }

STANDPOINT_EMBED(verbs)
STANDPOINT_EMBED(idioms)
STANDPOINT_EMBED(nouns)
STANDPOINT_EMBED(adjectives)

namespace standpoint {
namespace {

std::string_view between(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::array<LexiconFile, 4> embedded_lexicon() {
  return {{{"verbs.lex", between(standpoint_lexicon_verbs, standpoint_lexicon_verbs_end)},
           {"idioms.lex", between(standpoint_lexicon_idioms, standpoint_lexicon_idioms_end)},
           {"nouns.lex", between(standpoint_lexicon_nouns, standpoint_lexicon_nouns_end)},
           {"adjectives.lex", between(standpoint_lexicon_adjectives, standpoint_lexicon_adjectives_end)}}};
}

}  // namespace standpoint
