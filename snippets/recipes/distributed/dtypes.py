import numpy as np
import torch
import torch.distributed as dist

alone = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
dist.init_process_group("gloo", **alone)
for kind in (np.float16, np.int32, np.uint8, np.bool_, np.int16):
    tensor = torch.from_numpy(np.ones(2, dtype=kind))
    dist.all_reduce(tensor)
    print(tensor)
