#include <standpoint/io/conllu.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string_view>

namespace standpoint::io {
namespace {

enum class Blanks { allowed, forbidden };

void append_number(std::string& line, std::uint32_t number) {
  char digits[10];
  const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number);
  (void)error;  // ten digits hold every 32-bit number
  line.append(digits, end);
}

// The value as one column, without its tab: "_" for none.
void append_value(std::string& line, std::string_view value, Blanks blanks = Blanks::forbidden) {
  const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= 0x20U; };
  while (!value.empty() && is_blank(value.front())) value.remove_prefix(1);
  while (!value.empty() && is_blank(value.back())) value.remove_suffix(1);
  if (value.empty()) line += '_';
  for (const char c : value) {
    line += !is_blank(c) ? c : blanks == Blanks::allowed ? ' ' : '_';
  }
}

void append_misc(std::string& line, std::string_view name, bool space_after, std::string_view rest) {
  const std::size_t begin = line.size();
  if (!rest.empty()) append_value(line, rest, Blanks::allowed);
  if (line.compare(begin, std::string::npos, "_") == 0) line.resize(begin);
  const auto add = [&](std::string_view item) {
    if (line.size() > begin) line += '|';
    line += item;
  };
  if (!name.empty() && name != "O") {
    add("NE=");
    append_value(line, name);
  }
  if (!space_after) add("SpaceAfter=No");
  if (line.size() == begin) line += '_';
}

void append_word(std::string& line, const TreebankSentence& sentence, std::size_t index) {
  const TreebankWord& word = sentence.words[index];
  append_number(line, static_cast<std::uint32_t>(index + 1));
  line += '\t';
  append_value(line, word.form, Blanks::allowed);
  line += '\t';
  append_value(line, word.lemma, Blanks::allowed);
  for (const std::string* value : {&word.upos, &word.xpos, &word.feats}) {
    line += '\t';
    append_value(line, *value);
  }
  if (sentence.has_tree) {
    line += '\t';
    append_number(line, word.head);
    line += '\t';
    // A head without a relation would be malformed; UD names the unknown relation dep.
    append_value(line, word.deprel.empty() ? "dep" : std::string_view(word.deprel));
  } else {
    line += "\t_\t_";
  }
  line += '\t';
  append_value(line, word.deps);
  line += '\t';
  append_misc(line, word.name, word.space_after, word.misc);
  line += '\n';
}

void append_comments(std::string& text, const TreebankSentence& sentence) {
  bool has_id = sentence.id.empty();
  for (const auto& comment : sentence.comments) {
    const std::size_t begin = text.size();
    if (!comment.starts_with('#')) text += "# ";
    text += comment;
    std::replace_if(
        text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(),
        [](char c) { return c == '\n' || c == '\r'; }, ' ');
    text += '\n';
    const auto key = comment.find_first_not_of("# \t");
    if (key != std::string::npos && comment.compare(key, 7, "sent_id") == 0) has_id = true;
  }
  if (has_id) return;
  text += "# sent_id = ";
  append_value(text, sentence.id, Blanks::allowed);
  text += '\n';
}

}  // namespace

void write_conllu(std::ostream& out, const TreebankSentence& sentence) {
  std::string text;
  append_comments(text, sentence);
  auto range = sentence.multiword.begin();
  auto node = sentence.empty_nodes.begin();
  for (std::size_t words = 0; words <= sentence.words.size(); ++words) {
    // Behind `words` words: their empty nodes, then a range that begins, then the next word.
    for (; node != sentence.empty_nodes.end() && node->after == words; ++node) {
      append_number(text, node->after);
      text += '.';
      append_number(text, node->number);
      text += '\t';
      text += node->columns;
      text += '\n';
    }
    if (words == sentence.words.size()) break;
    for (; range != sentence.multiword.end() && range->first == words + 1; ++range) {
      append_number(text, range->first);
      text += '-';
      append_number(text, range->last);
      text += '\t';
      append_value(text, range->form, Blanks::allowed);
      text += "\t_\t_\t_\t_\t_\t_\t_\t";
      append_misc(text, "", range->space_after, range->misc);
      text += '\n';
    }
    append_word(text, sentence, words);
  }
  text += '\n';
  out << text;
}

}  // namespace standpoint::io
