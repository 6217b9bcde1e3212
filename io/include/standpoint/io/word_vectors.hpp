#pragma once
// Word vectors in the text format of word2vec and fastText (.vec): a first line "COUNT LENGTH", which may be
// missing, then a word and its numbers on each line, parted by blanks.

#include <standpoint/codebook_suggestions.hpp>
#include <standpoint/model/result.hpp>

#include <istream>
#include <set>
#include <string>

namespace standpoint::io {

/// The vectors of some words (in lower case; of "Toll" and "toll" the first counts). Error malformed, with
/// the line, for a number that is none or a vector of another length. Streams: what is not wanted is not
/// kept.
Result<WordVectors> read_word_vectors(std::istream& in, const std::string& name,
                                      const std::set<std::string>& wanted);
/// The same from a file.
Result<WordVectors> read_word_vectors_file(const std::string& path, const std::set<std::string>& wanted);

}  // namespace standpoint::io
