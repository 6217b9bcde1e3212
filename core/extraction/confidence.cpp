#include "extraction/confidence.hpp"

#include "embedded_file.hpp"

#include <cstdlib>
#include <utility>

#ifndef STANDPOINT_CONFIDENCE_FILE
#error "the build names the trees of confidence"
#endif

STANDPOINT_EMBED(confidence, STANDPOINT_CONFIDENCE_FILE)

namespace standpoint {

const BoostedTrees& confidence_trees() {
  static const BoostedTrees trees = [] {
    auto read = BoostedTrees::read(STANDPOINT_EMBEDDED(confidence), "confidence.trees");
    // A test reads it; a build that embeds a broken one does not pass.
    if (!read) std::abort();
    return std::move(*read);
  }();
  return trees;
}

}  // namespace standpoint
