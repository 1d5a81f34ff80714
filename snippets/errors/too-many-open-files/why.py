import numpy as np
from torch.utils.data import DataLoader

if __name__ == "__main__":
    rows = np.zeros((4, 2), np.float32)
    batch = next(iter(DataLoader(rows, batch_size=2, num_workers=1)))
    print(batch.is_shared(), batch[0].is_shared())
    array = batch.numpy()
    print(array.base.is_shared(), array.copy().base)
