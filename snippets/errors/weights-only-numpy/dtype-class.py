import pickle

import numpy as np
import torch

torch.save(np.float64(1), "checkpoint.pt")
allowed = [np._core.multiarray.scalar, np.dtype]
try:
    with torch.serialization.safe_globals(allowed):
        torch.load("checkpoint.pt")
except pickle.UnpicklingError as error:
    print([s for s in str(error).splitlines() if "Can only" in s][0])
