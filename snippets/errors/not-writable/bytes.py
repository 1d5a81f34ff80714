import numpy as np
import torch

data = b"\x01\x02\x03"
array = np.frombuffer(bytearray(data), dtype=np.uint8)

print(array.flags.writeable, torch.from_numpy(array))
