import numpy as np
import torch
from torch.utils.data import DataLoader

class Draws(list):
    def __getitem__(self, index):
        return [np.random.rand(), self.rng.random()]

if __name__ == "__main__":
    torch.manual_seed(0)
    draws = Draws([0] * 4)
    draws.rng = np.random.default_rng(0)
    loader = DataLoader(draws, num_workers=2)
    for epoch in range(2):
        print(np.transpose([np.ravel(d) for d in loader]).round(3))
