import polars as pl
import torch

series = pl.Series([16777217.0])
print(series.dtype)
print(series.to_torch().item(), torch.tensor(series).item())
