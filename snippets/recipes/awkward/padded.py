import awkward as ak
import numpy as np
import torch

jets = ak.values_astype(ak.Array([[5, 7], [], [6]]), np.float32)

padded = ak.pad_none(jets, 2, clip=True)
tensor = ak.to_torch(ak.fill_none(padded, np.float32(0)))
mask = ak.to_torch(~ak.is_none(padded, axis=1))
print(tensor)
print(mask)
