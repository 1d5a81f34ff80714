import pyarrow as pa
import torch

array = pa.array([1.0, 2.0, 3.0])
tensor = torch.from_dlpack(array, copy=True)
print(tensor)

back = pa.Array.from_dlpack(tensor.detach().cpu(), copy=True)
print(back.type, back.to_pylist())
