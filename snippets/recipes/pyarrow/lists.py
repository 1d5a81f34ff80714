import pyarrow as pa
import torch

lists = pa.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
rows = lists.cast(pa.list_(pa.float32(), 2))
print(lists.type, "to", rows.type)

print(torch.from_dlpack(rows.to_tensor()))
print(rows.slice(2).values.to_pylist())
print(rows.slice(2).flatten().to_pylist())
