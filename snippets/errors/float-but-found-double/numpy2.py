import numpy as np
import torch

wave = np.ones(4, dtype=np.float32)
gain = 1 / np.sqrt(2)
print((wave * float(gain)).dtype, (wave * gain).dtype)
layer = torch.nn.Linear(4, 1)
print(layer(torch.from_numpy(wave * float(gain))).shape)
layer(torch.from_numpy(wave * gain))
