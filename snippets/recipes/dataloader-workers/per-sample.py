import numpy as np
from torch.utils.data import DataLoader

class Draws(list):
    def __getitem__(self, index):
        rng = np.random.default_rng([0, self.epoch, index])
        return round(rng.random(), 3)

if __name__ == "__main__":
    draws = Draws([0] * 4)
    for draws.epoch in range(2):
        for workers in 0, 1:
            print(list(DataLoader(draws, None, num_workers=workers)))
