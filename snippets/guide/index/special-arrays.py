import numpy as np
import torch

array = np.array([1, 2, 3])
rows = [array, array]
image = np.zeros((4, 6, 3), dtype=np.uint8)
data = b"\x01\x02"

print(torch.from_numpy(np.stack(rows)))
print(torch.from_numpy(array[::-1].copy()))
print(torch.from_numpy(image).permute(2, 0, 1).shape)
print(torch.frombuffer(bytearray(data), dtype=torch.uint8))
