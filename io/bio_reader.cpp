#include "treebank_lines.hpp"

#include <fmt/format.h>

#include <string_view>
#include <unordered_map>
#include <utility>

namespace standpoint::io {
namespace {

class Bio : public TreebankFormat {
 public:
  /// "# sent_id = 7" is a comment, the word "#" with its columns is not.
  bool is_comment(std::string_view line) const override {
    return line[0] == '#' && (line.find('\t') == std::string_view::npos || line.starts_with("# "));
  }
  void add_line(std::string_view line) override;
  void finish() override {
    sentence().has_names = true;
    finish_names();
  }

 private:
  std::vector<std::string_view> fields_;
};

void Bio::add_line(std::string_view line) {
  constexpr std::size_t most = 4;
  split_tabs(line, most, fields_);
  if (fields_.size() != 2 && fields_.size() != most) {
    return fail(fmt::format("{} columns where FORM UPOS XPOS TAG or FORM TAG are expected; part them by tabs",
                            fields_.size() > most ? "more than 4" : std::to_string(fields_.size())));
  }
  const auto form = fields_.front();
  if (form.empty() || form.front() == ' ' || form.back() == ' ') {
    return fail("FORM is empty or set in blanks; write the word as it stands in the text");
  }
  if (!check_tag(fields_.back())) return;
  TreebankWord word;
  word.form = form;
  word.name = fields_.back();
  if (fields_.size() == most) {
    for (const auto value : {fields_[1], fields_[2]}) {
      if (value.empty() || value.find(' ') != std::string_view::npos) {
        return fail("UPOS or XPOS is empty or holds a blank; write _ for no value");
      }
    }
    if (fields_[1] != "_") word.upos = fields_[1];
    if (fields_[2] != "_") word.xpos = fields_[2];
  }
  add_word(std::move(word));
}

bool same_forms(const TreebankSentence& a, const TreebankSentence& b) {
  if (a.words.size() != b.words.size()) return false;
  for (std::size_t i = 0; i < a.words.size(); ++i) {
    if (a.words[i].form != b.words[i].form) return false;
  }
  return true;
}

}  // namespace

TreebankCounts read_bio(std::istream& in, const std::string& name, const OnSentence& on_sentence,
                        const DiagnosticSink& report) {
  Bio format;
  return format.read(in, name, on_sentence, report);
}

TreebankCounts read_bio_file(const std::string& path, const OnSentence& on_sentence,
                             const DiagnosticSink& report) {
  Bio format;
  return read_treebank_file(path, format, on_sentence, report);
}

NameJoin attach_names(Treebank& treebank, const Treebank& bio) {
  std::unordered_map<std::string_view, const TreebankSentence*> by_id;
  for (const auto& sentence : bio) {
    if (!sentence.id.empty()) by_id.try_emplace(sentence.id, &sentence);
  }

  NameJoin join;
  for (auto& sentence : treebank) {
    const auto found = by_id.find(sentence.id);
    if (found == by_id.end()) {
      ++join.absent;
    } else if (!same_forms(sentence, *found->second)) {
      join.different.push_back(sentence.id);
    } else {
      for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        sentence.words[i].name = found->second->words[i].name;
      }
      sentence.has_names = true;
      ++join.joined;
    }
  }
  return join;
}

}  // namespace standpoint::io
