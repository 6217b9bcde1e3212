#include "model_option.hpp"

#include <CLI/CLI.hpp>

#include <utility>

namespace standpoint::cli {

void add_model_option(CLI::App& command, std::string& path) {
  command.add_option("--model", path, "another language model than the one in the program")
      ->type_name("FILE");
}

Result<std::optional<Language>> open_model(const std::string& path) {
  if (path.empty()) return std::optional<Language>();
  auto language = Language::load(path);
  if (!language) return language.error();
  return std::optional<Language>(std::move(*language));
}

}  // namespace standpoint::cli
