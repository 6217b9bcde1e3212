// standpoint remove PROJECT WHAT...: documents out of a project, with all that was found in them.

#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"
#include "graceful_stop.hpp"
#include "project_reading.hpp"

#include <standpoint/io/project.hpp>
#include <standpoint/model/counted.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace standpoint::cli {
namespace {

struct RemoveOptions {
  std::string project;
  std::vector<std::string> documents;
  std::vector<std::string> sources;
  double wait = 10.0;
  bool quiet = false;
};

// The document that the user means: by id, address, file name or title, the first that fits.
Result<std::int64_t> find_document(const io::Project& project, const std::string& what) {
  const std::string file_name = std::filesystem::path(what).filename().string();
  struct Way {
    io::DocumentKey key;
    const std::string& value;
  };
  const std::array<Way, 4> ways = {{{io::DocumentKey::id, what},
                                    {io::DocumentKey::url, what},
                                    {io::DocumentKey::path, file_name},
                                    {io::DocumentKey::title, what}}};
  for (const auto& way : ways) {
    const auto found = project.find(way.key, way.value);
    if (!found) return found.error();
    if (found->size() == 1) return found->front().number;
    if (found->empty()) continue;
    std::string ids;
    for (std::size_t i = 0; i < found->size() && i < 5; ++i)
      ids += (i == 0 ? "" : ", ") + (*found)[i].document.id.value;
    return Error{Errc::invalid_value, what,
                 fmt::format("{} documents are called so ({}{}); give the ids of those you mean",
                             found->size(), ids, found->size() > 5 ? ", ..." : "")};
  }
  return Error{Errc::not_found, what,
               "no document has this id, address, file name or title; 'standpoint review export' and "
               "'SELECT id, title FROM documents' list them"};
}

int run_remove(const RemoveOptions& options) {
  Console console(options.quiet);
  hold_stop_signals();
  const GracefulStop stop;
  auto project = io::Project::open(options.project, io::ProjectAccess::write, {wait_option(options.wait)});
  if (!project) return console.error(project.error()), exit_failed;

  std::size_t failed = 0;
  const auto fail = [&](const Error& error) {
    ++failed;
    console.error(error);
  };
  std::set<std::int64_t> numbers;
  for (const auto& what : options.documents) {
    const auto found = find_document(*project, what);
    if (found) {
      numbers.insert(*found);
    } else {
      fail(found.error());
    }
  }
  for (const auto& source : options.sources) {
    const auto found = project->find(io::DocumentKey::source, source);
    if (!found) {
      fail(found.error());
    } else if (found->empty()) {
      fail({Errc::not_found, source, "no document has this source"});
    } else {
      for (const auto& one : *found) numbers.insert(one.number);
    }
  }
  // One transaction: it is done, or it is not.
  if (stop.asked()) {
    console.error({Errc::stopped, "", "stopped by a signal; nothing was removed"});
    return exit_stopped;
  }
  const auto removed = project->remove(std::vector<std::int64_t>(numbers.begin(), numbers.end()));
  if (!removed) return console.error(removed.error()), exit_failed;
  console.note(fmt::format("removed {} with {}", counted(removed->documents, "document"),
                           counted(removed->statements, "statement")));
  return failed > 0 ? exit_failed : exit_ok;
}

}  // namespace

void add_remove(CLI::App& program, Run& run) {
  auto* command =
      program.add_subcommand("remove", "documents out of a project, with all that was found in them");
  auto options = std::make_shared<RemoveOptions>();
  command->add_option("PROJECT", options->project, "the project file (.standpoint)")->required();
  command->add_option("DOCUMENT", options->documents, "ids, addresses, file names or titles of documents");
  command->add_option("--source", options->sources, "all documents of this source")->type_name("NAME");
  add_wait_option(*command, options->wait);
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint remove debate.standpoint 2026-03-02-toll.txt");
  command->callback([&run, options] {
    if (options->documents.empty() && options->sources.empty())
      throw CLI::RequiredError("DOCUMENT or --source: what is removed");
    run = [options] { return run_remove(*options); };
  });
}

}  // namespace standpoint::cli
