// A study on a corpus: coding it with a codebook, reviewing it, checking it, and measuring it against another
// coding.
//
//   studies coded/toll.csv

#include <standpoint/agreement.hpp>
#include <standpoint/checking.hpp>
#include <standpoint/codebook.hpp>
#include <standpoint/codebook_suggestions.hpp>
#include <standpoint/coding.hpp>
#include <standpoint/evaluation.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/review.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sp = standpoint;

namespace {

sp::Corpus read(const std::string& path) {
  sp::Corpus corpus;
  const sp::io::RecordCounts counts =
      sp::io::read_corpus(std::vector<std::string>{path}, corpus, sp::ignore_diagnostics);
  corpus.finish();
  std::cout << counts.records << " records, " << corpus.statements().size() << " statements, "
            << corpus.affiliations().size() << " affiliations, " << corpus.mentions().size() << " mentions, "
            << corpus.attributions().size() << " attributions\n";
  return corpus;
}

void code(sp::Corpus corpus) {
  // Issues that a coder gave are kept; these are taken for found ones.
  const std::vector<sp::Statement> by_hand = corpus.statements();
  for (sp::Statement statement : by_hand) {
    statement.issue->by = "phrase";
    corpus.replace(std::move(statement));
  }
  corpus.finish();

  // A codebook by hand; io/codebook.hpp reads one from tables.
  sp::Codebook codebook;
  codebook.add(sp::CodedIssue{.id = "toll", .label = "A toll for cars"});
  codebook.add(sp::CodedIssue{.id = sp::codebook_id("Night ferry!"), .label = "A ferry at night"});
  codebook.add(sp::CodebookPhrase{.issue = "toll", .phrase = "toll * bridge"});
  codebook.add(sp::CodebookPhrase{
      .issue = "night-ferry", .phrase = "night ferry", .type = *sp::parse_phrase_type("exact")});
  if (const auto wrong = codebook.finish()) std::cout << to_string(*wrong) << '\n';
  std::cout << codebook.find("night-ferry")->label << ", " << sp::Codebook::record_id("toll").value << ", "
            << codebook.record(*codebook.find("toll")).phrases.size() << " phrase, "
            << codebook.sha256().size() << " digits, " << sp::coding_run(codebook).codebook_sha256.size()
            << '\n';

  // One statement, then all of them.
  sp::Coder coder(codebook, *sp::parse_coding_scope("target"));
  sp::Statement first = corpus.statements().front();
  const sp::Issue* issue = first.issue ? corpus.find(first.issue->id) : nullptr;
  coder.code(first, issue, sp::Text());
  std::cout << coder.matched().size() << " phrases, " << coder.clashes().size() << " clashes, "
            << sp::describe_coding(*first.issue).empty() << '\n';
  const sp::CodingReport report = sp::code(corpus, codebook);
  std::cout << report.coded << " coded, uncoded: " << report.uncoded.front().label << " ("
            << to_string(sp::CodingScope::target) << ": " << report.by_scope.count("target") << ")\n";
  std::cout << sp::words_to_compare(report, codebook).size() << " words, "
            << sp::suggest_phrases(report, codebook).size() << " suggestions\n";
  std::cout << "a first draft: " << sp::draft_codebook(corpus, {.min_statements = 3}).issues().size()
            << " issues, "
            << "coded with " << (corpus.codebook_sha256() == codebook.sha256()) << '\n';
  corpus.forget_codebooks();
  std::cout << "forgotten: " << corpus.codebook_sha256().empty() << '\n';
}

void review(sp::Corpus corpus) {
  // A coder rejects the first row of the table.
  std::vector<sp::ReviewRow> rows = sp::review_rows(corpus);
  sp::sort_review_rows(rows);
  rows.front().status = sp::ReviewStatus::rejected;
  std::cout << rows.front().values.actor << ": " << rows.front().quote << ' ' << rows.front().is_decision()
            << rows.front().is_edited() << ' ' << to_string(rows.front().decision()) << '\n';
  sp::Reviews reviews;
  for (auto& row : rows) reviews.add(std::move(row));
  sp::ReviewReport report;
  sp::apply_reviews(corpus, reviews, report, sp::ignore_diagnostics);
  std::cout << report.rejected << " rejected, elsewhere " << sp::decisions_elsewhere(reviews, report)
            << ", of " << reviews.find(corpus.documents().front().id)->size()
            << " rows of the first document, "
            << to_string(reviews.kind_of("Marel Lines", sp::EntityKind::organisation)) << '\n';
}

void compare(const sp::Corpus& gold, sp::Corpus other) {
  // The other coder missed one statement's stance.
  sp::Statement changed = other.statements().front();
  changed.stance = sp::opposite(changed.stance);
  other.replace(changed);
  other.finish();
  const sp::Evaluation found = sp::evaluate(gold, other);
  for (const sp::Measure measure : {sp::Measure::statements, sp::Measure::entities}) {
    const sp::Score& score = found.total[measure];
    std::cout << to_string(measure) << ": " << *score.precision() << ' ' << *score.recall() << ' '
              << *score.f1() << '\n';
  }
  const sp::ConfusionTable& table = found.agreement.stances;
  std::cout << table.categories() << " stances: " << table.agreed() << " of " << table.units() << ", oppose "
            << table.first_total(1) << " and " << table.second_total(1) << ": "
            << *sp::observed_agreement(table) << ' ' << *sp::cohen_kappa(table) << ' '
            << *sp::krippendorff_alpha(table) << '\n';
}

void change(sp::Corpus corpus) {
  // Two names are one: everything that named the one names the other, and what falls together is merged.
  const sp::EntityId from = corpus.entities()[0].id;
  const sp::EntityId to = corpus.entities()[1].id;
  corpus.redirect({{from, to}}, {});
  corpus.finish();
  sp::Entity renamed = *corpus.find(to);
  renamed.name = "A and B";
  corpus.replace(renamed);
  corpus.forget_texts();
  std::cout << (corpus.find(from) == nullptr) << ' ' << corpus.find(to)->name << ' '
            << corpus.documents().front().text.empty() << '\n';
  corpus.drop_texts(true);  // from now on

  sp::RecordChecker checker([](sp::Finding&& finding) { std::cout << finding.message << '\n'; });
  for (const auto& document : corpus.documents()) checker.add(document, "records.jsonl:1", "");
  for (const auto& entity : corpus.entities()) checker.add(entity, "records.jsonl:2", "");
  checker.finish();
  std::cout << checker.counts().records << " records are sound\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const sp::Corpus corpus = read(argv[1]);
  code(corpus);
  review(corpus);
  compare(corpus, corpus);
  change(corpus);
  return 0;
}
