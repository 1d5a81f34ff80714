import numpy as np
from torch.utils.data import DataLoader

if __name__ == "__main__":
    narrow, wide = np.array([0.1], np.float32), np.array([0.1])
    for order in ([0, 1], [1, 0]):
        loader = DataLoader([narrow, wide], batch_size=2,
                            sampler=order, num_workers=1)
        for batch in loader:
            print(batch.dtype, batch.tolist())
