import mmap
from array import array

import torch

numbers = array("i", [1, 2])
tensor = torch.frombuffer(numbers, dtype=torch.int32)
numbers.extend(range(1_000_000))
print(tensor.data_ptr() == numbers.buffer_info()[0])

mapped = mmap.mmap(-1, 8)
tensor = torch.frombuffer(mapped, dtype=torch.uint8)
mapped.close()
print(mapped.closed)
