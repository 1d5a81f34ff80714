import h5py
import numpy as np
import torch

rows = [torch.ones(2), torch.zeros(3)]
with h5py.File("ragged.h5", "w") as file:
    flow = h5py.vlen_dtype(np.float32)
    ragged = file.create_dataset("rows", len(rows), dtype=flow)
    for i, row in enumerate(rows):
        ragged[i] = row.numpy()
    print([torch.from_numpy(row) for row in ragged])
    array = np.array([row.numpy() for row in rows], dtype=object)
    file["objects"] = array
