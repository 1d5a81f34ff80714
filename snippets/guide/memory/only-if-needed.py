import numpy as np
import torch

array = np.ones((2, 3), dtype=np.float32)
tensor = torch.from_numpy(array)
results = {
    "float()": tensor.float(), "double()": tensor.double(),
    "cpu()": tensor.cpu(), "contiguous()": tensor.contiguous(),
    "T.contiguous()": tensor.T.contiguous(),
    "reshape(6)": tensor.reshape(6),
    "T.reshape(6)": tensor.T.reshape(6),
}
for call, result in results.items():
    shared = np.shares_memory(result.numpy(), array)
    print("shares" if shared else "copies", call)
