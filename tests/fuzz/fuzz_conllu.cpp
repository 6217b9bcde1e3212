// Treebanks: what can be read is written, and read again the same.

#include <standpoint/io/conllu.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

namespace {

using namespace standpoint;

Treebank read(const std::string& bytes, io::ConlluUse use) {
  Treebank sentences;
  std::istringstream in(bytes);
  (void)io::read_conllu(
      in, "t.conllu", use, [&](TreebankSentence&& s) { return sentences.push_back(std::move(s)), true; },
      ignore_diagnostics);
  return sentences;
}

std::string write(const Treebank& sentences) {
  std::ostringstream out;
  for (const auto& sentence : sentences) io::write_conllu(out, sentence);
  return out.str();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  for (const auto use : {io::ConlluUse::tokens, io::ConlluUse::training}) {
    const Treebank sentences = read(bytes, use);
    for (const auto& sentence : sentences) {
      if (sentence.has_tree && check_tree(sentence.words).fault != TreeFault::none) std::abort();
    }
    const std::string once = write(sentences);
    if (write(read(once, use)) != once) std::abort();
  }

  Treebank names;
  std::istringstream in(bytes);
  (void)io::read_bio(
      in, "t.bio", [&](TreebankSentence&& s) { return names.push_back(std::move(s)), true; },
      ignore_diagnostics);
  Treebank again = read(write(names), io::ConlluUse::training);
  // Unpacked lines may be so long that two more columns are too many.
  if (!bytes.starts_with("\x1F\x8B") && again.size() != names.size()) std::abort();
  (void)io::attach_names(again, names);
  return 0;
}
