// Questions in words, as `standpoint query` and the HTTP API take them: names, questions, answers as tables,
// and what may come next in a question that is only begun. Read 04_allies_and_why.cpp first.
//
//   06_ask_in_words articles/

#include <standpoint/extraction.hpp>
#include <standpoint/graph/query_language.hpp>
#include <standpoint/io/answer.hpp>
#include <standpoint/io/documents.hpp>
#include <standpoint/knowledge.hpp>
#include <standpoint/model/spelling.hpp>
#include <standpoint/model/utf8.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sp = standpoint;
namespace graph = standpoint::graph;

int main(int argc, char** argv) {
  const sp::Extractor extractor;
  auto corpus = std::make_shared<sp::Corpus>();
  const auto add = [&](sp::Document&& document) {
    corpus->add(extractor.extract(std::move(document)));
    return true;
  };
  sp::io::read_documents(std::vector<std::string>(argv + 1, argv + argc), add, sp::ignore_diagnostics);
  sp::resolve_across_documents(*corpus);
  const graph::Inquiry ask(corpus);

  // Names: of a search box, and the one that is meant.
  const graph::NameIndex& names = ask.names();
  for (const auto& match : names.search("harb", {.scope = graph::NameScope::actors, .limit = 3}))
    std::cout << match.name << " (" << to_string(match.fit) << ")\n";
  if (const auto match = names.find("Okonjoo"))
    std::cout << match->name << " (" << to_string(match->fit) << ")\n";
  for (const auto& name : names.suggestions("harbour")) std::cout << "harbour: " << name << '\n';
  std::cout << "HWU is a whole name: " << names.knows("HWU") << '\n';

  // A question, read and then answered.
  const auto question =
      graph::parse_question("who opposes \"berth emissions rule\" at least 2 statements", &names);
  if (!question) return 1;
  const auto found = graph::answer(*question, ask);
  if (!found) return 1;
  std::cout << found->question << '\n';
  sp::io::write_answer_csv(std::cout, *found);
  if (const auto filter = graph::make_filter(*question, ask))
    std::cout << ask.shown(*filter).hidden_edges << " edges rest on less\n";

  // Both in one, and wrong ones.
  if (const auto shared = graph::answer("common ground of corvane and HWU", ask))
    std::cout << sp::io::answer_json(*shared) << '\n';
  if (const auto wrong = graph::answer("alies of corvane", ask); !wrong)
    std::cout << to_string(wrong.error()) << '\n';
  for (const auto& line : graph::complete_question("allies of Corvane L", names)) std::cout << line << '\n';

  // How spellings are compared.
  std::cout << sp::without_accents(sp::fold("Léa Fontanel")) << ", "
            << sp::normal_words("The U.S. Navy's").size() << " words, "
            << sp::edit_distance("allies", "alies")
            << " letter apart: " << sp::is_one_edit(U"allies", U"alies") << '\n';
  return 0;
}
