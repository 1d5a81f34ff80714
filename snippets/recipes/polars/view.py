import polars as pl
import torch

series = pl.Series([1.0, 2.0])
frame = pl.DataFrame({"a": series})
copied = series.to_torch()
shared = torch.from_numpy(series.to_numpy())

copied[0] = 7
shared[1] = 99
print(series.to_list(), frame["a"].to_list())
