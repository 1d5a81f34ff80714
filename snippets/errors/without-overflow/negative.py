import torch

labels = torch.zeros(3, dtype=torch.uint8)
labels[0] = -1
print(labels, labels.to(torch.int64).fill_(-1))
torch.nn.functional.pad(labels, (1, 1), value=-1)
