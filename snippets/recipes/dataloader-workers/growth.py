import sys

import numpy as np

names = [f"image-{i}.png" for i in range(1000)]
before = sys.getrefcount(names[500])
name = names[500]
print(sys.getrefcount(names[500]) - before)
table = np.array(names, dtype=np.bytes_)
print(table.dtype, table[500].decode())
