"""docs/tutorial.md: every command in its order, with what a reader writes into the tables, prints what the page says."""

import csv
import os
import re
import shutil
import subprocess
import unittest

from program import PROGRAM, SOURCE, ProgramTest

TUTORIAL = (SOURCE / "docs" / "tutorial.md").read_text(encoding="utf-8")
# Servers, which serve_test and edit_test start, and the reader's own folder.
NOT_RUN = ("standpoint serve", "mkdir", "cp -r", "export PATH")


def steps():
    """Pairs of a command and the lines that it prints according to the page."""
    for block in re.findall(r"```console\n(.*?)```", TUTORIAL, flags=re.S):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, output = part.partition("\n")
            yield command.split("  # ")[0].rstrip(), output.rstrip("\n").split("\n") if output.strip() else []


def squeeze(line):
    return " ".join(line.split())


def pattern(lines):
    """What is printed, where a line of dots stands for any lines and dots within a line for any text."""
    parts = []
    for line in lines:
        if line.strip() == "...":
            parts.append(r"(?:.*\n)*?")
        elif line.strip():
            parts.append(r"\s*".join(r".*?".join(re.escape(p) for p in re.split(r"\.\.\.|…", squeeze(line))).split(r"\ ")) + r"\n")
    return "".join(parts)


class TutorialTest(ProgramTest):
    maxDiff = None

    def table(self, name, change):
        """What the reader does in a spreadsheet."""
        path = self.folder / name
        with open(path, newline="", encoding="utf-8") as text:
            rows = list(csv.DictReader(text))
        changed = sum(bool(change(row)) for row in rows)
        with open(path, "w", newline="", encoding="utf-8") as text:
            out = csv.DictWriter(text, rows[0].keys(), lineterminator="\n")
            out.writeheader()
            out.writerows(rows)
        return changed

    def answer_suggestions(self):
        section = TUTORIAL[TUTORIAL.index("| accept | issue | phrase"):]
        answers = {}
        for line in section[:section.index("\n\n")].split("\n")[2:]:
            accept, issue, phrase = [cell.strip().strip("`") for cell in line.strip("|").split("|")[:3]]
            answers[phrase] = (accept, issue)

        def answer(row):
            if row["phrase"] not in answers:
                return False
            accept, issue = answers[row["phrase"]]
            row["accept"] = accept
            return True
        self.assertEqual(self.table("more.csv", answer), len(answers))

    def answer_names(self):
        def answer(row):
            row["accept"] = "n" if row["a"] == row["b"] else "y"
            return True
        self.table("who.csv", answer)

    def review(self):
        def decide(row):
            if "sign the same piece of paper" in row["quote"]:
                row.update(status="rejected", note="a remark")
            elif "took aim at the money rather than at the plugs" in row["quote"]:
                row.update(issue="i:fee")
            elif row["quote"].startswith("He praises Priya Lindell") and row["actor"] == "Gideon Pruett":
                row.update(actor="Ambrose Tully")
            elif row["quote"].startswith("ODRA objects to the night work"):
                row.update(status="accepted")
            else:
                return False
            return True
        self.assertEqual(self.table("review.csv", decide), 4)

    def test_the_tutorial_prints_what_it_says(self):
        shutil.copytree(SOURCE / "examples" / "articles", self.folder / "articles")
        shutil.copytree(SOURCE / "examples" / "codebook", self.folder / "codebook")
        bin_folder = self.folder.parent / (self.folder.name + "-bin")
        bin_folder.mkdir()
        self.addCleanup(shutil.rmtree, bin_folder)
        (bin_folder / "standpoint").symlink_to(PROGRAM)
        environment = dict(os.environ, PATH=f"{bin_folder}:{os.environ['PATH']}", LC_ALL="C.UTF-8", COLUMNS="400")
        run = 0
        differences = []
        for command, lines in steps():
            if command.startswith(NOT_RUN):
                continue
            if command.startswith("standpoint codebook apply more.csv"):
                self.answer_suggestions()
            elif command.startswith("standpoint names apply who.csv"):
                self.answer_names()
            elif command.startswith("standpoint build") and "--review review.csv" in command:
                self.review()
            result = subprocess.run(["bash", "-c", command + " 2>&1"], cwd=self.folder, env=environment,
                                    stdout=subprocess.PIPE, timeout=120, check=False)
            said = result.stdout.decode()
            self.assertEqual(result.returncode, 0, command + "\n" + said)
            run += 1
            flat = "".join(squeeze(line) + "\n" for line in said.split("\n") if line.strip())
            if lines and not re.fullmatch(pattern(lines), flat):
                differences.append(f"$ {command}\n{said}\n--- on the page:\n" + "\n".join(lines))
        self.assertGreater(run, 25)
        self.assertEqual("", "\n\n".join(differences))


if __name__ == "__main__":
    unittest.main()
