import pyarrow as pa
import torch

array = pa.array([1, 2, 3])
table = pa.table({"a": array})
torch.from_dlpack(array)[0] = 99
print(array.to_pylist(), table["a"].to_pylist())

tensor = torch.zeros(2)
arrays = pa.Array.from_dlpack(tensor), pa.array(tensor.numpy())
tensor += 1
print([a.to_pylist() for a in arrays])
