import numpy as np
from torch.utils.data import DataLoader

class Draws:
    def __len__(self):
        return 4
    def __getitem__(self, index):
        return round(np.random.rand(), 3)

if __name__ == "__main__":
    loader = DataLoader(Draws(), batch_size=None, num_workers=1,
                        worker_init_fn=np.random.seed)
    for epoch in range(2):
        print(list(loader))
