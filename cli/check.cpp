// standpoint check MAP...: are records and projects sound?

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"

#include <standpoint/io/check.hpp>
#include <standpoint/model/counted.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace standpoint::cli {
namespace {

struct CheckOptions {
  std::vector<std::string> inputs;
  bool json = false;
  bool quiet = false;
};

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void string(JsonWriter& json, const char* name, const std::string& value) {
  json.Key(name);
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

std::string to_json(const std::vector<Finding>& findings, const RecordChecker::Counts& counts) {
  rapidjson::StringBuffer buffer;
  JsonWriter json(buffer);
  json.StartObject();
  json.Key("findings");
  json.StartArray();
  for (const auto& finding : findings) {
    json.StartObject();
    string(json, "where", finding.where);
    string(json, "message", finding.message);
    json.EndObject();
  }
  json.EndArray();
  const auto count = [&](const char* name, std::size_t value) {
    json.Key(name);
    json.Uint64(value);
  };
  count("records", counts.records);
  count("documents", counts.documents);
  count("statements", counts.statements);
  count("places", counts.places);
  count("places_without_text", counts.without_text);
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

std::string to_text(const std::vector<Finding>& findings, const RecordChecker::Counts& counts) {
  std::string text;
  for (const auto& finding : findings) {
    text +=
        for_terminal(finding.where.empty() ? finding.message : finding.where + ": " + finding.message, 1000);
    text += '\n';
  }
  text += fmt::format("{}, {}, {} compared with the text: ", counted(counts.documents, "document"),
                      counted(counts.statements, "statement"), counted(counts.places, "place"));
  text += findings.empty() ? "sound\n" : counted(findings.size(), "finding") + "\n";
  if (counts.without_text > 0)
    text +=
        fmt::format("{} places were not compared: their documents have no text here\n", counts.without_text);
  return text;
}

int run_check(const CheckOptions& options) {
  Console console(options.quiet);
  std::vector<Finding> findings;
  const auto counts = io::check_files(
      options.inputs, [&](Finding&& finding) { findings.push_back(std::move(finding)); }, console.sink());
  if (!counts) return console.error(counts.error()), exit_failed;
  if (!print_report(options.json ? to_json(findings, *counts) : to_text(findings, *counts), console))
    return exit_failed;
  return findings.empty() ? exit_ok : exit_failed;
}

}  // namespace

void add_check(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "check", "are records sound? places inside the text, quotes equal to it, ids that are there");
  auto options = std::make_shared<CheckOptions>();
  command
      ->add_option("MAP", options->inputs,
                   "projects (.standpoint), records (.jsonl), statement tables (.csv), or -; several are "
                   "checked as one")
      ->required();
  command->add_flag("--json", options->json, "print the findings as JSON");
  command->add_flag("--quiet", options->quiet, "print errors only");
  command->footer("Example:\n  standpoint check debate.standpoint");
  command->callback([&run, options] { run = [options] { return run_check(*options); }; });
}

}  // namespace standpoint::cli
