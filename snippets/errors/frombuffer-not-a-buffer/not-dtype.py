import array

import torch

numbers = array.array("i", [1, 2])
print(torch.frombuffer(numbers, dtype=torch.float32))
