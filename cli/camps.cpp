// standpoint camps EDGES.csv|MAP: who stands together, how sure that is, and what speaks against it.

#include "camps_report.hpp"
#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "signed_input.hpp"

#include <standpoint/graph/correlation_clustering.hpp>
#include <standpoint/graph/polarised_camps.hpp>
#include <standpoint/graph/signed_modularity.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace standpoint::cli {
namespace {

struct CampsOptions {
  MapOptions map;
  std::string method = "signed-modularity";
  std::size_t max_camps = 0;
  bool weighted = false;
  std::size_t top = 10;
};

CampMethod method_of(const CampsOptions& options) {
  if (options.method == "correlation") return CampMethod::correlation;
  return options.method == "two-camps" ? CampMethod::two_camps : CampMethod::signed_modularity;
}

// Fills in the camps and how good they are.
void find_camps(CampsReport& report, const CampsOptions& options) {
  switch (report.method) {
    case CampMethod::signed_modularity: {
      auto found = graph::find_signed_communities(report.graph, {.weighted = options.weighted});
      report.objective = found.modularity;
      report.camps = std::move(found.camps);
      break;
    }
    case CampMethod::correlation: {
      auto found = graph::cluster_by_correlation(
          report.graph, {.weighted = options.weighted, .max_camps = options.max_camps});
      report.objective = found.upper;
      report.lower_bound = found.lower;
      report.camps = std::move(found.camps);
      break;
    }
    case CampMethod::two_camps: {
      auto found = graph::find_polarised_camps(report.graph, {.weighted = options.weighted});
      report.objective = found.polarity;
      report.upper_bound = found.upper_bound;
      report.camps = std::move(found.camps);
      break;
    }
  }
  for (std::uint32_t place = 0; place < report.graph.tie_count(); ++place) {
    const auto& tie = report.graph.ties()[place];
    const int a = report.camps[tie.a];
    const int b = report.camps[tie.b];
    if (a > 0 && b > 0 && (a == b) != (tie.weight > 0)) report.violated.push_back(place);
  }
}

// The camps once more, quickly: for graphs with a document less no proof is asked for.
graph::FindCamps quick_camps(const CampsOptions& options) {
  return [&options, method = method_of(options)](const graph::SignedGraph& ties) {
    switch (method) {
      case CampMethod::correlation:
        return graph::cluster_by_correlation(
                   ties, {.weighted = options.weighted, .max_camps = options.max_camps, .work = 1'000'000})
            .camps;
      case CampMethod::two_camps:
        return graph::find_polarised_camps(ties, {.weighted = options.weighted}).camps;
      case CampMethod::signed_modularity:
        break;
    }
    return graph::find_signed_communities(ties, {.weighted = options.weighted}).camps;
  };
}

int run_camps(const CampsOptions& options) {
  Console console(options.map.quiet);
  if (options.max_camps > 0 && options.method != "correlation") {
    console.error({Errc::unsupported, "--k", "only --method correlation takes a number of camps"});
    return exit_usage;
  }
  const auto input = open_signed_input(options.map, console);
  if (!input) return console.error(input.error()), exit_code_of(input.error());
  CampsReport report{input->graph, method_of(options), options.weighted, options.top};
  find_camps(report, options);
  report.network = input->network.get();
  report.corpus = input->corpus.get();
  if (report.network != nullptr) report.support = graph::find_mutual_support(report.graph);
  if (report.corpus != nullptr)
    report.stability = graph::measure_stability(*report.corpus, *report.network, quick_camps(options));

  const std::string text = options.map.json ? to_json(report) : to_text(report);
  if (!print_report(text, console)) return exit_failed;
  return input->failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_camps(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "camps", "who stands together: camps of a signed network, and what each of them rests on");
  auto options = std::make_shared<CampsOptions>();
  add_signed_input(*command, options->map);
  command
      ->add_option(
          "--method", options->method,
          "signed-modularity: more friends within and foes between than by chance; correlation: the fewest "
          "ties that the camps do not explain, with a proof or a bound; two-camps: the two that are most at "
          "odds, everyone else left out")
      ->check(CLI::IsMember({"signed-modularity", "correlation", "two-camps"}))
      ->capture_default_str();
  command->add_option("--k", options->max_camps, "for correlation: at most so many camps; 0 = any number")
      ->type_name("N")
      ->capture_default_str();
  command->add_flag("--weighted", options->weighted, "ties count by their weight; else each counts 1");
  command->add_option("--top", options->top, "rows of each table; 0 = all")
      ->type_name("N")
      ->capture_default_str();
  command->add_flag("--json", options->map.json, "one JSON object instead of tables");
  command->footer("Example:\n  standpoint camps ties.csv --json --method correlation");
  command->callback([&run, options] { run = [options] { return run_camps(*options); }; });
}

}  // namespace standpoint::cli
