#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Cut the small CBS extracts of corpus/data/cbs out of full responses of CBS OData v4.

    extract_cbs.py RESPONSES OUT

RESPONSES holds one folder a table, as the publisher sends it (properties, dimensions, codes-*, measure-codes,
observations-page-*). Only facts are kept: identifiers, titles, units, values, status and version. Long descriptions are
left out, as are codes that no kept observation uses. For maintainers; the program needs only what stands in OUT.
"""
import json, os, sys

# table: measures to keep (None: all), first period to keep, and what the other dimensions are held at.
SLICES = {
    "86141NED": (["M000215", "M000216", "M000241", "M000238", "M000239"], "2020", {}),
    "80590ned": (["3000795_2", "3000800_2", "D001875", "M001906_2", "M004210"], "2020", {}),
    "03759ned": (None, "2020", {"RegioS": lambda code: code[:2] in ("NL", "PV")}),
    "82235NED": (None, "2015", {}),
}
PROPERTIES = ("Identifier", "Title", "Language", "Authority", "Modified", "TemporalCoverage", "Catalog", "Publisher",
              "Version", "VersionReason", "Frequency", "Status", "ObservationsModified", "License", "Source")


def read(folder, name):
    with open(os.path.join(folder, name + ".json"), encoding="utf-8") as f:
        return json.load(f)


def write(folder, name, head, rows):
    """One row a line, so that a change of one cell is one line of a diff."""
    with open(os.path.join(folder, name + ".json"), "w", encoding="utf-8") as f:
        f.write("{" + "".join(f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}, " for k, v in head.items()) + '"value": [\n')
        f.write(",\n".join(json.dumps(r, ensure_ascii=False, separators=(",", ":")) for r in rows) + "\n]}\n")


def observations(folder, index):
    for page in index["observationPages"]:
        yield from read(folder, page.removesuffix(".json"))["value"]


def cut(source, target, table):
    measures, first, held = SLICES[table]
    folder, out = os.path.join(source, table), os.path.join(target, table)
    os.makedirs(out, exist_ok=True)
    index, dimensions = read(folder, "index"), read(folder, "dimensions")
    kept = [o for o in observations(folder, index)
            if (measures is None or o["Measure"] in measures) and o["Perioden"] >= first
            and all(test(o[d]) for d, test in held.items())]
    properties = {k: v for k, v in read(folder, "properties").items() if k in PROPERTIES or k.startswith("@")}
    properties["ObservationCount"] = len(kept)
    with open(os.path.join(out, "properties.json"), "w", encoding="utf-8") as f:
        json.dump(properties, f, ensure_ascii=False, indent=1); f.write("\n")
    context = lambda name: {k: v for k, v in read(folder, name).items() if k != "value"}
    write(out, "dimensions", context("dimensions"), dimensions["value"])
    used = {o["Measure"] for o in kept}
    write(out, "measure-codes", context("measure-codes"),
          [{**m, "Description": ""} for m in read(folder, "measure-codes")["value"] if m["Identifier"] in used])
    for d in (d["Identifier"] for d in dimensions["value"]):
        used = {o[d] for o in kept}
        codes = [{**c, "Description": c["Description"] if d == "Perioden" else ""}
                 for c in read(folder, "codes-" + d)["value"] if c["Identifier"] in used]
        write(out, "codes-" + d, context("codes-" + d), codes)
    write(out, "observations-page-1", context("observations-page-1"), kept)
    index.update(observationRows=len(kept), observationPages=["observations-page-1.json"],
                 extract={"measures": measures, "periodFrom": first,
                          "note": "Selection by Cijferspoor of the publisher's response; values unchanged."})
    with open(os.path.join(out, "index.json"), "w", encoding="utf-8") as f:
        json.dump(index, f, ensure_ascii=False, indent=1); f.write("\n")
    return len(kept)


for table in SLICES:
    print(f"{table}: {cut(sys.argv[1], sys.argv[2], table)} observations")
