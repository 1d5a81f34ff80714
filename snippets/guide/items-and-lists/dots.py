import numpy as np
import torch

tensor = torch.arange(1001)
array = tensor.numpy()
print("..." in str(tensor[:1000]), "..." in str(tensor))
np.set_printoptions(threshold=5000)
print("..." in str(array), "..." in str(tensor))
torch.set_printoptions(threshold=5000)
print("..." in str(tensor))
