// segment_tool < text > sentences.conllu: what the segmenter makes of a text, as CoNLL-U with ID, FORM and
// SpaceAfter=No. segment_tool --seconds N < text: speed instead, over N seconds.

#include "language/segmenter.hpp"

#include <standpoint/model/utf8.hpp>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

using namespace standpoint;

// A form has no tabs and line ends; white space within a word does not occur.
void write_line(const std::string& id, std::string_view form, bool space_after) {
  std::cout << id << '\t' << form << "\t_\t_\t_\t_\t_\t_\t_\t" << (space_after ? "_" : "SpaceAfter=No")
            << '\n';
}

void write_conllu(std::string_view text, const Segmentation& found) {
  std::uint32_t paragraph = ~0U;
  for (std::size_t s = 0; s < found.sentences.size(); ++s) {
    const ParsedSentence& sentence = found.sentences[s];
    if (sentence.paragraph != paragraph) std::cout << "# newpar\n";
    paragraph = sentence.paragraph;
    std::cout << "# sent_id = " << s + 1 << (sentence.heading ? "\n# heading\n" : "\n");
    for (std::uint32_t w = sentence.first_word; w < sentence.end_word;) {
      std::uint32_t last = w;
      while (last + 1 < sentence.end_word && found.words[last + 1].continues_token) ++last;
      const ByteSpan token{found.words[w].span.begin, found.words[last].span.end};
      const std::uint32_t next = last + 1 < found.words.size() ? found.words[last + 1].span.begin
                                                               : static_cast<std::uint32_t>(text.size());
      const bool space_after = next > token.end;
      const std::uint32_t first_id = w - sentence.first_word + 1;
      if (last > w) {
        write_line(std::to_string(first_id) + '-' + std::to_string(last - sentence.first_word + 1),
                   text.substr(token.begin, token.size()), space_after);
      }
      for (; w <= last; ++w) {
        const ByteSpan span = found.words[w].span;
        write_line(std::to_string(w - sentence.first_word + 1), text.substr(span.begin, span.size()),
                   space_after || last > first_id + sentence.first_word - 1);
      }
    }
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::string text = clean_text(std::string(std::istreambuf_iterator<char>(std::cin), {})).text;
  Segmentation found;
  if (argc == 3 && std::string_view(argv[1]) == "--seconds") {
    const double seconds = std::atof(argv[2]);
    std::size_t rounds = 0;
    const auto begin = std::chrono::steady_clock::now();
    double elapsed = 0;
    while (elapsed < seconds) {
      segment(text, found);
      ++rounds;
      elapsed = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    std::cout << static_cast<double>(rounds * text.size()) / elapsed / 1e6 << " MB/s, "
              << static_cast<double>(rounds * found.words.size()) / elapsed / 1e6 << " M words/s\n";
    return 0;
  }
  segment(text, found);
  write_conllu(text, found);
  return 0;
}
