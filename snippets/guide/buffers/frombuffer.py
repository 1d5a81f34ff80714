from array import array

import torch

numbers = array("i", [1, 2, 3, 4])
tensor = torch.frombuffer(numbers, dtype=torch.int32)

tensor[0] = -1
print(tensor.reshape(2, 2))
print(numbers)
