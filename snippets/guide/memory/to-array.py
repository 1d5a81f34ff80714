import numpy as np
import torch

tensor = torch.ones(3)
arrays = {
    "tensor.numpy()": tensor.numpy(),
    "tensor.numpy(force=True)": tensor.numpy(force=True),
    "np.asarray(tensor)": np.asarray(tensor),
    "np.from_dlpack(tensor)": np.from_dlpack(tensor),
    "tensor.numpy().copy()": tensor.numpy().copy(),
    "tensor.clone().numpy()": tensor.clone().numpy(),
}
for call, array in arrays.items():
    shared = np.shares_memory(tensor.numpy(), array)
    print("shares" if shared else "copies", call)
