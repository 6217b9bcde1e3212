"""standpoint query: a map asked in words; and the completion of shells."""

import csv
import io
import json
import shutil
import subprocess
import unittest

import program
from program import ARTICLES, ProgramTest

TABLE = """document,date,actor,organization,issue,stance,quote
Toll,2026-02-10,Ida Holt,,harbour toll,support,"Holt backed the toll"
Toll,2026-02-10,Jon Berg,,harbour toll,support,"Berg is for the toll"
Toll,2026-02-11,Kay Lund,,harbour toll,oppose,"Lund rejects the toll"
Quay,2026-04-01,Ida Holt,,new quay,oppose,"Holt does not want the quay"
Quay,2026-04-02,Kay Lund,,new quay,oppose,"Lund says no to the quay"
Quay,2026-04-03,Jon Berg,,new quay,support,"Berg wants the quay"
Late,2026-06-01,Ida Holt,,harbour toll,oppose,"Holt now fights the toll"
Late,2026-06-02,Ida Holt,,harbour toll,oppose,"Holt fights the toll again"
"""


class QueryTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.map = self.path("map.jsonl")
        self.run_ok("graph", self.path("coded.csv", TABLE), "-o", self.map)

    def ask(self, question, *options, map=None):
        return json.loads(self.run_ok("query", map or self.map, question, "--json", *options).out)

    def names(self, question, column, *options, map=None):
        return [row[column] for row in self.ask(question, *options, map=map)["rows"]]

    def test_who_stands_where_with_the_sentence_under_it(self):
        out = self.run_ok("query", self.map, "who supports toll").out
        self.assertEqual(out, """who supports "harbour toll"

actor     kind    side     supporting  opposing  neutral  first       last
Ida Holt  person  oppose            1         2        0  2026-02-10  2026-06-02
    Holt backed the toll  (Toll)
Jon Berg  person  support           1         0        0  2026-02-10  2026-02-10
    Berg is for the toll  (Toll)
""")

    def test_every_question_is_answered_with_statements(self):
        for question in ("allies of Holt", "foes of Holt", "neighbours of toll", "positions of Holt", "stance of Holt on toll",
                         "who opposes toll", "evidence for Holt -> toll", "common ground of Holt and Lund",
                         "issues dividing Berg and Lund", "path from Holt to Berg", "path through conflict from Berg to Lund",
                         "changes of Holt", "camps"):
            rows = self.ask(question)["rows"]
            self.assertTrue(rows, question)
            for row in rows:
                self.assertTrue(row["statement_ids"], question)

    def test_filters_leave_out_what_does_not_pass(self):
        self.assertEqual(self.names("allies of Holt", "ally"), ["Kay Lund"])
        self.assertEqual(self.names("allies of Holt on quay", "issues"), [["new quay"]])
        self.assertEqual(self.names("allies of Holt to 2026-03", "ally"), [])
        self.assertEqual(self.names("who opposes toll from 2026-02-11 to 2026-02", "actor"), ["Kay Lund"])
        self.assertEqual(self.names("who opposes toll at least 2 statements", "actor"), ["Ida Holt"])
        self.assertEqual(self.names("who opposes toll among institutions", "actor"), [])

    def test_changes_name_both_sides_and_their_dates(self):
        (row,) = self.ask("changes of Holt")["rows"]
        self.assertEqual((row["issue"], row["what"], row["from"], row["to"], row["last_before"], row["first_after"]),
                         ("harbour toll", "change", "support", "oppose", "2026-02-10", "2026-06-01"))

    def test_nothing_found_is_an_answer(self):
        result = self.run_ok("query", self.map, "path through agreement from Berg to Lund")
        self.assertIn("nothing found", result.out)
        self.assertEqual(self.ask("brokers between Berg and Lund")["rows"], [])

    def test_a_guessed_name_is_told(self):
        result = self.run_ok("query", self.map, "allies of Hotl")
        self.assertIn("'Hotl' is taken for 'Ida Holt'", result.err)
        self.assertEqual(self.ask("allies of Hotl")["notes"], ["'Hotl' is taken for 'Ida Holt'"])

    def test_a_wrong_question_is_a_usage_error_that_points(self):
        (line,) = self.run_failing(2, "query", self.map, "alies of Holt", "--quiet")
        self.assertEqual(line, "standpoint: error: question, column 1: 'alies' begins no question; did you mean 'allies of'?")
        (line,) = self.run_failing(2, "query", self.map, "allies of Hold Adi", "--quiet")
        self.assertIn("question, column 11: nobody here is called 'Hold Adi'", line)
        (line,) = self.run_failing(2, "query", self.map, "allies of Holt fron 2026", "--quiet")
        self.assertIn("column 16", line)
        self.assertIn("did you mean 'from'?", line)
        (line,) = self.run_failing(2, "query", self.map)
        self.assertIn("QUESTION", line)
        (line,) = self.run_failing(2, "query", self.map, "")
        self.assertIn("empty", line)
        (line,) = self.run_failing(2, "query", self.map, "camps", "--json", "--csv")
        self.run_failing(1, "query", self.path("none.jsonl"), "camps", "--quiet")

    def test_csv_has_every_column(self):
        rows = list(csv.DictReader(io.StringIO(self.run_ok("query", self.map, "evidence for Holt -> toll", "--csv").out)))
        self.assertEqual([row["evidence"] for row in rows], ["Holt backed the toll", "Holt now fights the toll",
                                                             "Holt fights the toll again"])
        self.assertEqual(rows[0]["stance"], "support")
        self.assertTrue(rows[0]["statement_ids"].startswith("s:"))

    def test_an_answer_can_be_written_to_a_file(self):
        path = self.path("answer.json")
        self.assertEqual(self.run_ok("query", self.map, "camps", "--json", "-o", path).out, "")
        with open(path, encoding="utf-8") as answer:
            self.assertEqual(json.load(answer)["question"], "camps")

    def test_a_finished_map_answers_with_its_best_quotes(self):
        finished = self.path("map.graphml")
        self.run_ok("graph", self.map, "-o", finished)
        self.assertEqual(self.names("allies of Holt on quay", "ally", "--quiet", map=finished), ["Kay Lund"])
        result = self.run_ok("query", finished, "evidence for Lund -> quay")
        self.assertIn("Lund says no to the quay", result.out)
        self.assertIn("the best quote of each edge is shown", result.err)
        (line,) = self.run_failing(2, "query", finished, "changes of Holt", "--quiet")
        self.assertIn("records (.jsonl)", line)
        (line,) = self.run_failing(2, "query", finished, "camps", "--from", "2026", "--quiet")
        self.assertIn("--from", line)

    def test_a_project_and_articles_are_maps_too(self):
        project = self.path("study.standpoint")
        self.run_ok("add", project, ARTICLES, "--quiet")
        rows = self.ask("who opposes berth emissions rule", "--quiet", map=project)["rows"]
        self.assertIn("Corvane Lines", [row["actor"] for row in rows])
        self.assertEqual(rows, self.ask("who opposes berth emissions rule", "--quiet", map=str(ARTICLES))["rows"])

    def test_rolled_up_bodies_answer_for_who_speaks_for_them(self):
        coded = self.path("spoken.csv", "document,date,actor,organization,issue,stance,quote\n"
                                        "A,2026-02-10,Ida Holt,Port Office,toll,support,Holt is for it\n"
                                        "A,2026-02-10,Jon Berg,,toll,support,Berg is for it\n")
        self.assertEqual(self.names("allies of Berg rolled up", "ally", map=coded), ["Port Office"])
        self.assertEqual(self.names("allies of Berg", "ally", map=coded), ["Ida Holt"])
        # Who is rolled up is found under the name of the body.
        self.assertEqual(self.ask("allies of Ida Holt rolled up", map=coded)["question"],
                         'allies of "Port Office" rolled up')

    def test_the_same_question_gives_the_same_bytes(self):
        for question in ("allies of Holt", "camps", "neighbours of toll"):
            first = self.run_ok("query", self.map, question, "--json").stdout
            self.assertEqual(first, self.run_ok("query", self.map, question, "--json").stdout)

    def test_completion_of_questions_knows_the_names_of_the_map(self):
        complete = lambda begun: self.run_ok("query", self.map, "--complete", begun).out.splitlines()
        self.assertEqual(complete("allies of Ho"), ["allies of Ida Holt"])
        self.assertEqual(complete("who sup"), ["who supports "])
        self.assertEqual(complete("who supports new q"), ["who supports new quay"])
        self.assertEqual(complete("allies of xyzzy"), [])
        self.run_failing(2, "query", self.map, "camps", "--complete", "allies")


class CompletionTest(ProgramTest):
    def complete_in_bash(self, *words):
        """What bash offers for a line whose last word is being typed."""
        script = self.path("completion.bash", self.run_ok("completion", "bash").out)
        line = "compopt() { :; }; source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _standpoint; " \
               "printf '%s\\n' \"${COMPREPLY[@]}\""
        done = subprocess.run(["bash", "-c", line, script, "standpoint", *words], capture_output=True, text=True,
                              check=True, cwd=self.folder, env=self.with_program_on_path())
        return done.stdout.split("\n")[:-1]

    def test_bash_completes_commands_options_and_names(self):
        map = self.path("map.csv", TABLE)
        self.assertEqual(self.complete_in_bash("que"), ["query"])
        self.assertIn("--json", self.complete_in_bash("query", map, "--js"))
        self.assertEqual(self.complete_in_bash("query", map, "'allies of Ho"), ["allies of Ida Holt"])
        self.assertEqual(self.complete_in_bash("query", map, "cam"), ["'camps'"])
        self.assertIn("map.csv", self.complete_in_bash("query", "ma"))

    @unittest.skipUnless(shutil.which("zsh"), "no zsh here")
    def test_zsh_completes_from_the_first_time_on(self):
        map = self.path("map.csv", TABLE)
        self.path("functions/_standpoint", self.run_ok("completion", "zsh").out)

        def complete(*words):
            # Found in $fpath, as zsh loads it; what completion is made of stands for itself.
            line = "fpath=(functions $fpath); autoload -Uz _standpoint; typeset -A compstate; _files() { print files; }; " \
                   "compadd() { while [[ $1 != -- ]]; do shift; done; shift; print -rl -- $@; }; " \
                   "words=(\"$@\"); CURRENT=$#; PREFIX=${@[-1]}; _standpoint"
            done = subprocess.run(["zsh", "-f", "-c", line, "zsh", "standpoint", *words], capture_output=True, text=True, check=True,
                                  cwd=self.folder, env=self.with_program_on_path())
            return done.stdout.split("\n")[:-1]
        self.assertEqual(complete("query", map, "allies of Ho"), ["allies of Ida Holt"])
        self.assertIn("query", complete("que"))
        self.assertIn("--json", complete("query", map, "--js"))
        self.assertEqual(complete("query", "ma"), ["files"])

    @unittest.skipUnless(shutil.which("fish"), "no fish here")
    def test_fish_completes_commands_options_and_names(self):
        map = self.path("map.csv", TABLE)
        script = self.path("completion.fish", self.run_ok("completion", "fish").out)

        def complete(line):
            done = subprocess.run(["fish", "--no-config", "-c", f"source {script}; complete -C $argv[1]", line], capture_output=True,
                                  text=True, check=True, cwd=self.folder, env=self.with_program_on_path())
            return [one.split("\t")[0] for one in done.stdout.split("\n")[:-1]]
        self.assertEqual(complete("standpoint que"), ["query"])
        self.assertEqual(complete(f"standpoint query {map} 'allies of Ho"), ["allies of Ida Holt"])
        self.assertIn("--json", complete(f"standpoint query {map} --js"))

    def with_program_on_path(self):
        folder = str(program.pathlib.Path(program.PROGRAM).parent)
        return {"PATH": folder + ":/usr/bin:/bin", "HOME": str(self.folder)}

    def test_every_command_and_option_is_in_each_script(self):
        for shell in ("bash", "zsh", "fish"):
            script = self.run_ok("completion", shell).out
            for word in ("build", "brokers", "roll-up", "complete"):
                self.assertIn(word, script, shell)
        self.run_failing(2, "completion", "tcsh")


if __name__ == "__main__":
    unittest.main()
