import pyarrow as pa
import torch

table = pa.table({"n": [1, None], "x": [0.5, 1.5]})
tensor = torch.from_dlpack(table.to_tensor(null_to_nan=True))
print(tensor)

tensor[0, 0] = 99
print(table["n"].to_pylist())
columns = list(tensor.T.numpy())
print(pa.table(columns, names=table.column_names).to_pydict())
