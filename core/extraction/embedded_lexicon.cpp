#include "embedded_file.hpp"
#include "extraction/stance_lexicon.hpp"

#ifndef STANDPOINT_LEXICON_FOLDER
#error "the build names the folder of the lexicon"
#endif

STANDPOINT_EMBED(verbs, STANDPOINT_LEXICON_FOLDER "/verbs.lex")
STANDPOINT_EMBED(idioms, STANDPOINT_LEXICON_FOLDER "/idioms.lex")
STANDPOINT_EMBED(nouns, STANDPOINT_LEXICON_FOLDER "/nouns.lex")
STANDPOINT_EMBED(adjectives, STANDPOINT_LEXICON_FOLDER "/adjectives.lex")

namespace standpoint {

std::array<LexiconFile, 4> embedded_lexicon() {
  return {{{"verbs.lex", STANDPOINT_EMBEDDED(verbs)},
           {"idioms.lex", STANDPOINT_EMBEDDED(idioms)},
           {"nouns.lex", STANDPOINT_EMBEDDED(nouns)},
           {"adjectives.lex", STANDPOINT_EMBEDDED(adjectives)}}};
}

}  // namespace standpoint
