import numpy as np
from torch.utils.data import DataLoader

if __name__ == "__main__":
    rows = np.zeros((400, 4), np.float32)
    kept = []
    for batch in DataLoader(rows, batch_size=2, num_workers=2):
        kept.append(batch.clone())
    print(len(kept), batch.is_shared(), kept[-1].is_shared())
