import numpy as np
import torch

array = np.ones(3)
tensors = {
    "torch.from_numpy(array)": torch.from_numpy(array),
    "torch.as_tensor(array)": torch.as_tensor(array),
    "torch.asarray(array)": torch.asarray(array),
    "torch.from_dlpack(array)": torch.from_dlpack(array),
    "torch.tensor(array)": torch.tensor(array),
    "torch.asarray(array, copy=True)": torch.asarray(array, copy=True),
}
for call, tensor in tensors.items():
    shared = np.shares_memory(tensor.numpy(), array)
    print("shares" if shared else "copies", call)
