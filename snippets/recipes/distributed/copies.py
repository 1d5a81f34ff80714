import numpy as np
import torch
import torch.distributed as dist

alone = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
dist.init_process_group("gloo", **alone)
array = np.zeros(2)
source = [torch.ones(2).double()]
for tensor in (torch.tensor(array), torch.from_numpy(array)):
    dist.scatter(tensor, source)
    print(tensor, array)
dist.destroy_process_group()
