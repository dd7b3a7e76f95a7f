#!/bin/sh
# Guess:   a line break or a tab inside an .ods cell is a white space of some kind once it is read, as several spaces
#          are.
# Found:   python-calamine drops <text:line-break/> and <text:tab/>: the words on both sides become one. Paragraphs and
#          <text:s/> are kept.
# Version: python-calamine 0.9.1; openpyxl and .xlsx are not concerned.
# Source:  OpenDocument 1.3, part 3, 6.1.4 and 6.1.5, have both elements; the behaviour was seen here.
# Matters: a programme with a line for each hour, typed in a cell, comes out as "18:00 Soup19:00 Talk". LibreOffice
#          writes lines as paragraphs, so a test with it shows only the tab.
. "$(dirname "$0")/lib/prepare.sh"
python_with python-calamine==0.9.1

"$python" - <<'END'
import io
import zipfile

from python_calamine import CalamineWorkbook

OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
MIME = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = f"""<manifest:manifest xmlns:manifest="{OASIS}manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""
CONTENT = f"""<office:document-content xmlns:office="{OASIS}office:1.0" xmlns:table="{OASIS}table:1.0"
 xmlns:text="{OASIS}text:1.0" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="Events">\
<table:table-row><table:table-cell office:value-type="string">{{}}</table:table-cell></table:table-row>\
</table:table></office:spreadsheet></office:body></office:document-content>"""


def read(cell):
    """The text of a sheet's only cell, from its XML."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("mimetype", MIME)
        package.writestr("META-INF/manifest.xml", MANIFEST)
        package.writestr("content.xml", CONTENT.format(cell))
    return CalamineWorkbook.from_object(io.BytesIO(file.getvalue())).get_sheet_by_index(0).to_python()[0][0]


seen = [
    read(f"<text:p>18:00 Soup{between}19:00 Talk</text:p>")
    for between in ("<text:line-break/>", "<text:tab/>", '<text:s text:c="2"/>', "</text:p><text:p>")
]
print("line break, tab, two spaces, paragraph:", *map(repr, seen))
assert seen == ["18:00 Soup19:00 Talk"] * 2 + ["18:00 Soup  19:00 Talk", "18:00 Soup\n19:00 Talk"]
END
