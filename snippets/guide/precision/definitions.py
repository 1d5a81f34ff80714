import numpy as np
import torch

tensor = torch.tensor([1.0, 2.0, 3.0, 5.0])
array = tensor.numpy()
print(f"std    {tensor.std():.4f} {array.std():.4f}")
print(f"std    {tensor.std(correction=0):.4f} {array.std(ddof=1):.4f}")
print(f"median {tensor.median():.4f} {np.median(array):.4f}")
