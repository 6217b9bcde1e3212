#pragma once
// --model FILE: another language model than the one in the program.

#include <standpoint/language_engine.hpp>
#include <standpoint/model/result.hpp>

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace standpoint::cli {

void add_model_option(CLI::App& command, std::string& path);

/// The model of a file; nothing for "", the model in the program.
Result<std::optional<Language>> open_model(const std::string& path);

}  // namespace standpoint::cli
