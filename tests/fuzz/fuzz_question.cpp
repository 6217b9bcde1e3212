// Questions of strangers: none is too odd for an answer or an error, the answer says a question that means
// the same, and what completes a question begins as it does.

#include <standpoint/graph/query_language.hpp>
#include <standpoint/io/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>

namespace {

using namespace standpoint;

graph::Inquiry make_town() {
  auto corpus = std::make_shared<Corpus>();
  int number = 0;
  const auto say = [&](const char* actor, Stance stance, const char* issue) {
    Entity entity;
    entity.name = actor;
    entity.kind = EntityKind::person;
    entity.id = make_entity_id(entity.kind, entity.name);
    corpus->add(entity);
    Issue one;
    one.label = issue;
    one.id = make_issue_id(one.label);
    corpus->add(one);
    Statement s;
    s.id = StatementId("s:" + std::to_string(++number));
    s.actor.entity = entity.id;
    s.issue = StatementIssue{one.id, std::nullopt, "fuzz", 1.0};
    s.stance = stance;
    s.date.value = Date{2026, number, 0};
    s.evidence = {{Quote{{0, 1}, "quote"}, EvidenceStage::exact}};
    corpus->add(s);
  };
  say("Ida Holt", Stance::support, "harbour toll");
  say("Jon Berg", Stance::support, "harbour toll");
  say("Health and Safety Board", Stance::oppose, "harbour toll");
  say("Kay Lund", Stance::oppose, "quay");
  say("Jon Berg", Stance::support, "quay");
  say("Ida Holt", Stance::oppose, "harbour toll");
  corpus->finish();
  return graph::Inquiry(std::move(corpus));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const graph::Inquiry ask = make_town();
  const std::string text(reinterpret_cast<const char*>(data), size);
  (void)graph::parse_question(text);
  if (const auto answer = graph::answer(text, ask)) {
    (void)io::answer_json(*answer);
    const auto again = graph::answer(answer->question, ask);
    if (!again || again->question != answer->question || again->rows.size() != answer->rows.size())
      std::abort();
  } else if (answer.error().message.empty()) {
    std::abort();
  }
  (void)graph::complete_question(text, ask.names());
  return 0;
}
