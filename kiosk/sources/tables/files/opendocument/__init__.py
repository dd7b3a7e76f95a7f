"""Workbooks of LibreOffice (.ods): their sheets, cells and styles."""
