import torch


class Series:
    def __len__(self):
        return 2

    def __getitem__(self, label):
        return {1: 0.5, 2: 1.5}[label]


torch.tensor(Series())
