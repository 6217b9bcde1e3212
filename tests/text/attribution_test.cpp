// One case for each kind of attribution; quotations_test.cpp looks at who speaks.

#include "extraction/attribution/cue_lexicon.hpp"
#include "text/found.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace standpoint {
namespace {

std::string joined(const std::vector<Quote>& quotes) {
  std::string out;
  for (const Quote& quote : quotes) out += (out.empty() ? "" : " + ") + quote.text;
  return out;
}

// "source | cue | content" for each attribution, pieces with + between them.
std::vector<std::string> attributions(const std::string& text) {
  std::vector<std::string> found;
  for (const Attribution& a : test::extract(text).attributions)
    found.push_back(joined(a.source) + " | " + joined(a.cue) + " | " + joined(a.content));
  return found;
}

void check(const std::string& text, const std::string& expected) {
  CAPTURE(text);
  const auto found = attributions(text);
  CAPTURE(test::join(found));
  CHECK(test::has(found, expected));
}

}  // namespace

TEST_SUITE("attribution") {
  TEST_CASE("the content of a direct quotation is what stands between the marks, marks included") {
    check("\"We will not pay it,\" Ida Holt said.", "Ida Holt | said | \"We will not pay it,\"");
    check("\"Will they pay it?\" asked Ida Holt.", "Ida Holt | asked | \"Will they pay it?\"");
    check("''We will not pay it,'' Ida Holt said.", "Ida Holt | said | ''We will not pay it,''");
    check("Ida Holt said: \"We will not pay it.\"", "Ida Holt | said: | \"We will not pay it.\"");
  }

  TEST_CASE("a quotation of several sentences is one content") {
    check("\"We will not pay it. Nobody will,\" said Ida Holt.",
          "Ida Holt | said | \"We will not pay it. Nobody will,\"");
  }

  TEST_CASE("what follows in quotation marks goes on with the same content") {
    check("\"We will not pay it,\" Ida Holt said. \"Nobody in this town will.\"",
          "Ida Holt | said | \"We will not pay it,\" + \"Nobody in this town will.\"");
    check("\"We will not,\" Ida Holt said, \"pay this toll.\"",
          "Ida Holt | said | \"We will not,\" + \"pay this toll.\"");
  }

  TEST_CASE("a verb that the lexicon does not know is a cue behind the comma of a quotation") {
    check("\"We will not pay it,\" Ida Holt demurred.", "Ida Holt | demurred | \"We will not pay it,\"");
  }

  TEST_CASE("a quotation at the end of a sentence is not what the next one says") {
    check("The ferry is called \"The Pride of the Harbour.\" Ida Holt said that the toll was unjust.",
          "Ida Holt | said | that the toll was unjust");
  }

  TEST_CASE("a cue inside a quotation has its content there") {
    const auto found = attributions("\"I think the toll is unjust,\" Ida Holt said on Monday.");
    REQUIRE(found.size() == 1);
    CHECK(found[0] == "Ida Holt | said | \"I think the toll is unjust,\"");
  }

  TEST_CASE("a colon at the end of a paragraph announces the next one") {
    check("Ida Holt put it this way:\n\n\"Nobody in this town will ever pay such a toll.\"",
          "Ida Holt | put it this way: | \"Nobody in this town will ever pay such a toll.\"");
  }

  TEST_CASE("indirect speech has its clause, without the full stop") {
    check("Ida Holt said that the toll was unjust.", "Ida Holt | said | that the toll was unjust");
    check("The mayor told reporters that the toll was unjust.",
          "The mayor | told | that the toll was unjust");
    check("Ida Holt asked whether the toll was legal.", "Ida Holt | asked | whether the toll was legal");
  }

  TEST_CASE("a clause around or before its cue is the content") {
    check("The toll was unjust, Ida Holt said.", "Ida Holt | said | The toll was unjust");
    check("The new toll, Ida Holt argued, would ruin the ferries.",
          "Ida Holt | argued | The new toll + would ruin the ferries");
  }

  TEST_CASE("the source takes in apposition and relative clause, with the comma that closes it") {
    check("Ida Holt, the mayor of Averil, said the toll was unjust.",
          "Ida Holt, the mayor of Averil, | said | the toll was unjust");
    check("\"We will not pay it,\" said Ida Holt, who leads the council.",
          "Ida Holt, who leads the council | said | \"We will not pay it,\"");
  }

  TEST_CASE("the cue is the whole verb group with its medium") {
    check("Ida Holt has never said that the toll was unjust.",
          "Ida Holt | has never said | that the toll was unjust");
    check("\"We will not pay it,\" Ida Holt said in a statement.",
          "Ida Holt | said in a statement | \"We will not pay it,\"");
    check("Ida Holt continued to argue that the toll was unjust.",
          "Ida Holt | continued to argue | that the toll was unjust");
  }

  TEST_CASE("a second verb and a participle have the first one's source") {
    check("Ida Holt criticised the company and said that the toll was unjust.",
          "Ida Holt | said | that the toll was unjust");
    check("Ida Holt rejected the plan, saying that the toll was unjust.",
          "Ida Holt | saying | that the toll was unjust");
  }

  TEST_CASE("a relative pronoun is a source") {
    const auto records = test::extract("Ida Holt, who called the toll a disgrace, left early.");
    REQUIRE(records.attributions.size() == 1);
    CHECK(joined(records.attributions[0].source) == "who");
    CHECK(test::name_of(records, records.attributions[0].source_entity) == "Ida Holt");
    CHECK(joined(records.attributions[0].content) == "the toll a disgrace");
  }

  TEST_CASE("according to somebody") {
    check("The toll is unjust, according to Ida Holt.", "Ida Holt | according to | The toll is unjust");
    check("According to the report, the ferries lost money.",
          "the report | According to | the ferries lost money");
  }

  TEST_CASE("beliefs, wishes, intentions and refusals are attributions") {
    check("Marel Lines believes that the toll will pass.",
          "Marel Lines | believes | that the toll will pass");
    check("The union wants to scrap the toll.", "The union | wants | to scrap the toll");
    check("Ida Holt declined to comment.", "Ida Holt | declined | to comment");
    check("Ida Holt is confident that the toll will pass.",
          "Ida Holt | is confident | that the toll will pass");
    check("She hoped that the toll would pass.", "She | hoped | that the toll would pass");
  }

  TEST_CASE("support, opposition, orders and findings are attributions") {
    check("Ida Holt supports the new bridge.", "Ida Holt | supports | the new bridge");
    check("The union is opposed to the toll.", "The union | is opposed to | the toll");
    check("The mayor called for a vote.", "The mayor | called for | a vote");
    check("A judge ordered the company to repay the money.",
          "A judge | ordered | the company to repay the money");
    check("The survey showed that the ferries lost money.",
          "The survey | showed | that the ferries lost money");
    check("Ida Holt urged the council to drop the toll.", "Ida Holt | urged | the council to drop the toll");
  }

  TEST_CASE("nouns are cues with their possessor or their author") {
    check("The report repeated Ida Holt's claim that the toll was unjust.",
          "Ida Holt | 's claim | that the toll was unjust");
    check("The plan drew criticism from the union.", "the union | drew criticism | The plan");
  }

  TEST_CASE("passives have the agent as source, or none") {
    check("The bill was denounced by the union.", "the union | was denounced | The bill");
    check("The toll is expected to rise.", " | is expected | The toll + to rise");
    check("Critics were told that the toll would rise.", " | were told | that the toll would rise");
  }

  TEST_CASE("a name behind a dash signs the quotation before it, in its line or in the next") {
    check("\"We will not pay it.\" \xE2\x80\x95 Ida Holt",
          "Ida Holt | \xE2\x80\x95 | \"We will not pay it.\"");
    check("\"We will not pay it.\" -- Ida Holt, mayor of Velmouth.",
          "Ida Holt, mayor of Velmouth | -- | \"We will not pay it.\"");
    check(
        "The toll rose.\n\n\"We will not pay it.\"\n\n\xE2\x80\x94 Ida Holt, mayor of Velmouth\n\nIt is five "
        "crowns.",
        "Ida Holt, mayor of Velmouth | \xE2\x80\x94 | \"We will not pay it.\"");
    // A clause or a thing behind the dash signs nothing.
    CHECK(attributions("The sign read \"No toll\" \xE2\x80\x94 Ida Holt had painted it.").empty());
    CHECK(attributions("The famous \"Harbour Song\" \xE2\x80\x94 a ballad of the yard.").empty());
  }

  TEST_CASE("headings and transcripts name who speaks before a colon") {
    check("IDA HOLT: We are ready for the vote.\n\nHOLT: We will not pay. It is unjust.",
          "HOLT | : | We will not pay. It is unjust.");
  }

  TEST_CASE("unnamed sources keep their span without an entity") {
    const auto records = test::extract("A former official said that the toll was unjust.");
    REQUIRE(records.attributions.size() == 1);
    CHECK(joined(records.attributions[0].source) == "A former official");
  }

  TEST_CASE("a dateline is no part of the source") {
    check("VELMOUTH (AP) - Ida Holt said that the toll was unjust.",
          "Ida Holt | said | that the toll was unjust");
  }

  TEST_CASE("titles and scare quotes are none") {
    CHECK(attributions("The band played \"Green Quay\" on Monday.").empty());
    CHECK(attributions("The ferry crossed the \"green\" quay on Monday.").empty());
  }
}

TEST_SUITE("cue lexicon") {
  TEST_CASE("the lexicon of the library is well formed and not empty") {
    std::ifstream file(STANDPOINT_SOURCE_DIR "/core/extraction/data/cues.lex");
    std::stringstream text;
    text << file.rdbuf();
    const auto lexicon = CueLexicon::read(text.str(), "cues.lex");
    REQUIRE(lexicon.has_value());
    REQUIRE(lexicon->verbs("say") != nullptr);
    CHECK(lexicon->verbs("say")->front().has(CueSlot::quote));
    CHECK(CueLexicon::built_in().verbs("say") != nullptr);
  }

  TEST_CASE("entries take slots from their block or their own brackets") {
    const auto lexicon =
        CueLexicon::read("verb speech that quote\n  say read(quote obj) call@for,on take_issue@with\n", "x");
    REQUIRE(lexicon.has_value());
    CHECK(lexicon->verbs("say")->front().has(CueSlot::that));
    CHECK(!lexicon->verbs("read")->front().has(CueSlot::that));
    CHECK(lexicon->verbs("read")->front().has(CueSlot::obj));
    CHECK(lexicon->verbs("call")->front().prepositions.size() == 2);
    CHECK(lexicon->verbs("take")->front().second == "issue");
  }

  TEST_CASE("a participle with a wrong lemma is found by its form") {
    const auto lexicon = CueLexicon::read("verb speech that\n  hope imply beg vow\n", "x");
    REQUIRE(lexicon.has_value());
    for (const char* form : {"hoped", "implied", "begged", "vowed"})
      CHECK(lexicon->verbs_by_form(form) != nullptr);
    CHECK(lexicon->verbs_by_form("red") == nullptr);
  }

  TEST_CASE("a bad line is an error with its number") {
    for (const char* text : {"\nverb speech nowhere\n  say\n", "\nverb talk that\n", "\n  say\n",
                             "\nadverb speech\n", "verb speech that\n  say(that\n"}) {
      CAPTURE(text);
      const auto lexicon = CueLexicon::read(text, "my.lex");
      REQUIRE(!lexicon.has_value());
      CHECK(lexicon.error().where.starts_with("my.lex:"));
    }
  }
}

}  // namespace standpoint
