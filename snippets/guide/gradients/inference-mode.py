import numpy as np
import torch

weights = torch.ones(2, dtype=torch.float64, requires_grad=True)
with torch.inference_mode():
    weights.numpy()[0] = 3
    outputs = weights * 2
    inputs = torch.from_numpy(np.ones(2))

print(outputs.numpy())
try:
    inputs * weights
except RuntimeError as error:
    print(str(error).split(". ")[0])
print(inputs.clone() * weights)
