import pathlib
import sys

found = list(pathlib.Path(sys.prefix).rglob("libiomp5*"))
print("more than one:", len(found) > 1)
