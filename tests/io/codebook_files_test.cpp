#include "io/scratch.hpp"

#include <standpoint/io/codebook.hpp>
#include <standpoint/io/codebook_suggestions.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace standpoint::io {
namespace {

std::string read(std::string_view file, const std::string& text, Codebook& into) {
  std::istringstream in(text);
  const auto error = read_codebook_file(in, file, std::string(file), into);
  return error ? to_string(*error) : "";
}

Codebook small() {
  Codebook codebook;
  CHECK(read("issues.csv", "id,label\ntoll,Toll\nnight,Night work\n", codebook).empty());
  CHECK(read("phrases.csv", "issue,phrase,pole,type\ntoll,toll,,\nnight,quiet night,-1,lemma\n", codebook)
            .empty());
  REQUIRE_FALSE(codebook.finish());
  return codebook;
}

}  // namespace

TEST_SUITE("files of codebooks") {
  TEST_CASE("rows become issues and phrases") {
    const Codebook codebook = small();
    REQUIRE(codebook.phrases().size() == 2);
    CHECK(codebook.phrases()[0].pole == 1);
    CHECK(codebook.phrases()[1].pole == -1);
    CHECK(codebook.phrases()[1].where == "phrases.csv:3");
    CHECK(codebook.find("night")->label == "Night work");
  }

  TEST_CASE("a wrong row is named with its line") {
    Codebook codebook;
    CHECK(read("issues.csv", "id,label\na,A\n# note\na,B\n", codebook) ==
          "issues.csv:4: the id 'a' stands in a row before; give each issue its own");
    CHECK(read("issues.csv", "id,label\nb,\n", codebook) == "issues.csv:2: 'label' is empty");
    CHECK(read("phrases.csv", "issue,phrase,pole\na,x,2\n", codebook) ==
          "phrases.csv:2: unknown pole '2' (expected 1 or -1)");
    CHECK(read("phrases.csv", "issue,phrase,type\na,x,regex\n", codebook) ==
          "phrases.csv:2: unknown type 'regex' (expected lemma, exact or not)");
    CHECK(read("phrases.csv", "issue,type\na,lemma\n", codebook) ==
          "phrases.csv: no column 'phrase' (found: issue and type)");
  }

  TEST_CASE("rows are added behind what stands there, in the order of its columns") {
    const test::ScratchFolder scratch;
    const std::string folder = scratch.path("codebook");
    REQUIRE_FALSE(write_codebook(folder, small()));
    const auto back = load_codebook(folder);
    REQUIRE(back.has_value());
    CHECK((*back)->sha256() == small().sha256());
    CHECK(write_codebook(folder, small())->code == Errc::not_writable);

    const std::string mine = "# mine\nphrase,issue,note,type,pole\ntoll,toll,old,,";
    scratch.write("codebook/phrases.csv", mine);
    const std::vector<CodebookPhrase> more = {{"night", "=night shift", -1, PhraseType::lemma, ""}};
    REQUIRE_FALSE(append_to_codebook(folder, {}, more));
    CHECK(scratch.read("codebook/phrases.csv") == mine + "\n'=night shift,night,,lemma,-1\n");
    const auto again = load_codebook(folder);
    REQUIRE(again.has_value());
    CHECK((*again)->phrases()[1].phrase == "=night shift");
    scratch.write("codebook/phrases.csv", "phrase,issue\nx,toll\n");
    CHECK(append_to_codebook(folder, {}, more)->code == Errc::malformed);
    CHECK(scratch.read("codebook/phrases.csv") == "phrase,issue\nx,toll\n");
  }

  TEST_CASE("a folder without issues is refused") {
    const test::ScratchFolder scratch;
    const auto none = load_codebook(scratch.path("nowhere"));
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == Errc::not_found);
  }

  TEST_CASE("answers become phrases and issues; what has none stays open") {
    const Codebook codebook = small();
    const auto answers = [&](const std::string& rows) {
      std::istringstream in("accept,issue,pole,phrase\n" + rows);
      const auto read = read_codebook_answers(in, "s.csv", codebook);
      if (!read) return to_string(read.error());
      std::string all;
      for (const auto& issue : read->issues) all += "new " + issue.id + "=" + issue.label + "; ";
      for (const auto& p : read->phrases)
        all += p.issue + ":" + p.phrase + ":" + std::to_string(p.pole) + ":" +
               std::string(to_string(p.type)) + "; ";
      return all + std::to_string(read->open);
    };
    CHECK(answers("y,toll,1,road charge\nY,night,-1,sleep\n") ==
          "toll:road charge:1:lemma; night:sleep:-1:lemma; 0");
    CHECK(answers(",toll,1,road charge\n") == "1");
    CHECK(answers("n,toll,1,road charge\nn,,,weather\n") == "toll:road charge:1:not; :weather:1:not; 0");
    CHECK(
        answers("new,,,harbour tax\nharbour-tax,toll,1,harbour duty\n") ==
        "new harbour-tax=harbour tax; harbour-tax:harbour tax:1:lemma; harbour-tax:harbour duty:1:lemma; 0");
    CHECK(answers("-night,toll,1,silence\n") == "night:silence:-1:lemma; 0");
    CHECK(answers("y,toll,,toll\n") == "0");
    CHECK(answers("y,toll,-1,toll\n")
              .find("s.csv:2: the phrase 'toll' of 'toll' is in the codebook with another") == 0);
    CHECK(answers("maybe,toll,1,x\n").find("s.csv:2: 'maybe' is neither y, n, new") == 0);
    CHECK(answers("y,,1,x\n") == "s.csv:2: 'issue' is empty; name one, or answer new or n");
  }

  TEST_CASE("a written suggestion is read back with what it holds, and is no formula") {
    CodebookSuggestion one;
    one.phrase = "=toll, \"new\"";
    one.issue = "toll";
    one.pole = -1;
    one.statements = 3;
    one.score = 0.5;
    one.example = "+1\nline";
    one.source = "overlap";
    std::ostringstream out;
    write_codebook_suggestions(out, std::vector{one}, [](const DocumentId&) { return "@doc"; });
    CHECK(out.str().find(",\"'=toll") != std::string::npos);
    CHECK(out.str().find(",'@doc,0.50,overlap\n") != std::string::npos);
    std::string answered = out.str();
    answered.replace(answered.find("\n,toll"), 2, "\ny,");
    std::istringstream in(answered);
    const auto read = read_codebook_answers(in, "s.csv", small());
    REQUIRE(read.has_value());
    REQUIRE(read->phrases.size() == 1);
    CHECK(read->phrases[0].phrase == one.phrase);
    CHECK(read->phrases[0].pole == -1);
  }

  TEST_CASE("a phrase is moved: its row goes, comments and all other rows stay to the byte") {
    const test::ScratchFolder scratch;
    const std::string folder = scratch.path("codebook");
    scratch.write("codebook/issues.csv", "id,label\ntoll,Toll\nnight,Night work\n");
    scratch.write(
        "codebook/phrases.csv",
        "issue,phrase,pole,type\n# by hand \"so\"\ntoll,\"the\n toll\",,\nnight,Quiet night,-1,lemma\n"
        "night,quiet night film,,not\ntoll,bridge,1,\n");
    CodebookPhrase phrase;
    phrase.issue = "toll";
    phrase.phrase = "quiet night";
    const auto moved = move_codebook_phrase(folder, {"toll", "Toll", "", "", "", ""}, phrase);
    CHECK((moved ? to_string(*moved) : "") == "");
    CHECK(scratch.read("codebook/phrases.csv") ==
          "issue,phrase,pole,type\n# by hand \"so\"\ntoll,\"the\n toll\",,\n"
          "night,quiet night film,,not\ntoll,bridge,1,\ntoll,quiet night,1,lemma\n");
    // Once more changes nothing.
    REQUIRE_FALSE(move_codebook_phrase(folder, {"toll", "Toll", "", "", "", ""}, phrase));
    CHECK((*load_codebook(folder))->phrases().size() == 4);
  }
}

}  // namespace standpoint::io
