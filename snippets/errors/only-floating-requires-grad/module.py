import numpy as np
import torch


class Lookup(torch.nn.Module):
    def __init__(self, table):
        super().__init__()
        self.register_buffer("table", torch.from_numpy(table))


lookup = Lookup(np.array([2, 0, 1]))
print(dict(lookup.named_buffers()))
print(list(lookup.parameters()))
