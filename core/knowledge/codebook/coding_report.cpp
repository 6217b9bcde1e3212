#include <standpoint/coding.hpp>
#include <standpoint/model/version.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace standpoint {
namespace {

using Rank = std::tuple<double, double, std::string>;  // the surest statement, the firmest, the smallest id

struct OnIssue {
  std::size_t statements = 0;
  std::set<EntityId> actors;
  const Statement* best = nullptr;

  void add(const Statement& s) {
    const auto rank = [](const Statement& one) { return Rank(-one.confidence, -one.strength, one.id.value); };
    ++statements;
    actors.insert(s.actor.entity);
    if (best == nullptr || rank(s) < rank(*best)) best = &s;
  }
};

// The records of the issues in use, and of those above them.
void add_records(Corpus& corpus, const Codebook& codebook, std::set<IssueId> used) {
  for (const auto& coded : codebook.issues()) {
    if (!used.contains(Codebook::record_id(coded.id))) continue;
    for (const CodedIssue* at = codebook.find(coded.parent); at != nullptr; at = codebook.find(at->parent))
      used.insert(Codebook::record_id(at->id));
  }
  for (const auto& coded : codebook.issues()) {
    Issue record = codebook.record(coded);
    if (corpus.find(record.id) != nullptr) {
      corpus.replace(std::move(record));
    } else if (used.contains(record.id)) {
      corpus.add(Record(std::move(record)));
    }
  }
}

}  // namespace

Run coding_run(const Codebook& codebook) {
  Run run;
  run.codebook_sha256 = codebook.sha256();
  run.id = RunId(stable_id("r:", {version, "codebook", run.codebook_sha256}));
  run.version = version;
  run.options = {{"codebook", "{\"issues\":" + std::to_string(codebook.issues().size()) +
                                  ",\"phrases\":" + std::to_string(codebook.phrases().size()) + "}"}};
  return run;
}

CodingReport code(Corpus& corpus, const Codebook& codebook, CodingScope widest, const Language& language) {
  Coder coder(codebook, widest, language);
  CodingReport report;
  std::unordered_map<IssueId, OnIssue> coded, uncoded;
  for (std::size_t i = 0; i < corpus.statements().size(); ++i) {
    if (!corpus.statements()[i].issue) continue;
    ++report.statements;
    Statement s = corpus.statements()[i];
    const Issue* found = corpus.find(s.issue->from.empty() ? s.issue->id : s.issue->from);
    const Document* document = corpus.find(s.doc);
    const auto outcome = coder.code(s, found, document == nullptr ? Text() : document->text);
    if (outcome == Coder::Outcome::coded) ++report.coded, ++report.by_scope[s.issue->scope];
    if (outcome == Coder::Outcome::kept) ++report.kept;
    if (outcome == Coder::Outcome::ambiguous) ++report.ambiguous;
    corpus.replace(std::move(s));
  }
  std::set<IssueId> known, used;
  for (const auto& issue : codebook.issues()) known.insert(Codebook::record_id(issue.id));
  for (const auto& s : corpus.statements()) {
    if (!s.issue) continue;
    const bool in_codebook = known.contains(s.issue->id);
    if (in_codebook) used.insert(s.issue->id);
    (in_codebook ? coded : uncoded)[s.issue->id].add(s);
  }
  add_records(corpus, codebook, used);
  corpus.forget_codebooks();
  Run run = coding_run(codebook);
  run.counts = {{"statements", report.statements}, {"coded", report.coded}};
  corpus.add(Record(std::move(run)));
  corpus.finish();

  for (const auto& [id, on] : uncoded) {
    const Issue* issue = corpus.find(id);
    report.uncoded.push_back(
        {id, issue == nullptr ? id.value : issue->label, on.statements, on.actors.size(),
         on.best->evidence.empty() ? std::string() : on.best->evidence.front().quote.text, on.best->doc});
  }
  std::sort(report.uncoded.begin(), report.uncoded.end(), [](const auto& a, const auto& b) {
    return std::tie(b.statements, b.actors, a.label, a.issue) <
           std::tie(a.statements, a.actors, b.label, b.issue);
  });
  for (std::size_t i = 0; i < codebook.phrases().size(); ++i) {
    if (coder.matched()[i] == 0 && codebook.phrases()[i].type != PhraseType::never)
      report.never_matched.push_back(codebook.phrases()[i]);
  }
  report.clashes = coder.clashes();
  for (const auto& issue : codebook.issues()) {
    const auto on = coded.find(Codebook::record_id(issue.id));
    if (on == coded.end()) {
      report.unused.push_back(issue.id);
    } else if (on->second.actors.size() == 1) {
      report.one_actor.push_back(issue.id);
    }
  }
  return report;
}

}  // namespace standpoint
