import sys
import numpy as np
import torch

tensor = torch.zeros(1_000_000)
for data in tensor, tensor.numpy(), tensor.numpy().copy():
    print(type(data).__name__, data.nbytes, sys.getsizeof(data) > 1000)
print(tensor[:1].expand(1_000_000).nbytes)
print(np.broadcast_to(np.zeros(1), (1_000_000,)).nbytes)
