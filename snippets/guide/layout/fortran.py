import numpy as np
import torch

array = np.asfortranarray([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]])
tensor = torch.from_numpy(array)

print(tensor)
print(tensor.stride(), tensor.is_contiguous(), tensor.T.is_contiguous())
print(array.ravel(order="K"))
