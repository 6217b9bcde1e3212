#include "extraction/clause.hpp"
#include "extraction/evaluations.hpp"
#include "extraction/frames.hpp"
#include "extraction/gate.hpp"

#include <standpoint/extraction.hpp>

#include <utility>

namespace standpoint {

DocumentRecords Extractor::extract(Document document) const {
  if (document.id.empty()) document.id = make_document_id(document.text);
  const Text text = document.text;
  const Analysis analysis = analyse(text);
  const DocumentEntities entities = find_entities(text, analysis);
  const DocumentView view(text, analysis, entities);
  const Trees trees(text.bytes(), analysis.parsed, Language::built_in());
  const std::vector<SpokenPart> spoken = find_spoken_parts(view, trees);

  std::vector<Proposal> proposals;
  std::optional<IssuePhrase> last_issue;
  for (std::size_t s = 0; s < analysis.sentences.size(); ++s) {
    const Clause clause(view, spoken, s);
    FrameReader(clause, last_issue, proposals).read();
    read_evaluations(clause, last_issue, proposals);
  }
  return make_records(std::move(document), view, spoken, proposals, options_);
}

}  // namespace standpoint
