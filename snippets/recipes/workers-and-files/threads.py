import torch
from torch.utils.data import DataLoader

class Threads(list):
    def __getitem__(self, index):
        return torch.get_num_threads()

if __name__ == "__main__":
    torch.set_num_threads(2)
    [inside] = DataLoader(Threads([0]), None, num_workers=1)
    print(torch.get_num_threads(), inside)
