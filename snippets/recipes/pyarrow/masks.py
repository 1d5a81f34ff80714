import pyarrow as pa
import torch

table = pa.table({"a": [10, 20, 30]})
mask = torch.tensor([True, False, True])
print(table.filter(pa.array(mask.numpy()))["a"].to_pylist())
table.filter(mask)
