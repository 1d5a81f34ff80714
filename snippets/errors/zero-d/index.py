import torch

loss = torch.tensor(0.5)
try:
    loss[0]
except IndexError as error:
    print(error)
print(loss.item())
