import polars as pl
import torch

ids = pl.Series([2**53 + 1, None])
print(ids.to_torch())
print(ids.fill_null(-1).to_torch(), ids.is_null().to_torch())

flags = pl.Series([True, None])
print(flags.cast(pl.Float32).to_torch())
flags.to_torch()
