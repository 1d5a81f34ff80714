import torch
from torch.utils.data import DataLoader

class Signals(list):
    def __getitem__(self, index):
        return torch.tensor([1 + 2j]).conj()

if __name__ == "__main__":
    for workers in 0, 1:
        print(*DataLoader(Signals([0]), None, num_workers=workers))
