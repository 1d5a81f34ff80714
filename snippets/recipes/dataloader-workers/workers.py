import numpy as np
from torch.utils.data import DataLoader

if __name__ == "__main__":
    rows = np.arange(8, dtype=np.float32).reshape(4, 2)
    loader = DataLoader(rows, batch_size=2, num_workers=2)
    for batch in loader:
        print(batch.is_shared(), batch.numpy().tolist())
