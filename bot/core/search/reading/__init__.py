"""Typed words -> tokens in the words that names are made of, slips mended."""
