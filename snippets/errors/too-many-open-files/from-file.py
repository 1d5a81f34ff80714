import resource

import numpy as np
import torch

np.zeros(4).tofile("data.bin")
resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
settings = {"shared": True, "size": 4, "dtype": torch.float64}
maps = [torch.from_file("data.bin", **settings) for _ in range(400)]
print(len(maps), maps[0].numpy())
