// Positions read from trees, construction by construction.

#include "text/found.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace standpoint {
namespace {

// Texts in which nobody takes a position.
void check_none(const std::vector<std::string_view>& texts) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    const auto found = test::positions(std::string(text));
    CAPTURE(test::join(found));
    CHECK(found.empty());
  }
}

// The text has one position, and the other is not in it.
void check_but_not(std::string_view text, std::string_view wanted, std::string_view unwanted) {
  CAPTURE(text);
  const auto found = test::positions(std::string(text));
  CAPTURE(test::join(found));
  CHECK(test::has(found, wanted));
  CHECK_FALSE(test::has(found, unwanted));
}

}  // namespace

TEST_SUITE("stance trees") {
  TEST_CASE("the by-agent of a passive holds the position") {
    const test::Row rows[] = {
        {"The bridge toll was rejected by the Harbour Union.", "Harbour Union opposes bridge toll"},
        {"The bridge toll was condemned by Ida Holt on Monday.", "Ida Holt opposes bridge toll"},
        {"Ida Holt was praised by the Harbour Union.", "Harbour Union supports -> Ida Holt"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("Ida Holt was criticised by Marel Lines.", "Marel Lines opposes -> Ida Holt",
                  "Ida Holt opposes -> Marel Lines");
  }

  TEST_CASE("who does so, too, shares the position") {
    const test::Row rows[] = {
        {"The Harbour Union opposes the bridge toll, and so does Ida Holt.", "Ida Holt opposes bridge toll"},
        {"Hugo Pelle condemned the bridge toll, as did the Harbour Union.",
         "Harbour Union opposes bridge toll"},
        {"Hugo Pelle backed the night curfew. So did Ida Holt.", "Ida Holt supports night curfew"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("Hugo Pelle opposes the bridge toll, as does Ida Holt's party say.",
                  "Hugo Pelle opposes bridge toll", "Ida Holt opposes bridge toll");
  }

  TEST_CASE("plans that are thrown out are opposed") {
    const test::Row rows[] = {
        {"The harbour plan was thrown out by Ida Holt.", "Ida Holt opposes harbour plan"},
        {"Ida Holt threw out the harbour plan.", "Ida Holt opposes harbour plan"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a reduced relative clause is read as a passive") {
    const test::Row rows[] = {
        {"A bridge toll backed by the Harbour Union is before the council.",
         "Harbour Union supports bridge toll"},
        {"The night curfew proposed by Ida Holt drew a crowd.", "Ida Holt supports night curfew"},
        {"The toll bill opposed by the Harbour Union passed on Monday.", "Harbour Union opposes toll bill"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the noun before an object relative is the object") {
    const test::Row rows[] = {
        {"The bridge toll that Ida Holt opposes will cost ten crowns.", "Ida Holt opposes bridge toll"},
        {"Ida Holt, whom the Harbour Union criticised, left on Monday.", "Harbour Union opposes -> Ida Holt"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the noun before who is the holder") {
    const test::Row rows[] = {
        {"Ida Holt, who opposes the bridge toll, spoke on Monday.", "Ida Holt opposes bridge toll"},
        {"Hugo Pelle, who backed the night curfew, spoke on Monday.", "Hugo Pelle supports night curfew"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the subject of a controlling verb holds what its infinitive says") {
    const test::Row rows[] = {
        {"Ida Holt promised to support the bridge toll.", "Ida Holt supports bridge toll"},
        {"Ida Holt wants to abolish the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Marel Lines agreed to support the night curfew.", "Marel Lines supports night curfew"},
        {"Ida Holt hopes to block the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt is trying to block the bridge toll.", "Ida Holt opposes bridge toll"},
        {"The council voted to scrap the bridge toll.", "council opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("refused turns, vowed does not, failed only where it means a refusal") {
    const test::Row rows[] = {
        {"Ida Holt refused to endorse Hugo Pelle.", "Ida Holt opposes -> Hugo Pelle"},
        {"The Harbour Union declined to endorse Hugo Pelle.", "Harbour Union opposes -> Hugo Pelle"},
        {"The Harbour Union vowed to fight the bridge toll.", "Harbour Union opposes bridge toll"},
        {"The Harbour Union vowed to block the bridge toll.", "Harbour Union opposes bridge toll"},
        {"Marel Lines failed to comply with the order.", "Marel Lines opposes order"},
        {"The Harbour Union refused to accede to the request.", "Harbour Union opposes request"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("Ida Holt refused to support the bridge toll.", "Ida Holt opposes bridge toll",
                  "Ida Holt supports bridge toll");
  }

  TEST_CASE("who asks somebody to act holds the position, not who is asked") {
    const test::Row rows[] = {
        {"The Harbour Union urged Ida Holt to reject the bridge toll.", "Harbour Union opposes bridge toll"},
        {"The Harbour Union urged Ida Holt to support the bridge toll.",
         "Harbour Union supports bridge toll"},
        {"Ida Holt ordered Marel Lines to close the terminal.", "Ida Holt supports closing terminal"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("The Harbour Union asked the council to scrap the bridge toll.",
                  "Harbour Union opposes bridge toll", "council opposes bridge toll");
  }

  TEST_CASE("negation turns support into opposition") {
    const test::Row rows[] = {
        {"Ida Holt does not support the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt never supported the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt has never backed the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt no longer supports the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt left without endorsing Hugo Pelle.", "Ida Holt opposes -> Hugo Pelle"},
        {"Ida Holt does not support the bridge toll or the night curfew.", "Ida Holt opposes night curfew"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none({"Nobody supports the bridge toll."});
  }

  TEST_CASE("negated opposition is neutral") {
    check_but_not("Ida Holt did not oppose the bridge toll.", "Ida Holt neutral bridge toll",
                  "Ida Holt supports bridge toll");
  }

  TEST_CASE("coordinated verbs share their subject and their object") {
    const test::Row rows[] = {
        {"Ida Holt condemned and rejected the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt condemned the bridge toll and praised the Harbour Union.",
         "Ida Holt supports -> Harbour Union"},
        {"Ida Holt does not support the bridge toll and Hugo Pelle condemned it.",
         "Hugo Pelle opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("Ida Holt condemned the bridge toll but welcomed the night curfew.",
                  "Ida Holt supports night curfew", "Ida Holt opposes night curfew");
  }

  TEST_CASE("each of coordinated subjects holds the position, and none is against the other") {
    check_but_not("Ida Holt and Hugo Pelle condemned the bridge toll.", "Ida Holt opposes bridge toll",
                  "Ida Holt opposes -> Hugo Pelle");
    check_but_not("Ida Holt and Hugo Pelle condemned the bridge toll.", "Hugo Pelle opposes bridge toll",
                  "Hugo Pelle opposes -> Ida Holt");
  }

  TEST_CASE("each of coordinated objects is meant") {
    const test::Row rows[] = {
        {"Ida Holt condemned the bridge toll and the night curfew.", "Ida Holt opposes bridge toll"},
        {"Ida Holt condemned the bridge toll and the night curfew.", "Ida Holt opposes night curfew"},
        {"Ida Holt praised Hugo Pelle, Marel Lines and the Harbour Union.",
         "Ida Holt supports -> Hugo Pelle"},
        {"Ida Holt praised Hugo Pelle, Marel Lines and the Harbour Union.",
         "Ida Holt supports -> Marel Lines"},
        {"Ida Holt praised Hugo Pelle, Marel Lines and the Harbour Union.",
         "Ida Holt supports -> Harbour Union"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a gerund is an issue, and the position goes on to what it does to its object") {
    const test::Row rows[] = {
        {"Ida Holt supports abolishing the bridge toll.", "Ida Holt supports abolishing bridge toll"},
        {"Ida Holt opposes closing the terminal.", "Ida Holt opposes closing terminal"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("Ida Holt supports abolishing the bridge toll.", "Ida Holt opposes bridge toll",
                  "Ida Holt supports bridge toll");
    check_none({"Marel Lines considered building a new terminal."});
  }

  TEST_CASE("who wants something done wants what the participle does") {
    const test::Row rows[] = {
        {"The Harbour Union wants the bridge toll scrapped.", "Harbour Union opposes bridge toll"},
        {"Ida Holt wants the night curfew extended.", "Ida Holt supports night curfew"},
        {"Ida Holt would like the bridge toll scrapped.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a threat is for the measure and against whom it would hit") {
    const test::Row rows[] = {
        {"The Harbour Union threatened to sue Marel Lines.", "Harbour Union opposes -> Marel Lines"},
        {"The Harbour Union threatened to sue Marel Lines.", "Harbour Union supports suing Marel Lines"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("an accusation is against the accused and against the deed") {
    const test::Row rows[] = {
        {"The Harbour Union accused Ida Holt of hiding the report.", "Harbour Union opposes -> Ida Holt"},
        {"The Harbour Union accused Ida Holt of hiding the report.", "Harbour Union opposes hiding report"},
        {"The Harbour Union blamed Marel Lines for the delay.", "Harbour Union opposes -> Marel Lines"},
        {"The Harbour Union blamed Marel Lines for the delay.", "Harbour Union opposes delay"},
        {"The Harbour Union sued Marel Lines over the bridge toll.", "Harbour Union opposes bridge toll"},
        {"Ida Holt criticised Marel Lines over the bridge toll.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("praise for something is for both") {
    const test::Row rows[] = {
        {"Ida Holt praised Marel Lines for the night curfew.", "Ida Holt supports -> Marel Lines"},
        {"Ida Holt praised Marel Lines for the night curfew.", "Ida Holt supports night curfew"},
        {"Hugo Pelle congratulated Ida Holt on the night curfew.", "Hugo Pelle supports -> Ida Holt"},
        {"Ida Holt thanked the Harbour Union for its support.", "Ida Holt supports -> Harbour Union"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who is angered is the holder") {
    const test::Row rows[] = {
        {"The bridge toll worries the Harbour Union.", "Harbour Union opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("The bridge toll angered the Harbour Union.", "Harbour Union opposes bridge toll",
                  "Harbour Union supports bridge toll");
  }

  TEST_CASE("a feeling has its object behind to, about, at or of") {
    const test::Row rows[] = {
        {"Ida Holt is opposed to the bridge toll.", "Ida Holt opposes bridge toll"},
        {"The Harbour Union is furious about the bridge toll.", "Harbour Union opposes bridge toll"},
        {"The Harbour Union was furious at Marel Lines.", "Harbour Union opposes -> Marel Lines"},
        {"Ida Holt was proud of the night curfew.", "Ida Holt supports night curfew"},
        {"Ida Holt is in favour of the bridge toll.", "Ida Holt supports bridge toll"},
        {"Hugo Pelle is supportive of the bridge toll.", "Hugo Pelle supports bridge toll"},
        {"Ida Holt was critical of the bridge toll.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a light verb lends its subject to an attitude noun") {
    const test::Row rows[] = {
        {"Ida Holt voiced support for the bridge toll.", "Ida Holt supports bridge toll"},
        {"Ida Holt expressed concern about the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Ida Holt reiterated her support for the night curfew.", "Ida Holt supports night curfew"},
        {"Ida Holt gave her backing to the bridge toll.", "Ida Holt supports bridge toll"},
        {"The Harbour Union launched a campaign against the bridge toll.",
         "Harbour Union opposes bridge toll"},
        {"The bridge toll drew criticism from the Harbour Union.", "Harbour Union opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("Ida Holt withdrew her support for the bridge toll.", "Ida Holt opposes bridge toll",
                  "Ida Holt supports bridge toll");
  }

  TEST_CASE("a noun of who holds a position is a holder, and so is who is called so") {
    const test::Row rows[] = {
        {"Ida Holt is a critic of the bridge toll.", "Ida Holt opposes bridge toll"},
        {"Hugo Pelle, a critic of the bridge toll, spoke on Monday.", "Hugo Pelle opposes bridge toll"},
        {"Ida Holt is a supporter of the night curfew.", "Ida Holt supports night curfew"},
        {"Hugo Pelle, a longtime opponent of the bridge toll, left.", "Hugo Pelle opposes bridge toll"},
        {"Ida Holt is an ally of Hugo Pelle.", "Ida Holt supports -> Hugo Pelle"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("the examples of a group hold its position") {
    const test::Row rows[] = {
        {"Opponents of the bridge toll, including Ida Holt and Hugo Pelle, met on Monday.",
         "Ida Holt opposes bridge toll"},
        {"Opponents of the bridge toll, including Ida Holt and Hugo Pelle, met on Monday.",
         "Hugo Pelle opposes bridge toll"},
        {"Supporters of the night curfew, such as Ida Holt, met on Monday.",
         "Ida Holt supports night curfew"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("Unions such as the Harbour Union oppose the bridge toll.",
                  "Harbour Union opposes bridge toll", "Harbour Union opposes -> unions");
  }

  TEST_CASE("a barrier noun turns the position on what stands behind it") {
    const test::Row rows[] = {
        {"Ida Holt supports a ban on night ferries.", "Ida Holt supports ban on night ferries"},
        {"The Harbour Union demanded an end to the bridge toll.", "Harbour Union opposes bridge toll"},
        {"Marel Lines called for the repeal of the bridge toll.", "Marel Lines opposes bridge toll"},
        {"Ida Holt opposes cuts to the ferry fund.", "Ida Holt supports ferry fund"},
        {"The Harbour Union demanded safeguards against night work.", "Harbour Union opposes night work"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("Ida Holt supports a ban on night ferries.", "Ida Holt opposes night ferries",
                  "Ida Holt supports night ferries");
    check_but_not("Ida Holt opposes a ban on night ferries.", "Ida Holt supports night ferries",
                  "Ida Holt opposes night ferries");
    check_but_not("Mayor Ida Holt vetoed the ban on night ferries.", "Ida Holt supports night ferries",
                  "Ida Holt opposes night ferries");
  }

  TEST_CASE("who is against a plan is against its owner, who welcomes it is for him") {
    const test::Row rows[] = {
        {"Ida Holt criticised Hugo Pelle's plan.", "Ida Holt opposes Hugo Pelle's plan"},
        {"Ida Holt criticised Hugo Pelle's plan.", "Ida Holt opposes -> Hugo Pelle"},
        {"The Harbour Union condemned Ida Holt's decision.", "Harbour Union opposes -> Ida Holt"},
        {"The Harbour Union welcomed Ida Holt's decision.", "Harbour Union supports -> Ida Holt"},
        {"The Harbour Union condemned the attack by Marel Lines.", "Harbour Union opposes -> Marel Lines"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("calling something by a judging name is a position on it") {
    const test::Row rows[] = {
        {"Ida Holt called the bridge toll a disgrace.", "Ida Holt opposes bridge toll"},
        {"Ida Holt called Hugo Pelle a hero.", "Ida Holt supports -> Hugo Pelle"},
        {"Ida Holt called Marel Lines a bully.", "Ida Holt opposes -> Marel Lines"},
        {"Ida Holt described the bridge toll as a disgrace.", "Ida Holt opposes bridge toll"},
        {"Ida Holt dismissed the bridge toll as a gimmick.", "Ida Holt opposes bridge toll"},
        {"Ida Holt denounced the bridge toll as a sham.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("what must be done is what its speaker wants") {
    const test::Row rows[] = {
        {"\"The bridge toll must be scrapped,\" Ida Holt said.", "Ida Holt opposes bridge toll"},
        {"\"The council must scrap the bridge toll,\" Ida Holt said.", "Ida Holt opposes bridge toll"},
        {"Ida Holt said the council should reject the bridge toll.", "Ida Holt opposes bridge toll"},
        {"\"We should support the bridge toll,\" said Hugo Pelle.", "Hugo Pelle supports bridge toll"},
        {"\"We have to stop the bridge toll,\" said Ida Holt.", "Ida Holt opposes bridge toll"},
        {"\"The bridge toll must never be approved,\" said Ida Holt.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("\"The bridge toll must not be scrapped,\" Ida Holt said.", "Ida Holt supports bridge toll",
                  "Ida Holt opposes bridge toll");
  }

  TEST_CASE("it and this stand for the last issue") {
    const test::Row rows[] = {
        {"Ida Holt rejected the bridge toll. Hugo Pelle supports it.", "Hugo Pelle supports bridge toll"},
        {"The Harbour Union welcomed the night curfew. Marel Lines opposed it.",
         "Marel Lines opposes night curfew"},
        {"The council approved the bridge toll. \"This is a disgrace,\" said Ida Holt.",
         "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a pronoun that opens reported speech is who speaks") {
    const test::Row rows[] = {
        {"The Harbour Union said it opposes the bridge toll.", "Harbour Union opposes bridge toll"},
        {"The Harbour Union said it would fight the bridge toll.", "Harbour Union opposes bridge toll"},
        {"Ida Holt said she supports the bridge toll.", "Ida Holt supports bridge toll"},
        {"Dockworkers said they reject the bridge toll.", "dockworkers opposes bridge toll"},
        {"\"We oppose the bridge toll,\" said the Harbour Union.", "Harbour Union opposes bridge toll"},
        {"\"I support the night curfew,\" said Hugo Pelle.", "Hugo Pelle supports night curfew"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("who declines to comment is neutral") {
    const test::Row rows[] = {
        {"Marel Lines declined to comment on the night curfew.", "Marel Lines neutral night curfew"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("Ida Holt declined to comment on the bridge toll.", "Ida Holt neutral bridge toll",
                  "Ida Holt opposes bridge toll");
    check_none({"A spokesman for Marel Lines declined to comment."});
  }

  TEST_CASE("a condition is no position") {
    check_none({"If Ida Holt opposes the bridge toll, the council will vote again.",
                "If the Harbour Union rejects the offer, Marel Lines will close the terminal.",
                "The council will vote again if Ida Holt rejects the bridge toll.",
                "Unless Ida Holt supports the bridge toll, it will fail."});
  }

  TEST_CASE("a question is no position, but its relative clause may hold one") {
    const test::Row rows[] = {
        {"Will Ida Holt, who opposes the bridge toll, resign?", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none({"Does Ida Holt support the bridge toll?", "Will the Harbour Union reject the bridge toll?",
                "Why did Ida Holt oppose the bridge toll?", "Should Ida Holt support the bridge toll?",
                "Who opposes the bridge toll?"});
  }

  TEST_CASE("a quotation of judging words is a position without a rule") {
    const test::Row rows[] = {
        {"\"The bridge toll brings only misery and chaos,\" said Ida Holt.", "Ida Holt opposes bridge toll"},
        {"\"The bridge toll has ruined drivers,\" said Ida Holt.", "Ida Holt opposes bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_none({"\"The terminal has nine gates,\" said Ida Holt."});
  }

  TEST_CASE("two parties of a feud are against each other") {
    const test::Row rows[] = {
        {"A feud between Ida Holt and Hugo Pelle split the council.", "Ida Holt opposes -> Hugo Pelle"},
        {"A feud between Ida Holt and Hugo Pelle split the council.", "Hugo Pelle opposes -> Ida Holt"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
  }

  TEST_CASE("a position has its own holder, whoever reports it") {
    const test::Row rows[] = {
        {"According to Ida Holt, Marel Lines supports the bridge toll.", "Marel Lines supports bridge toll"},
    };
    test::check_rows(std::begin(rows), std::end(rows));
    check_but_not("Ida Holt said Hugo Pelle opposes the bridge toll.", "Hugo Pelle opposes bridge toll",
                  "Ida Holt opposes bridge toll");
    check_but_not("Unlike Hugo Pelle, Ida Holt supports the bridge toll.", "Ida Holt supports bridge toll",
                  "Hugo Pelle supports bridge toll");
    check_but_not("Ida Holt, chair of the Harbour Union, condemned the bridge toll.",
                  "Ida Holt opposes bridge toll", "Harbour Union opposes bridge toll");
    check_but_not("Ida Holt denied that she supports the bridge toll.", "Ida Holt opposes bridge toll",
                  "Ida Holt supports bridge toll");
  }

  TEST_CASE("who is only asked, thanked for or quoted with has no position laid on him") {
    check_none({"The paper publishes this commentary in agreement with Marel Lines.",
                "Ida Holt was facing prison in thanks for her services.",
                "Ida Holt swore that soldiers were beating prisoners.",
                "Ida Holt should like to meet the dockers.",
                "Karl Moe was sick of burying his head in the sand.",
                "Ida Holt asked dockers to bear in mind that the ferry is old.",
                "\"We did not draft the paper to win a lawsuit,\" Ida Holt said.",
                "\"They tell us it is safe,\" Karl Moe said of the bridge toll.",
                "The findings raised more troubling questions about the toll's costs, Ida Holt said."});
    check_but_not("The panel held Karl Moe in contempt of Congress on Monday.", "panel opposes -> Karl Moe",
                  "panel opposes -> Congress");
    check_but_not("Ida Holt accused an unnamed rival of bugging a private dinner.",
                  "Ida Holt opposes -> unnamed rival", "unnamed rival opposes bugging private dinner");
    check_but_not("Marel Lines wants dockers to stop using the old ferry and move to a newer one.",
                  "Marel Lines opposes using old ferry", "Marel Lines opposes moving to newer one");
    check_but_not("Norland's leaders denounce Sudland test; Holt, others vow consequences.",
                  "Norland's leaders opposes Sudland test", "Norland's leaders opposes -> Holt");
    check_but_not("Ida Holt called on dockers to donate to the Red Cross or other organisations.",
                  "Ida Holt supports -> Red Cross", "Ida Holt supports -> other organisations");
    check_but_not("A federal judge blocked Norland from enforcing a law.", "federal judge opposes -> Norland",
                  "federal judge supports law");
    check_but_not("Ida Holt wants the bridge toll scrapped.", "Ida Holt opposes bridge toll",
                  "Ida Holt supports bridge toll");
    check_but_not("Members of the Harbour Union who opposed the toll left the room.", "members opposes toll",
                  "Harbour Union opposes toll");
    check_but_not("Ida Holt said she had no quarrel with Marel Lines.", "Ida Holt supports -> Marel Lines",
                  "Marel Lines opposes -> Ida Holt");
  }

  TEST_CASE("words of sport are no position") { check_none({"Velmouth attacked in the first half."}); }
}

}  // namespace standpoint
