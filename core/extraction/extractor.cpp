#include "extraction/confidence.hpp"
#include "extraction/gate.hpp"
#include "extraction/pair_stances.hpp"
#include "extraction/pronoun_mentions.hpp"
#include "extraction/stances/stance_reader.hpp"
#include "extraction/verb_lemmas.hpp"
#include "knowledge/author.hpp"

#include <standpoint/extraction.hpp>

#include <algorithm>
#include <utility>

namespace standpoint {

DocumentRecords Extractor::extract(Document document) const {
  if (document.id.empty()) document.id = make_document_id(document.text);
  const Text text = document.text;
  const Language& language = options_.language ? *options_.language : Language::built_in();
  const Analysis analysis = analyse(text, language);
  Trees trees(text.bytes(), analysis.parsed, language);
  mend_verb_lemmas(trees, StanceLexicon::built_in());
  DocumentEntities entities =
      find_entities(text, analysis, trees, {options_.names.get(), document.id.value, document.date});
  add_accounts(text, analysis, entities);
  const std::optional<std::size_t> author = find_author(document.author, text, analysis, entities);
  name_actors(analysis, entities, trees);
  const Speech speech = read_speech(text, analysis, trees, entities, author);
  const DocumentView view(text, analysis, entities);
  StanceReader reader(view, trees, speech, StanceLexicon::built_in());
  std::vector<Proposal> proposals = reader.read();
  propose_pairs(proposals, view, trees, speech.parts, reader);
  weigh(proposals, view, trees, speech.parts, confidence_trees());
  if (!options_.grounds) settle_pairs(proposals, std::max(least_confidence, options_.min_confidence));
  return make_records(std::move(document), view, speech.parts, proposals, options_);
}

}  // namespace standpoint
