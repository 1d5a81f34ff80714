import torch

prices = torch.tensor([100, 200, 300])
labels = torch.tensor([2, 0], dtype=torch.uint8)
for label in labels:
    print(prices[label], prices[label.long()])

prices[labels[0]] = 0
print(prices)
