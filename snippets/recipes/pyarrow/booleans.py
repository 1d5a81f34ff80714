import pyarrow as pa
import torch

flags = pa.array([True, False, True])
tensor = torch.from_numpy(flags.to_numpy(zero_copy_only=False))
print(tensor)

print(pa.array(tensor.numpy()).type)
pa.Array.from_dlpack(tensor)
