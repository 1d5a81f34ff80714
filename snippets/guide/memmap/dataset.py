import numpy as np
import torch


class Rows(torch.utils.data.Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        data = np.load("rows.npy", mmap_mode="r")
        return torch.tensor(data[index])

np.save("rows.npy", np.arange(8, dtype=np.float32).reshape(4, 2))
print(next(iter(torch.utils.data.DataLoader(Rows(), batch_size=2))))
