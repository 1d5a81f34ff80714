import numpy as np
import torch

torch.save({"a": np.ones(2), "b": np.float64(1)}, "checkpoint.pt")
allowed = [
    np._core.multiarray._reconstruct, np._core.multiarray.scalar,
    np.ndarray, np.dtype, np.dtypes.Float64DType,
]
with torch.serialization.safe_globals(allowed):
    print(torch.load("checkpoint.pt"))
