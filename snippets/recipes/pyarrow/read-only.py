import pyarrow as pa
import torch

array = pa.array([1, 2, 3])
view = array.to_numpy()
copied = array.to_numpy(zero_copy_only=False, writable=True)
print(view.flags.writeable, copied.flags.writeable)
print(torch.from_numpy(copied), torch.from_numpy(view))
