import numpy as np
import pandas as pd
import torch

frame = pd.DataFrame({"a": [1], "b": [2]}, dtype="Int64")
print(frame.to_numpy().dtype, frame[["a"]].to_numpy().dtype)

count = pd.array([5, None], dtype="Int64")
frame = pd.DataFrame({"count": count, "price": [0.5, 1.5]})

array = frame.to_numpy(dtype=np.float32, copy=True)
print(torch.from_numpy(array))
print(frame["count"].to_numpy(dtype=np.int64, na_value=-1))
frame["count"].to_numpy(dtype=np.int64)
