import numpy as np
import torch.distributed as dist

alone = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
dist.init_process_group("gloo", **alone)
mine = {"rank": dist.get_rank(), "scores": np.ones(3)}
parts = [None] * dist.get_world_size()
dist.all_gather_object(parts, mine)
print(np.concatenate([part["scores"] for part in parts]))
dist.destroy_process_group()
