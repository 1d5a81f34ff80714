import pickle

import numpy as np
import zarr

for store in ("data.zarr", {}):
    stored = zarr.create_array(store, data=np.zeros(2))
    twin = pickle.loads(pickle.dumps(stored))
    twin[0] = 9
    print(stored[:])
