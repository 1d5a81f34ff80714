import tempfile

import lmdb
import numpy as np

env = lmdb.open(tempfile.mkdtemp())
with env.begin(write=True) as txn:
    txn.put(np.int64(7), b"as memory")
    txn.put(f"{7:08}".encode(), b"as digits")
    for key, value in txn.cursor():
        print(key, value)
    print(txn.get(b"7"))
    txn.put(7, b"as a number")
