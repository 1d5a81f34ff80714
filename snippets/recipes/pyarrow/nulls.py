import pyarrow as pa
import torch

array = pa.array([1, None, 3])
print(torch.from_dlpack(array.fill_null(-1)))
present = array.is_valid().to_numpy(zero_copy_only=False)
print(torch.from_numpy(present))

print(array.to_numpy(zero_copy_only=False))
array.to_numpy()
