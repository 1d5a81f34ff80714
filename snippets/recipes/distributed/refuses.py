import numpy as np
import torch.distributed as dist

alone = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
dist.init_process_group("gloo", **alone)
dist.all_reduce(np.ones(2))
