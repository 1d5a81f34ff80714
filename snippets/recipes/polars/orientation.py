import polars as pl
import torch

tensor = torch.tensor([[1, 2], [3, 4]]).T
wide = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(tensor.tolist())

names = ["a", "b"]
print(pl.DataFrame(tensor.numpy(), schema=names).rows())
print(pl.DataFrame(tensor.numpy(), schema=names, orient="row").rows())
print(pl.DataFrame(wide.numpy(), schema=names).rows())
