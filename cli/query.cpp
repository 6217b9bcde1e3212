// standpoint query MAP 'QUESTION': the map asked in words.

#include "answer_text.hpp"
#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "map_options.hpp"
#include "open_map.hpp"
#include "signals.hpp"

#include <standpoint/graph/query_language.hpp>
#include <standpoint/io/answer.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <utility>

namespace standpoint::cli {
namespace {

struct QueryOptions {
  MapOptions map;
  std::string file;
  std::string question;
  std::string begun;  // to be completed
  bool complete = false;
  bool csv = false;
  std::string output = "-";
};

void write(std::ostream& out, const graph::Answer& answer, const QueryOptions& options) {
  if (options.map.json) {
    out << io::answer_json(answer) << '\n';
  } else if (options.csv) {
    io::write_answer_csv(out, answer);
  } else {
    write_text(out, answer);
  }
}

// A question that is wrong, or that this map cannot answer.
int tell_wrong_question(Error error, Console& console) {
  error.where = error.where.empty() ? "question" : "question, " + error.where;
  console.error(error);
  return exit_usage;
}

int run_query(const QueryOptions& options) {
  Console console(options.map.quiet || options.complete);
  hold_stop_signals();
  // What no map can mend is told before the map is read.
  if (!options.complete) {
    const auto question = graph::parse_question(options.question);
    const bool is_long = !question && question.error().code == Errc::too_large;
    if (options.question.empty() || is_long)
      return tell_wrong_question(
          is_long ? question.error()
                  : Error{Errc::empty, "", "it is empty; ask for 'allies of NAME', 'camps' ..."},
          console);
  }
  auto output = CommandOutput::open(options.output, console);
  if (output == nullptr) return exit_failed;
  const OpenMapOptions how{
      .keep_texts = false, .layout = false, .remedy = "for every statement ask the records (.jsonl)"};
  const auto map = open_map(options.map, how, console);
  if (!map) return console.error(map.error()), exit_code_of(map.error());

  const graph::Inquiry ask(map->corpus, map->network, network_options(options.map));
  if (options.complete) {
    for (const auto& line : graph::complete_question(options.begun, ask.names()))
      output->stream() << line << '\n';
  } else {
    const auto answer = graph::answer(options.question, ask);
    if (!answer) return tell_wrong_question(answer.error(), console);
    for (const auto& note : answer->notes) console.note(note);
    write(output->stream(), *answer, options);
  }
  if (!output->commit(console)) return exit_failed;
  return map->failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_query(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "query", "asks a map: allies and foes, who supports what, evidence, common ground, paths, brokers");
  auto options = std::make_shared<QueryOptions>();
  command
      ->add_option(
          "MAP", options->file,
          "records (.jsonl), a project (.standpoint), a statement table (.csv), articles or a folder; or a "
          "finished map (.graphml, .gexf ...)")
      ->required();
  auto* question = command->add_option("QUESTION", options->question, "one of those below, between quotes");
  auto* json = command->add_flag("--json", options->map.json, "the answer as one JSON object");
  command->add_flag("--csv", options->csv, "the answer as a table")->excludes(json);
  command->add_option("-o,--output", options->output, "the answer; - is standard output")->type_name("FILE");
  auto* complete =
      command
          ->add_option("--complete", options->begun,
                       "what may come next in a question that is only begun, one completion a line")
          ->type_name("TEXT")
          ->excludes(question);
  add_network_options(*command, options->map);
  add_reading_options(*command, options->map.reading);
  command->footer(
      "Questions:\n"
      "  allies of X | foes of X | neighbours of X | positions of X | changes of X | camps\n"
      "  stance of X on I | who supports I | who opposes I | who is neutral on I | evidence for X -> I\n"
      "  common ground of X and Y | issues dividing X and Y | brokers between X and Y (or: camp 1 and camp "
      "2)\n"
      "  path from X to Y | path through agreement from X to Y | path through conflict from X to Y\n"
      "Conditions behind them:\n"
      "  on ISSUE, from DATE, to DATE, at least N statements, at least N weight, at least N confidence,\n"
      "  among persons and institutions, within N steps of X, rolled up, rolled up to the top\n"
      "Names as you type them; those that hold a word of the language stand between double quotes.\n"
      "Exit codes: 0 answered, also with 'nothing found'; 1 the map could not be read; 2 a wrong question.\n"
      "Example:\n"
      "  standpoint query map.jsonl 'allies of \"Harbour Union\" on toll from 2026-02'");
  command->callback([&run, options, question, complete] {
    options->map.inputs = {options->file};
    options->complete = complete->count() > 0;
    if (!options->complete && question->count() == 0) throw CLI::RequiredError("QUESTION");
    run = [options] { return run_query(*options); };
  });
}

}  // namespace standpoint::cli
