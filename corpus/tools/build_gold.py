#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Give hand-made annotations their offsets.

    build_gold.py TEXTS ANNOTATIONS.jsonl > GOLD.jsonl

An annotation is a figure/1 record without `start` and `end`. Its quote may have single spaces where the text breaks a
line; `nth` picks a later occurrence. Offsets count Unicode scalars of the decoded file. Stops where a quote is absent.
"""
import json, os, re, sys

folder, path = sys.argv[1:]
for number, line in enumerate(open(path, encoding="utf-8"), 1):
    record = json.loads(line)
    with open(os.path.join(folder, record["doc"]), encoding="utf-8-sig", newline="") as f:
        text = f.read()
    pattern = r"(?<![\d.,])" + r"\s+".join(map(re.escape, record["quote"].split()))
    found = list(re.finditer(pattern, text))
    nth = record.pop("nth", 1)
    if len(found) < nth:
        sys.exit(f"{path}:{number}: not in {record['doc']}: {record['quote']}")
    place = found[nth - 1]
    record.update(start=place.start(), end=place.end(), quote=place.group())
    print(json.dumps({"schema": "figure/1", **record}, ensure_ascii=False))
