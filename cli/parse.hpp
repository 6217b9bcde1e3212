#pragma once
// standpoint parse: text, or tokens that are given, to CoNLL-U.

#include "commands.hpp"

#include <standpoint/model/document.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/treebank.hpp>

#include <functional>
#include <string>
#include <vector>

namespace standpoint::cli {

/// A sentence found in a text; `sentence` without comments and id, which the command writes.
struct ParsedSentence {
  TreebankSentence sentence;
  ByteSpan span;  ///< in the document's text
  bool begins_paragraph = false;
};

/// What the command asks of the language engine. Both are called from several threads at once, and give the
/// same for the same input.
struct ParseEngine {
  /// Fills in tags, lemmas, tree and names of a sentence's words.
  std::function<void(TreebankSentence&)> annotate;
  /// Splits a text and annotates it.
  std::function<std::vector<ParsedSentence>(const Document&)> analyse;
};

/// Opens a model file, or for "" the one in the program.
using OpenEngine = std::function<Result<ParseEngine>(const std::string& model)>;

void add_parse(CLI::App& program, Run& run, OpenEngine open_engine);

}  // namespace standpoint::cli
