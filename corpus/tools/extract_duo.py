#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Aggregate DUO's file of exam candidates per school location to the country, for corpus/data/duo.

    extract_duo.py FILE.csv OUT.csv

DUO masks a cell of 1 to 4 candidates as `<5`. A national sum is therefore an interval, and an extract that kept only
the sum would be a figure that DUO never published. So for every course (OPLEIDINGSNAAM) this writes one
row with the sum of the cells that are known, and below it as many rows of `<5` as there were masked cells in the
worst year: the columns, the masking and every national interval are those of the full file, the schools are gone.
For maintainers; the program needs only OUT.csv.
"""
import collections, csv, re, sys

YEAR = re.compile(r"^EXAMENKANDIDATEN SCHOOLJAAR \d{4}-\d{4} - TOTAAL$")
KEYS = ["INSTELLINGSCODE", "VESTIGINGSCODE", "INSTELLINGSNAAM VESTIGING", "GEMEENTENAAM", "ONDERWIJSTYPE VO",
        "INSPECTIECODE", "OPLEIDINGSNAAM"]

with open(sys.argv[1], encoding="utf-8", newline="") as f:
    reader = csv.DictReader(f, delimiter=";")
    years = [c for c in reader.fieldnames if YEAR.match(c)]
    known = collections.defaultdict(lambda: [0] * len(years))
    masked = collections.defaultdict(lambda: [0] * len(years))
    for row in reader:
        course = (row["ONDERWIJSTYPE VO"], row["INSPECTIECODE"], row["OPLEIDINGSNAAM"])
        for i, year in enumerate(years):
            if row[year] == "<5":
                masked[course][i] += 1
            elif row[year]:
                known[course][i] += int(row[year])

with open(sys.argv[2], "w", encoding="utf-8", newline="") as f:
    out = csv.writer(f, delimiter=";", lineterminator="\n")
    out.writerow(KEYS + years)
    for course in sorted(set(known) | set(masked)):
        place = ["NL", "NL00", "Nederland", "LANDELIJK", *course]
        out.writerow(place + known[course])
        for n in range(max(masked[course])):
            place[1] = f"NL{n + 1:02}"
            out.writerow(place + ["<5" if n < count else "" for count in masked[course]])
