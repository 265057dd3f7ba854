#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Make the encrypted documents of corpus/reading from one invented page.

    encrypt.py

Needs pypdf and cryptography from PyPI. For maintainers: what it makes is committed; keys are drawn anew each time.
"""
import io, os

from pypdf import PdfReader, PdfWriter
from pypdf.constants import UserAccessPermissions

READING = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reading")
LINES = ["In 2024 telde de gemeente 4.812 woningen,", "3% meer dan in 2023."]
# Name, algorithm, password of the user, permissions.
ALL = UserAccessPermissions.all()
FILES = [
    ("versleuteld-rc4", "RC4-128", "dijk\u00e9", ALL),
    ("versleuteld-aes", "AES-256", "dijk\u00e9", ALL),
    ("versleuteld-eigenaar", "AES-256", "",
     ALL & ~(UserAccessPermissions.PRINT | UserAccessPermissions.EXTRACT)),
]


def page():
    content = "BT /F 11 Tf 70 700 Td 14 TL " + " ".join(f"({line}) Tj T*" for line in LINES) + " ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F << /Type /Font "
        "/Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
    ]
    file, places = "%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(file))
        file += f"{number} 0 obj\n{body}\nendobj\n"
    start = len(file)
    file += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{p:010} 00000 n \n" for p in places)
    return (file + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").encode("ascii")


for name, algorithm, password, permissions in FILES:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(page())))
    writer.encrypt(password, "eigenaar", algorithm=algorithm, permissions_flag=permissions)
    writer.write(os.path.join(READING, name + ".pdf"))
