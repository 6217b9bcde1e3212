#include "language/engine/name_links.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace standpoint;

namespace {

const LanguageLabels labels{
    {"NOUN", "PROPN"}, {}, {}, {"O", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-PER", "I-PER"}};

std::uint8_t tag_of(const std::string& tag) {
  for (std::size_t i = 0; i < labels.names.size(); ++i) {
    if (labels.names[i] == tag) return static_cast<std::uint8_t>(i);
  }
  return 0;
}

// "Ida/B-PER Holt/I-PER left" with sentences parted by |; a word with a capital is a proper noun. Gives the
// text back with the tags after.
std::string after(const std::string& text, const LanguageLabels& of = labels) {
  std::vector<std::string> forms;
  std::vector<WordAnswer> answers;
  std::vector<std::uint32_t> lengths = {0};
  std::istringstream in(text);
  for (std::string item; in >> item;) {
    if (item == "|") {
      lengths.push_back(0);
      continue;
    }
    const std::size_t slash = item.find('/');
    forms.push_back(item.substr(0, slash));
    WordAnswer answer;
    answer.upos = forms.back()[0] >= 'A' && forms.back()[0] <= 'Z' ? 1 : 0;
    if (slash != std::string::npos) answer.name = tag_of(item.substr(slash + 1));
    answers.push_back(answer);
    ++lengths.back();
  }
  const std::vector<std::string_view> words(forms.begin(), forms.end());
  NameLinks::Memory memory;
  NameLinks(of).apply(words, lengths, answers, memory);
  std::string out;
  std::size_t at = 0;
  for (std::size_t s = 0; s < lengths.size(); ++s) {
    if (s > 0) out += " |";
    for (std::uint32_t i = 0; i < lengths[s]; ++i, ++at) {
      out += (out.empty() ? "" : " ") + forms[at];
      if (answers[at].name != 0) out += "/" + labels.names[answers[at].name];
    }
  }
  return out;
}

}  // namespace

TEST_CASE("the last word of a person's full name, alone, is a person") {
  CHECK(after("Ida/B-PER Holt/I-PER spoke | Holt/B-LOC left") ==
        "Ida/B-PER Holt/I-PER spoke | Holt/B-PER left");
  CHECK(after("HOLT/B-ORG left | Ida/B-PER Holt/I-PER spoke") ==
        "HOLT/B-PER left | Ida/B-PER Holt/I-PER spoke");
}

TEST_CASE("a first name, a longer name and another word are not linked with a surname") {
  const std::string text = "Ida/B-PER Holt/I-PER | Ida/B-LOC | Holt/B-LOC Bay/I-LOC | Harne/B-LOC";
  CHECK(after(text) == text);
}

TEST_CASE("words whose initials stand in brackets after them are an organisation") {
  CHECK(after("the Velmouth Dockers of the North ( VDN ) struck") ==
        "the Velmouth/B-ORG Dockers/I-ORG of/I-ORG the/I-ORG North/I-ORG ( VDN/B-ORG ) struck");
  CHECK(after("the Velmouth/B-LOC Dockers Union ( VDU ) struck") ==
        "the Velmouth/B-ORG Dockers/I-ORG Union/I-ORG ( VDU/B-ORG ) struck");
}

TEST_CASE("initials make no organisation of a name, of a person's acronym or of other words") {
  for (const std::string text :
       {"United/B-LOC Harne/I-LOC States/I-LOC ( UHS/B-LOC ) left",
        "Ida/B-PER Mia/I-PER Holt/I-PER ( IMH ) left", "the Velmouth Dockers Union ( VDX ) struck",
        "Dockers Union ( DU ) struck", "the Velmouth Dockers Union VDU struck", "( VDU ) struck"})
    CHECK(after(text) == text);
}

TEST_CASE("an acronym after an organisation is one, and wherever else it is a proper noun") {
  CHECK(after("Marel/B-ORG Lines/I-ORG ( ML/B-LOC ) sails | ML sank | ml sank | ML/B-PER sank") ==
        "Marel/B-ORG Lines/I-ORG ( ML/B-ORG ) sails | ML/B-ORG sank | ml sank | ML/B-ORG sank");
}

TEST_CASE("other words in brackets after an organisation are no acronym") {
  for (const std::string text : {"Marel/B-ORG Lines/I-ORG ( Harne/B-LOC ) sails | Harne/B-LOC",
                                 "Marel/B-ORG Lines/I-ORG ( a ferry line ) sails",
                                 "Marel/B-ORG Lines/I-ORG (", "Marel/B-ORG Lines/I-ORG ( ML | ) sails"})
    CHECK(after(text) == text);
}

TEST_CASE("an organisation found twice is found wherever its words are proper nouns without a name") {
  CHECK(after("Marel/B-ORG Lines/I-ORG | Marel/B-ORG Lines/I-ORG | the Marel Lines boat | marel lines") ==
        "Marel/B-ORG Lines/I-ORG | Marel/B-ORG Lines/I-ORG | the Marel/B-ORG Lines/I-ORG boat | marel lines");
  const std::string once = "Marel/B-ORG Lines/I-ORG | the Marel Lines boat";
  CHECK(after(once) == once);
}

TEST_CASE("a single word beside other proper nouns is not found again") {
  CHECK(after("Marel/B-ORG | Marel/B-ORG | Marel sails | Marel Street") ==
        "Marel/B-ORG | Marel/B-ORG | Marel/B-ORG sails | Marel Street");
}

TEST_CASE("a model without these types or tags keeps its names") {
  const LanguageLabels none{{}, {}, {}, {"O"}};
  CHECK(after("the Velmouth Dockers Union ( VDU ) struck", none) ==
        "the Velmouth Dockers Union ( VDU ) struck");
  NameLinks::Memory memory;
  NameLinks(none).apply({}, {}, {}, memory);
}
