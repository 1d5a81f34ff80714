import polars as pl
import torch

frame = pl.DataFrame({"a": [10, 20, 30]})
mask = torch.tensor([True, False, True])
print(frame.filter(mask.numpy())["a"].to_list())
frame.filter(mask)
