import numpy as np
import torch

data = np.ones(2, np.float32).tobytes()
print(torch.from_numpy(np.frombuffer(data, np.float32).copy()))
np.fromstring(data, np.float32)
