import torch
from sklearn.model_selection import StratifiedKFold
from torch.utils.data import DataLoader, Subset, TensorDataset

labels = torch.tensor([0, 0, 1, 1, 0, 1])
data = TensorDataset(torch.arange(6.0), labels)
folds = StratifiedKFold(3)
for train, test in folds.split(torch.zeros(6), labels):
    batch = next(iter(DataLoader(Subset(data, train), batch_size=4)))
    print(train, test, batch[0])
one_hot = torch.eye(2)[labels]
next(folds.split(torch.zeros(6), one_hot))
