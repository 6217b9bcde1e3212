#include "reading_options.hpp"

#include "model_option.hpp"

#include <CLI/CLI.hpp>

namespace standpoint::cli {

CLI::Option* add_reading_options(CLI::App& command, reading::ReaderOptions& options) {
  add_model_option(command, options.model);
  add_names_option(command, options);
  return add_codebook_option(command, options);
}

void add_names_option(CLI::App& command, reading::ReaderOptions& options) {
  command
      .add_option("--names", options.names,
                  "folder of your own names (entities.csv, offices.csv, roles.csv, overrides.csv), which go "
                  "before the shipped ones")
      ->type_name("DIR");
}

void add_confidence_option(CLI::App& command, double& least) {
  command.add_option("--min-confidence", least, "leave out statements less sure than this")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0));
}

void add_jobs_option(CLI::App& command, unsigned& jobs) {
  command.add_option("--jobs", jobs, "documents read at a time; 0 = one for each core")->type_name("N");
}

CLI::Option* add_codebook_option(CLI::App& command, reading::ReaderOptions& options) {
  auto* codebook = command
                       .add_option("--codebook", options.codebook,
                                   "folder of your codebook (issues.csv, phrases.csv): what statements are "
                                   "coded with")
                       ->type_name("DIR");
  command
      .add_option("--codebook-scope", options.codebook_scope,
                  "how far back 'the plan' may stand for what was named: target, clause, sentence, paragraph")
      ->check(CLI::IsMember({"target", "clause", "sentence", "paragraph"}));
  return codebook;
}

}  // namespace standpoint::cli
