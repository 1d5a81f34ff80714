import torch
from torch.utils.data import DataLoader, Dataset

class Squares(Dataset):
    def __len__(self):
        return 4
    def __getitem__(self, index):
        return torch.full((2,), float(index)), index**2

data = Squares()
x, y = next(iter(DataLoader(data, batch_size=len(data))))
print(x.numpy().shape, x.numpy().dtype, y.numpy())
