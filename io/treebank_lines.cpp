#include "treebank_lines.hpp"

#include "compression/decompressing_buffer.hpp"
#include "file_input.hpp"
#include "line_reader.hpp"

#include <standpoint/model/ascii.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace standpoint::io {
namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20U; }

// The value of "# key = value", "" for another comment.
std::string_view comment_value(std::string_view line, std::string_view key) {
  line = trim(line.substr(1), " \t");
  if (!line.starts_with(key)) return {};
  line = trim(line.substr(key.size()), " \t");
  return line.starts_with('=') ? trim(line.substr(1), " \t") : std::string_view();
}

}  // namespace

std::string shown(std::string_view value) {
  std::size_t end = std::min<std::size_t>(value.size(), 40);
  while (end > 0 && end < value.size() && !is_utf8_boundary(value[end])) --end;
  std::string text(value.substr(0, end));
  std::replace_if(text.begin(), text.end(), is_control, '?');
  if (end < value.size()) text += "...";
  return text;
}

void split_tabs(std::string_view line, std::size_t most, std::vector<std::string_view>& fields) {
  fields.clear();
  std::size_t begin = 0;
  while (fields.size() <= most) {
    const auto tab = line.find('\t', begin);
    fields.push_back(line.substr(begin, tab == std::string_view::npos ? tab : tab - begin));
    if (tab == std::string_view::npos) return;
    begin = tab + 1;
  }
}

void TreebankFormat::add_word(TreebankWord&& word) {
  if (sentence_.words.size() == max_treebank_words) {
    fail(fmt::format("a sentence of more than {} words; end each sentence with an empty line",
                     max_treebank_words));
    skipping_ = true;
    return;
  }
  sentence_.words.push_back(std::move(word));
  word_lines_.push_back(line_);
}

void TreebankFormat::fail_at(std::size_t line, const std::string& message) {
  failed_ = true;
  (*report_)({Severity::error, {Errc::malformed, fmt::format("{}:{}", name_, line), message}});
}

bool TreebankFormat::check_tag(std::string_view tag) {
  const auto type = name_type(tag);
  const bool ok = tag == "O" || ((tag.starts_with("B-") || tag.starts_with("I-")) && !type.empty() &&
                                 type.find_first_of(" |=") == std::string_view::npos);
  if (!ok) {
    fail(fmt::format("'{}' is no name tag; write O, B-TYPE or I-TYPE, for instance B-PER", shown(tag)));
  }
  return ok;
}

void TreebankFormat::finish_names() {
  std::string_view previous = "O";
  for (std::size_t i = 0; i < sentence_.words.size(); ++i) {
    std::string& tag = sentence_.words[i].name;
    if (tag.empty()) tag = "O";
    if (tag[0] == 'I' && name_type(previous) != name_type(tag)) {
      (*report_)({Severity::warning,
                  {Errc::invalid_value, fmt::format("{}:{}", name_, word_lines_[i]),
                   fmt::format("{} continues no name; read as B-{}", tag, name_type(tag))}});
      tag[0] = 'B';
    }
    previous = tag;
  }
}

void TreebankFormat::add_comment(std::string_view line) {
  if (!sentence_.words.empty()) {
    (*report_)({Severity::warning,
                {Errc::malformed, fmt::format("{}:{}", name_, line_),
                 "a comment among the words of a sentence; taken as one before its first word"}});
  }
  sentence_.comments.emplace_back(line);
  if (const auto id = comment_value(line, "sent_id"); !id.empty()) sentence_.id = id;
}

void TreebankFormat::clear() {
  sentence_ = {};
  word_lines_.clear();
  failed_ = false;
  skipping_ = false;
  begin();
}

// False for a line that ends a sentence.
bool TreebankFormat::take_line(std::string_view line, bool too_long) {
  if (line.find_first_not_of(" \t") == std::string_view::npos && !too_long) return false;
  if (skipping_) return true;
  if (too_long) {
    fail(fmt::format("longer than {} MiB; a line holds one word", max_treebank_line_bytes >> 20U));
  } else if (const auto invalid = find_invalid_utf8(line); invalid != std::string_view::npos) {
    fail(fmt::format("not valid UTF-8 at byte {} of the line; save the file as UTF-8", invalid + 1));
  } else if (is_comment(line)) {
    add_comment(line);
  } else if (std::any_of(line.begin(), line.end(), [](char c) { return is_control(c) && c != '\t'; })) {
    fail("a control character in the line; remove it");
  } else {
    add_line(line);
  }
  return true;
}

// False when the caller wants no more.
bool TreebankFormat::end_sentence(const OnSentence& on_sentence) {
  if (!failed_) {
    // Comments that stand alone are of the sentence that follows; the id is not.
    if (sentence_.words.empty() && sentence_.empty_nodes.empty() && sentence_.multiword.empty()) return true;
    finish();
  }
  bool more = true;
  if (failed_) {
    ++counts_.failed;
  } else {
    ++counts_.sentences;
    counts_.words += sentence_.words.size();
    more = on_sentence(std::move(sentence_));
  }
  clear();
  return more;
}

TreebankCounts TreebankFormat::read(std::istream& in, const std::string& name, const OnSentence& on_sentence,
                                    const DiagnosticSink& report) {
  report_ = &report;
  name_ = name;
  counts_ = {};
  clear();

  DecompressingBuffer bytes(in);
  LineReader lines(bytes, max_treebank_line_bytes);
  while (lines.next()) {
    if (!bytes.fault().empty()) break;  // the line is cut, too
    line_ = lines.number();
    if (!take_line(lines.line(), lines.too_long()) && !end_sentence(on_sentence)) return counts_;
  }
  if (!bytes.fault().empty()) {
    // The sentence that the fault cut through is not whole.
    ++counts_.failed;
    report({Severity::error, {Errc::unreadable, name, bytes.fault()}});
    return counts_;
  }
  (void)end_sentence(on_sentence);
  return counts_;
}

TreebankCounts read_treebank_file(const std::string& path, TreebankFormat& format,
                                  const OnSentence& on_sentence, const DiagnosticSink& report) {
  auto file = FileInput::open(path);
  if (!file) {
    report({Severity::error, file.error()});
    return {0, 0, 1};
  }
  return format.read(file->stream(), file->name(), on_sentence, report);
}

}  // namespace standpoint::io
