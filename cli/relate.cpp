// standpoint relate PAIRS.tsv [-o CLASSES.tsv]: who is for or against whom, for two given actors of a
// sentence.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "model_option.hpp"
#include "signals.hpp"

#include <standpoint/io/relation_rows.hpp>
#include <standpoint/reading/ordered_jobs.hpp>
#include <standpoint/reading/pipeline.hpp>
#include <standpoint/reading/reader.hpp>
#include <standpoint/relation.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

constexpr std::size_t rows_in_a_task = 64;

struct RelateOptions {
  std::string input;
  std::string output = "-";
  std::string model;
  unsigned jobs = 0;
  bool explain = false;
  bool grounds = false;
  bool quiet = false;
};

struct Classified {
  std::string lines;
  std::vector<Error> errors;
};

// "for=1 way=-0.4;against=1 ...": the grounds of the four attitudes, in order.
std::string spell(const std::array<NamedValues, 4>& grounds) {
  std::string out;
  for (const NamedValues& values : grounds) {
    if (&values != &grounds.front()) out += ';';
    for (const auto& [name, value] : values)
      out += fmt::format("{}{}={:.4g}", &name == &values.front().first ? "" : " ", name, value);
  }
  return out;
}

Classified classify(const std::vector<io::RelationRow>& rows, const Language& language,
                    const RelateOptions& options) {
  Classified out;
  for (const auto& row : rows) {
    const auto found = relate(row.sentence, row.p, row.q, language);
    if (!found) {
      out.errors.push_back({found.error().code, row.where, found.error().message});
      continue;
    }
    out.lines += fmt::format("{}\t{}\t{:.2f}", row.id, static_cast<int>(found->attitude), found->confidence);
    if (options.explain) out.lines += "\t" + found->rule;
    if (options.grounds)
      out.lines += "\t" + spell(relation_grounds(row.sentence, row.p, row.q, language).value());
    out.lines += '\n';
  }
  return out;
}

int run_relate(const RelateOptions& options) {
  Console console(options.quiet);
  hold_stop_signals();
  const auto model = reading::open_model(options.model);
  if (!model) return console.error(model.error()), exit_failed;
  const Language& language = *model ? **model : Language::built_in();
  const auto out = CommandOutput::open(options.output, console);
  if (out == nullptr) return exit_failed;
  out->stream() << "id\tclass\tconfidence" << (options.explain ? "\trule" : "")
                << (options.grounds ? "\tgrounds\n" : "\n");

  std::size_t failed = 0;
  std::size_t done = 0;
  reading::OrderedJobs<Classified> jobs(reading::job_count(options.jobs), [&](Classified&& rows) {
    out->stream() << rows.lines;
    for (const auto& error : rows.errors) console.error(error);
    failed += rows.errors.size();
  });
  std::vector<io::RelationRow> batch;
  const auto submit = [&] {
    if (batch.empty()) return;
    auto shared = std::make_shared<const std::vector<io::RelationRow>>(std::exchange(batch, {}));
    jobs.submit([shared, &language, &options] { return classify(*shared, language, options); });
  };
  // A reader that went away (a closed pipe, a full disk) ends the work, too.
  const auto stop = [&] { return out->failed(); };
  const auto counts = io::read_relation_rows(
      options.input,
      [&](io::RelationRow&& row) {
        batch.push_back(std::move(row));
        if (batch.size() == rows_in_a_task) submit();
        return !stop();
      },
      console.sink());
  submit();
  jobs.finish(stop);
  done = counts.rows - failed;
  failed += counts.failed;
  if (done == 0 && failed > 0) {
    console.error({Errc::empty, "", "no row could be read, so no classes were written"});
    return exit_failed;
  }
  if (!out->commit(console)) return exit_failed;
  return failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_relate(CLI::App& program, Run& run) {
  auto* command =
      program.add_subcommand("relate", "who is for or against whom, for two given actors of a sentence each");
  auto options = std::make_shared<RelateOptions>();
  command
      ->add_option("PAIRS", options->input,
                   "tab-separated rows: id, sentence, p_begin, p_end, q_begin, q_end (code points), plain or "
                   "gzipped; or -")
      ->required();
  command
      ->add_option("-o,--output", options->output,
                   "id, class, confidence; 0 neutral, 1 p for q, 2 q for p, 3 p against q, 4 q against p")
      ->type_name("FILE");
  add_model_option(*command, options->model);
  command->add_option("--jobs", options->jobs, "threads that read; 0 = one for each core")->type_name("N");
  command->add_flag("--explain", options->explain, "a fourth column: the rule that decided");
  command->add_flag("--grounds", options->grounds,
                    "a last column: what speaks for each attitude, and how much");
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint relate pairs.tsv -o classes.tsv");
  command->callback([&run, options] { run = [options] { return run_relate(*options); }; });
}

}  // namespace standpoint::cli
