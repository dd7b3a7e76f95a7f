"""The workbook that staff fill in: a sheet a table, with headings, help, choices and an example, and what a content
file holds, so that the way back is open."""
