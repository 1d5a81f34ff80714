import numpy as np
from torch.utils.data import DataLoader

class Rows(list):
    file = None
    def __getitem__(self, index):
        if self.file is None:
            self.file = np.load("rows.npy", mmap_mode="r+")
        self.file[index] = index
        return self.file[index].copy()

if __name__ == "__main__":
    np.save("rows.npy", np.zeros((4, 2)))
    list(DataLoader(Rows([0] * 4), num_workers=2))
    print(np.load("rows.npy"))
