#pragma once
// Invented sentences with trees and names, enough for a small network to learn by heart.

#include <standpoint/treebank.hpp>

#include <array>
#include <initializer_list>
#include <string>
#include <vector>

namespace standpoint::toy {

inline TreebankSentence sentence(
    std::initializer_list<std::array<const char*, 5>> words /* form, upos, head, deprel, name */) {
  TreebankSentence out;
  for (const auto& [form, upos, head, deprel, name] : words) {
    TreebankWord word;
    word.form = form;
    word.lemma = form;
    word.upos = upos;
    word.xpos = std::string(upos).substr(0, 2);
    word.head = static_cast<std::uint32_t>(std::stoul(head));
    word.deprel = deprel;
    word.name = name;
    out.words.push_back(word);
  }
  out.has_tree = true;
  out.has_names = true;
  return out;
}

/// The same few patterns with several fillings.
inline Treebank treebank() {
  Treebank out;
  const std::array<const char*, 4> people = {"Ola", "Mira", "Jonas", "Vesna"};
  const std::array<const char*, 4> verbs = {"rejects", "backs", "wants", "fears"};
  const std::array<const char*, 4> things = {"toll", "rule", "plan", "fee"};
  for (const char* person : people) {
    for (const char* verb : verbs) {
      for (const char* thing : things) {
        out.push_back(sentence({{person, "PROPN", "2", "nsubj", "B-PER"},
                                {verb, "VERB", "0", "root", "O"},
                                {"the", "DET", "4", "det", "O"},
                                {thing, "NOUN", "2", "obj", "O"},
                                {".", "PUNCT", "2", "punct", "O"}}));
        out.push_back(sentence({{"The", "DET", "2", "det", "O"},
                                {"port", "NOUN", "3", "nsubj", "O"},
                                {verb, "VERB", "0", "root", "O"},
                                {person, "PROPN", "3", "obj", "B-PER"},
                                {"Holt", "PROPN", "4", "flat", "I-PER"},
                                {".", "PUNCT", "3", "punct", "O"}}));
      }
    }
  }
  return out;
}

}  // namespace standpoint::toy
