import torch

data = [x for x in range(4) if x > 5]
print(len(data))
torch.utils.data.DataLoader(data, shuffle=True)
