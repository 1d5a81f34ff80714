import torch


class Series:
    def __len__(self):
        return 2

    def __getitem__(self, label):
        print("asked for", label)
        return [0.5, 1.5][label]


print(torch.tensor(Series()))
