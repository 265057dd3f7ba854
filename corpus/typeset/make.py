#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Make the typeset documents of the corpus from their sources beside this file.

    make.py [NAME ...]

Letters go to corpus/letters as text and PDF, the others to corpus/reading; what a reader should find in each stands in
corpus/reading/NAME.json. Needs Debian's weasyprint, python3-pikepdf, python3-pil, python3-numpy, poppler-utils,
hyphen-nl, fonts-liberation2 and fonts-dejavu-core. For maintainers: what it makes is committed, and the versions of Debian 12
make the same bytes again. Dates are those that the sources state.
"""
import io, json, os, re, subprocess, sys, textwrap, time

import numpy, pikepdf
from PIL import Image

from source import Source

HERE = os.path.dirname(os.path.abspath(__file__))
LETTERS = os.path.join(HERE, "..", "letters")
READING = os.path.join(HERE, "..", "reading")
SCANNED = "techniek-vmbo"
# Dots per inch, degrees askew, and how grainy: a good scanner, an office copier, a fax of a copy.
SCANS = [(300, 0.4, 9), (200, -0.6, 11), (150, 0.3, 8)]


def typeset(source, target, name):
    # The font subsetter stamps the time into the fonts, unless it is told another one.
    subprocess.run(["weasyprint", "--quiet", "--pdf-identifier", name, source, target], check=True,
                   env={**os.environ, "SOURCE_DATE_EPOCH": "0", "PYTHONHASHSEED": "0"})


def turn(path, pages):
    """Turn pages of a PDF. `2:90` says that page 2 is stored lying down and shown upright by its rotation entry;
    `2:sideways` that it stands in the file as it is shown, its text running upwards."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for number, way in re.findall(r"(\d+):(\w+)", pages):
            page = pdf.pages[int(number) - 1]
            x0, y0, width, height = (float(v) for v in page.MediaBox)
            lying = way in ("90", "270", "sideways")
            matrix = {"0": "1 0 0 1 0 0", "180": f"-1 0 0 -1 {width} {height}", "270": f"0 -1 1 0 0 {width}"}
            place = matrix.get(way, f"0 1 -1 0 {height} 0")
            page.contents_add(pikepdf.Stream(pdf, f"q {place} cm\n".encode()), prepend=True)
            page.contents_add(pikepdf.Stream(pdf, b"\nQ"))
            page.MediaBox = pikepdf.Array([0, 0, height, width] if lying else [0, 0, width, height])
            if way.isdigit() and way != "0":
                page.Rotate = int(way)
        pdf.save(path, static_id=True)


def scan(source, dpi, askew, grain):
    """The first page of a PDF as a scanner would give it: grey, a little askew, grainy, compressed."""
    page = subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", "-singlefile", "-f", "1", source], check=True,
                          capture_output=True).stdout
    image = Image.open(io.BytesIO(page)).rotate(askew, resample=Image.BICUBIC, fillcolor=255)
    dice = numpy.random.default_rng(dpi)
    pixels = numpy.asarray(image, dtype=float) * 0.86 + 18  # ink is not black, paper not white
    pixels += dice.normal(0, grain, pixels.shape)
    specks = dice.random(pixels.shape) < 0.0002
    pixels[specks] = dice.uniform(0, 120, int(specks.sum()))
    image = Image.fromarray(pixels.clip(0, 255).astype("uint8"))
    target = os.path.join(READING, f"scan-{dpi}.pdf")
    image.save(target, resolution=dpi, quality=32, creationDate=time.gmtime(0), modDate=time.gmtime(0))


def write(path, text):
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def make(path):
    name = os.path.basename(path)[:-5]
    is_letter = os.path.dirname(path) == HERE
    target = os.path.join(LETTERS if is_letter else READING, name + ".pdf")
    with open(path, encoding="utf-8") as f:
        source = Source(f.read())
    typeset(path, target, name)
    if source.pages:
        turn(target, source.pages)
    with pikepdf.open(target) as pdf:
        pages = len(pdf.pages)
    # A letter says in its first line that it is invented, also where only its text is read.
    head = source.plain() if not is_letter else textwrap.fill(source.furniture[0], 68) + "\n\n" + flat(source.plain())
    write(target[:-4] + ".txt", head)
    where = ("../letters/" if is_letter else "") + name + ".pdf"
    write(os.path.join(READING, name + ".json"), json.dumps(source.expected(where, pages), ensure_ascii=False, indent=1) + "\n")


def flat(text):
    """A letter's text with its footnote marks as plain digits: that is what pasting makes of them."""
    return text.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))


def main():
    sources = [os.path.join(folder, f) for folder in (HERE, os.path.join(HERE, "reading"))
               for f in sorted(os.listdir(folder)) if f.endswith(".html")]
    for path in sources:
        if not sys.argv[1:] or os.path.basename(path)[:-5] in sys.argv[1:]:
            make(path)
    if not sys.argv[1:] or "scan" in sys.argv[1:]:
        for dpi, askew, grain in SCANS:
            scan(os.path.join(LETTERS, SCANNED + ".pdf"), dpi, askew, grain)


if __name__ == "__main__":
    main()
