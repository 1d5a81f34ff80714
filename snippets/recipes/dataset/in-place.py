import numpy as np
from torch.utils.data import DataLoader, Dataset

class Noisy(Dataset):
    rows = np.zeros((2, 2), dtype=np.float32)
    def __len__(self):
        return len(self.rows)

    def __getitem__(self, index):
        row = self.rows[index]
        row += 1
        return row

for epoch in range(3):
    print(list(DataLoader(Noisy())))
