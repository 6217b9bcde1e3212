#include "extraction/stance_lexicon.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <utility>

namespace standpoint {
namespace {

constexpr std::array<std::pair<std::string_view, LexiconPart>, 14> part_names = {{
    {"verb", LexiconPart::verb},
    {"idiom", LexiconPart::idiom},
    {"noun", LexiconPart::noun},
    {"event", LexiconPart::event},
    {"agent", LexiconPart::agent},
    {"relation", LexiconPart::relation},
    {"own", LexiconPart::own},
    {"label", LexiconPart::label},
    {"quality", LexiconPart::quality},
    {"feeling", LexiconPart::feeling},
    {"thing", LexiconPart::thing},
    {"affix", LexiconPart::affix},
    {"light", LexiconPart::light},
    {"turn", LexiconPart::turn},
}};

constexpr std::array<std::pair<std::string_view, LexiconFlag>, 12> flag_names = {{
    {"deed", lexicon_deed},
    {"routine", lexicon_routine},
    {"person", lexicon_person},
    {"thing", lexicon_thing},
    {"mutual", lexicon_mutual},
    {"cue", lexicon_cue},
    {"weak", lexicon_weak},
    {"violent", lexicon_violent},
    {"misdeed", lexicon_misdeed},
    {"label", lexicon_label},
    {"experiencer", lexicon_experiencer},
    {"neutral", lexicon_neutral},
}};

std::vector<std::string_view> split(std::string_view text, std::string_view marks) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at < text.size();) {
    at = text.find_first_not_of(marks, at);
    if (at == std::string_view::npos) break;
    const std::size_t end = std::min(text.find_first_of(marks, at), text.size());
    parts.push_back(text.substr(at, end - at));
    at = end;
  }
  return parts;
}

std::vector<std::string> split_strings(std::string_view text, std::string_view marks) {
  std::vector<std::string> out;
  for (const auto part : split(text, marks)) out.emplace_back(part);
  return out;
}

// Entries of a line: blanks part them, but not within brackets.
std::vector<std::string_view> split_entries(std::string_view line) {
  std::vector<std::string_view> entries;
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t i = 0; i <= line.size(); ++i) {
    const bool ends = i == line.size() || (line[i] == ' ' && depth == 0);
    if (ends) {
      if (i > begin) entries.push_back(line.substr(begin, i - begin));
      begin = i + 1;
    } else if (line[i] == '(') {
      ++depth;
    } else if (line[i] == ')') {
      --depth;
    }
  }
  return entries;
}

}  // namespace

std::string_view to_string(LexiconPart part) {
  const auto found =
      std::find_if(part_names.begin(), part_names.end(), [&](const auto& p) { return p.second == part; });
  return found->first;
}

std::optional<LexiconPart> parse_lexicon_part(std::string_view text) {
  const auto found =
      std::find_if(part_names.begin(), part_names.end(), [&](const auto& p) { return p.first == text; });
  return found == part_names.end() ? std::nullopt : std::optional(found->second);
}

// Reads one file; entries go into the lexicon when the whole of it is good.
class LexiconReader {
 public:
  LexiconReader(StanceLexicon& lexicon, std::string_view text, const std::string& file)
      : lexicon_(lexicon), text_(text), file_(file) {}

  Result<void> read() {
    std::size_t at = 0;
    while (at < text_.size()) {
      ++line_number_;
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      std::string_view line = text_.substr(at, end - at);
      at = end + 1;
      if (const auto comment = line.find('#'); comment != std::string_view::npos)
        line = line.substr(0, comment);
      while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
      if (line.empty()) continue;
      if (line.find('\t') != std::string_view::npos)
        return mistake("a tab stands in the line; blanks part entries");
      const auto done = line.front() == ' ' ? read_entries(line) : read_block(line);
      if (!done) return done;
    }
    for (auto& entry : entries_) lexicon_.index(std::move(entry));
    return {};
  }

 private:
  Error mistake(const std::string& what) const {
    return {Errc::malformed, file_ + ":" + std::to_string(line_number_), what};
  }

  Result<void> read_block(std::string_view line) {
    const auto words = split_entries(line);
    if (words.size() < 2) return mistake("a block needs a part and a name: 'verb criticise object=- ...'");
    block_ = LexiconEntry();
    family_.clear();
    has_block_ = true;
    if (words[0] == "family") {
      family_ = words[1];
      return {};
    }
    const auto part = parse_lexicon_part(words[0]);
    if (!part)
      return mistake("'" + std::string(words[0]) +
                     "' is no part; parts are verb, idiom, noun, event, agent, "
                     "relation, own, label, quality, feeling, thing, affix, light, turn and family");
    block_.part = *part;
    block_.class_name = words[1];
    block_.act = "state";
    for (std::size_t i = 2; i < words.size(); ++i) {
      if (const auto done = set_key(block_, words[i]); !done) return done;
    }
    return {};
  }

  static bool read_sign(std::string_view text, std::int8_t& sign) {
    if (text == "+") return sign = 1, true;
    if (text == "-") return sign = -1, true;
    if (text == "0") return sign = 0, true;
    return false;
  }

  Result<void> set_key(LexiconEntry& entry, std::string_view pair) const {
    const auto equals = pair.find('=');
    if (equals == std::string_view::npos) return mistake("'" + std::string(pair) + "' is no key=value");
    const std::string_view key = pair.substr(0, equals);
    const std::string_view value = pair.substr(equals + 1);
    const std::array<std::pair<std::string_view, std::int8_t*>, 8> signs = {{{"object", &entry.object},
                                                                             {"clause", &entry.clause},
                                                                             {"effect", &entry.effect},
                                                                             {"implies", &entry.implies},
                                                                             {"agent", &entry.agent},
                                                                             {"patient", &entry.patient},
                                                                             {"value", &entry.value},
                                                                             {"turn", &entry.turn}}};
    for (const auto& [name, place] : signs) {
      if (key != name) continue;
      if (read_sign(value, *place)) return {};
      return mistake(std::string(key) + " must be +, - or 0, not '" + std::string(value) + "'");
    }
    if (key == "topic") return set_topic(entry, value);
    if (key == "act") return entry.act = value, Result<void>();
    if (key == "strength") return set_strength(entry, value);
    if (key == "flags") return set_flags(entry, value);
    if (key == "passive") return entry.flags |= lexicon_passive, Result<void>();
    return mistake("'" + std::string(key) + "' is no key of a lexicon entry");
  }

  Result<void> set_topic(LexiconEntry& entry, std::string_view value) const {
    const auto colon = value.rfind(':');
    if (colon == std::string_view::npos || !read_sign(value.substr(colon + 1), entry.topic))
      return mistake("topic must be prepositions and a sign, 'for,over:-', not '" + std::string(value) + "'");
    entry.topics = split_strings(value.substr(0, colon), ",");
    return {};
  }

  Result<void> set_strength(LexiconEntry& entry, std::string_view value) const {
    const std::string full = value.starts_with('.') ? "0" + std::string(value) : std::string(value);
    const auto read = std::from_chars(full.data(), full.data() + full.size(), entry.strength);
    if (read.ec != std::errc() || read.ptr != full.data() + full.size() ||
        !(entry.strength >= 0 && entry.strength <= 1))
      return mistake("strength must be a number from 0 to 1, not '" + std::string(value) + "'");
    return {};
  }

  Result<void> set_flags(LexiconEntry& entry, std::string_view value) const {
    for (const auto flag : split(value, ",")) {
      const auto known =
          std::find_if(flag_names.begin(), flag_names.end(), [&](const auto& f) { return f.first == flag; });
      if (known == flag_names.end()) return mistake("'" + std::string(flag) + "' is no flag");
      entry.flags |= known->second;
    }
    return {};
  }

  Result<void> read_entries(std::string_view line) {
    if (!has_block_) return mistake("an entry stands before the first block");
    for (const auto text : split_entries(line)) {
      const auto done = family_.empty() ? read_entry(block_, text) : read_family(text);
      if (!done) return done;
    }
    return {};
  }

  // "noun:opposition@to" of the family of a verb.
  Result<void> read_family(std::string_view text) {
    const auto colon = text.find(':');
    const auto part = parse_lexicon_part(text.substr(0, colon));
    if (colon == std::string_view::npos || !part)
      return mistake("an entry of a family is a part, a colon and a word, not '" + std::string(text) + "'");
    const LexiconEntry* verb = nullptr;
    for (const auto* known : lexicon_.find(family_)) {
      if (known->part == LexiconPart::verb && known->words.size() == 1 && verb == nullptr) verb = known;
    }
    if (verb == nullptr)
      return mistake("the family '" + family_ + "' has no verb of that name in the files before");
    LexiconEntry entry = *verb;
    entry.part = *part;
    entry.topics.clear();
    return read_entry(entry, text.substr(colon + 1));
  }

  Result<void> read_entry(const LexiconEntry& block, std::string_view text) {
    auto entry = std::make_unique<LexiconEntry>(block);
    entry->line = line_number_;
    entry->words.clear();
    std::string_view word = text;
    if (const auto bracket = text.find('('); bracket != std::string_view::npos) {
      if (text.back() != ')') return mistake("a bracket is left open in '" + std::string(text) + "'");
      word = text.substr(0, bracket);
      for (const auto pair : split(text.substr(bracket + 1, text.size() - bracket - 2), "; ")) {
        if (const auto done = set_key(*entry, pair); !done) return done;
      }
    }
    if (word.find(')') != std::string_view::npos)
      return mistake("a bracket is closed that was not opened in '" + std::string(text) + "'");
    entry->text = word;
    const auto at = word.find('@');
    entry->slots = at == std::string_view::npos ? std::vector<std::string>{"-"}
                                                : split_strings(word.substr(at + 1), ",");
    for (const auto part : split(word.substr(0, at), "_")) add_words(*entry, part);
    if (entry->words.empty() || entry->slots.empty())
      return mistake("'" + std::string(text) + "' has no word or no slot");
    entries_.push_back(std::move(entry));
    return {};
  }

  // A hyphen is a word of its own, as the treebanks cut it; affixes keep theirs.
  static void add_words(LexiconEntry& entry, std::string_view word) {
    if (entry.part == LexiconPart::affix || word == "*") {
      entry.words.emplace_back(word);
      return;
    }
    const auto parts = split(word, "-");
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (i > 0) entry.words.emplace_back("-");
      // "one's" and "fool's" in two, as the treebanks have them; "one's" stands for any possessive.
      if (parts[i] != "one's" && parts[i].ends_with("'s") && parts[i].size() > 2) {
        entry.words.emplace_back(parts[i].substr(0, parts[i].size() - 2));
        entry.words.emplace_back("'s");
      } else {
        entry.words.emplace_back(parts[i]);
      }
    }
  }

  StanceLexicon& lexicon_;
  std::string_view text_;
  const std::string& file_;
  std::vector<std::unique_ptr<LexiconEntry>> entries_;
  LexiconEntry block_;
  std::string family_;
  std::uint32_t line_number_ = 0;
  bool has_block_ = false;
};

bool LexiconEntry::takes(std::string_view slot) const {
  return std::find(slots.begin(), slots.end(), slot) != slots.end();
}

Result<void> StanceLexicon::add(std::string_view text, const std::string& file) {
  return LexiconReader(*this, text, file).read();
}

void StanceLexicon::index(std::unique_ptr<LexiconEntry> entry) {
  std::uint64_t behind = 0;
  for (std::size_t i = 1; i < entry->words.size(); ++i) {
    const std::string& word = entry->words[i];
    if (word != "*" && word != "one's" && word != "oneself") behind |= outline_bit(word);
  }
  const std::uint32_t first = firsts_.add(entry->words.front());
  if (first == groups_.size()) groups_.emplace_back();
  Group& group = groups_[first];
  const auto place = std::find_if(group.entries.begin(), group.entries.end(), [&](const LexiconEntry* other) {
    return other->words.size() < entry->words.size();
  });
  group.words_behind.insert(group.words_behind.begin() + (place - group.entries.begin()), behind);
  group.entries.insert(place, entry.get());
  all_.push_back(std::move(entry));
}

const StanceLexicon::Group& StanceLexicon::group(std::string_view lemma) const {
  const auto found = firsts_.find(lemma);
  return found ? groups_[*found] : none_;
}

std::size_t StanceLexicon::count(LexiconPart part) const {
  return static_cast<std::size_t>(
      std::count_if(all_.begin(), all_.end(), [&](const auto& entry) { return entry->part == part; }));
}

const StanceLexicon& StanceLexicon::built_in() {
  static const StanceLexicon lexicon = [] {
    StanceLexicon out;
    for (const auto& file : embedded_lexicon()) {
      const auto done = out.add(file.text, std::string(file.name));
      if (!done) std::abort();  // the tests read the lexicon inside the library
    }
    return out;
  }();
  return lexicon;
}

}  // namespace standpoint
