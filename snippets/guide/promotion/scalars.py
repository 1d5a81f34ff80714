import numpy as np
import torch

tensor = torch.ones(2)
array = tensor.numpy()
for number in 1.0, np.float64(1):
    print(f"float32 and {number!r}:",
          np.result_type(array, number),
          torch.result_type(tensor, number))
pair = np.int8(1), np.float64(1)
print("the scalars alone:", np.result_type(*pair),
      torch.result_type(*pair))
