import numpy as np
import torch
from torch.utils.data import DataLoader

class Draws(list):
    def __getitem__(self, index):
        return np.random.rand()
def draw(workers, seed):
    np.random.seed(seed)
    torch.manual_seed(0)
    return list(DataLoader(Draws([0] * 4), None, num_workers=workers))

if __name__ == "__main__":
    for workers in 0, 1:
        print(workers, draw(workers, 0) == draw(workers, 1))
