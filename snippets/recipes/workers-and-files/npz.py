import numpy as np
from torch.utils.data import DataLoader

class Rows(list):
    rows = None
    def __getitem__(self, index):
        if self.rows is None:
            with np.load("rows.npz") as file:
                self.rows = file["x"]
        return self.rows[index]

if __name__ == "__main__":
    np.savez("rows.npz", x=np.arange(8.0).reshape(4, 2))
    for batch in DataLoader(Rows([0] * 4), 2, num_workers=2):
        print(batch.tolist())
