import awkward as ak
import numpy as np

jets = ak.values_astype(ak.Array([[5, 7], [6]]), np.float32)

padded = ak.pad_none(jets, 2, clip=True)
for zero in 0.0, np.float32(0):
    print(ak.to_torch(ak.fill_none(padded, zero)).dtype)
