import torch
from sklearn.model_selection import train_test_split

features = torch.arange(4.0)
train, test = train_test_split(features, test_size=1, shuffle=False)
print(train, test)
train[0] = 99
print(features)
