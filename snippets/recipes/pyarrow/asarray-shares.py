import pyarrow as pa
import torch

array = pa.array([1, 2, 3])
torch.tensor(array)[0] = 7
torch.from_dlpack(array, copy=True)[1] = 8
torch.asarray(array, copy=True)[2] = 9
print(array.to_pylist())
