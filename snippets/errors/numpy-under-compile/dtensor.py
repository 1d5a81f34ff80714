import torch
import torch.distributed as dist
from torch.distributed.tensor import distribute_tensor, init_device_mesh

dist.init_process_group(store=dist.HashStore(), rank=0, world_size=1)
mesh = init_device_mesh("cpu", (1,))
tensor = distribute_tensor(torch.arange(4), mesh)
print(tensor.full_tensor().numpy())
print(tensor.to_local().numpy())
dist.destroy_process_group()
