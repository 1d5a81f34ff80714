import mmap

import numpy as np
import torch

buffer = mmap.mmap(-1, 4096)
tensor = torch.frombuffer(buffer, dtype=torch.uint8)
buffer.close()
print("closed under the tensor:", buffer.closed)

buffer = mmap.mmap(-1, 4096)
array = np.frombuffer(buffer, dtype=np.uint8)
buffer.close()
