// Who speaks when no cue says so, and whom a pronoun means.

#include "found.hpp"

namespace standpoint::test {
namespace {

TEST_CASE("a text in the first person is its author's own words") {
  static const Row rows[] = {
      {"Close the toll road\n\nBy Ida Holt\n\nI have used the harbour road for ten years and I have never "
       "seen "
       "it empty. The toll is a disgrace.",
       "Ida Holt opposes toll"},
      {"Close the toll road\n\nIda Holt\n\nI grew up in Velmouth. I support the new ferry.",
       "Ida Holt supports ferry"},
      {"Why the ferry matters\n\nI grew up in Velmouth. I support the new ferry. My neighbours know why.\n\n"
       "Ida Holt is a harbour pilot.",
       "Ida Holt supports ferry"},
      {"Statement by the Harbour Union\n\nWe oppose the toll. We will keep our members informed.",
       "Harbour Union opposes toll"},
  };
  check_rows(std::begin(rows), std::end(rows));
}

TEST_CASE("the reporter of a report takes no position, and nobody is made up for a text without a name") {
  const auto report = positions(
      "Council rejects toll\n\nBy Ida Holt, Marel Wire\n\nThe council rejected the toll on Monday. The "
      "decision is a disgrace, residents say.");
  for (const auto& one : report) CHECK_MESSAGE(!one.starts_with("Ida Holt"), one);
  const auto unnamed =
      positions("I have used the road for years and I oppose the toll. The toll is a disgrace.");
  CAPTURE(join(unnamed));
  CHECK(unnamed.empty());
}

TEST_CASE("the author member of a document is who says I") {
  Document document;
  document.text = Text(std::string("I have used the road for years. I oppose the toll."));
  document.author = "Ida Holt";
  const auto found = positions(Extractor().extract(std::move(document)));
  CAPTURE(join(found));
  CHECK(has(found, "Ida Holt opposes toll"));
}

TEST_CASE("the evidence of an author who stands nowhere is the clause") {
  Document document;
  document.text =
      Text(std::string("On Monday the ferry came late, and I oppose the toll. I used it for years."));
  document.author = "Ida Holt";
  const auto found = Extractor().extract(std::move(document));
  REQUIRE(has(positions(found), "Ida Holt opposes toll"));
  for (const auto& s : found.statements) CHECK(s.evidence[0].quote.text.find("Monday") == std::string::npos);
}

TEST_CASE("a letter that quotes many is its writer's to the end") {
  std::string text = "Your letters\n\nSIR - The road is old.";
  for (int i = 0; i < 20; ++i) text += " Jon Reyes said the road was old.";
  text += " I oppose the toll.\n\nIda Holt, Velmouth\n\nSIR - I support the toll.\n\nHugo Lind, Averil";
  const auto found = positions(text);
  CAPTURE(join(found));
  CHECK(has(found, "Ida Holt opposes toll"));
}

TEST_CASE("answers, turns, posts and letters have their speakers") {
  static const Row rows[] = {
      {"Ida Holt ran the port for nine years.\n\nQ: Why did you leave?\n\nA: I oppose the toll.\n\nQ: And "
       "the "
       "ferry?\n\nA: I support the new ferry.",
       "Ida Holt opposes toll"},
      {"Interview with Ida Holt\n\nWe spoke to Ida Holt at the port. Hugo Lind took the pictures.\n\nWhy did "
       "you "
       "leave?\n\nI oppose the toll.\n\nWhat about the ferry?\n\nI support the new ferry.\n\nAnd now?\n\nI "
       "will "
       "rest.",
       "Ida Holt supports ferry"},
      {"Holt: I oppose the toll.\n\nLind: I support the toll.\n\nHolt: I want a ferry.\n\nIda Holt and Hugo "
       "Lind "
       "spoke in Velmouth.",
       "Hugo Lind supports toll"},
      {"What people say online\n\n@idaholt: I oppose the toll.\n\n@marel_mum replied: I support the toll.",
       "@marel_mum supports toll"},
      {"Your letters\n\nSIR - I oppose the toll.\n\nIda Holt, Velmouth\n\nSIR - I support the toll.\n\nHugo "
       "Lind, "
       "Averil",
       "Hugo Lind supports toll"},
  };
  check_rows(std::begin(rows), std::end(rows));
}

TEST_CASE("the writer of a message, a post or a letter is named in its head or below it") {
  static const Row rows[] = {
      {"From: Edwin Tarrow\n\nI have read the paper twice. I think the bridge toll is a disgrace.",
       "Edwin Tarrow opposes bridge toll"},
      {"Posted by Carla Fenwright | 7 comments\n\nI have read the paper twice. I think the bridge toll is a "
       "disgrace.",
       "Carla Fenwright opposes bridge toll"},
      {"I have read the paper twice. I think the bridge toll is a disgrace.\n\nJoan Tarrow, Lower Sandle",
       "Joan Tarrow opposes bridge toll"},
  };
  check_rows(std::begin(rows), std::end(rows));
}

TEST_CASE("the lines that a message answers are not its writer's") {
  const auto found = positions(
      "From: Ida Holt\n\nSomebody wrote:\n> The ferry is a disgrace.\nI do not agree at all. I think the "
      "bridge toll is a disgrace.");
  CAPTURE(join(found));
  CHECK(has(found, "Ida Holt opposes bridge toll"));
  CHECK(!has(found, "Ida Holt opposes ferry"));
}

TEST_CASE("a signed column that says what ought to be done is its author's") {
  static const Row rows[] = {
      {"By Ida Holt\n\nThe bridge toll is a disgrace. The council should scrap it, and the ministers must "
       "help.",
       "Ida Holt opposes bridge toll"},
  };
  check_rows(std::begin(rows), std::end(rows));
}

TEST_CASE("what an author makes of the acts of others") {
  static const Row rows[] = {
      {"By Ida Holt\n\nI live in Velmouth. The Harbour Union has rightly refused to endorse the bridge toll. "
       "I "
       "agree.",
       "Ida Holt supports -> Harbour Union"},
      {"By Ida Holt\n\nI live in Velmouth. Foolishly, the Harbour Union approved the bridge toll. I do not "
       "agree.",
       "Ida Holt opposes bridge toll"},
      {"By Ida Holt\n\nI live in Velmouth. Good for Hugo Pelle. I agree.", "Ida Holt supports -> Hugo Pelle"},
      {"By Ida Holt\n\nI live in Velmouth. Hugo Pelle should think again. I do.",
       "Ida Holt opposes -> Hugo Pelle"},
      {"By Ida Holt\n\nI live in Velmouth. Marel Lines should ignore Hugo Pelle and lift the embargo. I "
       "agree.",
       "Ida Holt opposes embargo"},
      {"By Ida Holt\n\nI live in Velmouth. I was delighted to hear that the council has scrapped the toll.",
       "Ida Holt opposes toll"},
  };
  check_rows(std::begin(rows), std::end(rows));
}

TEST_CASE("paragraphs that sum up whom they name are not his words") {
  const auto found = positions(
      "Marel Lines: The toll is a disgrace to the town.\n\nHarbour Union: The ferry is a triumph for the "
      "town.");
  CAPTURE(join(found));
  CHECK(!has(found, "Harbour Union supports ferry"));
}

TEST_CASE("an interview with somebody unnamed gives the answers to nobody") {
  const auto found = positions(
      "The Holt cocktail\n\nMarel Wire interviewed one of the owners of a bar about a drink named after Ida "
      "Holt. "
      "Ida Holt is a mayor.\n\nQ: Why the drink?\n\nA: I oppose the toll.\n\nQ: And now?\n\nA: I support the "
      "ferry.");
  CAPTURE(join(found));
  CHECK(!has(found, "Ida Holt opposes toll"));
}

TEST_CASE("he and she are who is of that gender, the subject before others") {
  static const Row rows[] = {
      {"Ida Holt met Hugo Lind on Monday. She condemned the toll.", "Ida Holt opposes toll"},
      {"Ida Holt met Hugo Lind on Monday. He condemned the toll.", "Hugo Lind opposes toll"},
      {"Ida Holt met Clara Lind on Monday. She condemned the toll.", "Ida Holt opposes toll"},
      {"Mr Holt and Mrs Lind live in Velmouth. She condemned the toll.", "Lind opposes toll"},
  };
  check_rows(std::begin(rows), std::end(rows));
  const auto wrong = positions("Ida Holt met Clara Lind on Monday. He condemned the toll.");
  CAPTURE(join(wrong));
  CHECK(wrong.empty());
}

}  // namespace
}  // namespace standpoint::test
