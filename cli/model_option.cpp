#include "model_option.hpp"

#include <CLI/CLI.hpp>

namespace standpoint::cli {

void add_model_option(CLI::App& command, std::string& path) {
  command.add_option("--model", path, "another language model than the one in the program")
      ->type_name("FILE");
}

}  // namespace standpoint::cli
