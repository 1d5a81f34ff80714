import numpy as np
import torch

tensor = torch.tensor([1e-8, 1.23456789])
array = tensor.numpy()
print(tensor, array)

torch.set_printoptions(precision=8, sci_mode=False)
with np.printoptions(precision=2, suppress=True):
    print(tensor, array)
torch.set_printoptions(profile="default")
print(tensor, array)
