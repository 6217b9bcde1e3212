#pragma once
// Statements as W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in JSON-LD: who annotates texts
// with Hypothesis, Recogito or INCEpTION, and who keeps triples, reads them.
//
// One annotation a statement: its body says who takes which stance on what, its targets are the places of the
// evidence in the document, each as TextPositionSelector (Unicode code points into the text as Standpoint
// stores it, half-open) and as TextQuoteSelector (the words, with up to 32 code points before and behind).

#include <standpoint/io/document_source.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <iosfwd>
#include <string>

namespace standpoint::io {

/// What is said of the whole collection.
struct AnnotationOptions {
  std::string title = {};      ///< of the collection; "" = none
  std::string generator = {};  ///< name of the program that made the statements; "" = none
};

/// Writes the statements of documents as one AnnotationCollection with one page, document by document, those
/// of each in the order of their ids. Ids are urn:standpoint: and the record's id; a document with a URL is
/// called by it. Where the text of a document is not there, quotes have no words around them. Terms that the
/// annotation vocabulary lacks (stance, act ...) stand under urn:standpoint:terms#. Streams: memory of one
/// document. Check the stream afterwards. Errors of the source.
Result<void> write_web_annotations(std::ostream& out, const DocumentSource& source,
                                   const AnnotationOptions& options = {});
/// Of a finished corpus, documents by their ids.
void write_web_annotations(std::ostream& out, const Corpus& corpus, const AnnotationOptions& options = {});

}  // namespace standpoint::io
