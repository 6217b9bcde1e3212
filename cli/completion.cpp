// standpoint completion bash|zsh|fish: a script for the shell, made of the commands and options that there
// are.

#include "command_output.hpp"
#include "commands.hpp"
#include "console.hpp"
#include "exit_code.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

namespace standpoint::cli {
namespace {

struct Command {
  std::string name;
  std::string description;
  std::vector<const CLI::Option*> options;
};

std::vector<Command> commands_of(const CLI::App& program) {
  std::vector<Command> commands;
  for (const auto* command : program.get_subcommands([](const CLI::App*) { return true; }))
    commands.push_back({command->get_name(), command->get_description(),
                        command->get_options([](const CLI::Option* o) { return o->nonpositional(); })});
  return commands;
}

std::string names_of(const std::vector<Command>& commands) {
  std::string names;
  for (const auto& command : commands) names += (names.empty() ? "" : " ") + command.name;
  return names;
}

// "--json --csv -o"
std::string options_of(const Command& command) {
  std::string names;
  for (const auto* option : command.options) {
    for (const auto& name : option->get_lnames()) names += (names.empty() ? "--" : " --") + name;
    for (const auto& name : option->get_snames()) names += (names.empty() ? "-" : " -") + name;
  }
  return names;
}

// For strings between ' in fish.
std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out;
}

// In bash and zsh alike: the options of each command.
std::string option_cases(const std::vector<Command>& commands, std::string_view indent) {
  std::string cases;
  for (const auto& command : commands)
    cases += fmt::format("{}{}) options='{}' ;;\n", indent, command.name, options_of(command));
  return cases;
}

std::string bash_script(const std::vector<Command>& commands) {
  return fmt::format(
      R"(# Completion of standpoint for bash: source it, or keep it as
# ~/.local/share/bash-completion/completions/standpoint
_standpoint() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} command=${{COMP_WORDS[1]}} options=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W '{}' -- "$current")
    return
  fi
  case $command in
{}  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  elif [[ $command == query && $COMP_CWORD -eq 3 ]]; then
    # The question, without the quote that opens it; a ~ that the shell would have expanded.
    local map=${{COMP_WORDS[2]}} begun=$current
    begun=${{begun#[\'\"]}}
    map=${{map/#\~/$HOME}}
    mapfile -t COMPREPLY < <(standpoint query "$map" --complete "$begun" 2>/dev/null)
    [[ $current == [\'\"]* ]] || COMPREPLY=("${{COMPREPLY[@]@Q}}")
    compopt -o nospace
  else
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}}
complete -F _standpoint standpoint
)",
      names_of(commands), option_cases(commands, "    "));
}

std::string zsh_script(const std::vector<Command>& commands) {
  return fmt::format(
      R"(#compdef standpoint
# Completion of standpoint for zsh: keep it as _standpoint in a folder of $fpath.
_standpoint() {{
  local options=''
  if (( CURRENT == 2 )); then
    compadd -- {}
    return
  fi
  case ${{words[2]}} in
{}  esac
  if [[ $PREFIX == -* ]]; then
    compadd -- ${{=options}}
  elif [[ ${{words[2]}} == query ]] && (( CURRENT == 4 )); then
    local -a found
    found=("${{(@f)$(standpoint query "${{(Q)words[3]}}" --complete "${{(Q)PREFIX}}" 2>/dev/null)}}")
    # What they have in common may be less than what is typed: one after the other then.
    (( ${{#found}} > 1 )) && compstate[insert]=menu
    (( ${{#found}} )) && compadd -U -S '' -- "${{found[@]}}"
  else
    _files
  fi
}}
# The first time zsh runs the whole file, as the function; else it is sourced.
if [[ ${{funcstack[1]}} == _standpoint ]]; then
  _standpoint "$@"
else
  compdef _standpoint standpoint
fi
)",
      names_of(commands), option_cases(commands, "    "));
}

std::string fish_script(const std::vector<Command>& commands) {
  std::string script =
      "# Completion of standpoint for fish: keep it as ~/.config/fish/completions/standpoint.fish\n";
  for (const auto& command : commands)
    script += fmt::format("complete -c standpoint -n __fish_use_subcommand -f -a {} -d '{}'\n", command.name,
                          escaped(command.description));
  for (const auto& command : commands) {
    for (const auto* option : command.options) {
      std::string names;
      for (const auto& name : option->get_lnames()) names += " -l " + name;
      for (const auto& name : option->get_snames()) names += " -s " + name;
      script += fmt::format("complete -c standpoint -n '__fish_seen_subcommand_from {}'{} -d '{}'\n",
                            command.name, names, escaped(option->get_description()));
    }
  }
  return script +
         "complete -c standpoint -f -n '__fish_seen_subcommand_from query; and test (count (commandline "
         "-opc)) -eq 3' "
         "-a '(standpoint query (commandline -opc)[3] --complete (commandline -ct | string trim -c "
         "\"\\'\\\"\") "
         "2>/dev/null)'\n";
}

int run_completion(const CLI::App& program, const std::string& shell) {
  Console console(false);
  const auto commands = commands_of(program);
  const std::string script = shell == "bash"  ? bash_script(commands)
                             : shell == "zsh" ? zsh_script(commands)
                                              : fish_script(commands);
  return print_report(script, console) ? exit_ok : exit_failed;
}

}  // namespace

void add_completion(CLI::App& program, Run& run) {
  auto* command = program.add_subcommand(
      "completion", "a script that completes commands, options and the names of a map in your shell");
  auto shell = std::make_shared<std::string>();
  command->add_option("SHELL", *shell, "bash, zsh or fish")
      ->required()
      ->check(CLI::IsMember({"bash", "zsh", "fish"}));
  command->footer("Example:\n  source <(standpoint completion bash)");
  command->callback(
      [&program, &run, shell] { run = [&program, shell] { return run_completion(program, *shell); }; });
}

}  // namespace standpoint::cli
