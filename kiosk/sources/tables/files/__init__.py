"""Files that staff hand in → cells, each read in a child process: CSV in every dialect, workbooks, nothing else."""
