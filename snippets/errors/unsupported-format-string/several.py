import numpy as np
import torch

tensor = torch.tensor([0.12345, 12.5])

print(" ".join(f"{x:.2f}" for x in tensor.tolist()))
print(np.array2string(tensor.numpy(), precision=2))
torch.set_printoptions(precision=2)
print(tensor)
