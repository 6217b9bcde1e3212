#pragma once
// A document: one article, speech, press release or report.

#include <standpoint/model/date.hpp>
#include <standpoint/model/id.hpp>
#include <standpoint/model/text.hpp>

#include <map>
#include <string>

namespace standpoint {

/// A text and where it is from.
struct Document {
  DocumentId id;
  Text text;
  std::string title;
  std::string url;
  Date date;           ///< of publication
  std::string source;  ///< the paper, agency or body that published it
  std::string author;
  std::string lang;  ///< BCP 47 tag; "" = unknown
  std::map<std::string, std::string> meta;
  std::string extra;  ///< members this version does not know, as a JSON object's inside, kept for the writer
};

/// "d:" + hash of the text: two copies of one text are one document.
DocumentId make_document_id(const Text& text);

}  // namespace standpoint
