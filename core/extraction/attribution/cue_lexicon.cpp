#include "extraction/attribution/cue_lexicon.hpp"

#include "embedded_file.hpp"

#include <algorithm>
#include <optional>

#ifndef STANDPOINT_CUES_FILE
#error "the build names the file of cues"
#endif

STANDPOINT_EMBED(cues, STANDPOINT_CUES_FILE)

namespace standpoint {
namespace {

constexpr std::array<std::string_view, 6> kind_names = {"speech",   "thought", "wish",
                                                        "attitude", "decree",  "finding"};
constexpr std::array<std::string_view, cue_slots> slot_names = {"that", "quote", "to",   "ing",
                                                                "obj",  "name",  "addr", "wide"};

template <class Names>
std::optional<std::size_t> place_in(const Names& names, std::string_view word) {
  const auto found = std::find(names.begin(), names.end(), word);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Words and "word(...)" apart; blanks inside brackets do not part.
std::vector<std::string_view> split(std::string_view line) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t i = 0; i <= line.size(); ++i) {
    const bool ends = i == line.size() || (depth == 0 && is_blank(line[i]));
    if (!ends) {
      depth += line[i] == '(' ? 1 : line[i] == ')' ? -1 : 0;
      continue;
    }
    if (i > begin) out.push_back(line.substr(begin, i - begin));
    begin = i + 1;
  }
  return out;
}

}  // namespace

class CueLexiconReader {
 public:
  CueLexiconReader(std::string_view text, const std::string& name) : text_(text), name_(name) {}

  Result<CueLexicon> read() {
    while (!text_.empty()) {
      ++line_;
      const std::size_t end = std::min(text_.find('\n'), text_.size());
      std::string_view line = text_.substr(0, end);
      text_.remove_prefix(std::min(end + 1, text_.size()));
      line = line.substr(0, line.find('#'));
      const std::vector<std::string_view> words = split(line);
      if (words.empty()) continue;
      const bool ok = is_blank(line[0]) ? read_entries(words) : open_block(words);
      if (!ok) return Error{Errc::malformed, name_ + ":" + std::to_string(line_), problem_};
    }
    return std::move(lexicon_);
  }

 private:
  using Slots = std::vector<std::string_view>;

  bool fail(std::string problem) {
    problem_ = std::move(problem);
    return false;
  }

  bool open_block(const std::vector<std::string_view>& words) {
    table_ = nullptr;
    set_ = nullptr;
    const std::string_view part = words[0];
    if (part == "raise") set_ = &lexicon_.raising_;
    if (part == "receive") set_ = &lexicon_.receiving_;
    if (part == "report") set_ = &lexicon_.reports_;
    if (part == "medium") set_ = &lexicon_.media_;
    if (part == "verb") table_ = &lexicon_.verbs_;
    if (part == "noun") table_ = &lexicon_.nouns_;
    if (part == "adj") table_ = &lexicon_.adjectives_;
    if (set_ != nullptr) return true;
    if (table_ == nullptr) return fail("unknown part '" + std::string(part) + "'");
    const auto kind = words.size() < 2 ? std::nullopt : place_in(kind_names, words[1]);
    if (!kind) return fail("after '" + std::string(part) + "' stands a kind: speech, thought, wish ...");
    kind_ = static_cast<CueKind>(*kind);
    slots_.assign(words.begin() + 2, words.end());
    return true;
  }

  bool read_entries(const std::vector<std::string_view>& words) {
    if (table_ == nullptr && set_ == nullptr) return fail("an entry stands before the first block");
    for (const std::string_view word : words) {
      if (set_ != nullptr) {
        set_->insert(std::string(word));
      } else if (!read_entry(word)) {
        return false;
      }
    }
    return true;
  }

  // "say", "call_on", "take_issue@with", "read(quote obj)"
  bool read_entry(std::string_view entry) {
    Slots slots = slots_;
    if (const auto open = entry.find('('); open != std::string_view::npos) {
      if (entry.back() != ')') return fail("no ')' in '" + std::string(entry) + "'");
      slots = split(entry.substr(open + 1, entry.size() - open - 2));
      entry = entry.substr(0, open);
    }
    std::string own;
    if (const auto at = entry.find('@'); at != std::string_view::npos) {
      own = entry.substr(at);
      entry = entry.substr(0, at);
    }
    const auto parted = entry.find('_');
    const std::string lemma(entry.substr(0, parted));
    const std::string second(parted == std::string_view::npos ? std::string_view()
                                                              : entry.substr(parted + 1));
    CueEntry& to = entry_of((*table_)[lemma], second);
    if (!own.empty()) slots.push_back(own);
    for (const std::string_view slot : slots) {
      if (!add_slot(to, slot)) return false;
    }
    return true;
  }

  static CueEntry& entry_of(std::vector<CueEntry>& entries, const std::string& second) {
    for (CueEntry& entry : entries) {
      if (entry.second == second) return entry;
    }
    CueEntry entry;
    entry.second = second;
    return *entries.insert(second.empty() ? entries.begin() : entries.end(), std::move(entry));
  }

  bool add_slot(CueEntry& entry, std::string_view slot) {
    if (slot.starts_with('@')) {
      slot.remove_prefix(1);
      while (!slot.empty()) {
        const auto end = std::min(slot.find(','), slot.size());
        entry.prepositions.push_back({std::string(slot.substr(0, end)), kind_});
        slot.remove_prefix(std::min(end + 1, slot.size()));
      }
      return true;
    }
    const auto place = place_in(slot_names, slot);
    if (!place) return fail("unknown slot '" + std::string(slot) + "'");
    if (!entry.has(static_cast<CueSlot>(*place))) entry.kinds[*place] = kind_;
    entry.slots = static_cast<std::uint8_t>(entry.slots | 1U << *place);
    return true;
  }

  std::string_view text_;
  const std::string& name_;
  std::size_t line_ = 0;
  std::string problem_;
  CueLexicon lexicon_;
  CueLexicon::Table* table_ = nullptr;
  std::unordered_set<std::string>* set_ = nullptr;
  CueKind kind_ = CueKind::speech;
  Slots slots_;
};

Result<CueLexicon> CueLexicon::read(std::string_view text, const std::string& name) {
  return CueLexiconReader(text, name).read();
}

const std::vector<CueEntry>* CueLexicon::verbs_by_form(const std::string& form) const {
  if (form.size() < 4 || !form.ends_with("ed")) return nullptr;
  const std::string stem = form.substr(0, form.size() - 2);
  if (const auto* found = find(verbs_, stem + "e")) return found;
  if (const auto* found = find(verbs_, stem)) return found;
  if (stem.ends_with('i')) return find(verbs_, stem.substr(0, stem.size() - 1) + "y");
  if (stem[stem.size() - 1] == stem[stem.size() - 2]) return find(verbs_, stem.substr(0, stem.size() - 1));
  return nullptr;
}

const CueLexicon& CueLexicon::built_in() {
  static const CueLexicon lexicon = [] {
    Result<CueLexicon> read = CueLexicon::read(STANDPOINT_EMBEDDED(cues), "cues.lex");
    // A test reads the same text: it cannot fail here.
    return read ? std::move(*read) : CueLexicon();
  }();
  return lexicon;
}

}  // namespace standpoint
