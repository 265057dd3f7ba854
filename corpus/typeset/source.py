# SPDX-License-Identifier: EUPL-1.2
"""What a reader should find in a typeset document, taken from the HTML that it is made of."""
import dataclasses, html.parser, re, textwrap

FURNITURE = {"kop", "voet"}             # repeated on every page
MARGIN = {"colofon", "vervolg", "kant"}  # beside the body
WINDOW = {"retour", "adres"}             # seen through the window of an envelope
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
VOID = {"br", "meta", "link"}


@dataclasses.dataclass
class Table:
    caption: str = ""
    rows: list = dataclasses.field(default_factory=list)

    def cells(self):
        """The cells with the rows and columns they cover, from 0, as in the record that `tables` prints."""
        taken, out = set(), []
        for row, cells in enumerate(self.rows):
            column = 0
            for cell in cells:
                while (row, column) in taken:
                    column += 1
                down, right = cell["rowSpan"], cell["columnSpan"]
                taken |= {(row + r, column + c) for r in range(down) for c in range(right)}
                if cell["text"]:
                    out.append({"row": row, "column": column, **cell})
                column += right
        return out


class Source(html.parser.HTMLParser):
    """Blocks in reading order (role and text), and apart from them footnotes, margin, furniture and tables."""

    def __init__(self, markup):
        super().__init__()
        self.blocks, self.footnotes, self.margin, self.furniture, self.tables, self.pages = [], [], [], [], [], ""
        self.stack, self.texts, self.title = [], [], None
        self.feed(markup)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = set((attributes.get("class") or "").split())
        if tag == "meta" and attributes.get("name") == "pages":
            self.pages = attributes["content"]
        if tag == "br" and self.texts:
            self.texts[-1] += " "
        if tag in VOID:
            return
        kind = None
        if "noot" in classes:
            self.texts[-1] += str(len(self.footnotes) + 1).translate(RAISED)
            self.footnotes.append("")
            kind = "footnote"
        elif classes & FURNITURE:
            kind = "furniture"
        elif classes & MARGIN:
            kind = "margin-box"
        elif "margin-box" in self.stack:
            kind = "margin" if tag == "p" else None
        elif classes & WINDOW:
            kind = "window"
        elif tag in ("h1", "h2", "h3"):
            kind = "heading"
        elif tag == "li":
            kind = "list-item"
        elif tag == "caption" or "onder" in classes:
            kind = "caption"
        elif tag == "p":
            kind = "body"
        elif tag == "table":
            self.tables.append(Table())
            self.blocks.append(("table", ""))
        elif tag == "tr":
            self.tables[-1].rows.append([])
        elif tag in ("td", "th"):
            kind = "cell"
            self.cell = {"rowSpan": int(attributes.get("rowspan", 1)), "columnSpan": int(attributes.get("colspan", 1)),
                         "header": tag == "th"}
        elif tag in ("style", "title"):
            kind = "unread"
        elif tag == "sup":
            kind = "raised"
        self.stack.append(kind)
        if kind:
            self.texts.append("")

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        kind = self.stack.pop()
        if tag == "b" and "margin" in self.stack:
            self.texts[-1] += " "  # a label in the margin stands on a line of its own
        if not kind:
            return
        text = re.sub(r"\s*\n\s*| +", " ", self.texts.pop()).strip(" ")
        match kind:
            case "raised": self.texts[-1] += text.translate(RAISED)
            case "footnote": self.footnotes[-1] = text
            case "furniture": self.furniture.append(text)
            case "margin": self.margin.append(text)
            case "cell": self.tables[-1].rows[-1].append({**self.cell, "text": text})
            case "caption" if "table" in [b[0] for b in self.blocks[-1:]] and tag == "caption":
                self.tables[-1].caption = text
                self.blocks.insert(len(self.blocks) - 1, (kind, text))
            case "window" | "heading" | "list-item" | "caption" | "body": self.blocks.append((kind, text))

    def handle_data(self, data):
        if self.texts:
            self.texts[-1] += data

    def plain(self, width=68):
        """The running text as it would be pasted from a window: lines of `width`, footnotes at the end, no tables."""
        out, before = "", None
        for role, text in self.blocks:
            if role in ("table", "window"):
                continue
            gap = "" if not out else "\n" if before == "heading" or (role == before == "list-item") else "\n\n"
            bullet = "- " if role == "list-item" else ""
            out += gap + textwrap.fill(bullet + text, width)
            before = role
        notes = "".join(f"\n{n} {textwrap.fill(note, width - 2)}" for n, note in enumerate(self.footnotes, 1))
        return out + "\n" + (f"\n____________________{notes}\n" if notes else "")

    def expected(self, name, pages):
        """The record that a test of reading compares with."""
        blocks, furniture = self.blocks, self.furniture
        # On a single page nothing repeats: what stands at its head is read as text.
        if pages == 1:
            blocks, furniture = [("body", text) for text in furniture] + blocks, []
        return {
            "document": name, "pages": pages,
            "blocks": [{"role": "body" if role == "window" else role, "text": text} for role, text in blocks if role != "table"],
            "footnotes": self.footnotes, "margin": self.margin, "furniture": furniture,
            "tables": [{"caption": table.caption, "cells": table.cells()} for table in self.tables],
        }
