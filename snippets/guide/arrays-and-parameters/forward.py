import numpy as np
import torch

class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 2)
        self.mean = np.array([0.5, 0.25], dtype=np.float32)
    def forward(self, x):
        return self.layer(x) - self.mean

Net()(torch.ones(2))
