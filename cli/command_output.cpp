#include "command_output.hpp"

#include "console.hpp"

#include <cstdio>
#include <ostream>
#include <utility>
#include <vector>

namespace standpoint::cli {

CommandOutput::CommandOutput(io::OutputFile file)
    : file_(std::move(file)), signals_([temporaries = std::vector<std::string>{file_.temporary_path()}] {
        end_by_signal(temporaries);
      }) {}

std::unique_ptr<CommandOutput> CommandOutput::open(const std::string& path, Console& console) {
  auto file = io::OutputFile::create(path);
  if (!file) {
    console.error(file.error());
    return nullptr;
  }
  return std::unique_ptr<CommandOutput>(new CommandOutput(std::move(*file)));
}

bool CommandOutput::commit(Console& console) {
  signals_.close();
  const auto written = file_.commit();
  if (!written) console.error(written.error());
  return static_cast<bool>(written);
}

bool print_report(const std::string& text, Console& console) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
    return true;
  console.error({Errc::not_writable, "-", "cannot write the report; is the disk full or the pipe closed?"});
  return false;
}

}  // namespace standpoint::cli
