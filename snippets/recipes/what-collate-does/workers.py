import numpy as np
from torch.utils.data import DataLoader

if __name__ == "__main__":
    rows = [np.array([1, 2], np.uint8), np.array([300, -1])]
    for workers in (0, 1):
        loader = DataLoader(rows, batch_size=2, num_workers=workers)
        for batch in loader:
            print(workers, batch.dtype, batch.tolist())
