// standpoint network IN.dna|MAP -o matrix.csv: the networks of discourse network analysis, as matrices and
// lists.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "network_question.hpp"
#include "reading_options.hpp"
#include "window_files.hpp"

#include <standpoint/graph/corpus_table.hpp>
#include <standpoint/graph/one_mode.hpp>
#include <standpoint/graph/two_mode.hpp>
#include <standpoint/io/dna_database.hpp>
#include <standpoint/io/network_tables.hpp>
#include <standpoint/model/counted.hpp>
#include <standpoint/reading/load.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <sstream>
#include <string>
#include <vector>

namespace standpoint::cli {
namespace {

struct NetworkCommand {
  std::vector<std::string> inputs;
  std::string output = "-";
  std::string statement_type;
  std::string roll_up = "none";
  reading::ReaderOptions reading;
  NetworkQuestion question;
  bool quiet = false;
};

// A table of what the user names, or an exit code.
std::optional<graph::StatementTable> read_table(const NetworkCommand& command, Console& console,
                                                std::size_t& failed, int& code) {
  code = exit_failed;
  const bool has_dna = std::any_of(command.inputs.begin(), command.inputs.end(), io::is_dna_file);
  if (has_dna) {
    if (command.inputs.size() > 1) {
      console.error({Errc::invalid_value, "", "a .dna file is read alone; merge several of them in DNA"});
      code = exit_usage;
      return std::nullopt;
    }
    auto table = io::read_dna_statements(command.inputs.front(), command.statement_type, console.sink());
    if (!table) {
      console.error(table.error());
      return std::nullopt;
    }
    return std::move(*table);
  }
  if (!command.statement_type.empty()) {
    console.error({Errc::invalid_value, "--statement-type", "is for .dna files; records have one type"});
    code = exit_usage;
    return std::nullopt;
  }
  for (const auto& input : command.inputs) {
    if (!reading::is_finished_map(input)) continue;
    console.error(
        {Errc::unsupported, input,
         "a map of edges; networks are made of statements: give the records it was made from (.jsonl)"});
    return std::nullopt;
  }
  auto load = reading::open_load_options(command.reading, 0.0, 1);
  if (!load) {
    console.error(load.error());
    return std::nullopt;
  }
  load->records_only = true;
  const reading::Loaded loaded = reading::load_corpus(command.inputs, *load, console.listener());
  failed = loaded.failed;
  if (loaded.corpus->documents().empty() && loaded.corpus->statements().empty()) {
    console.error({Errc::empty, "", "no record could be read, so no network was written"});
    return std::nullopt;
  }
  return graph::make_statement_table(*loaded.corpus, *graph::parse_roll_up(command.roll_up));
}

// One network of some of the kept statements.
class NetworkMaker {
 public:
  NetworkMaker(const graph::StatementTable& table, const NetworkQuestion& question,
               graph::DiscourseOptions options)
      : table_(table),
        question_(question),
        options_(std::move(options)),
        selection_(question.mode == "events" ? graph::select_events(table, options_)
                                             : graph::select_statements(table, options_)),
        scale_(table, selection_, options_) {}

  const graph::StatementSelection& selection() const { return selection_; }

  Result<void> write_all(std::ostream& out) const {
    if (question_.mode == "events") {
      io::write_events(out, table_, selection_);
      return {};
    }
    return write(out, graph::count_statements(table_, selection_, scale_, options_));
  }

  Result<void> write_windows(WindowFiles& files) const {
    std::optional<Error> error;
    const graph::WindowOptions windows = window_options(question_);
    const bool has_kernel = windows.kernel != graph::Kernel::none;
    const auto write_window = [&](const graph::TimeWindow& window) {
      // With a kernel all windows have the labels of the whole time.
      const std::span<const std::uint32_t> labelled =
          has_kernel ? std::span(selection_.kept) : std::span(window.statements);
      std::ostringstream out;
      const auto written =
          options_.dna_compatible && has_kernel
              ? write_dna_kernel(out, window)
              : write(out, graph::count_statements(table_, selection_, scale_, options_, window.statements,
                                                   labelled, window.weights));
      if (!written) {
        error = written.error();
        return false;
      }
      files.add(standpoint::to_string(window.middle.date()), out.str());
      return !files.failed();
    };
    const auto made =
        graph::for_each_time_window(table_, selection_, options_, window_options(question_), write_window);
    if (error) return *error;
    return made;
  }

 private:
  Result<void> write(std::ostream& out, const graph::StatementCounts& counts) const {
    if (question_.mode == "two") return write_two_mode(out, counts);
    if (question_.top > 0 || question_.disparity < 1.0) {
      const auto ties =
          question_.top > 0
              ? graph::strongest_ties(counts, scale_, options_, question_.top, question_.min_weight)
              : graph::disparity_ties(counts, scale_, options_, question_.disparity, question_.min_weight);
      if (!ties) return ties.error();
      question_.list ? io::write_ties(out, counts, *ties) : io::write_matrix(out, counts, *ties);
      return {};
    }
    return question_.list ? io::write_one_mode_ties(out, counts, scale_, options_, question_.min_weight)
                          : io::write_one_mode_matrix(out, counts, scale_, options_, question_.min_weight);
  }

  Result<void> write_two_mode(std::ostream& out, const graph::StatementCounts& counts) const {
    auto network = graph::two_mode_network(counts, scale_, options_);
    if (!network) return network.error();
    if (question_.min_weight > 0.0) {
      std::erase_if(network->ties, [&](const graph::TwoModeTie& tie) {
        return std::abs(tie.weight) < question_.min_weight;
      });
    }
    question_.list ? io::write_ties(out, *network) : io::write_matrix(out, *network);
    return {};
  }

  Result<void> write_dna_kernel(std::ostream& out, const graph::TimeWindow& window) const {
    const auto modes = question_.mode == "two" ? graph::NetworkModes::two : graph::NetworkModes::one;
    const auto network = graph::dna_kernel_network(table_, selection_, options_, modes, window);
    if (!network) return network.error();
    io::write_matrix(out, *network);
    return {};
  }

  const graph::StatementTable& table_;
  const NetworkQuestion& question_;
  graph::DiscourseOptions options_;
  graph::StatementSelection selection_;
  graph::QualifierScale scale_;
};

// Where the network goes: one file, or one for each window.
struct NetworkOutput {
  std::unique_ptr<CommandOutput> file;
  std::unique_ptr<WindowFiles> windows;

  static NetworkOutput open(const NetworkCommand& command, Console& console) {
    if (command.question.window > 0) return {nullptr, WindowFiles::open(command.output, console)};
    return {CommandOutput::open(command.output, console), nullptr};
  }
  bool is_open() const { return file != nullptr || windows != nullptr; }
};

bool write_network(const NetworkMaker& maker, const NetworkOutput& output, Console& console) {
  const auto written =
      output.windows ? maker.write_windows(*output.windows) : maker.write_all(output.file->stream());
  if (!written) return console.error(written.error()), false;
  if (output.file) return output.file->commit(console);
  if (!output.windows->commit(console)) return false;
  console.note(fmt::format("{} of {}", counted(output.windows->count(), "window"),
                           counted(maker.selection().kept.size(), "statement")));
  return true;
}

int run_network(const NetworkCommand& command) {
  Console console(command.quiet);
  hold_stop_signals();
  if (auto error = check_question(command.question)) return console.error(*error), exit_usage;
  if (command.question.window > 0 && command.output == "-") {
    console.error({Errc::invalid_value, "--window", "makes a file for each window; give -o FILE.csv"});
    return exit_usage;
  }
  const NetworkOutput output = NetworkOutput::open(command, console);
  if (!output.is_open()) return exit_failed;

  std::size_t failed = 0;
  int code = exit_failed;
  const auto table = read_table(command, console, failed, code);
  if (!table) return code;
  const auto options = resolve_question(command.question, *table, console.sink());
  if (!options) return console.error(options.error()), exit_usage;

  const NetworkMaker maker(*table, command.question, *options);
  if (maker.selection().kept.empty()) {
    console.report(
        {Severity::warning,
         {Errc::empty, command.inputs.front(),
          fmt::format("none of {} statements is left by the options; the network is empty", table->size())}});
  }
  if (!write_network(maker, output, console)) return exit_failed;
  return failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_network(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "network", "networks of statements as discourse network analysis defines them, as CSV");
  auto options = std::make_shared<NetworkCommand>();
  command
      ->add_option(
          "INPUT", options->inputs,
          "a .dna file of Discourse Network Analyzer 3, records (.jsonl), a statement table (.csv), or -")
      ->required();
  command->add_option("-o,--output", options->output, "the CSV file; - is standard output")
      ->type_name("FILE");
  add_question_options(*command, options->question);
  command
      ->add_option("--statement-type", options->statement_type,
                   "of a .dna file; else the first with two short texts and a qualifier")
      ->type_name("NAME");
  command
      ->add_option(
          "--roll-up", options->roll_up,
          "actors: the institution stands for who speaks for it; top: and the topmost body for what is "
          "part of it")
      ->check(CLI::IsMember({"none", "institution", "top"}));
  add_names_option(*command, options->reading);
  add_codebook_option(*command, options->reading);
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer(
      "Examples:\n"
      "  standpoint network debate.dna --mode one --aggregate subtract --normalise average -o net.csv\n"
      "  standpoint network map.jsonl --rows actor --columns issue --aggregate subtract -o stances.csv");
  command->callback([&run, options] { run = [options] { return run_network(*options); }; });
}

}  // namespace standpoint::cli
