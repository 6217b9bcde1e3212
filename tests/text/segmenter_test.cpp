// Sentences are invented; the cuts are those of the treebanks' conventions.

#include "language/segmenter.hpp"

#include "core/random_text.hpp"
#include "segmentation_rules.hpp"

#include <standpoint/model/utf8.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

using Strings = std::vector<std::string>;

// Words with blanks between, those of one token with a bar: "They do|n't know ."
std::string words(std::string_view text) {
  Segmentation found;
  segment(text, found);
  CHECK(test::find_broken_rule(text, found).empty());
  std::string out;
  for (const SurfaceWord& word : found.words) {
    if (!out.empty()) out += word.continues_token ? '|' : ' ';
    out += text.substr(word.span.begin, word.span.size());
  }
  return out;
}

Strings sentences(std::string_view text) {
  Segmentation found;
  segment(text, found);
  CHECK(test::find_broken_rule(text, found).empty());
  Strings out;
  for (const ParsedSentence& sentence : found.sentences)
    out.emplace_back(text.substr(sentence.span.begin, sentence.span.size()));
  return out;
}

std::vector<std::uint32_t> paragraphs(std::string_view text) {
  Segmentation found;
  segment(text, found);
  std::vector<std::uint32_t> out;
  for (const ParsedSentence& sentence : found.sentences) out.push_back(sentence.paragraph);
  return out;
}

std::string repeat(std::string_view part, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += part;
  return out;
}

}  // namespace

TEST_SUITE("segmenter: words") {
  TEST_CASE("contractions are two words of one token") {
    CHECK(words("They don't know.") == "They do|n't know .");
    CHECK(words("It’s what we’ve got, isn’t it?") == "It|’s what we|’ve got , is|n’t it ?");
    CHECK(words("I can't, you won't, she'd've") == "I ca|n't , you wo|n't , she|'d|'ve");
    CHECK(words("THEY DIDN'T") == "THEY DID|N'T");
  }

  TEST_CASE("words written together are cut as if they had their apostrophe") {
    CHECK(words("We cannot go; they dont want to.") == "We can|not go ; they do|nt want to .");
    CHECK(words("He's gonna, she wanna, I gotta") == "He|'s gon|na , she wan|na , I got|ta");
  }

  TEST_CASE("a possessive is a word of its own token's") {
    CHECK(words("the minister's plan") == "the minister|'s plan");
    CHECK(words("the farmers' union") == "the farmers|' union");
    CHECK(words("James’ and the U.S.'s stance") == "James|’ and the U.S.|'s stance");
  }

  TEST_CASE("a closing quotation mark is no possessive") {
    CHECK(words("She called them 'the farmers' and left.") == "She called them ' the farmers ' and left .");
  }

  TEST_CASE("apostrophes within names stay") {
    CHECK(words("O'Brien of Côte d'Ivoire at ten o'clock") == "O'Brien of Côte d'Ivoire at ten o'clock");
  }

  TEST_CASE("an apostrophe in front belongs to a clipped word or year") {
    CHECK(words("tell 'em about the '90s and '07") == "tell 'em about the '90s and '07");
  }

  TEST_CASE("compounds are cut at the hyphen, into separate tokens") {
    CHECK(words("a port-wide, state-of-the-art ban") == "a port - wide , state - of - the - art ban");
    CHECK(words("the 26-year-old Bailey-Ross") == "the 26 - year - old Bailey - Ross");
    CHECK(words("a U.S.-led UN-backed force") == "a U.S. - led UN - backed force");
  }

  TEST_CASE("prefixes and the suffix -wise stay with their word") {
    CHECK(words("co-operate, re-elect, anti-war, e-mail, mid-1990s") ==
          "co-operate , re-elect , anti-war , e-mail , mid-1990s");
    CHECK(words("career-wise, non-EU") == "career-wise , non-EU");
  }

  TEST_CASE("money and percentages fall apart") {
    CHECK(words("It cost $1,200.50, up 3.5%.") == "It cost $ 1,200.50 , up 3.5 % .");
    CHECK(words("US$40m, €3bn and £5") == "US$ 40 m , € 3 bn and £ 5");
    CHECK(words("10km at 5pm") == "10 km at 5 pm");
  }

  TEST_CASE("numbers, times, dates and ordinals are whole") {
    CHECK(words("at 10:30 on 11/28/2000, the 21st, in the 1990s") ==
          "at 10:30 on 11/28/2000 , the 21st , in the 1990s");
    CHECK(words("call 555-0123-456 or +44 now") == "call 555-0123-456 or +44 now");
    CHECK(words("2026-03-02") == "2026-03-02");
  }

  TEST_CASE("ranges are cut, with every dash") {
    CHECK(words("5-10 people, 1939–45, 8:00-9:30") == "5 - 10 people , 1939 – 45 , 8:00 - 9:30");
    CHECK(words("Yes—no, yes -- no, yes – no") == "Yes — no , yes -- no , yes – no");
  }

  TEST_CASE("a list of numbers is no number") { CHECK(words("[13,14] and 1,2") == "[ 13 , 14 ] and 1 , 2"); }

  TEST_CASE("an abbreviation keeps its dot, except at the end of a sentence") {
    CHECK(words("Dr. Holt, Ph.D., of the U.S. Navy") == "Dr. Holt , Ph.D. , of the U.S. Navy");
    CHECK(words("Fish, e.g. cod, etc. are sold by Marel Inc.") ==
          "Fish , e.g. cod , etc. are sold by Marel Inc .");
    CHECK(words("J.K. Holt met T. S. Berg at 8 p.m. Monday.") ==
          "J.K. Holt met T. S. Berg at 8 p.m. Monday .");
  }

  TEST_CASE("addresses are whole, without what closes the sentence") {
    CHECK(words("See http://example.org/a?b=1&c=2.") == "See http://example.org/a?b=1&c=2 .");
    CHECK(words("(www.example.org/x_(y))") == "( www.example.org/x_(y) )");
    CHECK(words("Mail ida.holt-berg@port.example.org, or see example.com/toll.") ==
          "Mail ida.holt-berg@port.example.org , or see example.com/toll .");
    CHECK(words("<toll@example.org>") == "< toll@example.org >");
  }

  TEST_CASE("a missing blank behind a full stop is no address") {
    CHECK(words("They left.Then it rained.") == "They left . Then it rained .");
  }

  TEST_CASE("quotation marks of every style stand apart") {
    CHECK(words("\"Yes,\" he said. “No,” ‘maybe’ «oui» „ja“") ==
          "\" Yes , \" he said . “ No , ” ‘ maybe ’ « oui » „ ja “");
    CHECK(words("``Yes,'' he said.") == "`` Yes , '' he said .");
    CHECK(words("\"He said 'no', twice\"") == "\" He said ' no ' , twice \"");
  }

  TEST_CASE("runs of stops are one word") {
    CHECK(words("Well... what?! No!!!") == "Well ... what ?! No !!!");
    CHECK(words("Hm… [...] so") == "Hm … [...] so");
  }

  TEST_CASE("slashes cut words") { CHECK(words("and/or his/her, w/o it") == "and / or his / her , w/o it"); }

  TEST_CASE("ampersands join short names") {
    CHECK(words("AT&T and R&D, Holt & Sons") == "AT&T and R&D , Holt & Sons");
  }

  TEST_CASE("emoticons and pictures are whole") {
    CHECK(words("Good :) bad :-( fine ;)") == "Good :) bad :-( fine ;)");
    CHECK(words("yes 👍🏽👨‍👩‍👧🇧🇪!") == "yes 👍🏽 👨‍👩‍👧 🇧🇪 !");
    CHECK(words("(as follows:) yes") == "( as follows : ) yes");
  }

  TEST_CASE("soft hyphens within a word stay, zero-width characters around it are dropped") {
    CHECK(words("the har\u00ADbour\u200B toll\uFEFF.") == "the har\u00ADbour toll .");
    CHECK(words("\uFEFF\u00AD\u200B") == "");
  }

  TEST_CASE("marks that combine belong to their letter") {
    CHECK(words("cafe\u0301s, 東京 ok") == "cafe\u0301s , 東京 ok");
  }
}

TEST_SUITE("segmenter: sentences") {
  TEST_CASE("full stops, question and exclamation marks end sentences") {
    CHECK(sentences("The toll fell. Why? It rained! Then it stopped.") ==
          Strings{"The toll fell.", "Why?", "It rained!", "Then it stopped."});
  }

  TEST_CASE("titles, initials, months and numbers do not") {
    CHECK(sentences("Gen. Ida B. Holt met Sen. Berg on Jan. 5. They spoke.").size() == 2);
    CHECK(sentences("See No. 7 and Fig. 3 on p. 12. It rose to 3.5 percent.").size() == 2);
    CHECK(sentences("The firm, Holt Corp. of Leeds, grew.").size() == 1);
  }

  TEST_CASE("the word no ends a sentence, the abbreviation No. does not") {
    CHECK(sentences("She said no. Then she left.") == Strings{"She said no.", "Then she left."});
    CHECK(sentences("It was her No. 1 demand.").size() == 1);
  }

  TEST_CASE("an initialism ends a sentence before a word that begins one") {
    CHECK(sentences("He left the U.S. The mayor stayed.") ==
          Strings{"He left the U.S.", "The mayor stayed."});
    CHECK(sentences("He left the U.S. Senate early.").size() == 1);
    CHECK(sentences("The vote is at 8 p.m. Holt will speak.") ==
          Strings{"The vote is at 8 p.m.", "Holt will speak."});
    CHECK(sentences("The vote is at 8 p.m. Friday in Leeds.").size() == 1);
  }

  TEST_CASE("quotation marks and brackets close with the sentence") {
    CHECK(sentences("\"We left.\" They stayed.") == Strings{"\"We left.\"", "They stayed."});
    CHECK(sentences("He said: “We left.” “Why?” she asked.") ==
          Strings{"He said: “We left.”", "“Why?” she asked."});
    CHECK(sentences("(The port is old.) It leaks.") == Strings{"(The port is old.)", "It leaks."});
    CHECK(sentences("\"We left. \" They stayed.") == Strings{"\"We left. \"", "They stayed."});
    CHECK(sentences("“It is ‘over.’” She left.") == Strings{"“It is ‘over.’”", "She left."});
    CHECK(sentences("He wept. \"We left.\"") == Strings{"He wept.", "\"We left.\""});
  }

  TEST_CASE("a quotation's speaker belongs to its sentence") {
    CHECK(sentences("\"Who pays?\" asked Holt. \"Not us!\" Jon Berg said.") ==
          Strings{"\"Who pays?\" asked Holt.", "\"Not us!\" Jon Berg said."});
    CHECK(sentences("\"We will all pay.\" - Ida Holt").size() == 1);
  }

  TEST_CASE("notes in brackets belong to the sentence before them") {
    CHECK(sentences(
              "The port opened in 1931.[1][2] It closed in 1990. [3] Nobody wept.[citation needed] So.") ==
          Strings{"The port opened in 1931.[1][2]", "It closed in 1990. [3]", "Nobody wept.[citation needed]",
                  "So."});
  }

  TEST_CASE("an ellipsis ends a sentence before a capital only") {
    CHECK(sentences("He paused... and left. So... They stayed.") ==
          Strings{"He paused... and left.", "So...", "They stayed."});
  }

  TEST_CASE("a missing blank is no obstacle") {
    CHECK(sentences("The vote failed.They left.") == Strings{"The vote failed.", "They left."});
  }

  TEST_CASE("a dateline stays with its sentence") {
    CHECK(sentences("BRUSSELS (AP) - The council met. It rained.") ==
          Strings{"BRUSSELS (AP) - The council met.", "It rained."});
    CHECK(sentences("LEEDS, England, Jan. 5 — The toll rose.").size() == 1);
  }

  TEST_CASE("a date or a credit whose line end was lost begins a sentence") {
    CHECK(sentences("Town rejects toll Tuesday, March 3, 2026 The council met.") ==
          Strings{"Town rejects toll", "Tuesday, March 3, 2026", "The council met."});
    CHECK(sentences("It met on Tuesday, March 3, 2026.").size() == 1);
    CHECK(sentences("The old pier Photo: Ida Holt.") == Strings{"The old pier", "Photo: Ida Holt."});
    CHECK(sentences("The pier near Washington D.C. Image: Ida Holt. It burnt.") ==
          Strings{"The pier near Washington D.C.", "Image: Ida Holt.", "It burnt."});
    CHECK(sentences("Fire on Velmouth Pier photo: Ida Holt.") ==
          Strings{"Fire on Velmouth Pier", "photo: Ida Holt."});
    CHECK(sentences("Velmouth Pier photo: Ida Holt.").size() == 1);
    CHECK(sentences("This is the photo: the pier is on fire.").size() == 1);
    CHECK(sentences("Ida Holt in Velmouth On Friday, the council met.") ==
          Strings{"Ida Holt in Velmouth", "On Friday, the council met."});
    CHECK(sentences("She sang in Whose Pier? (A Night Out, 1950) and left.").size() == 1);
    CHECK(sentences("Whose pier? (We know, of course.) It is ours.").size() == 3);
  }

  TEST_CASE("a caption whose line end was lost ends before a word that begins a sentence") {
    CHECK(sentences("Ida Holt of the Harbour Party In the north, it lost.") ==
          Strings{"Ida Holt of the Harbour Party", "In the north, it lost."});
    CHECK(sentences("How Ida Holt Lost In the North").size() == 1);
  }

  TEST_CASE("a letter ends a sentence behind a word that takes one") {
    CHECK(sentences("There is no Plan B. The talks go on.").size() == 2);
    CHECK(sentences("She met George W. The Elder.").size() == 1);
  }

  TEST_CASE("an initialism ends a sentence before a noun of news with a word in lower case behind it") {
    CHECK(sentences("It fell on the N.Y.S.E. Analysts expect more.").size() == 2);
    CHECK(sentences("She won the U.S. Women's Cup.").size() == 1);
  }

  TEST_CASE("a quotation mark without its blank goes to the word it touches") {
    CHECK(sentences("She told the paper.\"It must stop.\"") ==
          Strings{"She told the paper.", "\"It must stop.\""});
  }

  TEST_CASE("a dash behind a question mark goes on") {
    CHECK(sentences("It was in May — or was it June? — that they met.").size() == 1);
  }

  TEST_CASE("the number of an item does not end a sentence") {
    CHECK(sentences("1. The toll must go.") == Strings{"1. The toll must go."});
    CHECK(sentences("The demands are: 1. No toll. 2. No bridge.").size() >= 2);
  }
}

TEST_SUITE("segmenter: paragraphs") {
  TEST_CASE("headings and bylines without a full stop are sentences") {
    const std::string text = "Toll on harbour bridge rejected\nBy Ida Holt\n\nThe council met. It voted no.";
    CHECK(sentences(text) ==
          Strings{"Toll on harbour bridge rejected", "By Ida Holt", "The council met.", "It voted no."});
    CHECK(paragraphs(text) == std::vector<std::uint32_t>{0, 1, 2, 2});
    Segmentation found;
    segment(text, found);
    CHECK(found.sentences[0].heading);
    CHECK(found.sentences[1].heading);
    CHECK_FALSE(found.sentences[2].heading);
    CHECK_FALSE(found.sentences[3].heading);
  }

  TEST_CASE("a line end between long lines ends a paragraph") {
    const std::string line = repeat("the council of the harbour spoke of the toll ", 180) + "again";
    CHECK(sentences("T" + line + "\nT" + line + "\n").size() == 2);
  }

  TEST_CASE("wrapped lines are one paragraph") {
    CHECK(sentences("The council of the harbour town has voted against the new\n"
                    "toll on the bridge, which the mayor, Ida Holt, and all of\n"
                    "Leeds Port Authority had wanted.\n") ==
          Strings{"The council of the harbour town has voted against the new\n"
                  "toll on the bridge, which the mayor, Ida Holt, and all of\n"
                  "Leeds Port Authority had wanted."});
    CHECK(sentences("The council of Łódź – “Gmina” – has voted against the new\n"
                    "toll on the bridge, which the mayor, Ida Holt, and all of\n"
                    "Leeds Port Authority had wanted.\n")
              .size() == 1);
  }

  TEST_CASE("a line that begins in lower case goes on with the line before it") {
    CHECK(sentences("The council\nof the town met.").size() == 1);
  }

  TEST_CASE("items of a list are sentences") {
    CHECK(sentences("- no toll\n- no bridge\n• No port\n1. No road") ==
          Strings{"- no toll", "- no bridge", "• No port", "1. No road"});
  }

  TEST_CASE("capitals throughout are cut as other text") {
    CHECK(sentences("THE COUNCIL MET. IT VOTED NO.\nTOLL REJECTED").size() == 3);
  }

  TEST_CASE("white space only has no sentence") {
    CHECK(sentences("").empty());
    CHECK(sentences(" \n\t\n\u00A0\n").empty());
  }
}

TEST_SUITE("segmenter: every text") {
  TEST_CASE("random text is shared out to the byte") {
    test::Random random(20);
    Segmentation found;
    for (int round = 0; round < 3000; ++round) {
      const std::string text = clean_text(test::random_text(random, random.below(120))).text;
      segment(text, found);
      const std::string broken = test::find_broken_rule(text, found);
      CAPTURE(text);
      REQUIRE_MESSAGE(broken.empty(), broken);
    }
  }

  TEST_CASE("random marks and words are shared out to the byte") {
    constexpr std::string_view parts[] = {
        "a",   "Ida", "n't", "'", "’",  "\"",   "``",   ".",      "...",    "!",   "-",    "--",   "–",
        "(",   ")",   "[",   "]", "1",  "20,5", "$",    "@",      "x.com",  "://", "www.", "http", "/",
        "&",   ":",   ":)",  " ", "  ", "\n",   "\n\n", "\u00AD", "\u200B", "é",   "👍",    "U.S.", "Dr.",
        "no.", "s'",  "co-", "_", "*",  "{",    "<",    "can",    "cannot", "5pm", "\t",   "Said", "said"};
    test::Random random(21);
    Segmentation found;
    for (int round = 0; round < 20000; ++round) {
      std::string text;
      for (std::uint32_t i = random.below(24); i > 0; --i) text += parts[random.below(std::size(parts))];
      segment(text, found);
      const std::string broken = test::find_broken_rule(text, found);
      CAPTURE(text);
      REQUIRE_MESSAGE(broken.empty(), broken);
    }
  }

  TEST_CASE("half a megabyte of anything alike is cut in linear time") {
    // Anything quadratic would run for hours here.
    Segmentation found;
    for (const std::string_view part : {"a",
                                        "a'",
                                        "a-",
                                        "a.",
                                        "a.b",
                                        ".",
                                        "..",
                                        "\"",
                                        "'",
                                        "`",
                                        "(",
                                        ")",
                                        "[",
                                        "]",
                                        "{",
                                        "[1",
                                        "1",
                                        "1,",
                                        "1-",
                                        "1.",
                                        "$",
                                        "@",
                                        "a@",
                                        "@a",
                                        "://",
                                        "a://",
                                        "http://(",
                                        "www.",
                                        "-",
                                        "- ",
                                        "--=",
                                        "{<",
                                        "<>{}",
                                        "=",
                                        "_",
                                        "a_",
                                        "*",
                                        "a*",
                                        "&",
                                        "a&",
                                        "/",
                                        "a/",
                                        "!",
                                        "? ",
                                        "\xC2\xAD",
                                        "a\xC2\xAD",
                                        "\xC2\xAD'",
                                        "\xE2\x80\x9C",
                                        "\xE2\x80\xA6",
                                        "\xF0\x9F\x91\x8D",
                                        "\xE2\x80\x8D",
                                        "\xEF\xB8\x8F",
                                        ":",
                                        ":)",
                                        ";",
                                        "#",
                                        "#a",
                                        "\n",
                                        "a\n",
                                        "\n\n",
                                        ". ",
                                        "a ",
                                        "Mr. ",
                                        "U.S. ",
                                        "\". ",
                                        "p.m. A ",
                                        "Monday, May 1, ",
                                        "A: ",
                                        "- A\n",
                                        "1. ",
                                        "n't",
                                        "'s",
                                        "s'",
                                        "\xF0\x9F\x87\xA7",
                                        "! \" A ",
                                        ".[1] "}) {
      const std::string text = repeat(part, 500'000);
      segment(text, found);
      const std::string broken = test::find_broken_rule(text, found);
      CAPTURE(part);
      REQUIRE_MESSAGE(broken.empty(), broken);
    }
  }
}

}  // namespace standpoint
