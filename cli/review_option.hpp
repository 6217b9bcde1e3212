#pragma once
// --review FILE: what coders decided, held over re-extraction.

#include <string>

namespace CLI {
class App;
}

namespace standpoint::cli {

void add_review_option(CLI::App& command, std::string& file);

}  // namespace standpoint::cli
