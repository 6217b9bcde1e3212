#pragma once
// The gate: the one way from what is proposed to records. It checks that evidence stands in the text, assigns
// issues, makes ids, and leaves out what it cannot stand behind.

#include "extraction/proposal.hpp"

#include <standpoint/extraction.hpp>
#include <standpoint/model/corpus.hpp>

#include <vector>

namespace standpoint {

/// Records of one document. Statements below the minimum confidence, without evidence or without object are
/// left out; of two that say the same on one evidence the surer one is kept. In the order of the text.
DocumentRecords make_records(Document document, const DocumentView& view,
                             const std::vector<SpokenPart>& spoken, const std::vector<Proposal>& proposals,
                             const ExtractorOptions& options);

}  // namespace standpoint
