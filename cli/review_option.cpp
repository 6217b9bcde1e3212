#include "review_option.hpp"

#include <CLI/CLI.hpp>

namespace standpoint::cli {

void add_review_option(CLI::App& command, std::string& file) {
  command
      .add_option("--review", file,
                  "what you decided on statements before (a CSV of 'standpoint review export'): holds")
      ->type_name("FILE");
}

}  // namespace standpoint::cli
