import warnings
import numpy as np
import torch

warnings.filterwarnings("ignore", category=DeprecationWarning)
class Scale(torch.nn.Module):
    def __init__(self, factors):
        super().__init__()
        self.register_buffer("factors", torch.tensor(factors))
    def forward(self, x):
        return x * self.factors

model = Scale(np.array([2, 3], dtype=np.float32))
print(torch.jit.script(model)(torch.ones(2)))
