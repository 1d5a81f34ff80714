import tempfile

import numpy as np
import torch

with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/data.npy"
    np.save(path, np.ones((1000, 8), dtype=np.float32))
    data = np.load(path, mmap_mode="r")
    print(torch.tensor(data[10:20]).shape)
    del data
