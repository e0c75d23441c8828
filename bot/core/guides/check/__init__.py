"""What an author must mend: rules over all the readable guides of a folder, one table, one report."""
