import numpy as np
import zarr

class Counting(zarr.storage.MemoryStore):
    reads = 0
    async def get(self, *args, **kwargs):
        Counting.reads += 1
        return await super().get(*args, **kwargs)

rows = np.zeros((8, 3))
stored = zarr.create_array(Counting(), data=rows, chunks=(4, 3))
for read in (lambda: [row for row in stored], lambda: stored[:]):
    before = Counting.reads
    read()
    print(Counting.reads - before)
