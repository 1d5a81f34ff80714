import h5py
import torch
from torch.utils.data import DataLoader, Dataset

class Rows(Dataset):
    file = None
    def __getitems__(self, indices):
        self.file = self.file or h5py.File("data.h5", "r")
        rows, back = torch.tensor(indices).unique(return_inverse=True)
        return torch.from_numpy(self.file["x"][rows.numpy()])[back]

with h5py.File("data.h5", "w") as file:
    file["x"] = torch.arange(6).reshape(6, 1) * 10
indices = {"sampler": [4, 0, 3, 3], "collate_fn": torch.as_tensor}
print(next(iter(DataLoader(Rows(), batch_size=4, **indices))))
