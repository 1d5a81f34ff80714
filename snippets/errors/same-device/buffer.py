import numpy as np
import torch


class Scale(torch.nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.left_behind = torch.from_numpy(mean)
        self.register_buffer("mean", torch.from_numpy(mean))


scale = Scale(np.ones(3)).to("meta")
print(scale.left_behind.device, scale.mean.device)
