"""The commands of docs/gallery.md work, print what stands there, and draw the pictures that are shown."""

import os
import re
import shlex
import unittest
import xml.etree.ElementTree

from program import SOURCE, ProgramTest

GALLERY = (SOURCE / "docs" / "gallery.md").read_text(encoding="utf-8")
PICTURES = SOURCE / "docs" / "pictures"


def commands():
    """Pairs of a command and what it prints according to the page."""
    for block in re.findall(r"```console\n(.*?)```", GALLERY, flags=re.S):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, output = part.partition("\n")
            yield command, output


class GalleryTest(ProgramTest):
    def setUp(self):
        super().setUp()
        (self.folder / "examples").symlink_to(SOURCE / "examples")

    def test_commands_draw_the_pictures_and_print_what_the_page_says(self):
        drawn = set()
        for command, output in commands():
            words = shlex.split(command)
            self.assertEqual("standpoint", words[0])
            result = self.run_ok(*words[1:])
            if output:
                self.assertEqual(output.strip(), result.out.strip())
            if "-o" in words:
                drawn.add(words[words.index("-o") + 1])
        self.assertEqual(set(re.findall(r"\(pictures/(\w+\.svg)\)", GALLERY)), drawn)
        self.assertEqual(3, len(drawn))
        for name in sorted(drawn):
            new, shown = (self.folder / name).read_bytes(), (PICTURES / name).read_bytes()
            self.assertLess(len(shown), 200_000)
            title = xml.etree.ElementTree.fromstring(new).find("{http://www.w3.org/2000/svg}title")
            self.assertEqual(title.text, xml.etree.ElementTree.fromstring(shown).find("{http://www.w3.org/2000/svg}title").text)
            if os.environ.get("STANDPOINT_REWRITE"):  # after the rules of extraction have changed; look at it then
                (PICTURES / name).write_bytes(new)
            else:
                self.assertEqual(shown, new, f"docs/pictures/{name} is not what the command draws")


if __name__ == "__main__":
    unittest.main()
