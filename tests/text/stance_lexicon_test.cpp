// The stance lexicon inside the library, and what its reader refuses.

#include "extraction/stance_lexicon.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

// The words of the row "| act | ... |" in LEXICON.md.
std::set<std::string> documented_acts() {
  std::ifstream file(STANDPOINT_SOURCE_DIR "/core/extraction/data/LEXICON.md");
  std::set<std::string> acts;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("| act |")) continue;
    std::istringstream words(line.substr(7));
    for (std::string word; words >> word && word != "|";) acts.insert(word);
  }
  return acts;
}

std::string place_of(const LexiconEntry& entry) {
  return entry.class_name + ", line " + std::to_string(entry.line) + ": " + entry.text;
}

// A file "first.lex" of its own.
StanceLexicon read(std::string_view text) {
  StanceLexicon lexicon;
  const auto done = lexicon.add(text, "first.lex");
  if (!done) FAIL(to_string(done.error()));
  return lexicon;
}

// The only entry that begins with a word.
const LexiconEntry& only(const StanceLexicon& lexicon, std::string_view word) {
  const auto& entries = lexicon.find(word);
  REQUIRE(entries.size() == 1);
  return *entries.front();
}

struct Floor {
  LexiconPart part;
  std::string_view name;
  std::size_t least;
};

// A text with one mistake: the line it stands in and a word of the message.
struct Mistake {
  std::string_view text;
  std::string_view where;
  std::string_view says;
};

}  // namespace

TEST_SUITE("stance lexicon") {
  TEST_CASE("the four files inside the library are read without a mistake") {
    StanceLexicon lexicon;
    for (const auto& file : embedded_lexicon()) {
      const std::size_t before = lexicon.size();
      const auto done = lexicon.add(file.text, std::string(file.name));
      CAPTURE(file.name);
      if (!done) FAIL(to_string(done.error()));
      CHECK(lexicon.size() > before);
    }
    CHECK(lexicon.size() == StanceLexicon::built_in().size());
  }

  TEST_CASE("the lexicon has its full size in every part") {
    const Floor floors[] = {
        {LexiconPart::verb, "verb", 2190},      {LexiconPart::idiom, "idiom", 1900},
        {LexiconPart::noun, "noun", 460},       {LexiconPart::event, "event", 430},
        {LexiconPart::agent, "agent", 110},     {LexiconPart::relation, "relation", 90},
        {LexiconPart::own, "own", 180},         {LexiconPart::label, "label", 650},
        {LexiconPart::quality, "quality", 870}, {LexiconPart::feeling, "feeling", 270},
        {LexiconPart::thing, "thing", 175},     {LexiconPart::affix, "affix", 2},
        {LexiconPart::light, "light", 185},     {LexiconPart::turn, "turn", 25},
    };
    const StanceLexicon& lexicon = StanceLexicon::built_in();
    std::size_t sum = 0;
    for (const Floor& floor : floors) {
      CAPTURE(floor.name);
      CHECK(lexicon.count(floor.part) >= floor.least);
      sum += lexicon.count(floor.part);
    }
    CHECK(sum == lexicon.size());
  }

  TEST_CASE("no entry of the lexicon stands twice with the same part, slots and flags") {
    std::set<std::string> seen;
    for (const auto& entry : StanceLexicon::built_in().all()) {
      std::string key = std::to_string(static_cast<int>(entry->part)) + ' ' + std::to_string(entry->flags);
      for (const auto& word : entry->words) key += ' ' + word;
      std::vector<std::string> slots = entry->slots;
      std::sort(slots.begin(), slots.end());
      for (const auto& slot : slots) key += " @" + slot;
      CAPTURE(place_of(*entry));
      CHECK(seen.insert(key).second);
    }
    CHECK(seen.size() > 1000);
  }

  TEST_CASE("two entries of one part that share a word and a slot are for persons and for things") {
    std::map<std::string, std::uint16_t> seen;
    constexpr std::uint16_t both = lexicon_person | lexicon_thing;
    for (const auto& entry : StanceLexicon::built_in().all()) {
      std::string key = std::to_string(static_cast<int>(entry->part));
      for (const auto& word : entry->words) key += ' ' + word;
      for (const auto& slot : entry->slots) {
        const auto kind = static_cast<std::uint16_t>(entry->flags & both);
        const auto [place, is_new] = seen.emplace(key + " @" + slot, kind);
        const bool apart = (place->second ^ kind) == both;
        CAPTURE(place_of(*entry));
        CAPTURE(slot);
        CHECK((is_new || apart));
      }
    }
  }

  TEST_CASE("every act of the lexicon is one of the documented acts") {
    const auto acts = documented_acts();
    REQUIRE(acts.size() > 20);
    for (const auto& entry : StanceLexicon::built_in().all()) {
      CAPTURE(place_of(*entry));
      CHECK(acts.contains(entry->act));
    }
  }

  TEST_CASE("every entry of the lexicon says something") {
    for (const auto& entry : StanceLexicon::built_in().all()) {
      CAPTURE(place_of(*entry));
      switch (entry->part) {
        case LexiconPart::label:
        case LexiconPart::quality:
        case LexiconPart::thing:
          CHECK(entry->value != 0);
          break;
        case LexiconPart::turn:
          CHECK(entry->turn == -1);
          break;
        case LexiconPart::relation:
        case LexiconPart::affix:
          CHECK(entry->object != 0);
          break;
        default:
          break;
      }
    }
  }

  TEST_CASE("an entry has what its block says, and its brackets say more") {
    const auto lexicon = read(
        "# A comment.\n"
        "verb blame object=- topic=for,on:- act=accuse strength=.8 flags=person,cue\n"
        "  blame scold(strength=.4;topic=over:0) laud(object=+;act=praise)  # the last one is kind\n"
        "light draw passive=yes\n"
        "  draw\n");
    REQUIRE(lexicon.size() == 4);
    const LexiconEntry& blame = only(lexicon, "blame");
    CHECK(blame.part == LexiconPart::verb);
    CHECK(blame.class_name == "blame");
    CHECK(blame.object == -1);
    CHECK(blame.topic == -1);
    CHECK(blame.topics == std::vector<std::string>{"for", "on"});
    CHECK(blame.act == "accuse");
    CHECK(blame.strength == 0.8);
    CHECK(blame.has(lexicon_person));
    CHECK(blame.has(lexicon_cue));
    CHECK_FALSE(blame.has(lexicon_thing));
    CHECK(blame.line == 3);
    CHECK(blame.takes("-"));
    CHECK_FALSE(blame.takes("for"));

    const LexiconEntry& scold = only(lexicon, "scold");
    CHECK(scold.strength == 0.4);
    CHECK(scold.topic == 0);
    CHECK(scold.topics == std::vector<std::string>{"over"});
    CHECK(scold.object == -1);
    CHECK(scold.has(lexicon_person));
    const LexiconEntry& laud = only(lexicon, "laud");
    CHECK(laud.object == 1);
    CHECK(laud.act == "praise");
    CHECK(laud.strength == 0.8);
    const LexiconEntry& draw = only(lexicon, "draw");
    CHECK(draw.part == LexiconPart::light);
    CHECK(draw.has(lexicon_passive));
    CHECK(draw.object == 0);
    CHECK(draw.topics.empty());
  }

  TEST_CASE("a hyphen and a possessive are words of their own, but not in an affix") {
    const auto lexicon = read(
        "noun attack object=-\n"
        "  tongue-lashing@of,for fool's_errand\n"
        "idiom stand object=+\n"
        "  hold_one's_nose@at take_*_to_task@for,to:inf\n"
        "affix for object=+\n"
        "  pro- -backed\n");
    using Words = std::vector<std::string>;
    CHECK(only(lexicon, "tongue").words == Words{"tongue", "-", "lashing"});
    CHECK(only(lexicon, "tongue").slots == Words{"of", "for"});
    CHECK(only(lexicon, "tongue").text == "tongue-lashing@of,for");
    CHECK(only(lexicon, "fool").words == Words{"fool", "'s", "errand"});
    CHECK(only(lexicon, "hold").words == Words{"hold", "one's", "nose"});
    CHECK(only(lexicon, "take").words == Words{"take", "*", "to", "task"});
    CHECK(only(lexicon, "take").takes("to:inf"));
    CHECK(only(lexicon, "pro-").words == Words{"pro-"});
    CHECK(only(lexicon, "-backed").words == Words{"-backed"});
  }

  TEST_CASE("the longest pattern of a word comes first") {
    const auto lexicon = read(
        "verb take object=0\n"
        "  take\n"
        "idiom take_aim object=-\n"
        "  take_aim@at take_dim_view@of take_on\n");
    const auto& entries = lexicon.find("take");
    REQUIRE(entries.size() == 4);
    for (std::size_t i = 1; i < entries.size(); ++i)
      CHECK(entries[i - 1]->words.size() >= entries[i]->words.size());
    CHECK(entries.front()->text == "take_dim_view@of");
    CHECK(entries.back()->text == "take");
    CHECK(lexicon.find("aim").empty());
  }

  TEST_CASE("beside each entry stands what its text must have behind the first word") {
    const auto lexicon = read(
        "idiom take object=-\n"
        "  take_to_court take_*_to_task take_one's_side take\n");
    const auto& group = lexicon.group("take");
    REQUIRE(group.entries.size() == 4);
    REQUIRE(group.words_behind.size() == 4);
    const auto bits = [](std::initializer_list<std::string_view> words) {
      std::uint64_t out = 0;
      for (const auto word : words) out |= StanceLexicon::outline_bit(word);
      return out;
    };
    for (std::size_t i = 0; i < 4; ++i) {
      const std::string& text = group.entries[i]->text;
      CAPTURE(text);
      if (text == "take_to_court") CHECK(group.words_behind[i] == bits({"to", "court"}));
      if (text == "take_*_to_task") CHECK(group.words_behind[i] == bits({"to", "task"}));
      if (text == "take_one's_side") CHECK(group.words_behind[i] == bits({"side"}));
      if (text == "take") CHECK(group.words_behind[i] == 0);
    }
    CHECK(lexicon.group("give").entries.empty());
  }

  TEST_CASE("the words of a family have sign, act and strength of its verb, and slots of their own") {
    StanceLexicon lexicon;
    REQUIRE(lexicon.add(
        "verb oppose object=- act=oppose strength=.9 topic=over:-\n  oppose resist(strength=.7)\n",
        "first.lex"));
    REQUIRE(
        lexicon.add("family oppose\n  noun:opposition@to,against agent:opponent@of\n"
                    "family resist\n  feeling:resistant@to(act=reject)\n",
                    "second.lex"));
    const LexiconEntry& opposition = only(lexicon, "opposition");
    CHECK(opposition.part == LexiconPart::noun);
    CHECK(opposition.object == -1);
    CHECK(opposition.act == "oppose");
    CHECK(opposition.strength == 0.9);
    CHECK(opposition.slots == std::vector<std::string>{"to", "against"});
    CHECK(opposition.topics.empty());
    CHECK(only(lexicon, "opponent").part == LexiconPart::agent);
    CHECK(only(lexicon, "opponent").object == -1);
    const LexiconEntry& resistant = only(lexicon, "resistant");
    CHECK(resistant.strength == 0.7);
    CHECK(resistant.act == "reject");
    CHECK(lexicon.count(LexiconPart::feeling) == 1);
  }

  TEST_CASE("every mistake of a file is an error that names the file and the line") {
    const Mistake mistakes[] = {
        {"verb a object=-\n  slam\nverbs b object=-\n", "bad.lex:3", "'verbs' is no part"},
        {"verb\n", "bad.lex:1", "a block needs a part and a name"},
        {"# one\n\n  slam\n", "bad.lex:3", "before the first block"},
        {"verb a colour=-\n", "bad.lex:1", "'colour' is no key"},
        {"verb a object\n", "bad.lex:1", "'object' is no key=value"},
        {"verb a object=-\n  slam(colour=.9)\n", "bad.lex:2", "'colour' is no key"},
        {"verb a flags=person,loud\n", "bad.lex:1", "'loud' is no flag"},
        {"verb a object=x\n", "bad.lex:1", "object must be +, - or 0"},
        {"verb a\n  slam(clause=--)\n", "bad.lex:2", "clause must be +, - or 0"},
        {"verb a topic=for\n", "bad.lex:1", "topic must be"},
        {"verb a topic=for:x\n", "bad.lex:1", "topic must be"},
        {"verb a strength=1.5\n", "bad.lex:1", "strength must be a number from 0 to 1"},
        {"verb a strength=-.1\n", "bad.lex:1", "strength must be a number from 0 to 1"},
        {"verb a strength=firm\n", "bad.lex:1", "strength must be a number from 0 to 1"},
        {"verb a strength=.5x\n", "bad.lex:1", "strength must be a number from 0 to 1"},
        {"verb a strength=\n", "bad.lex:1", "strength must be a number from 0 to 1"},
        {"verb a\n  back\n  slam(strength=.9 hit\n", "bad.lex:3", "a bracket is left open"},
        {"verb a\n  slam(strength=.9)x\n", "bad.lex:2", "a bracket is left open"},
        {"verb a\n  slam) hit\n", "bad.lex:2", "a bracket is closed that was not opened"},
        {"verb a strength=nan\n", "bad.lex:1", "strength must be a number from 0 to 1"},
        {"verb a\n  slam\thit\n", "bad.lex:2", "a tab stands in the line"},
        {"verb a\n  slam@\n", "bad.lex:2", "no word or no slot"},
        {"verb a\n  @on\n", "bad.lex:2", "no word or no slot"},
        {"family oppose\n  noun:opposition@to\n", "bad.lex:2", "'oppose' has no verb of that name"},
        {"family slam\n  slamming@of\n", "bad.lex:2", "a part, a colon and a word"},
        {"family slam\n  nouns:slamming@of\n", "bad.lex:2", "a part, a colon and a word"},
    };
    for (const Mistake& mistake : mistakes) {
      CAPTURE(mistake.text);
      StanceLexicon lexicon;
      REQUIRE(lexicon.add("verb slam object=-\n  slam\n", "good.lex"));
      const auto done = lexicon.add(mistake.text, "bad.lex");
      REQUIRE_FALSE(done);
      CHECK(done.error().code == Errc::malformed);
      CHECK(done.error().where == mistake.where);
      CHECK(done.error().message.find(mistake.says) != std::string::npos);
      // Nothing of the file is taken.
      CHECK(lexicon.size() == 1);
      CHECK(lexicon.find("back").empty());
    }
  }

  TEST_CASE("ends of line of either kind and a file without a last one are read alike") {
    const auto unix_file = read("verb a object=-\n  slam hit\n");
    const auto windows_file = read("verb a object=-\r\n  slam hit\r\n");
    const auto cut_file = read("verb a object=-\n  slam hit");
    for (const StanceLexicon* lexicon : {&unix_file, &windows_file, &cut_file}) {
      CHECK(lexicon->size() == 2);
      CHECK(only(*lexicon, "hit").object == -1);
    }
    CHECK(read("").size() == 0);
  }
}

}  // namespace standpoint
