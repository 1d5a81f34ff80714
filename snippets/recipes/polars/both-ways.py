import polars as pl
import torch

frame = pl.DataFrame({"age": [31, 42], "member": [True, False]})
tensor = frame.to_torch(dtype=pl.Float32)
print(tensor)

names = frame.columns
back = pl.from_torch(tensor, names, orient="row", force=True)
print(back.to_dict(as_series=False))
