import pandas as pd
from torch.utils.data import DataLoader

labels = pd.Series([10, 11, 12], index=[2, 0, 1])  # shuffled
print(*DataLoader(labels, batch_size=3))
print(*DataLoader(labels.to_numpy(), batch_size=3))

train = labels[labels < 12]
print(*DataLoader(train.to_numpy(), batch_size=2))
print(*DataLoader(train, batch_size=2))
