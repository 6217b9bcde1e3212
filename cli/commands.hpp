#pragma once
// The subcommands: each adds itself to the program's options and says what runs when it is chosen.

#include <functional>

namespace CLI {
class App;
}

namespace standpoint::cli {

/// Runs the chosen subcommand and gives its exit code.
using Run = std::function<int()>;

void add_add(CLI::App& program, Run& run);
void add_balance(CLI::App& program, Run& run);
void add_brokers(CLI::App& program, Run& run);
void add_build(CLI::App& program, Run& run);
void add_camps(CLI::App& program, Run& run);
void add_check(CLI::App& program, Run& run);
void add_codebook(CLI::App& program, Run& run);
void add_completion(CLI::App& program, Run& run);
void add_convert(CLI::App& program, Run& run);
void add_eval(CLI::App& program, Run& run);
void add_extract(CLI::App& program, Run& run);
void add_graph(CLI::App& program, Run& run);
void add_names(CLI::App& program, Run& run);
void add_network(CLI::App& program, Run& run);
void add_parse(CLI::App& program, Run& run);
void add_query(CLI::App& program, Run& run);
void add_recode(CLI::App& program, Run& run);
void add_relate(CLI::App& program, Run& run);
void add_remove(CLI::App& program, Run& run);
void add_report(CLI::App& program, Run& run);
void add_review(CLI::App& program, Run& run);
void add_serve(CLI::App& program, Run& run);
void add_train(CLI::App& program, Run& run);
void add_update(CLI::App& program, Run& run);

}  // namespace standpoint::cli
