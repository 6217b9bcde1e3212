#pragma once
// --model FILE: another language model than the one in the program.

#include <string>

namespace CLI {
class App;
}

namespace standpoint::cli {

void add_model_option(CLI::App& command, std::string& path);

}  // namespace standpoint::cli
