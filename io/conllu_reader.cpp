#include "treebank_lines.hpp"

#include <standpoint/model/ascii.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace standpoint::io {
namespace {

enum Column : std::size_t { id, form, lemma, upos, xpos, feats, head, deprel, deps, misc, column_count };
constexpr std::array<std::string_view, column_count> column_names = {
    "ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC"};

std::optional<std::uint32_t> parse_number(std::string_view text) {
  std::uint32_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || stop != end || text.empty()) return std::nullopt;
  return number;
}

// MISC taken apart.
struct Misc {
  std::string rest;
  std::string_view name;
  bool space_after = true;
};

Misc parse_misc(std::string_view column) {
  Misc found;
  if (column == "_") return found;
  for (std::size_t begin = 0; begin <= column.size();) {
    const auto bar = std::min(column.find('|', begin), column.size());
    const auto item = trim(column.substr(begin, bar - begin), " ");
    begin = bar + 1;
    if (item == "SpaceAfter=No") {
      found.space_after = false;
    } else if (item.starts_with("NE=")) {
      found.name = item.substr(3);
    } else if (!item.empty()) {
      if (!found.rest.empty()) found.rest += '|';
      found.rest += item;
    }
  }
  return found;
}

std::string value_of(std::string_view column) { return column == "_" ? std::string() : std::string(column); }

class Conllu : public TreebankFormat {
 public:
  explicit Conllu(ConlluUse use) : use_(use) {}

  void begin() override {
    heads_ = 0;
    names_ = 0;
    ids_broken_ = false;
    last_line_ = 0;
  }
  bool is_comment(std::string_view line) const override { return line[0] == '#'; }
  void add_line(std::string_view line) override;
  void finish() override;

 private:
  bool check_columns(std::string_view line);
  void add_numbered(std::uint32_t number);
  void add_multiword(std::string_view range);
  void add_empty_node(std::string_view number, std::string_view line);
  bool read_annotation(TreebankWord& word);
  void finish_tree();
  std::string_view column(Column which) const { return which < fields_.size() ? fields_[which] : "_"; }
  std::uint32_t expected() { return static_cast<std::uint32_t>(sentence().words.size() + 1); }

  ConlluUse use_;
  std::vector<std::string_view> fields_;
  // Of the current sentence:
  std::size_t heads_ = 0;      // words with HEAD and DEPREL
  std::size_t names_ = 0;      // words with a name other than O
  bool ids_broken_ = false;    // reported once, the following ones would only repeat it
  std::size_t last_line_ = 0;  // of the sentence's multiword token read last
};

bool Conllu::check_columns(std::string_view line) {
  split_tabs(line, column_count, fields_);
  const std::size_t least = use_ == ConlluUse::training ? std::size_t{column_count} : 2;
  if (fields_.size() < least || fields_.size() > column_count) {
    if (fields_.size() == 1) {
      fail(fmt::format("no tab in '{}'; part the columns of CoNLL-U by tabs", shown(line)));
    } else {
      fail(fmt::format("{} columns where CoNLL-U has 10; write _ in a column without a value",
                       fields_.size() > column_count ? "more than 10" : std::to_string(fields_.size())));
    }
    return false;
  }
  const auto text = fields_[form];
  if (text.empty() || text.front() == ' ' || text.back() == ' ') {
    fail(fmt::format("FORM is {}; write the word as it stands in the text",
                     text.empty() ? "empty" : "set in blanks"));
    return false;
  }
  if (use_ == ConlluUse::tokens) return true;
  for (std::size_t i = lemma; i < column_count; ++i) {
    const bool may_hold_blanks = i == lemma || i == misc;
    if (fields_[i].empty() || (!may_hold_blanks && fields_[i].find(' ') != std::string_view::npos) ||
        fields_[i].front() == ' ' || fields_[i].back() == ' ') {
      fail(fmt::format("{} is empty or holds a blank; write _ for no value", column_names[i]));
      return false;
    }
  }
  return true;
}

void Conllu::add_line(std::string_view line) {
  if (!check_columns(line)) return;
  const auto number = fields_[id];
  if (const auto word = parse_number(number)) return add_numbered(*word);
  if (number.find('-') != std::string_view::npos) return add_multiword(number);
  if (number.find('.') != std::string_view::npos) return add_empty_node(number, line);
  fail(fmt::format("ID '{}' is no number; write 1, 2, ..., a range as 3-4 or an empty node as 5.1",
                   shown(number)));
}

void Conllu::add_numbered(std::uint32_t number) {
  TreebankWord word;
  word.form = fields_[form];
  if (number != expected() && !ids_broken_) {
    fail(fmt::format("ID {} where {} was expected; number the words of a sentence from 1 without gaps",
                     number, expected()));
    ids_broken_ = true;
  }
  Misc parsed = parse_misc(column(misc));
  word.misc = std::move(parsed.rest);
  word.space_after = parsed.space_after;
  if (use_ == ConlluUse::training) {
    if (!parsed.name.empty()) {
      if (!check_tag(parsed.name)) return;
      word.name = parsed.name;
      if (word.name != "O") ++names_;
    }
    if (!read_annotation(word)) return;
  }
  add_word(std::move(word));
}

// The columns LEMMA to DEPS.
bool Conllu::read_annotation(TreebankWord& word) {
  // A lemma "_" is no lemma, except that of the word "_".
  word.lemma = word.form == "_" ? std::string(fields_[lemma]) : value_of(fields_[lemma]);
  word.upos = value_of(fields_[upos]);
  word.xpos = value_of(fields_[xpos]);
  word.feats = value_of(fields_[feats]);
  word.deprel = value_of(fields_[deprel]);
  word.deps = value_of(fields_[deps]);
  const bool has_head = fields_[head] != "_";
  if (has_head != !word.deprel.empty()) {
    fail(fmt::format("{} without {}; give both or _ in both", has_head ? "HEAD" : "DEPREL",
                     has_head ? "DEPREL" : "HEAD"));
    return false;
  }
  if (!has_head) return true;
  const auto number = parse_number(fields_[head]);
  if (!number) {
    fail(fmt::format("HEAD '{}' is no number; write the ID of the governing word, or 0 for the root",
                     shown(fields_[head])));
    return false;
  }
  word.head = *number;
  ++heads_;
  return true;
}

void Conllu::add_multiword(std::string_view range) {
  const auto dash = range.find('-');
  const auto first = parse_number(range.substr(0, dash));
  const auto last = parse_number(range.substr(dash + 1));
  const auto& all = sentence().multiword;
  if (!first || !last || *first > *last) {
    return fail(fmt::format("ID '{}' is no range; write a multiword token as 3-4", shown(range)));
  }
  if (ids_broken_ || failed()) return;  // its place can no longer be told
  if (*first != expected() || (!all.empty() && *first <= all.back().last)) {
    return fail(
        fmt::format("range {} where word {} was expected; put it before its first word, without overlap",
                    range, expected()));
  }
  Misc parsed = parse_misc(column(misc));
  sentence().multiword.push_back(
      {*first, *last, std::string(fields_[form]), std::move(parsed.rest), parsed.space_after});
  last_line_ = current_line();
}

void Conllu::add_empty_node(std::string_view number, std::string_view line) {
  const auto dot = number.find('.');
  const auto after = parse_number(number.substr(0, dot));
  const auto rank = parse_number(number.substr(dot + 1));
  if (!after || !rank) {
    return fail(fmt::format("ID '{}' is no empty node; write the first after word 5 as 5.1", shown(number)));
  }
  if (ids_broken_ || failed()) return;
  const auto& all = sentence().empty_nodes;
  const std::uint32_t next = !all.empty() && all.back().after == *after ? all.back().number + 1 : 1;
  if (*after + 1 != expected() || *rank != next) {
    return fail(fmt::format("empty node {} where {}.{} was expected; put it behind its word, numbered from 1",
                            shown(number), expected() - 1, next));
  }
  // Ten columns, so that it can be written as it stands.
  if (fields_.size() != column_count) {
    return fail(fmt::format("an empty node of {} columns; CoNLL-U has 10", fields_.size()));
  }
  for (const auto field : fields_) {
    if (field.empty()) return fail("an empty node with an empty column; write _ for no value");
  }
  sentence().empty_nodes.push_back({*after, *rank, std::string(line.substr(number.size() + 1))});
}

void Conllu::finish() {
  auto& whole = sentence();
  if (whole.words.empty()) {
    fail("a sentence without a word; give it one or remove it");
  } else if (!whole.multiword.empty() && whole.multiword.back().last > whole.words.size()) {
    fail_at(last_line_, fmt::format("the range ends with word {}, but the sentence has {}; correct the range",
                                    whole.multiword.back().last, whole.words.size()));
  } else {
    if (heads_ > 0) finish_tree();
    if (names_ > 0) {
      whole.has_names = true;
      finish_names();
    } else {
      for (auto& word : whole.words) word.name.clear();
    }
  }
}

void Conllu::finish_tree() {
  auto& words = sentence().words;
  if (heads_ != words.size()) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!words[i].deprel.empty()) continue;
      return fail_at(line_of_word(i), "no HEAD, but other words of the sentence have one; give all or none");
    }
  }
  const TreeCheck check = check_tree(words);
  const std::uint32_t word = check.word;
  switch (check.fault) {
    case TreeFault::none:
      sentence().has_tree = true;
      return;
    case TreeFault::head_out_of_range:
      return fail_at(line_of_word(word - 1),
                     fmt::format("HEAD {} in a sentence of {} words; name one of them, or 0 for the root",
                                 words[word - 1].head, words.size()));
    case TreeFault::cycle:
      return fail_at(line_of_word(word - 1),
                     fmt::format("word {} is governed by itself, over its heads; break the cycle", word));
    case TreeFault::several_roots:
      return fail_at(line_of_word(word - 1), "a second root; only one word of a sentence has HEAD 0");
    case TreeFault::no_root:
      return fail_at(line_of_word(0), "no root; one word of a sentence has HEAD 0");
  }
}

}  // namespace

TreebankCounts read_conllu(std::istream& in, const std::string& name, ConlluUse use,
                           const OnSentence& on_sentence, const DiagnosticSink& report) {
  Conllu format(use);
  return format.read(in, name, on_sentence, report);
}

TreebankCounts read_conllu_file(const std::string& path, ConlluUse use, const OnSentence& on_sentence,
                                const DiagnosticSink& report) {
  Conllu format(use);
  return read_treebank_file(path, format, on_sentence, report);
}

}  // namespace standpoint::io
