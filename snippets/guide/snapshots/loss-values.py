import torch

loss = torch.tensor(0.0)
arrays, numbers = [], []
for step in range(3):
    loss += 1
    arrays.append(loss.numpy())
    numbers.append(loss.item())
print(*arrays)
print(*numbers)
