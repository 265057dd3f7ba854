# SPDX-License-Identifier: EUPL-1.2
"""How much of corpus/reading is read as a person reads it: what `acceptance` scores of columns, notes and tables."""
import re

RUNNING = {"body", "heading", "list-item", "caption"}


def squeezed(text):
    """Text without what setting or scanning it changes: white space, hyphens, ligatures, the shape of apostrophes."""
    for written, plain in (("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("’", "'"), ("‘", "'")):
        text = text.replace(written, plain)
    return re.sub(r"[\s\u00a0\u202f\u2009\u00ad\u2010-]+", "", text)


def paragraphs(document):
    """The running text of a document as `text --format json` prints it, blocks that continue one joined to it."""
    text, out = document["text"], []
    for block in document["blocks"]:
        if block["role"] not in RUNNING:
            continue
        part = squeezed(text[block["start"]:block["end"]])
        if block.get("continues") and out:
            out[-1] += part
        else:
            out.append(part)
    return out


def equal(expected, found):
    """Whether a paragraph is the expected one; a list's bullet or number may stand before it."""
    return found == expected or (found.endswith(expected) and len(found) <= len(expected) + 3)


def in_order(expected, found):
    """The length of the longest run of expected paragraphs that stand in the found ones in this order."""
    best = [0] * (len(found) + 1)
    for wanted in expected:
        row = [0]
        for n, have in enumerate(found):
            row.append(best[n] + 1 if equal(wanted, have) else max(best[n + 1], row[n]))
        best = row
    return best[-1]


def score_text(expected, document):
    """Paragraphs found in order, paragraphs expected, and whether the running text is exactly the expected one."""
    wanted = [squeezed(b["text"]) for b in expected["blocks"]]
    found = paragraphs(document)
    hits = in_order(wanted, found)
    if hits < len(wanted) or len(found) != len(wanted):
        missing = next((w for w in wanted if not any(equal(w, f) for f in found)), None)
        surplus = next((f for f in found if not any(equal(w, f) for w in wanted)), None)
        print(f"  {expected['document']}: {hits} of {len(wanted)} paragraphs, {len(found)} found; "
              f"first missing {(missing or '')[:50]!r}, first surplus {(surplus or '')[:50]!r}")
    return hits, len(wanted), hits == len(wanted) == len(found)


def joined(tables):
    """The cells of each table, and of each pair of neighbours as one: a table that runs on may come in two parts.

    The second part's rows count on from the first's; rows that repeat the first's head are left out.
    """
    parts = [{(c["row"], c["column"]): squeezed(c["text"]) for c in t["cells"]} for t in tables]
    rows = lambda cells: max((r for r, _ in cells), default=-1) + 1
    row = lambda cells, n: {c: text for (r, c), text in cells.items() if r == n}
    out = [((n,), cells) for n, cells in enumerate(parts)]
    for n in range(len(parts) - 1):
        first, second = parts[n], parts[n + 1]
        head = 0
        while head < rows(second) and row(first, head) == row(second, head):
            head += 1
        shift = rows(first) - head
        out.append(((n, n + 1), {**first, **{(r + shift, c): text for (r, c), text in second.items() if r >= head}}))
    return out


def score_tables(expected, tables):
    """Cells right (row, column and text of the best fitting table), cells expected, and cells in no expected table."""
    candidates, used = joined(tables), set()
    right = total = 0
    for table in expected["tables"]:
        want = {(c["row"], c["column"]): squeezed(c["text"]) for c in table["cells"]}
        total += len(want)
        scores = [(sum(want.get(k) == v for k, v in cells.items()) - len(cells) / 1000, places, cells)
                  for places, cells in candidates if not used & set(places)]
        if not scores:
            print(f"  {expected['document']}: no table for {table['caption']!r}")
            continue
        _, places, cells = max(scores, key=lambda score: score[0])
        used |= set(places)
        best = sum(want.get(k) == v for k, v in cells.items())
        right += best
        if best < len(want):
            print(f"  {expected['document']}: {best} of {len(want)} cells of {table['caption']!r}")
    surplus = sum(len(cells) for places, cells in candidates if len(places) == 1 and places[0] not in used)
    return right, total, surplus
