import torch

labels = torch.tensor([0, 1, 255], dtype=torch.uint8)
array = labels.numpy()
print(labels != -1, array != -1)
print(labels > -1, array > -1)
print(-1 in labels, -1 in array)
print(labels.long() != -1)
