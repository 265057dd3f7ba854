#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Time the reading of PDFs beside other readers, and compare what they read.

    pip install pymupdf pypdfium2 pdfplumber
    peers.py BINARY FOLDER [--rounds N] [--slow-rounds N]

Every tool reads every PDF of the folder: the command lines of poppler a process a file, as they have to be, the Python
libraries all files in one process. Each round times pdftotext and then the tool, so that a busy machine slows both; a ratio is
the median over the rounds of CPU (user and system time, children included). What is read is compared as bags of words and of
characters without spaces: the part of what one tool reads that another reads too, over all files. A tool that is not installed
is passed over.
"""
import collections, glob, os, resource, statistics, subprocess, sys, tempfile

HERE = os.path.abspath(__file__)
# Name, whether it gives a box for every character, and whether it is too slow for many rounds.
TOOLS = [
    ("pdftotext", False, False), ("pdftotext -bbox-layout", False, False),
    ("cijferspoor text", True, False), ("cijferspoor extract", True, False),
    ("PyMuPDF words", False, False), ("PyMuPDF rawdict", True, True),
    ("pypdfium2 text", False, False), ("pypdfium2 character boxes", True, True),
    ("pdfplumber characters", True, True),
]
MODULES = {"PyMuPDF": "pymupdf", "pypdfium2": "pypdfium2", "pdfplumber": "pdfplumber"}


def page_texts(tool, path):
    """The text of every page of a PDF, read with a Python library; boxes are asked for where the tool's name says so."""
    if tool.startswith("PyMuPDF"):
        import pymupdf
        with pymupdf.open(path) as document:
            for page in document:
                if tool.endswith("words"):
                    yield " ".join(word[4] for word in page.get_text("words"))
                    continue
                lines = (line for block in page.get_text("rawdict")["blocks"] for line in block.get("lines", []))
                yield "\n".join("".join(c["c"] for span in line["spans"] for c in span["chars"]) for line in lines)
    elif tool.startswith("pypdfium2"):
        import pypdfium2
        document = pypdfium2.PdfDocument(path)
        for page in document:
            text = page.get_textpage()
            if tool.endswith("boxes"):
                for index in range(text.count_chars()):
                    text.get_charbox(index)
            yield text.get_text_bounded()
            text.close()
            page.close()
        document.close()
    else:
        import pdfplumber
        with pdfplumber.open(path) as document:
            for page in document.pages:
                page.chars
                yield page.extract_text() or ""
                page.close()


def read_all(tool, out, paths):
    """What the timed process of a Python library does."""
    for path in paths:
        try:
            text = "\n".join(page_texts(tool, path))
        except Exception as error:
            print(f"{tool}: {path}: {error}", file=sys.stderr)
            text = ""
        if out:
            with open(os.path.join(out, os.path.basename(path) + ".txt"), "w", errors="replace") as file:
                file.write(text)


def commands(tool, binary, paths, out=""):
    """The processes that a tool takes, each with the file that its output is kept in, or none."""
    keep = lambda path: os.path.join(out, os.path.basename(path) + ".txt") if out else None
    if tool == "pdftotext":
        return [(["pdftotext", path, "-"], keep(path)) for path in paths]
    if tool == "pdftotext -bbox-layout":
        return [(["pdftotext", "-bbox-layout", path, "-"], None) for path in paths]
    if tool == "cijferspoor text":
        return [([binary, "text", "--ocr", "never", path], keep(path)) for path in paths]
    if tool == "cijferspoor extract":
        return [([binary, "extract", "--ocr", "never", *paths], None)]
    return [([sys.executable, HERE, "--read", tool, out, *paths], None)]


def cpu(tool, binary, paths, out=""):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for command, kept in commands(tool, binary, paths, out):
        with open(kept or os.devnull, "wb") as file:
            subprocess.run(command, stdout=file, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def is_there(tool):
    module = MODULES.get(tool.split()[0])
    return module is None or subprocess.run([sys.executable, "-c", f"import {module}"], capture_output=True).returncode == 0


def bag(path, by_word):
    with open(path, errors="replace") as file:
        text = file.read()
    if by_word:
        words = ("".join(c for c in word if c.isalnum()) for word in text.split())
        return collections.Counter(word for word in words if word)
    return collections.Counter(c for c in text if not c.isspace())


def recall(folders, paths, by_word):
    """For each pair of tools, the part of the first one's words or characters that the second one has too."""
    names = [os.path.basename(path) + ".txt" for path in paths]
    bags = {tool: [bag(os.path.join(folder, name), by_word) for name in names] for tool, folder in folders.items()}
    return {
        (one, other): sum((a & b).total() for a, b in zip(bags[one], bags[other])) / max(1, sum(a.total() for a in bags[one]))
        for one in bags for other in bags
    }


def show(title, shares, tools):
    print(f"\n{title}: of what the row reads, the part that the column reads too")
    print(" " * 28 + " ".join(f"{tool.split()[0][:11]:>11}" for tool in tools))
    for one in tools:
        print(f"{one:28}" + " ".join(f"{100 * shares[one, other]:10.2f}%" for other in tools))


def main():
    binary, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    number = lambda name, usual: int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else usual
    rounds, slow_rounds = number("--rounds", 5), number("--slow-rounds", 1)
    paths = sorted(glob.glob(os.path.join(folder, "*.pdf")))
    print(f"{len(paths)} files; CPU beside pdftotext, medians of {rounds} rounds ({slow_rounds} for what is slow)")
    folders = {}
    with tempfile.TemporaryDirectory() as work:
        for tool, has_boxes, is_slow in TOOLS:
            if not is_there(tool):
                print(f"{tool:28} is not installed")
                continue
            out = os.path.join(work, tool.replace(" ", "_"))
            os.mkdir(out)
            if not is_slow:
                cpu(tool, binary, paths, out)  # once for what is read, and for the page cache
            times = []
            for _ in range(slow_rounds if is_slow else rounds):
                times.append((cpu("pdftotext", binary, paths), cpu(tool, binary, paths, out if is_slow else "")))
            ratio = statistics.median(ours / theirs for theirs, ours in times)
            seconds = statistics.median(ours for _, ours in times)
            print(f"{tool:28} {seconds:8.2f} s   {ratio:6.2f}   {'a box for every character' if has_boxes else ''}", flush=True)
            if len(os.listdir(out)) == len(paths):
                folders[tool] = out
        for title, by_word in [("words", True), ("characters", False)]:
            show(title, recall(folders, paths, by_word), list(folders))


if len(sys.argv) > 1 and sys.argv[1] == "--read":
    read_all(sys.argv[2], sys.argv[3], sys.argv[4:])
else:
    main()
