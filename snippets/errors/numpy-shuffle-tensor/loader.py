import torch

dataset = torch.utils.data.TensorDataset(torch.arange(4))
loader = torch.utils.data.DataLoader(dataset, batch_size=2, shuffle=True)
seen = [number for (batch,) in loader for number in batch.tolist()]
print(sorted(seen))
