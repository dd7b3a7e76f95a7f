"""Workbooks of Excel (.xlsx): their parts, cells, texts and number formats."""
