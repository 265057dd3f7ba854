#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Make the letters of corpus/letters, as plain text and as PDF, from their sources beside this file.

    make.py [NAME ...]

Needs Debian's `weasyprint` and `fonts-liberation2`. For maintainers: what it makes is committed, and with the
versions of Debian 12 it makes the same bytes again. Dates are those that the source states.
"""
import html.parser, os, subprocess, sys, textwrap

HERE = os.path.dirname(os.path.abspath(__file__))
LETTERS = os.path.join(HERE, "..", "letters")
SKIPPED = {"colofon", "vervolg", "retour", "adres"}  # what a letter's margin and window show is not in its plain text


class Letter(html.parser.HTMLParser):
    """The paragraphs of a letter in reading order, footnotes last."""

    def __init__(self):
        super().__init__()
        self.blocks, self.notes, self.text, self.note, self.skipping, self.inside = [], [], "", None, 0, False

    def handle_starttag(self, tag, attributes):
        classes = set((dict(attributes).get("class") or "").split())
        if self.skipping:
            self.skipping += tag not in ("br", "meta", "link")
        elif classes & SKIPPED:
            self.skipping = 1
        elif "noot" in classes:
            self.text += str(len(self.notes) + 1)
            self.note = ""
        elif tag in ("p", "h2") or "kop" in classes:
            self.inside, self.text = True, ""

    def handle_endtag(self, tag):
        if self.skipping:
            self.skipping -= 1
        elif tag == "span" and self.note is not None:
            self.notes.append(self.note); self.note = None
        elif tag in ("p", "h2", "div") and self.inside:
            self.blocks.append((tag, " ".join(self.text.split()))); self.inside = False

    def handle_data(self, data):
        if self.skipping or not self.inside:
            return
        if self.note is None:
            self.text += data
        else:
            self.note += data


def plain(source):
    """The letter as plain text, lines of at most 68 characters, as it would be pasted from a window."""
    letter = Letter()
    letter.feed(source)
    out = []
    for tag, text in letter.blocks:
        heading = out and out[-1][0] == "h2"
        out.append((tag, ("\n" if heading or not out else "\n\n") + textwrap.fill(text, 68, break_on_hyphens=True)))
    notes = "".join(f"\n{n} {textwrap.fill(' '.join(note.split()), 66)}" for n, note in enumerate(letter.notes, 1))
    return "".join(text for _, text in out).lstrip("\n") + "\n" + (f"\n____________________{notes}\n" if notes else "")


def main():
    names = sys.argv[1:] or sorted(f[:-5] for f in os.listdir(HERE) if f.endswith(".html"))
    for name in names:
        path = os.path.join(HERE, name + ".html")
        with open(path, encoding="utf-8") as f:
            text = plain(f.read())
        with open(os.path.join(LETTERS, name + ".txt"), "w", encoding="utf-8") as f:
            f.write(text)
        # The font subsetter stamps the time into the fonts, unless it is told another one.
        subprocess.run(["weasyprint", "--quiet", "--pdf-identifier", name, path, os.path.join(LETTERS, name + ".pdf")],
                       check=True, env={**os.environ, "SOURCE_DATE_EPOCH": "0", "PYTHONHASHSEED": "0"})


if __name__ == "__main__":
    main()
