import polars as pl
import torch

tensor = torch.zeros(3)
series = pl.Series(tensor.numpy())
frame = pl.DataFrame({"a": tensor.numpy()})
snapshot = pl.Series(tensor.numpy().copy())

tensor += 1
print(series.to_list(), frame["a"].to_list())
print(snapshot.to_list())
