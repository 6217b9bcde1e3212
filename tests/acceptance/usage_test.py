"""The command line itself: help, version, wrong usage, and the manual that describes it."""

import re
import unittest

from program import SOURCE, ProgramTest

COMMANDS = ("build", "extract", "graph", "serve", "parse", "train", "eval", "relate", "recode", "network", "balance", "camps", "brokers", "report", "convert", "query", "completion",
            "add", "update", "remove", "check")


class UsageTest(ProgramTest):
    def test_version_is_the_one_of_the_headers(self):
        header = (SOURCE / "core/include/standpoint/model/version.hpp").read_text(encoding="utf-8")
        number = re.search(r'version = "([\d.]+)"', header).group(1)
        self.assertRegex(self.run_ok("--version").out, rf"^standpoint {re.escape(number)} \(records 1\.0, (full|plain) page\)\n$")
        self.assertIn(f"## {number}", (SOURCE / "CHANGELOG.md").read_text(encoding="utf-8"))

    def test_help_names_every_command_and_the_exit_codes(self):
        out = self.run_ok("--help").out
        for command in COMMANDS:
            self.assertIn(command, out)
        self.assertIn("Exit codes", out)

    def test_the_manual_names_every_option_of_every_command(self):
        manual = (SOURCE / "cli/standpoint.1").read_text(encoding="utf-8").replace("\\-", "-")
        for command in COMMANDS:
            for option in re.findall(r"--[a-z-]+", self.run_ok(command, "--help").out):
                self.assertIn(option, manual, f"{command} {option}")

    def test_no_command_and_unknown_commands_are_usage_errors(self):
        self.run_failing(2)
        (line,) = self.run_failing(2, "biuld", "x.txt", "-o", "m.graphml")
        self.assertIn("did you mean 'build'", line)
        (line,) = self.run_failing(2, "build", "x.txt")
        self.assertIn("--output", line)
        (line,) = self.run_failing(2, "build", "x.txt", "-o", "m.graphml", "--veiw", "all")
        self.assertIn("--veiw", line)
        (line,) = self.run_failing(2, "build", "x.txt", "-o", "m.graphml", "--view", "some")
        self.assertIn("actors", line)

    def test_a_wrong_date_is_a_usage_error_of_every_command_that_takes_one(self):
        for command in (("build", "-o", "m.graphml"), ("graph", "-o", "m.graphml"), ("serve",), ("report",),
                        ("balance",), ("camps",), ("brokers",), ("network",)):
            for option in ("--from", "--to"):
                (line,) = self.run_failing(2, *command, "x.jsonl", option, "March 2")
                self.assertIn(option, line)
                self.assertIn("2026-03-02", line)


if __name__ == "__main__":
    unittest.main()
