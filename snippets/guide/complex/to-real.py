import numpy as np
import torch

tensor = torch.tensor([3 + 4j])

print(tensor.to(torch.float32), np.asarray(tensor, dtype=np.float32))
print(tensor.real.numpy(), tensor.abs().numpy())
float(tensor)
