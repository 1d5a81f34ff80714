import numpy as np
import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    device = "cuda" if torch.cuda.is_available() else "cpu"
    rows = np.zeros((4, 2), dtype=np.float32)
    for batch in DataLoader(rows, batch_size=2, num_workers=1):
        moved = batch.to(device)
        print(batch.device, moved.device.type == device)
