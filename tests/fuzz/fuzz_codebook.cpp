// A codebook's two tables and a text, parted by NUL: what is read is coded, and coding can be taken back.

#include <standpoint/coding.hpp>
#include <standpoint/io/codebook.hpp>
#include <standpoint/io/codebook_suggestions.hpp>
#include <standpoint/io/word_vectors.hpp>
#include <standpoint/model/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

namespace {

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace standpoint;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto first = std::min(bytes.find('\0'), bytes.size());
  const auto second = std::min(bytes.find('\0', std::min(first + 1, bytes.size())), bytes.size());
  std::istringstream issues(bytes.substr(0, first));
  std::istringstream phrases(
      bytes.substr(std::min(first + 1, bytes.size()), second - std::min(first + 1, second)));
  const Text text(clean_text(bytes.substr(std::min(second + 1, bytes.size()))).text);

  Codebook codebook;
  (void)io::read_codebook_file(issues, "issues.csv", "i", codebook);
  (void)io::read_codebook_file(phrases, "phrases.csv", "p", codebook);
  std::istringstream answers(bytes);
  (void)io::read_codebook_answers(answers, "a", codebook);
  std::istringstream vectors(bytes);
  (void)io::read_word_vectors(vectors, "v", {"toll", "ban"});
  if (codebook.finish()) return 0;

  Codebook empty;
  (void)empty.finish();
  Coder coder(codebook, CodingScope::paragraph);
  Coder none(empty);
  // The first sixteenth of the text, then the next: each as a target.
  const std::uint32_t length = text.size_code_points();
  for (std::uint32_t part = 0; part < 16; ++part) {
    Statement s;
    StatementIssue& issue = s.issue.emplace();
    issue.id = IssueId("i:found");
    issue.by = "phrase";
    issue.span = text.quote(text.byte_span({length * part / 16, length * (part + 1) / 16}));
    s.stance = part % 2 == 0 ? Stance::support : Stance::oppose;
    s.sentence = {0, length};
    s.evidence = {{text.quote({0, text.size_bytes()}), EvidenceStage::exact}};
    const Stance before = s.stance;
    const auto outcome = coder.code(s, nullptr, text);
    if (issue.match) check(text.slice(issue.match->span) == issue.match->text);
    Statement again = s;
    check(coder.code(again, nullptr, text) == outcome);
    check(again.stance == s.stance && again.issue->id == s.issue->id);
    (void)none.code(s, nullptr, text);
    check(s.stance == before && s.issue->id == IssueId("i:found"));
  }
  return 0;
}
