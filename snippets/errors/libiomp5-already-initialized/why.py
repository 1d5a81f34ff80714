import pathlib
import sys

root = pathlib.Path(sys.prefix)
found = [*root.rglob("libiomp5*"), *root.rglob("libomp.*")]
print("more than one:", len({path.parent for path in found}) > 1)
